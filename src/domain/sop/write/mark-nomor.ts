/** The number by which a mark such as "◆ ke 4" names a kegiatan: as printed without its full stop, else its place in the table. */
export function markNomor(nomor: string, index: number): string {
  const plain = /^\(?(\d{1,4}[a-z]?)[.)]?$/i.exec(nomor.trim())?.[1];
  return plain ?? String(index + 1);
}

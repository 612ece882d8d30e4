/** What a rule says of SOPs drawn as text: its documentation, and its test. Both sides must be shown. Never part of the bundle. */
export interface Examples {
  readonly invalid: readonly (Example & {
    /** Where it speaks, as in Excel; a cell stands here as often as something is found in it. */
    readonly at: readonly string[];
  })[];
  readonly valid: readonly Example[];
}

interface Example {
  /** What is to be seen in it, in a few words. */
  readonly shows: string;
  /** A whole sheet, or what some texts of `SOP_IN_ORDER` become. */
  readonly sheet: string | { readonly [text: string]: string };
}

/**
 * An SOP about which no rule has anything to say: a line is a row, "|" parts its cells, "~" leaves one blank,
 * "^" hides a row. Rows 1 to 9 are its
 * identity block, 11 and 12 its header, 13 to 17 its kegiatan.
 */
export const SOP_IN_ORDER = `
PEMERINTAH KABUPATEN CONTOH | | Nomor SOP | 000/12/2025
DINAS PERUMAHAN | | Tanggal Pembuatan | 02 Januari 2025
~ | | Tanggal Revisi | -
~ | | Tanggal Efektif | 06 Januari 2025
~ | | Disahkan oleh | Kepala Dinas\\nNIP. 197001011995031001
~ | | Nama SOP | Penyusunan Laporan Kinerja
Dasar Hukum | 1. Peraturan Presiden Nomor 29 Tahun 2014 | Kualifikasi Pelaksana | 1. Memahami SAKIP
Keterkaitan | 1. SOP Pengumpulan Data Kinerja | Peralatan/Perlengkapan | 1. Komputer
Peringatan | Jika terlambat maka nilai SAKIP turun | Pencatatan dan Pendataan | Buku agenda
~
No | Uraian Prosedur | Pelaksana | | | Mutu Baku | | | Keterangan
~ | | Kepala Dinas | Sekretaris | Kasubbag Program | Kelengkapan | Waktu | Output | ~
1 | Memerintahkan Sekretaris menyusun LKj | ● | | | Surat permintaan LKj | 10 menit | Disposisi | ~
2 | Meneruskan perintah kepada Kasubbag Program | | ■ | | Disposisi | 15 menit | Disposisi Sekretaris | ~
3 | Menyusun konsep LKj | | | ■ | Disposisi Sekretaris | 60 menit | Konsep LKj | ~
4 | Memeriksa konsep LKj, jika tidak setuju dikembalikan kepada Kasubbag Program, jika setuju diparaf | | ◆ ke 3 | | Konsep LKj | 30 menit | Konsep LKj berparaf | ~
5 | Menandatangani LKj | ● | | | Konsep LKj berparaf | 10 menit | LKj | ~
`;

/** The whole sheet of an example, drawn. */
export function drawn(sheet: Example['sheet']): string {
  if (typeof sheet === 'string') return sheet;
  return Object.entries(sheet).reduce((grid, [from, to]) => {
    if (!grid.includes(from)) throw new Error(`no "${from}" in the grid`);
    return grid.replace(from, to);
  }, SOP_IN_ORDER);
}

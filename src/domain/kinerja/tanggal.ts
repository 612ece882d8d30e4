const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** "16 Januari 2026" from an ISO date; the text itself when it is no such date. */
export function tanggalTertulis(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return iso;
  return `${String(Number(found[3]))} ${BULAN[Number(found[2]) - 1] ?? found[2] ?? ''} ${found[1] ?? ''}`;
}

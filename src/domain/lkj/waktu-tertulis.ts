import { tanggalTertulis } from '../kinerja/tanggal';

const ZONA: Readonly<Record<string, string>> = { '+07:00': ' WIB', '+08:00': ' WITA', '+09:00': ' WIT' };

/** "14 Januari 2026 pukul 09.12 WIB" from an ISO time in its own offset; the text itself when it is no such time. */
export function waktuTertulis(iso: string): string {
  const found = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})[^+\-Z]*([+-]\d{2}:\d{2}|Z)?/.exec(iso);
  if (!found) return tanggalTertulis(iso);
  const [, jam = '', menit = '', zona = ''] = found;
  return `${tanggalTertulis(iso)} pukul ${jam}.${menit}${ZONA[zona] ?? ''}`;
}

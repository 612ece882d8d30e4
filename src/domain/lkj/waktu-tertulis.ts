import { tanggalTertulis } from '../kinerja/tanggal';

const ZONA: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

/**
 * "14 Januari 2026 pukul 09.12 WIB" from an ISO time, in its own offset where that is one of Indonesia's three and else in WIB; the
 * text itself when it is no such time.
 */
export function waktuTertulis(iso: string): string {
  const local = inIndonesia(iso);
  const found = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})[^+\-Z]*([+-]\d{2}:\d{2})?$/.exec(local);
  if (!found) return tanggalTertulis(local);
  const [, jam = '', menit = '', offset = ''] = found;
  return `${tanggalTertulis(local)} pukul ${jam}.${menit}${offset === '' ? '' : ` ${ZONA[offset] ?? offset}`}`;
}

/** A moment told from elsewhere as WIB tells it. */
function inIndonesia(iso: string): string {
  const offset = /T.*(Z|[+-]\d{2}:\d{2})$/.exec(iso)?.[1];
  if (offset === undefined || offset in ZONA) return iso;
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  return `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

import type { NewEvent, Tanda } from '../event';
import { canonicalJson } from './canonical';

/** The columns of `_runut_log`. Data comes last because a long one goes on in the cells to its right. */
export const LOG_COLUMNS = [
  'Versi',
  'Id',
  'Waktu',
  'Oleh',
  'Jabatan',
  'NIP',
  'Sebagai',
  'Berkas',
  'Peristiwa',
  'Sebelum',
  'Hash',
  'Data',
] as const;

export const HASH_COLUMN = 10;
export const DATA_COLUMN = 11;

/** Well under what a cell holds (`EXCEL_LIMITS.cellText`); the rest is left for the mark of a continuation. */
const PIECE = 30_000;
export const CONTINUED = '~';

/** Separates the cells in the text that is hashed; no cell may contain it (data is JSON, the rest is one line). */
export const SEPARATOR = '\n';

/** One line without control characters, as the log stores names and jabatan. */
export const oneLogLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * The member of the data that carries a row's signature. It is part of what is hashed, so that nobody takes it away unseen, and no kind
 * of event has a member of that name: a Runut that knows no signatures reads the row, and writes it again, as it is.
 */
export const TANDA_MEMBER = '_tanda';

/** The text whose SHA-256 is an event's hash: every cell of its row but the hash. `tanda` without `nilai` gives what is signed. */
export function hashedText(event: NewEvent, before: readonly string[], tanda?: Partial<Tanda>): string {
  const { oleh, sebagai } = event;
  return [
    String(event.versi),
    event.id,
    event.waktu,
    oneLogLine(oleh.nama),
    oneLogLine(oleh.jabatan),
    oneLogLine(oleh.nip ?? ''),
    sebagai.sifat ? `${sebagai.sifat}|${oneLogLine(sebagai.jabatan)}` : oneLogLine(sebagai.jabatan),
    event.berkas,
    event.jenis,
    before.join(' '),
    canonicalJson(tanda ? { ...event.data, [TANDA_MEMBER]: tanda } : event.data),
  ].join(SEPARATOR);
}

/** The cells of a row from its hashed text and hash. */
export function rowCells(text: string, hash: string): string[] {
  const cells = text.split(SEPARATOR);
  const data = cells.pop() ?? '';
  return [...cells, hash, ...pieces(data)];
}

/** A long text cut into cells, never inside a character. Every piece but the first begins with "~". */
export function pieces(text: string): string[] {
  if (text.length <= PIECE) return [text];
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + PIECE, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to -= 1;
    parts.push((from === 0 ? '' : CONTINUED) + text.slice(from, to));
    from = to;
  }
  return parts;
}

/** ISO 8601 with seconds (or minutes) and an offset, as the log writes it. */
export const isIsoTime = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);

import type { CellValue } from '../../sheet/snapshot';
import type { Saya } from '../../stamp';
import { VERSI_PERISTIWA, type NewEvent, type Sebagai, type SifatPenugasan, type TrackerEvent } from '../event';
import { canonicalJson, parseJson } from './canonical';
import type { Digest } from './digest';
import { upcast } from './upcast';
import { isKnownKind, isWellFormed } from '../shape';

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

const HASH_COLUMN = 10;
const DATA_COLUMN = 11;

/** Excel holds 32,767 UTF-16 units in a cell; the rest is left for the mark of a continuation. */
const PIECE = 30_000;
const CONTINUED = '~';

/** Separates the cells in the text that is hashed; no cell may contain it (data is JSON, the rest is one line). */
const SEPARATOR = '\n';

/** Why a row of the log cannot be used. */
export type SebabTidakTerbaca = 'bentuk' | 'waktu' | 'data' | 'jenis' | 'versi-lebih-baru';

/** One row as it stands on the sheet (or in the second copy), with the hash its cells really have. */
export interface LogRow {
  /** Row number as Excel shows it, from 1. */
  readonly baris: number;
  readonly id: string;
  readonly hash: string;
  /** The hash of what the cells say; differs from `hash` when anything was altered. */
  readonly terhitung: string;
  readonly sebelum: readonly string[];
  /** The hashed text, by which two copies of a row are compared. */
  readonly teks: string;
  /** Absent when the row cannot be read. */
  readonly event?: TrackerEvent;
  readonly sebab?: SebabTidakTerbaca;
}

export const isSound = (row: LogRow): boolean => row.event !== undefined && row.hash === row.terhitung;

/** One line without control characters, as the log stores names and jabatan. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The text whose SHA-256 is an event's hash: every cell of its row but the hash. */
export function hashedText(event: NewEvent, sebelum: readonly string[]): string {
  const { oleh, sebagai } = event;
  return [
    String(event.versi),
    event.id,
    event.waktu,
    oneLine(oleh.nama),
    oneLine(oleh.jabatan),
    oneLine(oleh.nip ?? ''),
    sebagai.sifat ? `${sebagai.sifat}|${oneLine(sebagai.jabatan)}` : oneLine(sebagai.jabatan),
    event.berkas,
    event.jenis,
    sebelum.join(' '),
    canonicalJson(event.data),
  ].join(SEPARATOR);
}

/** The cells of a row from its hashed text and hash. */
export function rowCells(teks: string, hash: string): string[] {
  const cells = teks.split(SEPARATOR);
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

/** Joins what `pieces` cut; stops at the first cell that is no continuation. */
function joinPieces(cells: readonly CellValue[], from: number): { text: string; end: number } {
  let text = cellText(cells[from]);
  let end = from + 1;
  for (; end < cells.length; end += 1) {
    const piece = cells[end];
    if (typeof piece !== 'string' || !piece.startsWith(CONTINUED)) break;
    text += piece.slice(1);
  }
  return { text, end };
}

const cellText = (value: CellValue | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : String(value);

export const isBlank = (cells: readonly CellValue[] | undefined): boolean =>
  cells === undefined || cells.every((value) => value === '');

/** Reads one row of the log; undefined when it is blank. Never throws: what cannot be read says why. */
export function readRow(cells: readonly CellValue[], baris: number, digest: Digest): LogRow | undefined {
  if (isBlank(cells)) return undefined;
  const fields: string[] = [];
  for (let column = 0; column < HASH_COLUMN; column += 1) fields.push(cellText(cells[column]));
  const { text: data, end } = joinPieces(cells, DATA_COLUMN);
  fields.push(data);
  // Whatever stands to the right of the data was not written by Runut: it becomes part of what is hashed, and so is found.
  for (let column = end; column < cells.length; column += 1) if (cells[column] !== '') fields.push(cellText(cells[column]));
  return rowOf(fields, fields.join(SEPARATOR), cellText(cells[HASH_COLUMN]), baris, digest);
}

/** Reads a row from its hashed text and the hash stored with it. */
export const parseRow = (teks: string, hash: string, baris: number, digest: Digest): LogRow =>
  rowOf(teks.split(SEPARATOR), teks, hash, baris, digest);

function rowOf(fields: readonly string[], teks: string, hash: string, baris: number, digest: Digest): LogRow {
  const before = fields[9] ?? '';
  const sebelum = before === '' ? NONE : before.length === 64 ? [before] : before.split(' ');
  const read = fields.length === 11 ? eventOf(fields, sebelum, hash) : 'bentuk';
  const terhitung = digest(teks);
  const id = fields[1] ?? '';
  return typeof read === 'string'
    ? { baris, id, hash, terhitung, sebelum, teks, sebab: read }
    : { baris, id, hash, terhitung, sebelum, teks, event: read };
}

const NONE: readonly string[] = [];

function eventOf(fields: readonly string[], sebelum: readonly string[], hash: string): TrackerEvent | SebabTidakTerbaca {
  const [
    versiTeks = '',
    id = '',
    waktu = '',
    nama = '',
    jabatan = '',
    nip = '',
    sebagai = '',
    berkas = '',
    jenis = '',
    ,
    data = '',
  ] = fields;
  if (!/^[1-9]\d*$/.test(versiTeks) || id === '' || jenis === '') return 'bentuk';
  const versi = Number(versiTeks);
  if (versi > VERSI_PERISTIWA) return 'versi-lebih-baru';
  if (!isIsoTime(waktu)) return 'waktu';
  const value = data.startsWith('{') ? parseJson(data) : undefined;
  if (value === undefined) return 'data';
  const stored = {
    versi,
    id,
    waktu,
    oleh: sayaOf(nama, jabatan, nip),
    sebagai: sebagaiOf(sebagai),
    berkas,
    jenis,
    data: value as Readonly<Record<string, unknown>>,
    sebelum,
    hash,
  };
  const event = versi < VERSI_PERISTIWA ? { ...upcast(stored), sebelum, hash } : stored;
  if (!isKnownKind(event.jenis)) return 'jenis';
  return isWellFormed(event) ? event : 'data';
}

// Neighbouring rows are mostly one person's: their objects are shared, which spares memory in a long log.
let saya: Saya = { nama: '', jabatan: '' };
function sayaOf(nama: string, jabatan: string, nip: string): Saya {
  if (saya.nama === nama && saya.jabatan === jabatan && (saya.nip ?? '') === nip) return saya;
  saya = nip === '' ? { nama, jabatan } : { nama, jabatan, nip };
  return saya;
}

let peran: { readonly teks: string; readonly sebagai: Sebagai } = { teks: '', sebagai: { jabatan: '' } };
function sebagaiOf(teks: string): Sebagai {
  if (peran.teks === teks) return peran.sebagai;
  const bar = teks.indexOf('|');
  const sebagai = bar < 0 ? { jabatan: teks } : { jabatan: teks.slice(bar + 1), sifat: teks.slice(0, bar) as SifatPenugasan };
  peran = { teks, sebagai };
  return sebagai;
}

/** ISO 8601 with seconds (or minutes) and an offset, as the log writes it. */
export const isIsoTime = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);

import type { CellValue } from '../../sheet/snapshot';
import type { Saya } from '../../stamp';
import { VERSI_PERISTIWA, type Sebagai, type SifatPenugasan, type Tanda, type TrackerEvent } from '../event';
import { isFingerprint, isWellFormed, kindOf } from '../event-shapes';
import { parseJson } from './canonical';
import type { Digest } from './digest';
import { CONTINUED, DATA_COLUMN, HASH_COLUMN, isIsoTime, SEPARATOR, TANDA_MEMBER } from './log-row';
import { upcast } from './upcast';

/** Why a row of the log cannot be used. */
export type UnreadableReason = 'bentuk' | 'waktu' | 'data' | 'jenis' | 'versi-lebih-baru';

/** One row as it stands on the sheet (or in the second copy), with the hash its cells really have. */
export interface LogRow {
  /** Row number as Excel shows it, from 1. */
  readonly baris: number;
  readonly id: string;
  readonly hash: string;
  /** The hash of what the cells say; differs from `hash` when anything was altered. */
  readonly terhitung: string;
  readonly sebelum: readonly string[];
  /** The hashed text and below it the stored hash: what a copy of the row says. Two copies of a row are compared by it. */
  readonly salinan: string;
  /** Absent when the row cannot be read. */
  readonly event?: TrackerEvent;
  readonly sebab?: UnreadableReason;
}

export const isSound = (row: LogRow): boolean => row.event !== undefined && row.hash === row.terhitung;

/**
 * Whether a newer Runut wrote a row: it is as it was written, but its version or its kind of event is not known here. Every version
 * hashes a row as this one does, or older panes could not tell such a row from one that was altered.
 */
export const isNewer = ({ sebab, hash, terhitung }: LogRow): boolean =>
  (sebab === 'versi-lebih-baru' || sebab === 'jenis') && hash === terhitung;

/** The hashed text of a row. */
export const hashedTextOf = ({ salinan, hash }: Pick<LogRow, 'salinan' | 'hash'>): string =>
  salinan.slice(0, salinan.length - hash.length - SEPARATOR.length);

export const isBlank = (cells: readonly CellValue[] | undefined): boolean => {
  if (cells === undefined) return true;
  for (const value of cells) if (value !== '') return false;
  return true;
};

const cellText = (value: CellValue | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : String(value);

/** Reads one row of the log; undefined when it is blank. Never throws: what cannot be read says why. */
export function readRow(cells: readonly CellValue[], row: number, digest: Digest): LogRow | undefined {
  if (isBlank(cells)) return undefined;
  const fields: string[] = [];
  for (let column = 0; column < HASH_COLUMN; column += 1) fields.push(cellText(cells[column]));
  const { text: data, end } = joinPieces(cells, DATA_COLUMN);
  fields.push(data);
  // Whatever stands to the right of the data was not written by Runut: it becomes part of what is hashed, and so is found.
  for (let column = end; column < cells.length; column += 1) if (cells[column] !== '') fields.push(cellText(cells[column]));
  const hash = cellText(cells[HASH_COLUMN]);
  fields.push(hash);
  return rowOf(fields, fields.join(SEPARATOR), hash, row, digest);
}

/** A text that begins in a column and may go on in the cells to its right; stops at the first cell that is no continuation. */
export function joinPieces(cells: readonly CellValue[], column: number): { text: string; end: number } {
  let text = cellText(cells[column]);
  let end = column + 1;
  for (; end < cells.length; end += 1) {
    const piece = cells[end];
    if (typeof piece !== 'string' || !piece.startsWith(CONTINUED)) break;
    text += piece.slice(CONTINUED.length);
  }
  return { text, end };
}

/** Reads a row from its copy: the hashed text and below it the hash. */
export function parseRow(salinan: string, row: number, digest: Digest): LogRow {
  const fields = salinan.split(SEPARATOR);
  return rowOf(fields, salinan, fields.at(-1) ?? '', row, digest);
}

/** `fields` are the cells in the order they are hashed, and then the stored hash. */
function rowOf(fields: readonly string[], salinan: string, hash: string, row: number, digest: Digest): LogRow {
  const before = fields[9] ?? '';
  const sebelum = before === '' ? NONE : before.length === 64 ? [before] : before.split(' ');
  const read = fields.length === 12 ? eventOf(fields, sebelum, hash) : 'bentuk';
  const terhitung = digest(hashedTextOf({ salinan, hash }));
  const id = fields[1] ?? '';
  return typeof read === 'string'
    ? { baris: row, id, hash, terhitung, sebelum, salinan, sebab: read }
    : { baris: row, id, hash, terhitung, sebelum, salinan, event: read };
}

const NONE: readonly string[] = [];
const VERSION_TEXT = String(VERSI_PERISTIWA);

function eventOf(fields: readonly string[], before: readonly string[], hash: string): TrackerEvent | UnreadableReason {
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
  const current = versiTeks === VERSION_TEXT;
  if ((!current && !/^[1-9]\d*$/.test(versiTeks)) || id === '' || jenis === '') return 'bentuk';
  const versi = current ? VERSI_PERISTIWA : Number(versiTeks);
  if (versi > VERSI_PERISTIWA) return 'versi-lebih-baru';
  if (!isIsoTime(waktu)) return 'waktu';
  const value = data.startsWith('{') ? parseJson(data) : undefined;
  if (value === undefined) return 'data';
  const signed = withoutTanda(value as Readonly<Record<string, unknown>>);
  const stored = {
    versi,
    id,
    waktu,
    oleh: sayaOf(nama, jabatan, nip),
    sebagai: sebagaiOf(sebagai),
    berkas,
    jenis: kindOf(jenis) ?? jenis,
    ...signed,
    sebelum: before,
    hash,
  };
  const { tanda } = signed;
  const event = versi < VERSI_PERISTIWA ? { ...upcast(stored), sebelum: before, hash, ...(tanda ? { tanda } : {}) } : stored;
  if (isWellFormed(event)) return event;
  return kindOf(event.jenis) === undefined ? 'jenis' : 'data';
}

type Members = Readonly<Record<string, unknown>>;

/** Data and signature of a row apart; what only looks like a signature stays with the data. */
function withoutTanda(value: Members): { readonly data: Members; readonly tanda?: Tanda } {
  const given = value[TANDA_MEMBER];
  if (given === undefined || !isTanda(given)) return { data: value };
  const { [TANDA_MEMBER]: _, ...data } = value;
  return { data, tanda: given };
}

function isTanda(value: unknown): value is Tanda {
  if (typeof value !== 'object' || value === null) return false;
  const { kunci, publik, nilai, ...others } = value as Members;
  const isPublic = publik === undefined || typeof publik === 'string';
  return isFingerprint(kunci) && typeof nilai === 'string' && isPublic && Object.keys(others).length === 0;
}

// Neighbouring rows are mostly one person's: their objects are shared, which spares memory in a long log.
let saya: Saya = { nama: '', jabatan: '' };
function sayaOf(nama: string, jabatan: string, nip: string): Saya {
  if (saya.nama === nama && saya.jabatan === jabatan && (saya.nip ?? '') === nip) return saya;
  saya = nip === '' ? { nama, jabatan } : { nama, jabatan, nip };
  return saya;
}

const SIFAT: readonly SifatPenugasan[] = ['plt', 'plh', 'anggota'];

let lastRole: { readonly teks: string; readonly sebagai: Sebagai } = { teks: '', sebagai: { jabatan: '' } };
function sebagaiOf(text: string): Sebagai {
  if (lastRole.teks === text) return lastRole.sebagai;
  const bar = text.indexOf('|');
  const sifat = SIFAT.find((one) => one === text.slice(0, Math.max(0, bar)));
  const sebagai = sifat === undefined ? { jabatan: text } : { jabatan: text.slice(bar + 1), sifat };
  lastRole = { teks: text, sebagai };
  return sebagai;
}

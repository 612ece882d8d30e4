import { cell, type Cell } from '../../sheet/address';
import type { WorkingDay } from '../../kantor/kalender/working-day';
import { parseWaktu } from '../../waktu/parse-waktu';
import { unitNamed } from '../../waktu/units';
import { readTanggalIso } from '../../kantor/read-tanggal';
import { dayAndMonth } from '../../kantor/write-tanggal';
import type { Waktu } from '../../waktu/waktu';
import type { Kegiatan, PelaksanaCell, SharedRole, SopColumn, ColumnRole } from '../sop';
import { oneLineText } from './clean';
import type { SheetTexts } from './sheet-texts';
import { readPelaku, type PelaksanaColumns } from './read-pelaku';

/** Columns that hold one role in a run of rows. */
export interface RoleColumns {
  readonly column: number;
  readonly columns: number;
  /** What each of them is called, where one role is parted. */
  readonly bagian?: readonly string[];
}

/** Roles a row has at most one column of. */
export type SingleRole = Exclude<ColumnRole, 'pelaksana' | 'lain'>;

/** Where each role stands in a run of rows: the header's columns, or those of a page-break fragment. */
export interface ColumnMap {
  readonly kolom: { readonly [peran in SingleRole]?: RoleColumns };
  readonly pelaksana: PelaksanaColumns;
  readonly satuanWaktu?: string;
  /** The office's working day, for waktu in working minutes; Perpres 21/2023 when absent. */
  readonly hari?: WorkingDay;
  readonly fragment?: number;
}

/** The rows one kegiatan fills. */
export interface KegiatanRows {
  readonly row: number;
  readonly rows: number;
  readonly peta: ColumnMap;
  /** The table's first row beneath its header: merged cells may begin here and no higher. */
  readonly firstRow?: number;
  /** The heading it stands under, and the number of the step that gathers it. */
  readonly bagian?: string;
  readonly induk?: string;
}

/** A kegiatan before its return is known: the number its mark names, or the sheet row an arrow leads back to. */
export interface RawKegiatan {
  readonly kegiatan: Kegiatan;
  readonly kembaliKe?: string;
  readonly returnRow?: number;
}

/** A number at the head of the uraian, where there is no column for it: "7. Memeriksa". */
export const NUMBER_IN_URAIAN = /^\s*(\d{1,3}[a-z]?)\s*[.)]\s*(?=\S)/i;
/** A number in its own cell, or a letter beneath one. */
export const NUMBER_CELL = /^(?:(?:langkah|tahap|step|no\.?)\s*)?(?:ke-?\s*)?\(?\s*(\d{1,3}[a-z]?)\s*[.)]?$/i;
const DIGITS = /^\d+$/;
/** A letter at the head of the uraian: "a. Menyusun". */
export const LETTER_IN_URAIAN = /^\s*([a-z])\s*[.)]\s*(?=\S)/;
export const LETTER_CELL = /^\(?\s*([a-z])\s*[.)]?$/;

export function columnMapFrom(
  columns: readonly SopColumn[],
  pelaksana: PelaksanaColumns,
  satuanWaktu: string | undefined,
): ColumnMap {
  const found: { [peran in SingleRole]?: RoleColumns } = {};
  for (const one of columns) {
    if (one.peran === 'pelaksana' || one.peran === 'lain') continue;
    found[one.peran] ??= { column: one.column, columns: one.columns, ...(one.bagian ? { bagian: one.bagian } : {}) };
  }
  return { kolom: found, pelaksana, ...(satuanWaktu ? { satuanWaktu } : {}) };
}

/** The text of a role over the rows of a kegiatan; lines of several cells stay lines. */
export function roleText(sheet: SheetTexts, range: RoleColumns | undefined, row: number, rows: number): string {
  if (!range) return '';
  if (rows === 1 && range.columns === 1) return sheet.textAt(row, range.column);
  const parts: string[] = [];
  for (let at = row; at < row + rows; at += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const text = sheet.textAt(at, column);
      if (text !== '') parts.push(withUnit(text, range.bagian?.[column - range.column]));
    }
  }
  return parts.join('\n');
}

/** A figure under the name of its unit: 30 under "Menit". */
const withUnit = (text: string, unit = ''): string =>
  /^\d+(?:[.,]\d+)?$/.test(text) && unitNamed(unit.replace(/[()]/g, '').trim())
    ? `${text} ${unit.replace(/[()]/g, '').trim()}`
    : text;

/** What a merged cell that begins in an earlier kegiatan says here; the role is then shared. */
function sharedText(sheet: SheetTexts, { row, firstRow, peta }: KegiatanRows, peran: SharedRole, bersama: SharedRole[]): string {
  const range = peta.kolom[peran];
  const merge = range && sheet.mergeAt(row, range.column);
  if (!merge || merge.row >= row || merge.row < (firstRow ?? row)) return '';
  const text = sheet.shownAt(row, range.column);
  if (text !== '') bersama.push(peran);
  return text;
}

/** The waktu of a row; a date is what Excel made of a range, and its serial number is no time. */
function waktuOf(sheet: SheetTexts, { row, peta }: KegiatanRows, text: string): Waktu {
  const at = peta.kolom.waktu;
  const value = at ? sheet.valueAt(row, at.column) : '';
  // Only a number shows a date.
  const date = at && typeof value === 'number' ? (sheet.dateAt(row, at.column) ?? serialDate(value)) : undefined;
  if (!date) return parseWaktu(text, peta.satuanWaktu, peta.hari);
  const [, bulan = 0, hari = 0] = date.split('-').map(Number);
  const teks = dayAndMonth(date).id;
  return { teks, jenis: 'tidak-terbaca', menit: null, satuan: null, hari: null, tanggal: { hari, bulan } };
}

/** A whole number as large as a date of our time, in a column of times. */
const serialDate = (value: number): string | undefined =>
  Number.isInteger(value) && value > 40_000 && value < 60_000 ? readTanggalIso(value) : undefined;

/** The number in a cell for it; what is none, as it is written. */
const numberIn = (written: string): string => (DIGITS.test(written) ? written : (NUMBER_CELL.exec(written)?.[1] ?? written));

/** A letter of its own belongs to the number of the step above it: "2.a". */
const numberOf = (written: string, induk: string | undefined): string =>
  induk !== undefined && /^[a-z]$/i.test(written) ? `${induk}.${written}` : written;

/** Reads one kegiatan: the same for a whole sheet and for a single edited row. */
export function readKegiatan(sheet: SheetTexts, line: KegiatanRows, index: number): RawKegiatan {
  const { row, rows, peta } = line;
  const { no, uraian: told, kelengkapan, waktu, output, keterangan } = peta.kolom;
  const bersama: SharedRole[] = [];
  const text = (range: RoleColumns | undefined, peran: SharedRole): string => {
    const own = oneLineText(roleText(sheet, range, row, rows));
    return own === '' ? oneLineText(sharedText(sheet, line, peran, bersama)) : own;
  };
  const written = oneLineText(roleText(sheet, no, row, rows));
  const uraian = oneLineText(roleText(sheet, told, row, rows));
  const inside =
    written === '' ? (NUMBER_IN_URAIAN.exec(uraian) ?? (line.induk === undefined ? null : LETTER_IN_URAIAN.exec(uraian))) : null;
  const slot = readPelaku(sheet, row, rows, peta.pelaksana, uraian);
  const kegiatan: Kegiatan = {
    index,
    row,
    rows,
    nomor: numberOf(inside ? (inside[1] ?? '') : numberIn(written), line.induk),
    uraian: inside ? uraian.slice(inside[0].length) : uraian,
    pelaku: slot.pelaku,
    kelengkapan: text(kelengkapan, 'kelengkapan'),
    waktu: waktuOf(sheet, line, text(waktu, 'waktu')),
    output: text(output, 'output'),
    keterangan: text(keterangan, 'keterangan'),
    ...particulars(line, slot.lain, bersama),
    at: cellsIn(row, peta.kolom),
  };
  if (slot.kembali) return { kegiatan, kembaliKe: slot.kembali };
  return slot.returnRow === undefined ? { kegiatan } : { kegiatan, returnRow: slot.returnRow };
}

/** The cell of each role in a row. */
function cellsIn(row: number, kolom: ColumnMap['kolom']): Kegiatan['at'] {
  const { no, uraian, kelengkapan, waktu, output, keterangan } = kolom;
  // Nearly every table has them all: written out, they cost a tenth.
  if (no && uraian && kelengkapan && waktu && output && keterangan)
    return {
      no: cell(row, no.column),
      uraian: cell(row, uraian.column),
      kelengkapan: cell(row, kelengkapan.column),
      waktu: cell(row, waktu.column),
      output: cell(row, output.column),
      keterangan: cell(row, keterangan.column),
    };
  const at: { [peran in SingleRole]?: Cell } = {};
  for (const peran of Object.keys(kolom) as SingleRole[]) {
    const range = kolom[peran];
    if (range) at[peran] = cell(row, range.column);
  }
  return at;
}

/** What few kegiatan have. */
function particulars(
  { bagian, peta: { fragment } }: KegiatanRows,
  selLain: readonly PelaksanaCell[],
  bersama: readonly SharedRole[],
): Pick<Kegiatan, 'bersama' | 'bagian' | 'selLain' | 'fragment'> {
  if (bersama.length + selLain.length === 0 && bagian === undefined && fragment === undefined) return NOTHING_PARTICULAR;
  return {
    ...(bersama.length > 0 ? { bersama } : {}),
    ...(bagian === undefined ? {} : { bagian }),
    ...(selLain.length > 0 ? { selLain } : {}),
    ...(fragment === undefined ? {} : { fragment }),
  };
}

const NOTHING_PARTICULAR = {};

/**
 * Follows the numbers in marks to the kegiatan they name: the nearest earlier one with that number, since numbers may repeat;
 * a kegiatan without a number goes by its position.
 */
export function linkReturns(raw: readonly RawKegiatan[]): readonly Kegiatan[] {
  if (raw.every(({ kembaliKe, returnRow }) => kembaliKe === undefined && returnRow === undefined))
    return raw.map(({ kegiatan }) => kegiatan);
  const seen = new Map<string, number>();
  return raw.map(({ kegiatan, kembaliKe, returnRow }) => {
    const target = kembaliKe === undefined ? atRow(raw, returnRow, kegiatan.index) : (seen.get(plainNomor(kembaliKe)) ?? -1);
    seen.set(plainNomor(kegiatan.nomor || String(kegiatan.index + 1)), kegiatan.index);
    return target === undefined || target < 0 ? kegiatan : { ...kegiatan, kembali: target };
  });
}

/** "2.a" and "2a" are one number. */
const plainNomor = (nomor: string): string => (DIGITS.test(nomor) ? nomor : nomor.toLowerCase().replace(/[.\s]/g, ''));

/** The earlier kegiatan that fills a sheet row. */
function atRow(raw: readonly RawKegiatan[], row: number | undefined, before: number): number | undefined {
  if (row === undefined) return undefined;
  const found = raw.findIndex(({ kegiatan }) => row >= kegiatan.row && row < kegiatan.row + kegiatan.rows);
  return found >= 0 && found < before ? found : undefined;
}

import { area, cell, type Area, type Cell } from '../../sheet/address';
import { recogniseIdentitas } from '../../kantor/recognise';
import { parseActorMark } from '../actor-mark';
import type { OtherRow } from '../sop';
import { isDuration } from './column-content';
import { isNumberingRow } from './find-header';
import { NUMBER_IN_URAIAN, NUMBER_CELL, roleText, type KegiatanRows, type ColumnMap } from './read-kegiatan';
import type { SheetTexts } from './sheet-texts';
import { headingIn, isNoteBetween, isPageFooter, isTotalRow, otherRow, standsAfter } from './other-rows';
import { readFragment, type FragmentReading } from './read-fragment';

/** The rows beneath a header, sorted out. */
export interface TableRows {
  readonly rows: readonly KegiatanRows[];
  readonly fragments: readonly FragmentReading[];
  /** Rows of numbers "(1) (2) (3)". */
  readonly numbering: readonly Area[];
  /** Headings, page footers and totals among the rows. */
  readonly others: readonly OtherRow[];
  readonly start?: Cell;
  readonly end?: Cell;
  /** First row after the table. */
  readonly until: number;
}

/** How many empty rows a page break may leave. */
const LARGEST_GAP = 12;
const START_WORD = /^(?:mulai|start|begin)$/i;
const END_WORD = /^(?:selesai|end|finish|stop)$/i;
/** Labels that end a table even without an empty row before them. */
const STRONG_LABEL =
  /^(?:nomor sop|no\.? sop|tanggal|tgl|disahkan|dasar hukum|nama sop|judul sop|kualifikasi|keterkaitan|peringatan|pencatatan)/i;

interface ScanState {
  last: number;
  gap: number;
}

/** Reads rows from `from` up to `until`, telling kegiatan from page breaks, continued lines, totals and what follows the table. */
export function readRowsBelow(sheet: SheetTexts, utama: ColumnMap, from: number, until: number, width: Area): TableRows {
  const lines: KegiatanRows[] = [];
  const fragments: FragmentReading[] = [];
  const penomoran: Area[] = [];
  const state: ScanState = { last: 0, gap: 0 };
  const others: OtherRow[] = [];
  let under: Pick<KegiatanRows, 'bagian' | 'induk'> = {};
  let mulai: Cell | undefined;
  let selesai: Cell | undefined;
  let end = from;
  let row = from;
  while (row < until) {
    if (isBlankInTable(sheet, row, width)) {
      const previous = lines[lines.length - 1];
      const covered = previous && (sheet.mergeAt(row, width.column)?.row ?? row) < row;
      if (!covered) state.gap += 1;
      if (state.gap > LARGEST_GAP) break;
      row += 1;
      continue;
    }
    if (isNumberingRow(sheet, row)) {
      penomoran.push(area(row, width.column, 1, width.columns));
      row += 1;
      end = row;
      state.gap = 0;
      continue;
    }
    if (isPageFooter(sheet, utama, row, width)) {
      others.push(otherRow(sheet, row, width, 'kaki'));
      row += 1;
      end = row;
      continue;
    }
    if (endsTable(sheet, row, state.gap, width)) break;
    const uraianAt = utama.kolom.uraian?.column ?? width.column;
    const uraian = roleText(sheet, utama.kolom.uraian, row, 1);
    const number = numberOfRow(sheet, utama, row);

    if (!fitsHeader(sheet, utama, row)) {
      const found = readFragment(sheet, utama, row, until, fragments.length, state.last);
      if (!found) break;
      fragments.push(found);
      for (const one of found.rows) {
        lines.push(one);
        state.last = Math.max(state.last + 1, found.lastNumber);
      }
      row = found.until;
      end = row;
      state.gap = 0;
      continue;
    }
    if (state.gap > 0 && lines.length > 0 && !goesOn(sheet, utama, row, number, state.last)) break;
    state.gap = 0;
    if (isTotalRow(sheet, utama, row, width)) {
      others.push(otherRow(sheet, row, width, 'jumlah'));
      row += 1;
      continue;
    }
    if (lines.length > 0 && state.last > 0 && number === undefined && standsAfter(sheet, row, width)) {
      if (!isNoteBetween(sheet, utama, row, until, width, state.last)) break;
      others.push(otherRow(sheet, row, width, 'catatan'));
      row += 1;
      continue;
    }
    const heading = headingIn(sheet, utama, row, until, width);
    if (heading) {
      others.push(heading);
      if (heading.jenis === 'judul') under = { bagian: heading.teks };
      else under = { ...(under.bagian === undefined ? {} : { bagian: under.bagian }), induk: String(number ?? '') };
      if (heading.jenis === 'judul') state.last = 0;
      else if (number !== undefined) state.last = number;
      row += 1;
      end = row;
      continue;
    }
    if (number === undefined && (START_WORD.test(uraian) || END_WORD.test(uraian))) {
      if (START_WORD.test(uraian)) mulai ??= cell(row, uraianAt);
      else selesai = cell(row, uraianAt);
      row += 1;
      end = row;
      continue;
    }
    const rows = rowSpan(sheet, utama, row, until);
    const previous = lines[lines.length - 1];
    if (previous && previous.row + previous.rows === row && isContinuation(sheet, utama, row, number, state.last > 0)) {
      lines[lines.length - 1] = { ...previous, rows: previous.rows + rows };
    } else {
      if (number !== undefined) {
        state.last = number;
        under = under.bagian === undefined ? {} : { bagian: under.bagian };
      }
      lines.push({ row, rows, peta: utama, firstRow: from, ...under });
    }
    row += rows;
    end = row;
  }
  return {
    rows: lines,
    fragments,
    numbering: penomoran,
    others,
    ...(mulai ? { start: mulai } : {}),
    ...(selesai ? { end: selesai } : {}),
    until: end,
  };
}

function isBlankInTable(sheet: SheetTexts, row: number, { column, columns }: Area): boolean {
  for (let at = column; at < column + columns; at += 1) if (sheet.textAt(row, at) !== '') return false;
  return true;
}

/** The identity block, a signature or another title begins here. */
function endsTable(sheet: SheetTexts, row: number, gap: number, width: Area): boolean {
  for (let column = width.column; column < width.column + width.columns; column += 1) {
    const text = sheet.textAt(row, column);
    if (text === '') continue;
    const label = recogniseIdentitas(text.includes(':') ? text.replace(/\s*:[\s\S]*$/, '') : text);
    return label !== undefined && (gap > 0 || STRONG_LABEL.test(text));
  }
  return false;
}

/** The row's number, in its own column or at the head of the uraian. */
export function numberOfRow(sheet: SheetTexts, map: ColumnMap, row: number): number | undefined {
  const no = roleText(sheet, map.kolom.no, row, 1);
  if (/^\d{1,3}$/.test(no)) return Number(no);
  const own = NUMBER_CELL.exec(no) ?? NUMBER_IN_URAIAN.exec(roleText(sheet, map.kolom.uraian, row, 1));
  return own ? Number.parseInt(own[1] ?? '', 10) : undefined;
}

/** Whether the row fits the columns of the header: words in uraian, none in the number's column, no time where actors are marked. */
export function fitsHeader(sheet: SheetTexts, map: ColumnMap, row: number): boolean {
  const uraian = roleText(sheet, map.kolom.uraian, row, 1);
  const no = roleText(sheet, map.kolom.no, row, 1);
  if (/^\d{1,3}\s*[.)]?$/.test(uraian) && !NUMBER_CELL.test(no)) return false;
  if (no.length > 8 && NUMBER_IN_URAIAN.test(no)) return false;
  return isDuration(roleText(sheet, map.kolom.waktu, row, 1)) || !timeAmongActors(sheet, map, row);
}

/** A page with fewer columns shifts its standards to the left, under the header's actors. */
const timeAmongActors = (sheet: SheetTexts, { pelaksana }: ColumnMap, row: number): boolean =>
  !pelaksana.nama && pelaksana.pelaksana.some(({ column, columns }) => sheet.someText(area(row, column, 1, columns), isDuration));

/** After a gap only the next number goes on; without numbers, a row with uraian and one of its standards. */
function goesOn(sheet: SheetTexts, map: ColumnMap, row: number, number: number | undefined, last: number): boolean {
  if (number !== undefined) return number > last - 1 && number <= last + 3 && last > 0;
  if (last > 0) return false;
  return roleText(sheet, map.kolom.uraian, row, 1) !== '' && hasStandards(sheet, map, row);
}

const hasStandards = (sheet: SheetTexts, map: ColumnMap, row: number): boolean =>
  (['kelengkapan', 'waktu', 'output'] as const).some((peran) => roleText(sheet, map.kolom[peran], row, 1) !== '');

function hasMark(sheet: SheetTexts, { pelaksana: { pelaksana, nama, gambar } }: ColumnMap, row: number): boolean {
  const fits = nama ? undefined : (text: string): boolean => parseActorMark(text) !== undefined;
  const marked = pelaksana.some(({ column, columns }) => sheet.someText(area(row, column, 1, columns), fits));
  return marked || (gambar.get(row)?.length ?? 0) > 0;
}

/** A row without a number, a mark and a waktu of its own carries on the lines of the one above. */
function isContinuation(sheet: SheetTexts, map: ColumnMap, row: number, number: number | undefined, numbered: boolean): boolean {
  if (number !== undefined || roleText(sheet, map.kolom.no, row, 1) !== '') return false;
  if (hasMark(sheet, map, row) || roleText(sheet, map.kolom.waktu, row, 1) !== '') return false;
  const uraian = roleText(sheet, map.kolom.uraian, row, 1);
  if (uraian === '') return true;
  return numbered && /^(?:\p{Ll}|[-•(])/u.test(uraian);
}

/** Rows merged in the number's or the uraian's column belong to one kegiatan. */
function rowSpan(sheet: SheetTexts, map: ColumnMap, row: number, until: number): number {
  let rows = 1;
  for (const range of [map.kolom.uraian, map.kolom.no]) {
    const merge = range ? sheet.mergeAt(row, range.column) : undefined;
    if (merge && merge.row === row) rows = Math.max(rows, Math.min(merge.rows, until - row));
  }
  return rows;
}

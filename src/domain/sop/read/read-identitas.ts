import { cell, type Area, type Cell } from '../../sheet/address';
import { EXCEL_LIMITS } from '../../sheet/limits';
import { recogniseIdentitas } from '../../kantor/recognise';
import { readTanggalIso } from '../../kantor/read-tanggal';
import { tanggalIdentitas } from '../../kantor/write-tanggal';
import type { IdentitasField, IdentitasValue } from '../sop';
import { cellText, linesOf, oneLineText } from './clean';
import type { SheetTexts } from './sheet-texts';
import { unitKerja } from './unit-kerja';

/** A label of the identity block as found. */
export interface IdentitasLabel {
  readonly field: IdentitasField;
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** What follows a colon in the same cell. */
  readonly isiDiSel?: string;
}

type ValueCells = readonly { readonly at: Cell; readonly teks: string }[];

/** Fields of one line: what stands beneath them is not theirs. */
const SHORT: ReadonlySet<IdentitasField> = new Set(['nomor', 'tanggal-pembuatan', 'tanggal-revisi', 'tanggal-efektif', 'nama']);
const DATES: ReadonlySet<IdentitasField> = new Set(['tanggal-pembuatan', 'tanggal-revisi', 'tanggal-efektif']);
const LONGEST_LABEL = 60;
/** How many cells a value may stand from its label. */
const VALUE_NEAR = 8;
/** Empty rows a value may hold: room for a signature. */
const SIGNATURE = 12;
/** Dots, lines and underscores hold a place for what is to be written. */
const PLACEHOLDER = /^[.…_‥·\s:]*(?:[.…_‥·]{2,}|_)[.…_‥·\s:]*$/;
const WITH_VALUE = /^([^:\n]{3,45}?)\s*:\s*([\s\S]*)$/;

/** Every label outside of the tables, in reading order. */
export function findLabels(sheet: SheetTexts, inTable: (row: number, column: number) => boolean): readonly IdentitasLabel[] {
  const found: IdentitasLabel[] = [];
  for (let row = 0; row < sheet.rows; row += 1) {
    for (let column = 0; column < sheet.columns; column += 1) {
      const text = sheet.textAt(row, column);
      if (text.length < 4 || inTable(row, column)) continue;
      const label = labelIn(text);
      if (!label) continue;
      const merge = sheet.mergeAt(row, column);
      found.push({ ...label, row, column, columns: merge && merge.column === column ? merge.columns : 1 });
    }
  }
  return found;
}

function labelIn(text: string): Pick<IdentitasLabel, 'field' | 'label' | 'isiDiSel'> | undefined {
  const split = WITH_VALUE.exec(text);
  if (text.length <= LONGEST_LABEL && (split?.[2] ?? '').trim() === '') {
    const whole = recogniseIdentitas(text);
    if (whole) return { field: whole.nama, label: oneLineText(text).replace(/\s*:\s*$/, '') };
  }
  const named = split ? recogniseIdentitas(split[1] ?? '') : undefined;
  return split && named ? { field: named.nama, label: split[1] ?? '', isiDiSel: split[2] ?? '' } : undefined;
}

/**
 * A value may begin with the word of a label ("Peralatan : komputer" beneath PERALATAN): where a label of that field stands by itself
 * nearby, what carries its value in the same cell is the value.
 */
function withoutValues(labels: readonly IdentitasLabel[]): readonly IdentitasLabel[] {
  const alone = labels.filter(({ isiDiSel = '' }) => isiDiSel === '');
  return labels.filter(
    (one) =>
      (one.isiDiSel ?? '') === '' ||
      !alone.some(
        (other) =>
          other.field === one.field &&
          one.row >= other.row &&
          one.row - other.row <= VALUE_NEAR &&
          one.column >= other.column &&
          one.column - other.column <= VALUE_NEAR,
      ),
  );
}

/** Groups labels into identity blocks: a field that comes a second time begins the next block. */
export function groupLabels(labels: readonly IdentitasLabel[]): readonly (readonly IdentitasLabel[])[] {
  const blocks: IdentitasLabel[][] = [];
  let seen = new Set<IdentitasField>();
  for (const label of withoutValues(labels)) {
    const current = blocks[blocks.length - 1];
    if (!current || (seen.has(label.field) && seen.size >= 3)) {
      blocks.push([label]);
      seen = new Set([label.field]);
    } else if (!seen.has(label.field)) {
      current.push(label);
      seen.add(label.field);
    }
  }
  return blocks.filter((block) => block.length >= 2);
}

/** Reads the fields of one block: the value beside a label, else beneath it up to the next label. */
export function readIdentitas(
  sheet: SheetTexts,
  block: readonly IdentitasLabel[],
  inTable: (row: number, column: number) => boolean,
): readonly IdentitasValue[] {
  const taken = new Set<number>();
  const keyOf = (row: number, column: number): number => row * EXCEL_LIMITS.columns + column;
  const claim = (row: number, column: number): void => void taken.add(keyOf(row, column));
  for (const label of block) claim(label.row, label.column);
  const read = block.map((label) => readField(sheet, label, block, inTable, claim));
  const filled = read.filter((one) => one.isi.length > 0 && !SHORT.has(one.field));
  const besideLabels = filled.filter((one) => one.at.row === one.labelAt.row).length * 2 > filled.length;
  // A blank value belongs where the block's other values stand.
  const fields = read.map((one, index) => {
    const label = block[index];
    if (one.isi.length > 0 || !label || !besideLabels) return one;
    return { ...one, at: cell(label.row, label.column + label.columns) };
  });
  const unit = block.some((label) => label.field === 'unit')
    ? undefined
    : unitKerja(sheet, block, (row, column) => taken.has(keyOf(row, column)) || inTable(row, column));
  return unit ? [unit, ...fields] : fields;
}

function readField(
  sheet: SheetTexts,
  label: IdentitasLabel,
  block: readonly IdentitasLabel[],
  inTable: (row: number, column: number) => boolean,
  claim: (row: number, column: number) => void,
): IdentitasValue {
  const base = { field: label.field, labelAt: cell(label.row, label.column), label: label.label };
  const next = nextLabel(sheet, label, block);
  const beside = label.column + label.columns;
  if (label.isiDiSel !== undefined && label.isiDiSel !== '' && !PLACEHOLDER.test(label.isiDiSel)) {
    const more = takeCells(sheet, label.row + 1, label.column, next.column, next.row, inTable, claim, 0);
    return {
      ...base,
      isi: [...linesOf(cellText(label.isiDiSel)), ...(SHORT.has(label.field) ? [] : more.lines)],
      at: base.labelAt,
    };
  }
  const right = takeCells(
    sheet,
    label.row,
    beside,
    next.column,
    SHORT.has(label.field) ? label.row + 1 : next.row,
    inTable,
    claim,
    // Up to the next label all is this one's; without one beneath it, an empty row ends it.
    !SHORT.has(label.field) && next.row < sheet.rows ? SIGNATURE : 0,
    DATES.has(label.field),
  );
  if (right.lines.length > 0 && right.first && right.first.row === label.row)
    return { ...base, isi: right.lines, at: right.first, sel: right.sel };
  const valueAt = cell(label.row, beside);
  if (SHORT.has(label.field)) return { ...base, isi: [], at: valueAt };
  const below = takeCells(
    sheet,
    label.row + 1,
    label.column,
    next.column,
    next.row,
    inTable,
    claim,
    next.row < sheet.rows ? SIGNATURE : 1,
  );
  const standsBelow = next.row > label.row + 1;
  const at = below.first ?? (standsBelow ? cell(label.row + 1, label.column) : valueAt);
  return { ...base, isi: below.lines, at, ...(below.lines.length > 0 ? { sel: below.sel } : {}) };
}

/** Where the label's value must end: the next label to its right in the same row, and the next label row in its columns. */
function nextLabel(
  sheet: SheetTexts,
  label: IdentitasLabel,
  block: readonly IdentitasLabel[],
): { readonly column: number; readonly row: number } {
  let column = sheet.columns;
  for (const other of block) if (other.row === label.row && other.column > label.column) column = Math.min(column, other.column);
  let row = sheet.rows;
  for (const other of block) {
    if (other.row > label.row && other.column < column && other.column + other.columns > label.column)
      row = Math.min(row, other.row);
  }
  return { column, row };
}

function takeCells(
  sheet: SheetTexts,
  fromRow: number,
  fromColumn: number,
  untilColumn: number,
  untilRow: number,
  inTable: (row: number, column: number) => boolean,
  claim: (row: number, column: number) => void,
  gapsAllowed: number,
  date = false,
): { readonly lines: readonly string[]; readonly first: Cell | undefined; readonly sel: ValueCells } {
  const lines: string[] = [];
  const cells: { at: Cell; teks: string }[] = [];
  let first: Cell | undefined;
  let gaps = 0;
  for (let row = fromRow; row < untilRow && row < sheet.rows; row += 1) {
    const parts: string[] = [];
    for (let column = fromColumn; column < untilColumn; column += 1) {
      if (inTable(row, column)) continue;
      const text = date ? dateText(sheet, row, column) : sheet.textAt(row, column);
      if (text === '' || text === ':') continue;
      if (PLACEHOLDER.test(text)) {
        claim(row, column);
        continue;
      }
      first ??= cell(row, column);
      claim(row, column);
      cells.push({ at: cell(row, column), teks: text });
      parts.push(text.replace(/^:\s*/, ''));
    }
    if (parts.length === 0) {
      gaps += 1;
      if (gaps > gapsAllowed) break;
      continue;
    }
    if (gaps > 0 && lines.length > 0 && fromRow === row) break;
    gaps = 0;
    lines.push(...linesOf(parts.join(' ')));
  }
  return { lines, first, sel: cells };
}

/** A date's serial number as Indonesians write it; a bare year stays a year. */
function dateText(sheet: SheetTexts, row: number, column: number): string {
  const value = sheet.valueAt(row, column);
  const date = typeof value === 'number' ? readTanggalIso(value) : undefined;
  return date === undefined ? sheet.textAt(row, column) : tanggalIdentitas(date);
}

/** A block's rectangle, for pairing it with the nearest table. */
export function blockArea(block: readonly IdentitasLabel[]): Pick<Area, 'row' | 'rows'> {
  const rows = block.map((label) => label.row);
  const first = Math.min(...rows);
  return { row: first, rows: Math.max(...rows) - first + 1 };
}

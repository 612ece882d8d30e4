import { columnLetters, type Area } from '../sheet/address';
import type { CellInput, ConditionalFormat, Edit } from '../sheet/edit';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Sop } from '../sop/sop';
import { dateOf, workingDaysBetween, type WorkingTime } from '../kantor/kalender/working-time';
import { workingDaysFormula } from '../kantor/kalender/working-days-formula';
import { isoDate, parseDate, serialOfDate } from '../kantor/tanggal';
import { progressOf, type LangkahProgress } from './progress';
import { monitoringTitle, STATUS_COLUMNS, LAMA_SUFFIX, STATUS_LANGKAH } from './messages';
import type { Berkas } from './state';
import { sopVersiOf, stepsOnSheet } from './make-sop-versi';

/** Widths of Status, Mulai, Selesai, Lama, Batas and of the gutter before them, in points. */
const WIDTHS = [72, 61.5, 61.5, 48, 61.5];
const GUTTER = 13.5;
const COLUMNS = STATUS_COLUMNS.length;

/** First column of the status columns: where they stand already, or two to the right of the table (a gutter between). */
function statusColumnsAt(sop: Sop, sheet: SheetSnapshot | undefined): number {
  const edge = tableEdge(sop);
  if (!sheet) return edge + 1;
  const rows = Array.from({ length: sop.kepala.rows }, (_, down) => sop.kepala.row + down);
  const width = Math.max(...sheet.values.map((row) => row.length), 0);
  const isOwn = (column: number): boolean =>
    rows.some((row) => STATUS_COLUMNS.every((name, right) => valueAt(sheet, row, column + right) === name.id));
  for (let column = edge; column < width; column += 1) if (isOwn(column)) return column;
  // Somebody else's notes beside the table are left alone.
  const used = (column: number): boolean => {
    for (let row = sop.kepala.row; row < sop.isi.row + sop.isi.rows; row += 1)
      if (valueAt(sheet, row, column) !== '') return true;
    return false;
  };
  let start = edge + 1;
  for (let column = start; column < Math.min(start + COLUMNS, width); column += 1) if (used(column)) start = column + 2;
  return start;
}

/** The first column right of the table; status columns that the reader took for part of it do not count. */
function tableEdge(sop: Sop): number {
  const names = new Set(STATUS_COLUMNS.map(({ id }) => id));
  const own = sop.kolom.filter(({ peran, judul }) => !(peran === 'lain' && judul.some((one) => names.has(one))));
  return Math.max(0, ...own.map(({ column, columns }) => column + columns));
}

/**
 * Status, Mulai, Selesai, Lama and Batas of a Berkas beside the grid it follows, outside the print area. Status and Lama are plain
 * formulas, so that "terlambat" comes true on the day even where Runut is not installed. Rows are matched by their words when the
 * sheet has changed since the Berkas began.
 */
export function statusColumnEdits(
  berkas: Berkas,
  sop: Sop,
  sheet: SheetSnapshot | undefined,
  kerja: WorkingTime,
  now: string,
): Edit[] {
  const at = statusColumnsAt(sop, sheet);
  const { sheet: name } = sop;
  const progress = progressOf(berkas, kerja, now);
  const map = stepsOnSheet(berkas.sop, sopVersiOf(sop));
  const header: Area = { row: sop.kepala.row, column: at, rows: sop.kepala.rows, columns: COLUMNS };
  const body: Area = { row: sop.isi.row, column: at, rows: sop.isi.rows, columns: COLUMNS };
  const edits: Edit[] = [
    { kind: 'column-width', sheet: name, column: at - 1, columns: 1, width: GUTTER },
    ...WIDTHS.map((width, index): Edit => ({ kind: 'column-width', sheet: name, column: at + index, columns: 1, width })),
    { kind: 'clear', sheet: name, area: body, what: 'contents' },
    ...headerEdits(name, header, berkas.nama, sheet),
    { kind: 'style', sheet: name, area: body, style: 'pantau-isi' },
  ];
  sop.kegiatan.forEach((kegiatan, index) => {
    const old = map[index];
    const langkah = old === null || old === undefined ? undefined : progress.langkah[old];
    if (langkah)
      edits.push({
        kind: 'write',
        sheet: name,
        at: { row: kegiatan.row, column: at },
        values: [rowOf(langkah, kegiatan.row, at, kerja, dateOf(now, kerja))],
      });
  });
  for (const right of [1, 2, 4])
    edits.push({ kind: 'format', sheet: name, area: { ...body, column: at + right, columns: 1 }, format: 'tanggal' });
  return [...edits, ...conditionalEdits(name, body, at)];
}

function headerEdits(name: string, header: Area, nama: string, sheet: SheetSnapshot | undefined): Edit[] {
  const edits: Edit[] = [];
  if (header.row > 0) {
    const at = { row: header.row - 1, column: header.column };
    edits.push({ kind: 'write', sheet: name, at, values: [[monitoringTitle(nama).id]] });
    edits.push({ kind: 'style', sheet: name, area: { ...at, rows: 1, columns: 1 }, style: 'pantau-judul' });
  }
  const merged = sheet?.merges?.some(({ row, column }) => row === header.row && column === header.column) ?? false;
  if (header.rows > 1 && !merged) {
    for (let right = 0; right < header.columns; right += 1) {
      edits.push({ kind: 'merge', sheet: name, area: { ...header, column: header.column + right, columns: 1 } });
    }
  }
  edits.push({ kind: 'write', sheet: name, at: header, values: [STATUS_COLUMNS.map(({ id }) => id)] });
  edits.push({ kind: 'style', sheet: name, area: header, style: 'pantau-kepala' });
  return edits;
}

function rowOf(langkah: LangkahProgress, row: number, at: number, kerja: WorkingTime, today: string): CellInput[] {
  const cellAt = (right: number): string => `${columnLetters(at + right)}${String(row + 1)}`;
  const [mulai, selesai, batas] = [cellAt(1), cellAt(2), cellAt(4)];
  const { kini } = langkah.state;
  const started = kini.mulai ?? (langkah.siap ? kini.siap : undefined);
  return [
    statusCell(langkah, selesai, batas, today),
    dateCell(started, kerja),
    dateCell(kini.selesai, kerja),
    started === undefined
      ? ''
      : {
          formula: `=${workingDaysFormula(mulai, `IF(${selesai}="",TODAY(),${selesai})`, kerja, dateOf(started, kerja))}&"${LAMA_SUFFIX}"`,
          value: `${String(workdays(dateOf(started, kerja), kini.selesai === undefined ? today : dateOf(kini.selesai, kerja), kerja))}${LAMA_SUFFIX}`,
        },
    langkah.batas === undefined ? '' : serialOfDate(langkah.batas.tanggal),
  ];
}

/** The status as a plain formula. A step whose turn has not come cannot be late: what stands in its way is. */
export function statusCell(langkah: LangkahProgress, selesai: string, batas: string, today: string): CellInput {
  const word = STATUS_LANGKAH[langkah.state.status].id;
  const late = STATUS_LANGKAH.terlambat.id;
  if (!langkah.siap || langkah.state.status === 'selesai' || langkah.batas === undefined) return word;
  return {
    formula: `=IF(AND(${selesai}="",${batas}<>"",${batas}<TODAY()),"${late}","${word}")`,
    value: langkah.batas.tanggal < today ? late : word,
  };
}

/** Working days from one date to another, both counted: what the formula beside it gives. */
function workdays(from: string, to: string, kerja: WorkingTime): number {
  const start = parseDate(from);
  return start === undefined || to < from ? 0 : workingDaysBetween(isoDate(start - 1), to, kerja);
}

const dateCell = (iso: string | undefined, kerja: WorkingTime): CellInput =>
  iso === undefined ? '' : serialOfDate(dateOf(iso, kerja));

/** The status in its colour; the whole row of the status columns where something needs a hand: late or returned. */
function conditionalEdits(name: string, body: Area, at: number): Edit[] {
  const status = `$${columnLetters(at)}${String(body.row + 1)}`;
  const by = (word: keyof typeof STATUS_LANGKAH): ConditionalFormat => ({
    kind: 'formula',
    formula: `=${status}="${STATUS_LANGKAH[word].id}"`,
    style: word === 'siap' ? 'menunggu' : word,
  });
  const words = ['terlambat', 'dikembalikan', 'selesai', 'berjalan', 'menunggu'] as const;
  return [
    { kind: 'conditional', sheet: name, area: { ...body, columns: 1 }, formats: words.map(by) },
    {
      kind: 'conditional',
      sheet: name,
      area: { ...body, column: at + 1, columns: COLUMNS - 1 },
      formats: [by('terlambat'), by('dikembalikan')],
    },
  ];
}

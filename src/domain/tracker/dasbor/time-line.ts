import type { CellInput } from '../../sheet/edit';
import { stretches } from '../../sheet/print/rectangles';
import type { StyleName } from '../../sheet/style';
import { addWorkingDays, dateOf, isWorkingDay, workingDaysBetween, type WorkingTime } from '../../kantor/kalender/working-time';
import { isoDate, parseDate, weekday, serialOfDate } from '../../kantor/tanggal';
import { dayAndMonth } from '../../kantor/write-tanggal';
import { STATUS_LANGKAH } from '../messages';
import type { BerkasProgress, LangkahProgress } from '../progress';
import { statusCell } from '../status-columns';
import { twoLines, WORD_COLUMN_WIDTHS, TIME_COLUMNS, type DasborPage, type ColumnRun } from './page';
import { berkasCourse, type LangkahCourse, type DaySpan } from './dasbor-data';
import { DASBOR } from './messages';

/** Stretch of a time line: working days from its first, so many (not always a whole number) in each column. */
interface TimeScale {
  readonly dari: string;
  readonly perKolom: number;
}

const FIRST = WORD_COLUMN_WIDTHS.length;
const STATUS = 3;

/** Plan, actual course and today of every step of a Berkas, one row each; says where its status words stand ("$D$12:$D$20"). */
export function timeLine(page: DasborPage, progress: BerkasProgress, kerja: WorkingTime, today: string): string {
  const garis = berkasCourse(progress, kerja, today);
  const skala = scaleOf(garis, kerja);
  const now = columnOf(today, skala, kerja);
  page.heading(DASBOR.garisWaktu(progress.berkas.nama));
  timeLineHead(page, skala, kerja, now);
  const top = page.row;
  for (const one of garis.langkah) {
    const { row } = page;
    const marks = Array.from({ length: TIME_COLUMNS }, (_, index) => markAt(index, one, skala, kerja, now));
    page.canvas.line(
      row,
      FIRST,
      marks.map(({ glyph }) => glyph),
      { box: 'dasbor-lajur' },
    );
    for (const [from, columns, box] of stretches(marks.map(({ style }) => style)))
      if (box !== 'dasbor-lajur') page.canvas.paint({ row, column: FIRST + from, rows: 1, columns }, { box });
    page.cells(WORDS, wordsOf(one.langkah, row, kerja, today), STYLES, 26);
  }
  const rows = garis.langkah.length;
  for (const column of [4, 5]) page.format(top, column, rows, 'tanggal');
  return `$D$${String(top + 1)}:$D$${String(top + Math.max(1, rows))}`;
}

const WORDS: readonly ColumnRun[] = WORD_COLUMN_WIDTHS.map((_, column) => [column, 1]);
const CENTRE: StyleName = 'dasbor-sel-tengah';
const STYLES: readonly StyleName[] = [CENTRE, 'dasbor-sel', 'dasbor-sel', CENTRE, CENTRE, CENTRE];

/** Headings of the words over two rows; beside them the weeks, and below these today's mark. */
function timeLineHead(page: DasborPage, skala: TimeScale, kerja: WorkingTime, now: number): void {
  DASBOR.kepalaGaris.forEach(({ id }, column) => {
    page.put(column, id, { style: column === 1 || column === 2 ? 'dasbor-kepala-kiri' : 'dasbor-kepala', rows: 2 });
  });
  const starts = weeks(skala, kerja);
  starts.forEach((from, index) => {
    const to = starts[index + 1] ?? TIME_COLUMNS;
    const date = addWorkingDays(skala.dari, Math.ceil(from * skala.perKolom), kerja);
    // A label needs the width of three columns, and stretches over the empty ones beside it.
    page.put(FIRST + from, to - from < 3 ? '' : dayAndMonth(date).id, {});
  });
  page.canvas.paint({ row: page.row, column: FIRST, rows: 1, columns: TIME_COLUMNS }, { box: 'dasbor-pekan' });
  page.end(13);
  const marks = Array.from({ length: TIME_COLUMNS }, (_, index) => (index === now ? '▼' : ''));
  const { row, canvas } = page;
  canvas.line(row, FIRST, marks, { box: 'dasbor-minggu' });
  if (now >= 0 && now < TIME_COLUMNS) canvas.paint({ row, column: FIRST + now, rows: 1, columns: 1 }, { box: 'dasbor-hari-ini' });
  page.end(11);
}

/** Columns at which a label stands: Mondays where a column is a day, every fourth column where it is more. */
function weeks({ dari, perKolom }: TimeScale, kerja: WorkingTime): number[] {
  const starts: number[] = [];
  for (let column = 0; column < TIME_COLUMNS; column += 1) {
    if (column === 0 || (perKolom > 1 && column % 4 === 0)) starts.push(column);
    else if (perKolom === 1) {
      const [day, before] = [column, column - 1].map((index) => parseDate(addWorkingDays(dari, index, kerja)) ?? 0) as [
        number,
        number,
      ];
      if (weekday(day) < weekday(before) || day - before > 6) starts.push(column);
    }
  }
  return starts;
}

/** Colours the status words of all time lines between these rows: no other cell of their column says one of them. */
export function colourStatus(page: DasborPage, row: number, rows: number): void {
  const first = `$D${String(row + 1)}`;
  page.conditional(
    { row, column: STATUS, rows, columns: 1 },
    (['selesai', 'berjalan', 'menunggu', 'dikembalikan', 'terlambat'] as const).map((word) => ({
      kind: 'formula',
      formula: `=${first}="${STATUS_LANGKAH[word].id}"`,
      style: word,
    })),
  );
}

/** What the marks of the time lines mean: once, beneath the first. */
export function legend(page: DasborPage): void {
  let column = FIRST;
  for (const [style, glyph, said, columns] of LEGEND) {
    page.put(column, glyph, { box: style });
    page.put(column + 1, said, { style: 'dasbor-keterangan', columns });
    column += 1 + columns;
  }
  page.end(14);
}

/** Marks and what they mean, each with as many narrow columns as its words need; together as wide as the time line. */
const LEGEND: readonly (readonly [StyleName, string, string, number])[] = [
  ['dasbor-rencana', '·', DASBOR.legenda.rencana.id, 4],
  ['dasbor-tunggu', '–', DASBOR.legenda.tunggu.id, 4],
  ['dasbor-nyata', '■', DASBOR.legenda.nyata.id, 5],
  ['dasbor-lewat', '!', DASBOR.legenda.lewat.id, 6],
  ['dasbor-lajur', '◆', DASBOR.legenda.batas.id, 3],
  ['dasbor-hari-ini', '▼', DASBOR.legenda.hariIni.id, 4],
];

function wordsOf(langkah: LangkahProgress, row: number, kerja: WorkingTime, today: string): CellInput[] {
  const { kini } = langkah.state;
  const [batas, selesai] = [`$E${String(row + 1)}`, `$F${String(row + 1)}`];
  return [
    langkah.nomor,
    twoLines(langkah.sop.uraian),
    langkah.state.penerima?.nama ?? langkah.sop.pelaksana[0]?.nama ?? '',
    statusCell(langkah, selesai, batas, today),
    langkah.batas ? serialOfDate(langkah.batas.tanggal) : '',
    kini.selesai === undefined ? '' : serialOfDate(dateOf(kini.selesai, kerja)),
  ];
}

function scaleOf({ dari, sampai }: DaySpan, kerja: WorkingTime): TimeScale {
  return { dari, perKolom: Math.max(1, (workingDaysBetween(dari, sampai, kerja) + 1) / TIME_COLUMNS) };
}

/** The column of a day; days before the first working day count to the first column. */
function columnOf(date: string, { dari, perKolom }: TimeScale, kerja: WorkingTime): number {
  const day = parseDate(date);
  const back = day !== undefined && !isWorkingDay(day, kerja) && date > dari ? isoDate(day - 1) : date;
  return Math.floor(Math.max(0, workingDaysBetween(dari, back, kerja)) / perKolom);
}

interface TimeMark {
  readonly glyph: string;
  readonly style: StyleName;
}

/** Glyphs stand beside the colours, so that a black and white copy says the same. */
function markAt(
  index: number,
  { langkah, rencana, tunggu, nyata }: LangkahCourse,
  skala: TimeScale,
  kerja: WorkingTime,
  now: number,
): TimeMark {
  const within = ({ dari, sampai }: DaySpan): boolean =>
    index >= columnOf(dari, skala, kerja) && index <= columnOf(sampai, skala, kerja);
  const due = langkah.batas === undefined ? undefined : columnOf(langkah.batas.tanggal, skala, kerja);
  const over = due !== undefined && index > due;
  if (nyata.some(within)) return over ? { glyph: '!', style: 'dasbor-lewat' } : { glyph: '■', style: 'dasbor-nyata' };
  if (tunggu.some(within)) return over ? { glyph: '!', style: 'dasbor-lewat' } : { glyph: '–', style: 'dasbor-tunggu' };
  const mark = index === due && langkah.state.status !== 'selesai' ? '◆' : '';
  if (within(rencana)) return { glyph: mark === '' ? '·' : mark, style: 'dasbor-rencana' };
  return { glyph: mark, style: index === now ? 'dasbor-lajur-kini' : 'dasbor-lajur' };
}

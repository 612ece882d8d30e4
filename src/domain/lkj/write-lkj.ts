import { area } from '../sheet/address';
import type { ChartSpec, Edit, PictureSpec } from '../sheet/edit';
import { Canvas } from '../sheet/print/canvas';
import { pageRoom, pageText } from '../sheet/print/paper';
import { END_MARK, replacePart } from '../sheet/print/part';
import { PAGE_NUMBER } from '../sheet/print/messages';
import type { SheetSnapshot } from '../sheet/snapshot';
import { stampMark } from './stamp-mark';
import type { Block, ChartBlock } from './document/block';
import { reportDocument } from './document/document';
import { CHART_PREFIX, chartRows, pairCharts } from './sheet/place-charts';
import { placeOnPages, pageBreaksOf, type SheetLine } from './sheet/place-rows';
import { MARK_COUNT, PAGE_COLUMNS, END_COLUMN, MARK_COLUMN, STATE_COLUMN, columnWidths } from './sheet/page-grid';
import { LKJ_SHEET } from './sheet/messages';
import { reportName } from './sheet/report-name';
import { tableRows, columnStarts } from './sheet/table-rows';
import { CODE_PREFIX, codeRows } from './sheet/code-rows';
import {
  noteRow,
  contentsRows,
  headingKey,
  headingRows,
  naskahRows,
  coverRows,
  pictureRows,
  proseRows,
  signatureRows,
  spacer,
} from './sheet/text-rows';
import { tableColours } from './sheet/colours';
import type { Lkj } from './lkj';

interface WriteOptions {
  /** The sheet as it is now: replaced as far as it is the report. */
  readonly existing?: SheetSnapshot | undefined;
  /** Without Runut's marks and remarks, for a file of its own. */
  readonly forExport?: boolean;
}

/** On which printed page of the sheet each heading, table and figure stands, by its key: "judul:0", "tabel:3", "gambar:1". */
function pagesOnSheet(lkj: Lkj): ReadonlyMap<string, number> {
  const nothing = { charts: () => undefined, code: () => undefined, note: () => undefined };
  const placed = placeOnPages(printRows(reportDocument(lkj), lkj, true, nothing), pageRoom('portrait'));
  return new Map(placed.flatMap(({ row: { key }, page }) => (key === undefined ? [] : [[key, page] as const])));
}

/** The printed page of the sheet on which each heading of the report stands; of equal ones, the first. */
export function headingPages(lkj: Lkj): ReadonlyMap<string, number> {
  const pages = pagesOnSheet(lkj);
  const found = new Map<string, number>();
  const headings = reportDocument(lkj).filter((one) => one.jenis === 'judul');
  headings.forEach(({ teks }, nomor) => {
    const page = pages.get(headingKey(nomor));
    if (page !== undefined && !found.has(teks)) found.set(teks, page);
  });
  return found;
}

/** The report as edits on its sheet (`LKj`, `LKj TW II`): F4 portrait, ready for print; texts a person wrote are already in `lkj.naskah`. */
export function writeLkj(lkj: Lkj, { existing, forExport = false }: WriteOptions = {}): readonly Edit[] {
  const sheet = existing?.name ?? reportName(lkj.periode);
  const blok = reportDocument(lkj);
  const bagan: ChartSpec[] = [];
  const kode: PictureSpec[] = [];
  const badan = new Map<string, [number, number]>();
  const rows = printRows(blok, lkj, forExport, {
    charts: (one) => bagan.push(one),
    code: (one) => kode.push(one),
    note: (tabel, row) => badan.set(tabel, [badan.get(tabel)?.[0] ?? row, row]),
  });
  const placed = placeOnPages(rows, pageRoom('portrait'));
  const place = new Map(
    placed.flatMap(({ row: one, page }, row) => (one.key === undefined ? [] : [[one.key, { row, page }] as const])),
  );
  const canvas = new Canvas(sheet, columnWidths(forExport));
  if (!forExport) canvas.paint(area(0, STATE_COLUMN, placed.length, 1), { style: 'lkj-keadaan-kosong' });
  let top = 0;
  placed.forEach(({ row: one }, row) => {
    canvas.height(row, one.height);
    one.write({ canvas, row, top, find: (key) => place.get(key) });
    top += one.height;
  });
  const end = placed.length;
  if (!forExport) canvas.cell(end, MARK_COLUMN, END_MARK);
  if (!forExport) hide(canvas, end + 1);
  canvas.add(...colours(sheet, blok, lkj, badan), { kind: 'charts', sheet, prefix: CHART_PREFIX, charts: bagan });
  if (kode.length > 0 || existing?.shapes?.some(({ name }) => name.startsWith(CODE_PREFIX)))
    canvas.add({ kind: 'shapes', sheet, prefix: CODE_PREFIX, shapes: kode });
  canvas.page(
    {
      orientation: 'portrait',
      breaksAbove: pageBreaksOf(placed),
      footer: {
        left: pageText(LKJ_SHEET.kaki(lkj.tahun, lkj.periode, lkj.kantor.nama)),
        right: pageText('') + PAGE_NUMBER,
      },
      header: { right: lkj.status === 'konsep' ? pageText(LKJ_SHEET.konsep) : '' },
      bareFirst: true,
    },
    end,
    PAGE_COLUMNS,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(existing, END_COLUMN, canvas.at(end) + 1, sheet, canvas.edits()),
  ];
}

/** What is learnt while rows are written. */
interface WrittenNotes {
  charts(bagan: ChartSpec): void;
  code(kode: PictureSpec): void;
  /** A row of a table's body. */
  note(tabel: string, row: number): void;
}

/** The columns of every table, so that formulas in one find cells of another. */
const tableColumns = (blok: readonly Block[]): ReadonlyMap<string, readonly number[]> =>
  new Map(blok.flatMap((one) => (one.jenis === 'tabel' ? [[one.id, columnStarts(one.columns)] as const] : [])));

function printRows(
  blok: readonly Block[],
  lkj: Lkj,
  ekspor: boolean,
  { charts, code, note }: WrittenNotes,
): readonly SheetLine[] {
  const places = tableColumns(blok);
  let nomorJudul = 0;
  return blok.flatMap((one, index): readonly SheetLine[] => {
    switch (one.jenis) {
      case 'sampul':
        return coverRows(one, ekspor ? undefined : stampMark(lkj));
      case 'bagian':
        return [];
      case 'halaman':
        return [spacer(0.75, { startsPage: true, keepWithNext: true })];
      case 'daftar':
        return [...contentsRows(one, blok), ...(one.apa === 'judul' ? [noteRow(LKJ_SHEET.nomorHalaman)] : [])];
      case 'judul':
        nomorJudul += 1;
        return headingRows(one, nomorJudul - 1);
      case 'naskah':
        return naskahRows(one.naskah, ekspor);
      case 'paragraf':
        return proseRows(one.teks);
      case 'gambar':
        return pictureRows(one);
      case 'catatan':
        return [noteRow(one.teks)];
      case 'tabel':
        return tableRows(one, places, ekspor, (row) => {
          note(one.id, row);
        });
      case 'tanda-tangan':
        return signatureRows(one);
      case 'kode':
        return codeRows(one, code);
      case 'bagan':
        // Charts that follow one another are placed together, where the first of them stands.
        if (blok[index - 1]?.jenis === 'bagan') return [];
        return pairCharts(chartRun(blok, index)).flatMap((inRow) => chartRows(inRow, places, lkj.ketentuan, charts));
    }
  });
}

function chartRun(blok: readonly Block[], from: number): readonly ChartBlock[] {
  const results: ChartBlock[] = [];
  for (let index = from; ; index += 1) {
    const one = blok[index];
    if (one?.jenis !== 'bagan') return results;
    results.push(one);
  }
}

/** Marks stay in their cells and show nowhere. */
const hide = (canvas: Canvas, rows: number): void => {
  canvas.paint(area(0, MARK_COLUMN, rows, MARK_COUNT), { style: 'lkj-tanda', format: 'tersembunyi' });
};

function colours(
  sheet: string,
  blok: readonly Block[],
  { ketentuan }: Lkj,
  badan: ReadonlyMap<string, readonly [number, number]>,
): readonly Edit[] {
  return blok.flatMap((tabel) => {
    const rows = tabel.jenis === 'tabel' ? badan.get(tabel.id) : undefined;
    return tabel.jenis === 'tabel' && rows ? tableColours(sheet, tabel, columnStarts(tabel.columns), rows, ketentuan) : [];
  });
}

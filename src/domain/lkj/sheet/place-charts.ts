import { area } from '../../sheet/address';
import type { ChartSpec } from '../../sheet/edit';
import type { ChartBlock } from '../document/block';
import { percentFormat } from '../document/shown-cell';
import type { SheetLine, RowPlace } from './place-rows';
import { PAGE_COLUMNS, CHART_DATA_COLUMN, DATA_WIDTH, widthOfColumns } from './page-grid';
import { LKJ_SHEET } from './messages';
import { columnLetters } from '../../sheet/address';
import { rowKey, type SheetContext } from './table-rows';
import { figureCaption } from './text-rows';

/** Every chart of a sheet of Runut's carries this. */
export const CHART_PREFIX = 'runut:lkj:';

const CHART_ROWS = 15;

/** Columns stand two in a row; bars take the page's width. */
export function pairCharts(blok: readonly ChartBlock[]): readonly (readonly ChartBlock[])[] {
  const results: ChartBlock[][] = [];
  for (const one of blok) {
    const end = results.at(-1);
    if (end?.length === 1 && end[0]?.bentuk !== 'bar' && one.bentuk !== 'bar') end.push(one);
    else results.push([one]);
  }
  return results;
}

/** Room for one or two charts, and their figures beside the page. */
export function chartRows(
  inRow: readonly ChartBlock[],
  context: Pick<SheetContext, 'columns' | 'ketentuan'>,
): readonly SheetLine[] {
  const banyak = Math.max(...inRow.map(chartHeight));
  const width = widthOfColumns(0, PAGE_COLUMNS) / (inRow.length > 1 || inRow[0]?.bentuk !== 'bar' ? 2 : 1);
  const room = Array.from({ length: banyak + 1 }, (_, ke): SheetLine => ({
    height: ke === 0 ? 7.5 : CHART_ROWS,
    keepWithNext: true,
    write(di) {
      if (ke !== 1) return;
      inRow.forEach((blok, index) => {
        const column = CHART_DATA_COLUMN + index * DATA_WIDTH;
        writeChartData(di, blok, column, context);
        const box = { left: index * width + 2, top: di.top, width: width - 4, height: chartHeight(blok) * CHART_ROWS - 6 };
        di.drawn.charts.push(chartAt(blok, box, di.row, column));
      });
    },
  }));
  return [...room, ...inRow.map((one, index) => ({ ...figureCaption(one), keepWithNext: index < inRow.length - 1 }))];
}

const chartHeight = ({ bentuk, kategori }: ChartBlock): number =>
  bentuk === 'bar' ? Math.ceil((64 + kategori.length * 24) / CHART_ROWS) : 11;

function writeChartData(
  { canvas, row, find }: RowPlace,
  blok: ChartBlock,
  column: number,
  { columns, ketentuan }: Pick<SheetContext, 'columns' | 'ketentuan'>,
): void {
  const look = { style: 'lkj-data-bagan' } as const;
  canvas.cell(row, column, LKJ_SHEET.dataBagan, look);
  blok.kategori.forEach((nama, index) => {
    canvas.cell(row + 1 + index, column, nama, { ...look, format: 'teks' });
  });
  blok.deret.forEach(({ nama, nilai, asal }, ke) => {
    const di = column + 1 + ke;
    canvas.cell(row, di, nama, look);
    nilai.forEach((angka, index) => {
      const from = asal?.[index];
      const cell = from ? find(rowKey(from.tabel, from.kunci)) : undefined;
      const originColumn = from ? columns[from.tabel]?.[from.kolom] : undefined;
      const formula = cell && originColumn !== undefined ? `=${columnLetters(originColumn)}${String(cell.row + 1)}` : '';
      canvas.cell(row + 1 + index, di, formula === '' || angka === null ? (angka ?? '') : { formula: formula, value: angka }, {
        ...look,
        format: blok.persen ? percentFormat(ketentuan) : 'angka',
      });
    });
  });
}

/** Columns are compared by their heights, so they start at 0 where no figure is below it. */
const startsAtZero = ({ deret }: ChartBlock): { readonly min?: number } =>
  deret.every(({ nilai }) => nilai.every((angka) => (angka ?? 0) >= 0)) ? { min: 0 } : {};

const chartAt = (blok: ChartBlock, box: ChartSpec['box'], row: number, column: number): ChartSpec => ({
  name: `${CHART_PREFIX}${blok.id}`,
  type: blok.bentuk,
  title: blok.judul,
  alt: blok.alt,
  box,
  categories: area(row + 1, column, blok.kategori.length, 1),
  series: blok.deret.map(({ nama, peran }, ke) => ({
    name: nama,
    values: area(row + 1, column + 1 + ke, blok.kategori.length, 1),
    role: peran,
  })),
  valueAxis: blok.persen ? { min: 0, format: 'persen-1' } : { ...startsAtZero(blok), format: 'angka' },
  legend: blok.deret.length > 1,
  labels: blok.deret.length === 1,
});

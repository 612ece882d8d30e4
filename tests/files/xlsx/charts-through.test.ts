import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { area, cell } from '../../../src/domain/sheet/address';
import type { ChartSpec, Edit } from '../../../src/domain/sheet/edit';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';
import type { BookShape } from '../../../src/files/xlsx/book-shape';
import { readXlsx } from '../../../src/files/xlsx/read';
import { snapshotOf } from '../../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../../src/files/xlsx/write';

const sheet = "Data '25";
type Chart = Extract<BookShape, { kind: 'chart' }>;

const figures: Edit = {
  kind: 'write',
  sheet,
  at: cell(0, 0),
  values: [
    ['Indikator', 'Target', 'Realisasi'],
    ['Rumah layak huni', 75, 60],
    ['Nilai SAKIP', 70, ''],
  ],
};

const chart: ChartSpec = {
  name: 'runut:grafik:1',
  type: 'column',
  title: 'Target dan realisasi',
  alt: 'Dua indikator',
  box: { left: 10, top: 80, width: 300, height: 150 },
  categories: area(1, 0, 2, 1),
  series: [
    { name: 'Target', values: area(1, 1, 2, 1), role: 'pembanding' },
    { name: 'Realisasi', values: area(1, 2, 2, 1), role: 'utama' },
  ],
  valueAxis: { min: 0, format: 'bulat' },
  legend: true,
  labels: true,
};

const drawn: readonly Edit[] = [figures, { kind: 'charts', sheet, prefix: 'runut:grafik', charts: [chart] }];
const again = (book: Book): Book => {
  const read = readXlsx(writeXlsx(book), 'contoh.xlsx');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
};
const chartsOf = (book: Book, index = 0): Chart[] =>
  (book.sheets[index]?.shapes ?? []).filter((one): one is Chart => one.kind === 'chart');
const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** A pie, as another program writes it: a kind Runut does not draw. */
const PIE =
  '<?xml version="1.0"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="urn:r"><c:chart><c:plotArea>' +
  '<c:pieChart><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>\'Data \'\'25\'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart>' +
  '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>';

/** The file, with its chart replaced by another program's. */
function withForeignChart(book: Book): Book {
  const parts = unzipSync(writeXlsx(book));
  const read = readXlsx(zipSync({ ...parts, 'xl/charts/chart1.xml': strToU8(PIE) }), 'asing.xlsx');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}

describe('charts a plan asks for', () => {
  const book = applyToBook(emptyBook(sheet), drawn);

  it('name their cells and store what stands there, gaps left out', () => {
    const bytes = writeXlsx(book);
    const part = partOf(bytes, 'xl/charts/chart1.xml');
    expect(part).toContain("<c:f>'Data ''25'!$C$2:$C$3</c:f>");
    expect(part).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>60</c:v></c:pt></c:numCache>');
    expect(part).toContain('<c:pt idx="0"><c:v>Rumah layak huni</c:v></c:pt><c:pt idx="1"><c:v>Nilai SAKIP</c:v></c:pt>');
    expect(partOf(bytes, '[Content_Types].xml')).toContain('/xl/charts/chart1.xml');
    expect(partOf(bytes, 'xl/drawings/drawing1.xml')).toContain('name="runut:grafik:1" descr="Dua indikator"');
  });

  it('come back from the file as they were asked for', () => {
    expect(chartsOf(again(book))).toEqual(chartsOf(book));
    expect(chartsOf(book)[0]?.chart).toMatchObject({
      type: 'column',
      legend: 'bottom',
      valueAxis: { min: 0, format: '#,##0_)' },
    });
  });

  it('take the place of those of their prefix only; flowchart shapes are no matter of theirs, nor they of shapes’', () => {
    const label: Edit = {
      kind: 'shapes',
      sheet,
      prefix: 'runut:',
      shapes: [{ kind: 'label', name: 'runut:label', box: chart.box, text: 'Ya' }],
    };
    const own: Edit = { kind: 'charts', sheet, prefix: 'Grafik', charts: [{ ...chart, name: 'Grafik orang' }] };
    const renewed: Edit = { kind: 'charts', sheet, prefix: 'runut:', charts: [{ ...chart, name: 'runut:grafik:2' }] };
    const after = applyToBook(book, [own, label, renewed]);
    expect(after.sheets[0]?.shapes.map(({ name }) => name)).toEqual(['Grafik orang', 'runut:label', 'runut:grafik:2']);
    const seen = snapshotOf(after, [{ sheet: { name: sheet }, parts: ['shapes'] }]);
    expect(seen.sheets[0]?.shapes?.map(({ name }) => name)).toEqual(['runut:label']);
  });

  it('follow their cells when rows come and the sheet gets another name', () => {
    const moved = applyToBook(book, [
      { kind: 'insert-rows', sheet, row: 1, rows: 2 },
      { kind: 'rename-sheet', sheet, to: 'Data' },
    ]);
    const [found] = chartsOf(moved);
    expect(found?.chart?.series.map(({ values }) => values)).toEqual(['Data!$B$4:$B$5', 'Data!$C$4:$C$5']);
    expect(found?.box.top).toBeCloseTo(chart.box.top + 2 * 14.25, 3);
  });

  it('may draw on another sheet’s cells', () => {
    const elsewhere: readonly Edit[] = [
      { kind: 'ensure-sheet', sheet: 'LKj' },
      { kind: 'charts', sheet: 'LKj', prefix: 'runut:', charts: [{ ...chart, source: sheet }] },
    ];
    const both = applyToBook(book, elsewhere);
    expect(chartsOf(both, 1)[0]?.chart?.series[0]?.values).toBe("'Data ''25'!$B$2:$B$3");
  });
});

describe('a chart somebody else made', () => {
  it('stays as it was but for what lies outside of it, and follows its cells', () => {
    const book = withForeignChart(applyToBook(emptyBook(sheet), drawn));
    expect(chartsOf(book)[0]?.chart).toBeUndefined();
    expect(partOf(writeXlsx(book), 'xl/charts/chart1.xml')).toBe(PIE.replace(/<c:externalData.*<\/c:externalData>/, ''));
    const moved = applyToBook(book, [{ kind: 'insert-rows', sheet, row: 0, rows: 1 }]);
    expect(partOf(writeXlsx(moved), 'xl/charts/chart1.xml')).toContain("<c:f>'Data ''25'!$B$3:$B$4</c:f>");
  });

  it('is kept whole where Runut could draw it but not say all of it', () => {
    const bytes = writeXlsx(applyToBook(emptyBook(sheet), drawn));
    const parts = unzipSync(bytes);
    const part = partOf(bytes, 'xl/charts/chart1.xml').replace('</c:valAx>', '<c:majorUnit val="5"/></c:valAx>');
    const read = readXlsx(zipSync({ ...parts, 'xl/charts/chart1.xml': strToU8(part) }), 'diubah.xlsx');
    const found = read.ok ? chartsOf(read.value)[0] : undefined;
    expect(found?.chart?.series).toHaveLength(2);
    expect(found?.xml).toBe(part);
  });
});

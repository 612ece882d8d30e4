import { beforeEach, describe, expect, it } from 'vitest';
import { area, cell } from '../../../../src/domain/sheet/address';
import type { ChartSpec, Edit } from '../../../../src/domain/sheet/edit';
import { createExcelWorkbook } from '../../../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../../../src/excel/known-workbook';
import { emptyBook, emptySheet, type Book } from '../../../../src/files/xlsx/book';
import type { DrawnChart } from '../../../../src/host/book/contract';
import { startOffice, type OfficeInNode } from '../../node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:C3');
    range.values = [
      ['Indikator', 'Target', 'Realisasi'],
      ['Rumah layak huni', 75, 60],
      ['Nilai SAKIP', 70, '=B3+1'],
    ];
    await context.sync();
  });
});

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();
const drawn = (name: string): DrawnChart | undefined =>
  office.book.active.drawnShapes().find((shape) => shape.name === name)?.chart;

const addChart = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    const chart = sheet(context).charts.add('ColumnClustered', sheet(context).getRange('A1:C3'), 'Columns');
    chart.name = name;
    await context.sync();
  });

describe('charts', () => {
  it('are made of a range with heads and names, as Excel makes them', async () => {
    await addChart('Grafik');
    await office.book.settled();
    expect(drawn('Grafik')).toMatchObject({
      type: 'column',
      categories: ['Rumah layak huni', 'Nilai SAKIP'],
      series: [
        { name: 'Target', values: [75, 70] },
        { name: 'Realisasi', values: [60, 71] },
      ],
      valueAxis: { min: 0, max: 80 },
    });
  });

  it('show their figures as the region writes them', async () => {
    await addChart('Grafik');
    await Excel.run(async (context) => {
      const chart = sheet(context).charts.getItem('Grafik');
      chart.axes.valueAxis.numberFormat = '#,##0.0';
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0.0%';
      await context.sync();
    });
    await office.book.settled();
    const shown = () => [drawn('Grafik')?.valueAxis.ticks.at(-1)?.text, drawn('Grafik')?.series[0]?.labels?.texts[0]];
    expect(shown()).toEqual(['80.0', '7500.0%']);
    office.book.figures = 'id';
    expect(shown()).toEqual(['80,0', '7500,0%']);
  });

  it('tell office.js what it set', async () => {
    await addChart('Grafik');
    await Excel.run(async (context) => {
      const chart = sheet(context).charts.getItem('Grafik');
      chart.set({ left: 40, top: 30, width: 200, height: 120 });
      chart.title.text = 'Capaian';
      chart.legend.position = 'Top';
      chart.axes.valueAxis.maximum = 100;
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(1);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0.0';
      chart.load('name,left,top,width,height,chartType,title/text,legend/position,axes/valueAxis/maximum');
      chart.axes.categoryAxis.load('reversePlotOrder');
      chart.series.load('items/name,items/hasDataLabels');
      const count = sheet(context).charts.getCount();
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([40, 30, 200, 120]);
      expect([chart.chartType, chart.title.text, chart.legend.position]).toEqual(['ColumnClustered', 'Capaian', 'Top']);
      expect([chart.axes.valueAxis.maximum, chart.axes.categoryAxis.reversePlotOrder]).toEqual([100, true]);
      expect(chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels])).toEqual([
        ['Target', false],
        ['Realisasi', true],
      ]);
      expect(count.value).toBe(1);
    });
  });

  it('are no shapes to office.js, and go when they are deleted', async () => {
    await addChart('Grafik');
    await Excel.run(async (context) => {
      const { shapes, charts } = sheet(context);
      shapes.load('items/name');
      const missing = charts.getItemOrNullObject('lain');
      await context.sync();
      expect([shapes.items.length, missing.isNullObject]).toEqual([0, true]);
      charts.getItem('Grafik').delete();
      const count = charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('draw the same cells after rows came, the sheet was renamed, and values changed', async () => {
    await addChart('Grafik');
    await Excel.run(async (context) => {
      sheet(context).getRange('1:2').insert('Down');
      sheet(context).name = 'Data baru';
      sheet(context).getRange('B4').values = [[90]];
      await context.sync();
    });
    await office.book.settled();
    expect(drawn('Grafik')?.series.map(({ values }) => values)).toEqual([
      [90, 70],
      [60, 71],
    ]);
    const [shape] = (await office.book.dump()).sheets[0]?.shapes ?? [];
    expect(shape?.kind === 'chart' ? shape.chart?.series[0]?.values : undefined).toBe("'Data baru'!$B$4:$B$5");
  });

  it('lose cells that were deleted, not their place', async () => {
    await addChart('Grafik');
    await Excel.run(async (context) => {
      sheet(context).getRange('C:C').delete('Left');
      await context.sync();
    });
    expect(drawn('Grafik')?.series.map(({ values }) => values)).toEqual([[75, 70], []]);
  });

  it('tell whoever draws them when formulas have new values', async () => {
    await addChart('Grafik');
    await office.book.settled();
    const heard: string[] = [];
    office.book.subscribe(({ kind }) => heard.push(kind));
    await Excel.run(async (context) => {
      sheet(context).getRange('B3').values = [[80]];
      const result = sheet(context).getRange('C3').load('values');
      await context.sync();
      expect(result.values).toEqual([[81]]);
    });
    expect(heard).toContain('calculated');
    expect(drawn('Grafik')?.series[1]?.values).toEqual([60, 81]);
  });
});

describe('charts of a plan', () => {
  const spec: ChartSpec = {
    name: 'runut:grafik:1',
    type: 'bar',
    title: 'Capaian',
    alt: 'Capaian dua indikator',
    box: { left: 10, top: 90, width: 300, height: 140 },
    categories: area(1, 0, 2),
    series: [{ name: 'Target', values: area(1, 1, 2), role: 'utama' }],
    valueAxis: { min: 0, format: 'bulat' },
    legend: false,
    labels: true,
  };
  const charts = (...names: string[]): Edit => ({
    kind: 'charts',
    sheet: 'Sheet1',
    prefix: 'runut:',
    charts: names.map((name) => ({ ...spec, name })),
  });

  it('are written in one request, take the place of the plan’s earlier ones and leave a person’s alone', async () => {
    await addChart('Grafik orang');
    const workbook = createExcelWorkbook(new KnownWorkbook());
    for (const names of [['runut:grafik:1', 'runut:grafik:2'], ['runut:grafik:3']]) {
      await workbook.read([{ sheet: { name: 'Sheet1' }, parts: ['shapes'] }]);
      office.requests.reset();
      await workbook.write([{ kind: 'write', sheet: 'Sheet1', at: cell(1, 1), values: [[80]] }, charts(...names)]);
      expect([office.requests.writes, office.requests.reads]).toEqual([1, 0]);
    }
    expect(office.book.active.drawnShapes().map(({ name }) => name)).toEqual(['Grafik orang', 'runut:grafik:3']);
    expect(drawn('runut:grafik:3')?.series[0]).toMatchObject({ values: [80, 70], labels: { texts: ['80', '70'] } });
  });

  it('are replaced again without another read, also when a person deleted one meanwhile', async () => {
    const workbook = createExcelWorkbook(new KnownWorkbook());
    await workbook.read([{ sheet: { name: 'Sheet1' }, parts: ['shapes'] }]);
    await workbook.write([charts('runut:grafik:1', 'runut:grafik:2')]);
    await Excel.run(async (context) => {
      sheet(context).charts.getItem('runut:grafik:1').delete();
      await context.sync();
    });
    await workbook.write([charts('runut:grafik:3')]);
    expect(office.book.active.drawnShapes().map(({ name }) => name)).toEqual(['runut:grafik:3']);
  });

  it('need the drawing objects read first, lest old ones stay', async () => {
    const workbook = createExcelWorkbook(new KnownWorkbook());
    await workbook.read([{ sheet: { name: 'Sheet1' }, parts: ['values'] }]);
    await expect(workbook.write([charts('runut:grafik:1')])).rejects.toThrow('the charts of "Sheet1" were not read');
    expect(office.book.active.drawnShapes()).toEqual([]);
  });
});

describe('a file’s chart of a kind the host does not draw', () => {
  const PIE = "<c:chartSpace><c:f>'Sheet1'!$B$2:$B$3</c:f><c:f>Sheet1!$A$1,Sheet1!$A$3</c:f></c:chartSpace>";
  const withPie: Book = {
    ...emptyBook(),
    sheets: [
      {
        ...emptySheet('Sheet1'),
        cells: [[{ value: 1 }], [{ value: 2 }]],
        shapes: [{ kind: 'chart', name: 'Kue', alt: '', box: { left: 5, top: 5, width: 80, height: 60 }, xml: PIE }],
      },
    ],
  };

  it('is kept as it is, its cells followed, and can be moved but not redrawn', async () => {
    office = await startOffice({ book: withPie });
    await Excel.run(async (context) => {
      const chart = sheet(context).charts.getItem('Kue');
      chart.left = 50;
      sheet(context).getRange('1:1').insert('Down');
      await context.sync();
      chart.title.text = 'Judul';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
    const [shape] = (await office.book.dump()).sheets[0]?.shapes ?? [];
    expect(shape?.box.left).toBeCloseTo(50, 3);
    expect(shape?.kind === 'chart' ? shape.xml : undefined).toBe(PIE.replace('$B$2:$B$3', '$B$3:$B$4'));
  });
});

import { describe, expect, it } from 'vitest';
import { area } from '../../../../src/domain/sheet/address';
import type { Edit } from '../../../../src/domain/sheet/edit';
import { EXCEL_LIMITS } from '../../../../src/domain/sheet/limits';
import { Canvas } from '../../../../src/domain/sheet/print/canvas';
import { textHeight } from '../../../../src/domain/sheet/print/measure';
import { rowsFor } from '../../../../src/domain/sheet/print/tall-rows';
import { countedSteps } from '../../../counted-work';
import { cutTexts } from './cut';

const of = <Kind extends Edit['kind']>(canvas: Canvas, kind: Kind): Extract<Edit, { kind: Kind }>[] =>
  canvas.edits().filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);

describe('a printed sheet', () => {
  it('is written as one rectangle, cells left alone where nothing was put', () => {
    const canvas = new Canvas('S', [50, 50, 50]);
    canvas.cell(0, 0, 'Judul', { columns: 3 });
    canvas.line(2, 1, ['a', 1]);
    expect(of(canvas, 'write')).toMatchObject([
      {
        at: { row: 0, column: 0 },
        values: [
          ['Judul', null, null],
          [null, null, null],
          [null, 'a', 1],
        ],
      },
    ]);
    expect(of(canvas, 'merge')).toMatchObject([{ area: area(0, 0, 1, 3) }]);
    expect(of(canvas, 'column-width')).toMatchObject([{ column: 0, columns: 3, width: 50 }]);
  });

  it('joins equal looks and keeps boxes as they are', () => {
    const canvas = new Canvas('S', [50, 50]);
    for (const row of [0, 1, 2]) canvas.line(row, 0, ['a', 'b'], { style: 'lkj-sel' });
    canvas.paint(area(4, 0), { box: 'dasbor-lajur' });
    canvas.paint(area(4, 1), { box: 'dasbor-lajur' });
    canvas.cell(1, 1, 'c', { style: 'lkj-sel-tebal' });
    expect(of(canvas, 'style').map(({ style, area: at }) => [style, at])).toEqual([
      ['dasbor-lajur', area(4, 0)],
      ['dasbor-lajur', area(4, 1)],
      ['lkj-sel', area(0, 0, 1, 2)],
      ['lkj-sel', area(1, 0)],
      ['lkj-sel-tebal', area(1, 1)],
      ['lkj-sel', area(2, 0, 1, 2)],
    ]);
  });

  it('puts formats before values, so that a text format keeps "1.2" a text', () => {
    const canvas = new Canvas('S', [50]);
    canvas.cell(0, 0, '1.2', { format: 'teks', style: 'lkj-sel' });
    expect(canvas.edits().map(({ kind }) => kind)).toEqual(['column-width', 'format', 'write', 'style']);
  });

  it('makes rows as high as their texts', () => {
    const canvas = new Canvas('S', [100, 300]);
    canvas.line(0, 0, ['KEPALA BIDANG PERUMAHAN', 'KEPALA BIDANG PERUMAHAN'], { style: 'formulir-isian' });
    canvas.fit(0);
    canvas.cell(1, 0, 'KEPALA BIDANG PERUMAHAN', { style: 'formulir-isian', columns: 2 });
    canvas.fit(1, 15);
    canvas.cell(2, 0, 'panjang '.repeat(200), { style: 'formulir-label' });
    canvas.fit(2, 20);
    expect(of(canvas, 'row-height').map(({ height }) => height)).toEqual([30, 18, 20.25]);
  });

  it('makes several rows of one that Excel takes too high, and moves all below and all that means it', () => {
    const canvas = new Canvas('S', [100, 300, 50]);
    canvas.line(0, 0, ['Uraian', 'Isi', 1], { style: 'formulir-kepala' });
    canvas.line(1, 0, ['pendek', 'pendek', 2], { style: 'formulir-isian' });
    canvas.line(2, 0, ['panjang '.repeat(200), 'pendek', 3], { style: 'formulir-isian' });
    canvas.line(3, 0, ['pendek', 'pendek'], { style: 'formulir-isian' });
    canvas.cell(3, 2, { formula: '=SUM(C2:C3)+C3+C1', value: 5 }, { style: 'formulir-isian' });
    for (const row of [0, 1, 2, 3]) canvas.fit(row, 15);
    canvas.add(
      { kind: 'lock', sheet: 'S', area: area(1, 1, 2, 1), locked: false },
      { kind: 'freeze', sheet: 'S', rows: 3, columns: 1 },
      {
        kind: 'conditional',
        sheet: 'S',
        area: area(1, 1, 3, 1),
        formats: [{ kind: 'formula', formula: '=ISBLANK(B2)', style: 'formulir-kosong' }],
      },
    );
    canvas.page({ orientation: 'portrait', titleRows: { row: 2, rows: 1 }, breaksAbove: [2, 3] }, 4, 3);
    const needed = textHeight('panjang '.repeat(200), 100, { size: 9, indent: true });
    const parts = rowsFor(needed);
    expect(parts).toBe(Math.ceil(needed / 136.5));
    const heights = of(canvas, 'row-height').flatMap(({ rows, height }) => Array<number>(rows).fill(height));
    expect(heights).toHaveLength(3 + parts);
    expect(heights.slice(2, 2 + parts).reduce((sum, one) => sum + one, 0)).toBe(needed);
    expect(Math.max(...heights)).toBeLessThanOrEqual(EXCEL_LIMITS.rowHeight);
    const end = 2 + parts;
    expect(of(canvas, 'merge')).toMatchObject([0, 1, 2].map((column) => ({ area: area(2, column, parts, 1) })));
    expect(of(canvas, 'align-top')).toMatchObject([{ area: area(2, 0, parts, 3) }]);
    expect(of(canvas, 'write')[0]?.values.map((line) => line[2])).toEqual([
      1,
      2,
      3,
      ...Array<null>(parts - 1).fill(null),
      { formula: `=SUM(C2:C${String(end)})+C3+C1`, value: 5 },
    ]);
    expect(of(canvas, 'lock').map((one) => one.area)).toEqual([area(1, 1, 1 + parts, 1)]);
    // Rows that fill a screen are not frozen: nothing would be left to scroll beneath them.
    expect(of(canvas, 'freeze').map(({ rows }) => rows)).toEqual([0]);
    expect(of(canvas, 'style').at(-1)).toMatchObject({ area: area(1, 0, 2 + parts, 3), style: 'formulir-isian' });
    // What asks about a tall row asks in each of its rows about the first, which holds the value.
    expect(of(canvas, 'conditional').map((one) => [one.area, one.formats])).toEqual([
      [area(1, 1), [{ kind: 'formula', formula: '=ISBLANK(B2)', style: 'formulir-kosong' }]],
      [area(2, 1, parts, 1), [{ kind: 'formula', formula: '=ISBLANK(B$3)', style: 'formulir-kosong' }]],
      [area(end, 1), [{ kind: 'formula', formula: `=ISBLANK(B${String(end + 1)})`, style: 'formulir-kosong' }]],
    ]);
    const setup = { printArea: area(0, 0, end + 1, 3), titleRows: { row: 2, rows: parts }, breaksAbove: [2, end] };
    expect(of(canvas, 'page')).toMatchObject([{ setup }]);
    expect(canvas.at(3)).toBe(end);
  });

  it('keeps a tall row on one page where one page holds it, and lets it flow where none does', () => {
    const canvas = new Canvas('S', [400]);
    for (const [row, height] of [300, 500, 100, 900, 100].entries()) {
      canvas.cell(row, 0, row, { style: 'lkj-sel' });
      canvas.height(row, height);
    }
    canvas.page({ orientation: 'landscape' }, 5, 1);
    // 300 | 4 × 125 | 100, 3 of 7 × 129 | 4 | 100
    expect(of(canvas, 'page').map(({ setup }) => setup.breaksAbove)).toEqual([[1, 5, 9, 13]]);
    expect(cutTexts(canvas.edits())).toEqual([]);
  });

  it('ends pages where rows are kept together, and repeats its title rows', () => {
    const canvas = new Canvas('S', [400]);
    for (let row = 0; row < 12; row += 1) {
      canvas.cell(row, 0, row);
      canvas.height(row, 90);
    }
    canvas.keep(4, 3);
    canvas.page({ orientation: 'landscape', titleRows: { row: 0, rows: 1 } }, 12, 1);
    expect(of(canvas, 'page')).toMatchObject([
      { setup: { paper: 'folio', fitToWidth: true, printArea: area(0, 0, 12, 1), breaksAbove: [4, 8] } },
    ]);
  });

  it('prints what people add below, where a sheet grows', () => {
    const canvas = new Canvas('S', [400]);
    canvas.cell(0, 0, 'Tanggal');
    canvas.page({ orientation: 'portrait', growing: true }, 1, 1);
    expect(of(canvas, 'page').map(({ setup }) => setup.printArea)).toEqual([undefined]);
  });
});

it('opens its tall rows in time that grows with the sheet, however much of it is merged', () => {
  const steps = (rows: number): number => {
    const canvas = new Canvas('S', [50, 50, 50]);
    for (let row = 0; row < rows; row += 1) {
      canvas.cell(row, 0, 'uraian', { columns: 2 });
      canvas.cell(row, 2, 'hasil');
      canvas.fit(row, row % 2 === 0 ? 500 : 15);
    }
    return countedSteps(() => canvas.edits());
  };
  const [once, fourTimes] = [steps(200), steps(800)];
  expect(fourTimes / once).toBeLessThan(8);
});

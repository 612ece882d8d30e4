import { describe, expect, it } from 'vitest';
import { area } from '../../../../src/domain/sheet/address';
import type { Edit } from '../../../../src/domain/sheet/edit';
import { Canvas } from '../../../../src/domain/sheet/print/canvas';

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

  it('makes rows as high as their texts, and no higher than Excel takes', () => {
    const canvas = new Canvas('S', [100, 300]);
    canvas.line(0, 0, ['KEPALA BIDANG PERUMAHAN', 'KEPALA BIDANG PERUMAHAN'], { style: 'formulir-isian' });
    canvas.fit(0);
    canvas.cell(1, 0, 'KEPALA BIDANG PERUMAHAN', { style: 'formulir-isian', columns: 2 });
    canvas.fit(1, 15);
    canvas.cell(2, 0, 'panjang '.repeat(200), { style: 'formulir-isian' });
    canvas.fit(2);
    canvas.cell(3, 0, 'panjang '.repeat(200), { style: 'formulir-label' });
    canvas.fit(3, 20);
    expect(of(canvas, 'row-height').map(({ height }) => height)).toEqual([30, 18, 409.5, 20.25]);
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

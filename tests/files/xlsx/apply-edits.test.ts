import { describe, expect, it } from 'vitest';
import { area, cell } from '../../../src/domain/sheet/address';
import type { Edit } from '../../../src/domain/sheet/edit';
import { emptyBook, emptySheet, type Book, type BookSheet } from '../../../src/files/xlsx/book';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { snapshotOf } from '../../../src/files/xlsx/snapshot';
import { sampleBook } from './sample-book';

const sheet = 'Lembar';
const sheetOf = (book: Book, index: number): BookSheet => book.sheets[index] ?? emptySheet('kosong');
const after = (...edits: Edit[]): BookSheet => sheetAfter(emptyBook(sheet), ...edits);
const sheetAfter = (book: Book, ...edits: Edit[]): BookSheet => sheetOf(applyToBook(book, edits), 0);
const values = ({ cells }: BookSheet): unknown[][] => cells.map((row) => row.map((one) => one?.value ?? ''));
const grid: Edit = {
  kind: 'write',
  sheet,
  at: cell(0, 0),
  values: [
    ['a', 'b', 'c'],
    [1, 2, { formula: '=A2+$B$2', value: 3 }],
    ['x', 'y', { formula: '=SUM(C2:C2)+SUM(Lembar!A1:A9)+Lain!A5&"A2"' }],
  ],
};

describe('setting sizes', () => {
  it('takes whole pixels, as Excel does', () => {
    const { columns, rows } = after(
      { kind: 'column-width', sheet, column: 1, columns: 1, width: 56 },
      { kind: 'row-height', sheet, row: 0, rows: 1, height: 130 },
    );
    expect([columns, rows]).toEqual([[null, { width: 56.25 }], [{ height: 129.75 }]]);
  });
});

describe('writing cells', () => {
  it('keeps text text, whatever it looks like, and leaves null cells alone', () => {
    const { cells } = after(grid, { kind: 'write', sheet, at: cell(0, 0), values: [['=1+1', null, '007']] });
    expect(cells[0]).toEqual([
      { value: '=1+1', style: { textPrefix: true } },
      { value: 'b' },
      { value: '007', style: { textPrefix: true } },
    ]);
    expect(cells[1]?.[2]).toEqual({ value: 3, formula: '=A2+$B$2' });
  });

  it('drops the text prefix with the text it stood before', () => {
    const { cells } = after(
      { kind: 'write', sheet, at: cell(0, 0), values: [['-']] },
      { kind: 'write', sheet, at: cell(0, 0), values: [['biasa']] },
    );
    expect(cells[0]).toEqual([{ value: 'biasa' }]);
  });

  it('empties contents but not looks; all clears rules and merges too', () => {
    const filled: Edit[] = [
      grid,
      { kind: 'style', sheet, area: area(0, 0, 1, 3), style: 'kisi-kepala' },
      { kind: 'merge', sheet, area: area(1, 0, 1, 2) },
      {
        kind: 'conditional',
        sheet,
        area: area(0, 0, 3, 3),
        formats: [{ kind: 'formula', formula: '=A1=""', style: 'formulir-kosong' }],
      },
    ];
    const contents = after(...filled, { kind: 'clear', sheet, area: area(0, 0, 1, 3), what: 'contents' });
    expect(contents.cells[0]?.[0]).toMatchObject({ value: '', style: { font: { bold: true } } });
    const all = after(...filled, { kind: 'clear', sheet, area: area(0, 0, 2, 3), what: 'all' });
    expect(values(all)[2]?.[0]).toBe('x');
    expect(
      all.cells
        .slice(0, 2)
        .flat()
        .every((one) => one === null),
    ).toBe(true);
    expect(all.merges).toEqual([]);
    expect(all.conditionals[0]?.areas).toEqual([area(2, 0, 1, 3)]);
  });

  it('leaves the book it was given as it was', () => {
    const before = structuredClone(sampleBook);
    applyToBook(sampleBook, [
      { kind: 'write', sheet: 'SOP Kalbar & Co', at: cell(0, 0), values: [['lain']] },
      { kind: 'delete-rows', sheet: 'SOP Kalbar & Co', row: 0, rows: 2 },
      { kind: 'rename-sheet', sheet: 'Data & Isi', to: 'Isi' },
    ]);
    expect(sampleBook).toEqual(before);
  });
});

describe('how cells look', () => {
  it('a style is applied whole and keeps format, lock and older borders', () => {
    const { cells } = after(
      grid,
      { kind: 'style', sheet, area: area(1, 0), style: 'kisi-mutu' },
      { kind: 'format', sheet, area: area(1, 0), format: 'persen' },
      { kind: 'lock', sheet, area: area(1, 0), locked: false },
      { kind: 'style', sheet, area: area(1, 0), style: 'dokumen-isi' },
    );
    expect(cells[1]?.[0]?.style).toMatchObject({
      font: { name: 'Arial', size: 10 },
      numberFormat: '0%',
      locked: false,
      border: { top: { style: 'thin' } },
    });
  });

  it('conditional formats of an area replace those before it, first one first', () => {
    const { conditionals } = after(
      { kind: 'conditional', sheet, area: area(0, 0, 4, 4), formats: [{ kind: 'formula', formula: '=TRUE', style: 'selesai' }] },
      {
        kind: 'conditional',
        sheet,
        area: area(0, 0, 4, 2),
        formats: [
          { kind: 'formula', formula: '=A1>1', style: 'terlambat' },
          { kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' },
        ],
      },
    );
    expect(conditionals.map(({ areas, rule }) => [areas, rule.kind])).toEqual([
      [[area(0, 0, 4, 2)], 'formula'],
      [[area(0, 0, 4, 2)], 'bar'],
      [[area(0, 2, 4, 2)], 'formula'],
    ]);
    expect(conditionals[0]?.rule).toMatchObject({ look: { bold: true, color: '#9B1C1C', fill: '#F9DEDC' } });
  });
});

describe('inserting and deleting', () => {
  const sop = 'SOP Kalbar & Co';
  const moved = (edit: Edit): Book => applyToBook(sampleBook, [edit]);

  it('inserted rows push down everything, and formulas follow', () => {
    const { cells } = after(grid, { kind: 'insert-rows', sheet, row: 1, rows: 2 });
    expect(values({ cells } as BookSheet)[3]).toEqual([1, 2, 3]);
    expect(cells[3]?.[2]?.formula).toBe('=A4+$B$4');
    expect(cells[4]?.[2]?.formula).toBe('=SUM(C4:C4)+SUM(Lembar!A1:A11)+Lain!A5&"A2"');
  });

  it('deleted rows shrink ranges, and what pointed only there says so', () => {
    const { cells } = after(grid, { kind: 'delete-rows', sheet, row: 1, rows: 1 });
    expect(cells[1]?.[2]?.formula).toBe('=SUM(#REF!)+SUM(Lembar!A1:A8)+Lain!A5&"A2"');
  });

  it('columns do the same', () => {
    expect(after(grid, { kind: 'insert-columns', sheet, column: 1, columns: 1 }).cells[1]?.[3]?.formula).toBe('=A2+$C$2');
    expect(values(after(grid, { kind: 'delete-columns', sheet, column: 0, columns: 2 }))).toEqual([['c'], [3], ['']]);
  });

  it('merges, rules, notes, print set-up and shapes move along', () => {
    const { sheets, names } = moved({ kind: 'insert-rows', sheet: sop, row: 1, rows: 2 });
    const [before, now] = [sheetOf(sampleBook, 1), sheets[1] ?? emptySheet('kosong')];
    expect(now.merges).toEqual([area(7, 0, 2, 3)]);
    expect(now.validations[0]?.areas).toEqual([area(5, 3), area(10, 3, 4, 2)]);
    expect(now.conditionals[0]).toMatchObject({ areas: [area(3, 0, 3, 2)], rule: { formula: '=ISBLANK($B4)' } });
    expect(now.notes[0]?.at).toEqual(cell(3, 1));
    expect(now.page).toMatchObject({ printArea: [area(0, 0, 7, 3)], titleRows: { row: 0, rows: 1 }, breaksAbove: [5] });
    expect(now.rows[3]).toBeNull();
    expect(now.rows[5]).toEqual(before.rows[3]);
    expect(names[1]?.formula).toBe("'SOP Kalbar & Co'!$B$4");
    expect(now.shapes[0]?.box.top).toBeCloseTo((before.shapes[0]?.box.top ?? 0) + 60, 3);
  });

  it('a deleted row takes along the shapes that stood in it', () => {
    const tall = applyToBook(emptyBook(sheet), [
      { kind: 'row-height', sheet, row: 0, rows: 3, height: 39 },
      {
        kind: 'shapes',
        sheet,
        prefix: 'runut:',
        shapes: [
          { kind: 'symbol', name: 'runut:1', symbol: 'process', box: { left: 5, top: 50, width: 40, height: 20 }, alt: '' },
          { kind: 'symbol', name: 'runut:2', symbol: 'decision', box: { left: 5, top: 90, width: 40, height: 20 }, alt: '' },
        ],
      },
    ]);
    const { shapes } = sheetAfter(tall, { kind: 'delete-rows', sheet, row: 1, rows: 1 });
    expect(shapes.map(({ name, box }) => [name, box.top])).toEqual([['runut:2', 51]]);
  });
});

describe('sheets', () => {
  it('renaming a sheet renames it in every formula', () => {
    const { sheets, names } = applyToBook(sampleBook, [{ kind: 'rename-sheet', sheet: 'data & isi', to: "Isi '25" }]);
    expect(sheets[1]?.validations[2]?.rule).toEqual({ kind: 'list-from', formula: "='Isi ''25'!$A$1:$A$3" });
    expect(names[0]?.formula).toBe("'Isi ''25'!$A$1");
  });

  it('deleting a sheet leaves #REF! behind, and the last visible sheet stays', () => {
    const { names } = applyToBook(sampleBook, [{ kind: 'delete-sheet', sheet: 'Data & Isi' }]);
    expect(names[0]?.formula).toBe("'Data & Isi'!#REF!");
    expect(() => applyToBook(emptyBook(sheet), [{ kind: 'delete-sheet', sheet }])).toThrow(/only visible/);
    expect(() => applyToBook(emptyBook(sheet), [{ kind: 'visibility', sheet, visibility: 'veryHidden' }])).toThrow(
      /only visible/,
    );
  });

  it('an edit of a sheet that is not there fails as in Excel', async () => {
    const workbook = createBookWorkbook(emptyBook(sheet));
    await expect(workbook.write([{ kind: 'write', sheet: 'Tidak ada', at: cell(0, 0), values: [[1]] }])).rejects.toMatchObject({
      kind: 'missing-item',
    });
    expect(workbook.calls).toEqual({ read: 0, write: 1 });
  });
});

describe('a snapshot of a file', () => {
  it('shows what was asked for, from A1 to the last cell that holds something', () => {
    const snapshot = snapshotOf(sampleBook, [
      { sheet: 'active', parts: ['values', 'merges'] },
      { sheet: { name: 'sop kalbar & co' }, parts: ['formulas', 'shapes', 'sizes'] },
      { sheet: { name: 'Tidak ada' }, parts: ['values'] },
    ]);
    expect(snapshot.sheetNames).toEqual(['Data & Isi', 'SOP Kalbar & Co', '_runut_log', 'Bantu']);
    expect(snapshot.sheets).toHaveLength(1);
    const [sop] = snapshot.sheets;
    expect(sop?.values[1]).toEqual([1, '=SUM(A1)', 0.875, '', true]);
    expect(sop?.formulas?.[3]).toEqual(['=A2+2', '=TEXTJOIN(" & ",TRUE,"a","b <c>")', '=1/0', '', '=A2>2']);
    expect(sop?.sizes?.columns).toEqual([24, 205.5, 54, 0, 54]);
    expect(sop?.shapes?.map(({ name, type }) => [name, type])).toEqual([
      ['runut:simbol:1', 'FlowChartTerminator'],
      ['runut:simbol:2', 'FlowChartDecision'],
      ['runut:alur:1-2', 'Line'],
      ['runut:label:ya', 'Rectangle'],
      ['Grup 1', 'Group'],
      ['Kotak dalam grup', 'Rectangle'],
      ['Lambang', 'Image'],
    ]);
    expect(sop?.protected).toBe(true);
  });
});

describe('the cells that are selected', () => {
  it('stay selected where rows that come and go take them, and in their place once they are gone', () => {
    const select: Edit = { kind: 'select', sheet, area: area(4, 0, 2, 1) };
    expect(after(grid, select, { kind: 'insert-rows', sheet, row: 1, rows: 3 }).selection).toEqual(area(7, 0, 2, 1));
    expect(after(grid, select, { kind: 'delete-rows', sheet, row: 5, rows: 1 }).selection).toEqual(area(4, 0));
    expect(after(grid, select, { kind: 'delete-rows', sheet, row: 3, rows: 4 }).selection).toEqual(area(4, 0, 2, 1));
  });
});

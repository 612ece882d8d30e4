import { describe, expect, it } from 'vitest';
import { a1, area, cell } from '../../../src/domain/sheet/address';
import { applyEdits } from '../../../src/domain/sheet/apply-edits';
import type { Edit } from '../../../src/domain/sheet/edit';
import type { SheetSnapshot, Snapshot } from '../../../src/domain/sheet/snapshot';
import { changedSince, takeBack, type TakeBack } from '../../../src/domain/sheet/take-back';

const sheet = 'SOP';
const table = (...rows: (readonly (string | number)[])[]): SheetSnapshot => ({
  name: sheet,
  values: rows,
  formulas: rows.map((row) => row.map(() => '')),
  merges: [],
  notes: [],
  shapes: [],
  sizes: { columns: [60, 200, 40], rows: rows.map(() => 15) },
});
const book = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  sheetNames: sheets.map(({ name }) => name),
  active: sheet,
  sheets,
});
const BEFORE = book(
  table(['1', 'Menerima surat', 'P'], ['2', 'Menelaah surat', 'P'], ['3', 'Menyusun konsep', 'P'], ['4', 'Memaraf konsep', '']),
);
const write = (row: number, column: number, ...values: readonly string[]): Edit => ({
  kind: 'write',
  sheet,
  at: cell(row, column),
  values: [values],
});
const wayBack = (edits: readonly Edit[], before = BEFORE): TakeBack => {
  const way = takeBack(edits, before, ['looks', 'rules', 'drawing']);
  if (!way.ok) throw new Error(JSON.stringify(way.refusal));
  return way.value;
};
const changed = (way: TakeBack, now: Snapshot): readonly string[] => changedSince(way, now).map((one) => a1(one.area));
/** What the sheet holds once a write was made, other hands went on, and the write was taken back. */
const after = (way: TakeBack, edits: readonly Edit[], others: readonly Edit[]): unknown =>
  applyEdits(applyEdits(applyEdits(BEFORE, edits), others), way.edits).sheets[0]?.values;

describe('taking a write back later', () => {
  const marks = [write(1, 2, 'R'), write(3, 2, 'P')];

  it('keeps what others wrote elsewhere in the meantime', () => {
    const way = wayBack(marks);
    const others = [write(0, 1, 'Menerima dan mencatat surat')];
    expect(changed(way, applyEdits(way.left, others))).toEqual([]);
    expect(after(way, marks, others)).toEqual([
      ['1', 'Menerima dan mencatat surat', 'P'],
      ['2', 'Menelaah surat', 'P'],
      ['3', 'Menyusun konsep', 'P'],
      ['4', 'Memaraf konsep', ''],
    ]);
  });

  it('names the cells somebody changed since', () => {
    const way = wayBack(marks);
    expect(changed(way, applyEdits(way.left, [write(3, 2, 'V'), write(2, 1, 'x')]))).toEqual(['C4']);
  });

  it('is not deceived by another row that says the same in that cell', () => {
    const way = wayBack([write(2, 2, 'P')], book(table(['1', 'Satu', 'P'], ['2', 'Dua', 'P'], ['3', 'Tiga', ''])));
    const moved = applyEdits(way.left, [{ kind: 'insert-rows', sheet, row: 0, rows: 1 }]);
    expect(changed(way, moved)).toEqual(['C3']);
  });

  it('counts every cell of a row that would go again', () => {
    const edits: readonly Edit[] = [
      { kind: 'insert-rows', sheet, row: 2, rows: 1 },
      write(2, 0, '3', 'Mencatat'),
      write(3, 0, '4'),
    ];
    const way = wayBack(edits);
    expect(changed(way, way.left)).toEqual([]);
    expect(changed(way, applyEdits(way.left, [write(2, 2, 'P')]))).toEqual(['C3']);
    // The row below stands one lower now, and is watched there.
    expect(changed(way, applyEdits(way.left, [write(3, 0, '4a')]))).toEqual(['A4']);
    expect(changed(way, applyEdits(way.left, [write(4, 1, 'lain')]))).toEqual([]);
    expect(after(way, edits, [write(4, 1, 'lain')])).toEqual([
      ['1', 'Menerima surat', 'P'],
      ['2', 'Menelaah surat', 'P'],
      ['3', 'Menyusun konsep', 'P'],
      ['4', 'lain', ''],
    ]);
  });

  it('gives deleted rows back with what they held', () => {
    const edits: readonly Edit[] = [{ kind: 'delete-rows', sheet, row: 1, rows: 1 }, write(1, 0, '2'), write(2, 0, '3')];
    const way = wayBack(edits);
    expect(changed(way, applyEdits(way.left, [write(0, 1, 'lain')]))).toEqual([]);
    expect(after(way, edits, [write(2, 1, 'lain')])).toEqual([
      ['1', 'Menerima surat', 'P'],
      ['2', 'Menelaah surat', 'P'],
      ['3', 'Menyusun konsep', 'P'],
      ['4', 'lain', ''],
    ]);
  });

  it('takes a sheet that came with it away whole, unless somebody has typed into it', () => {
    const edits: readonly Edit[] = [
      { kind: 'ensure-sheet', sheet: 'Baru' },
      { kind: 'write', sheet: 'Baru', at: cell(0, 0), values: [['Judul']] },
      { kind: 'style', sheet: 'Baru', area: area(0, 0), style: 'kisi-kepala' },
      { kind: 'page', sheet: 'Baru', setup: { paper: 'a4', orientation: 'portrait', fitToWidth: true } },
    ];
    const way = wayBack(edits);
    expect(way.edits).toEqual([{ kind: 'delete-sheet', sheet: 'Baru' }]);
    expect(changedSince(way, way.left)).toEqual([]);
    const typed: Edit = { kind: 'write', sheet: 'Baru', at: cell(5, 1), values: [['catatan']] };
    expect(changedSince(way, applyEdits(way.left, [typed]))).toEqual([{ sheet: 'Baru', area: area(5, 1) }]);
    const noted: Edit = { kind: 'note', sheet: 'Baru', at: cell(2, 0), text: 'catatan' };
    expect(changed(way, applyEdits(way.left, [noted]))).toEqual(['A3']);
    // Gone already: there is nothing to take back.
    expect(changed(way, BEFORE)).toEqual(['A1']);
  });

  it('keeps a note somebody wrote over one that would go', () => {
    const way = wayBack([{ kind: 'note', sheet, at: cell(0, 1), text: 'Runut: perlu dilihat' }]);
    expect(changed(way, way.left)).toEqual([]);
    expect(changed(way, applyEdits(way.left, [{ kind: 'note', sheet, at: cell(0, 1), text: 'sudah saya lihat' }]))).toEqual([
      'B1',
    ]);
  });

  it('says what hinders it: a sheet deleted, looks that nobody read', () => {
    const gone = takeBack([{ kind: 'delete-sheet', sheet }], BEFORE);
    expect(gone).toEqual({ ok: false, refusal: [{ kind: 'sheet-deleted', sheet }] });
    const painted = takeBack([{ kind: 'style', sheet, area: area(0, 0), style: 'kisi-kepala' }], BEFORE);
    expect(painted).toEqual({ ok: false, refusal: [{ kind: 'unread', sheet, part: 'looks' }] });
  });
});

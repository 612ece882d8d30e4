import * as fc from 'fast-check';
import { a1, type Area } from '../../../src/domain/sheet/address';
import type { CellInput, Edit } from '../../../src/domain/sheet/edit';
import { shiftEdit } from '../../../src/domain/sheet/shift';
import { sheetOf, type SheetSnapshot, type Snapshot } from '../../../src/domain/sheet/snapshot';
import type { Book } from '../../../src/files/xlsx/book';
import { snapshotOf } from '../../../src/files/xlsx/snapshot';
import { areas, shifts } from './labelled-grid';
import { MOVING } from './moving-book';

/** All sheets of a workbook with every part a snapshot can hold. */
export const wholeSnapshot = (book: Book): Snapshot =>
  snapshotOf(
    book,
    book.sheets.map(({ name }) => ({
      sheet: { name },
      parts: ['values', 'formulas', 'merges', 'shapes', 'sizes', 'protection', 'notes', 'conditionals'],
    })),
  );

export const BEFORE = wholeSnapshot(MOVING);

const sheets = fc.constantFrom('SOP', 'Data', 'Baru', 'SOP baru');
const formulas = areas.map((one): CellInput => ({ formula: `=SUM(${a1(one)},Data!$A$1:$B$3)`, value: 7 }));
const inputs: fc.Arbitrary<CellInput> = fc.oneof(fc.constantFrom<CellInput[]>('teks', '', 'lain', 12, null, true), formulas);
const values = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(inputs, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

const on = <Rest extends object>(rest: fc.Arbitrary<Rest>): fc.Arbitrary<Edit> =>
  fc.tuple(sheets, rest).map(([sheet, one]) => ({ sheet, ...one }) as unknown as Edit);
const over = (kind: 'merge' | 'unmerge'): fc.Arbitrary<Edit> => on(areas.map((area) => ({ kind, area })));
const sizes = fc.constantFrom(12, 30, 45);

/** Edits that a snapshot with all its parts can follow and that can be taken back from it. */
export const contents: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: on(fc.record({ kind: fc.constant('write'), at: areas.map(({ row, column }) => ({ row, column })), values })),
  },
  on(areas.map((area) => ({ kind: 'clear', area, what: 'contents' }))),
  over('merge'),
  over('unmerge'),
  on(fc.record({ kind: fc.constant('column-width'), column: fc.nat(3), columns: fc.constantFrom(1, 2), width: sizes })),
  on(fc.record({ kind: fc.constant('row-height'), row: fc.nat(2), rows: fc.constantFrom(1, 2), height: sizes })),
  on(areas.map(({ row, column }) => ({ kind: 'note', at: { row, column }, text: 'baru' }))),
  on(fc.constant({ kind: 'note', at: { row: 1, column: 1 }, text: null })),
  on(fc.boolean().map((isOn) => ({ kind: 'protect', on: isOn }))),
  on(
    areas.map((area) => ({ kind: 'add-conditional', area, formats: [{ kind: 'formula', formula: '=$B1>4', style: 'selesai' }] })),
  ),
  fc.constantFrom<Edit>(
    { kind: 'ensure-sheet', sheet: 'Baru' },
    { kind: 'rename-sheet', sheet: 'SOP', to: 'SOP baru' },
    { kind: 'rename-sheet', sheet: 'Data', to: "Data 'lama'" },
    { kind: 'select', sheet: 'Data', area: { row: 0, column: 0, rows: 1, columns: 1 } },
  ),
);

export const structure: fc.Arbitrary<Edit> = fc.tuple(sheets, shifts).map(([sheet, shift]) => shiftEdit(sheet, shift));

/** Edits of looks, rules, drawings and whole sheets, which a snapshot does not hold. */
export const others: fc.Arbitrary<Edit> = fc.oneof(
  on(areas.map((area) => ({ kind: 'style', area, style: 'kisi-tanda' }))),
  on(areas.map((area) => ({ kind: 'lock', area, locked: false }))),
  on(areas.map((area) => ({ kind: 'validation', area, validation: null }))),
  on(areas.map((area) => ({ kind: 'clear', area, what: 'all' }))),
  on(areas.map((area) => ({ kind: 'conditional', area, formats: [] }))),
  on(fc.constant({ kind: 'remove-conditional', formula: '=$B1>4' })),
  on(fc.constantFrom('', 'runut:').map((prefix) => ({ kind: 'shapes', prefix, shapes: [SYMBOL] }))),
  on(fc.constant({ kind: 'freeze', rows: 1, columns: 0 })),
  fc.constant<Edit>({ kind: 'delete-sheet', sheet: 'Data' }),
);

const SYMBOL = {
  kind: 'symbol',
  name: 'runut:simbol:1',
  symbol: 'process',
  box: { left: 30, top: 40, width: 20, height: 10 },
  alt: 'Kegiatan 1',
} as const;

/** Those that Excel would not refuse: their sheets are there, and a new name is free. */
export function possible(edits: readonly Edit[], names: readonly string[] = BEFORE.sheetNames): readonly Edit[] {
  let there = names;
  return edits.filter((edit) => {
    if (edit.kind === 'ensure-sheet') {
      if (!there.includes(edit.sheet)) there = [...there, edit.sheet];
      return true;
    }
    if (!there.includes(edit.sheet)) return false;
    if (edit.kind === 'rename-sheet') {
      if (there.includes(edit.to)) return false;
      there = there.map((name) => (name === edit.sheet ? edit.to : name));
    }
    if (edit.kind === 'delete-sheet') there = there.filter((name) => name !== edit.sheet);
    return true;
  });
}

export const lists = (one: fc.Arbitrary<Edit>, maxLength = 6): fc.Arbitrary<readonly Edit[]> =>
  fc.array(one, { minLength: 1, maxLength }).map((edits) => possible(edits));

const text = (of: unknown): string => JSON.stringify(of);

/** Cells, merges and notes of a sheet, whatever empty rows and columns follow them and in whichever order they are listed. */
export const plain = (sheet: SheetSnapshot): unknown => ({
  name: sheet.name,
  cells: sheet.values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const formula = sheet.formulas?.[row]?.[column] ?? '';
      return value === '' && formula === '' ? [] : [`${a1({ row, column })} ${text(value)} ${formula}`];
    }),
  ),
  merges: (sheet.merges ?? []).map((one: Area) => a1(one)).sort(),
  notes: (sheet.notes ?? []).map(({ at, text: words }) => `${a1(at)} ${words}`).sort(),
  protected: sheet.protected,
});

/** That both snapshots say the same, of parts both hold and lines both measured. */
export function same(one: Snapshot, other: Snapshot): readonly (readonly [unknown, unknown])[] {
  const pairs: [unknown, unknown][] = [[one.sheetNames, other.sheetNames]];
  for (const sheet of one.sheets) {
    const twin = sheetOf(other, sheet.name);
    pairs.push([plain(sheet), twin && plain(twin)]);
    if (sheet.sizes && twin?.sizes) {
      const { rows, columns } = twin.sizes;
      const count = Math.min(rows.length, sheet.sizes.rows.length);
      const across = Math.min(columns.length, sheet.sizes.columns.length);
      pairs.push([sheet.sizes.rows.slice(0, count), rows.slice(0, count)]);
      pairs.push([sheet.sizes.columns.slice(0, across), columns.slice(0, across)]);
    }
    if (sheet.shapes && twin?.shapes) pairs.push([sheet.shapes, twin.shapes]);
    if (sheet.conditionals && twin?.conditionals) pairs.push([sheet.conditionals, twin.conditionals]);
  }
  return pairs;
}

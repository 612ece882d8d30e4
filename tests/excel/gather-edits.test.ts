import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, type Area } from '../../src/domain/sheet/address';
import { overlaps } from '../../src/domain/sheet/areas';
import type { Edit } from '../../src/domain/sheet/edit';
import { SHEET } from '../../src/domain/sheet/names';
import { gatherEdits } from '../../src/excel/gather-edits';
import type { SentEdit } from '../../src/excel/sent-edit';
import { AS_MADE, type Edge, type LineSide } from '../../src/excel/look-parts';

const sheet = 'Besar';
type Name = 'dokumen-isi' | 'dokumen-bagian' | 'lkj-konsep' | 'dasbor-lajur';
const style = (row: number, column: number, name: Name = 'dokumen-isi', rows = 1, columns = 1): Edit => ({
  kind: 'style',
  sheet,
  area: area(row, column, rows, columns),
  style: name,
});

/** What is known of every cell, edge and row after edits are carried out one by one, as Excel does. */
function carriedOut(edits: readonly SentEdit[]): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  const each = ({ row, column, rows, columns }: Area, set: (row: number, column: number) => void): void => {
    for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) set(r, c);
  };
  const at = (what: string, r: number, c: number): string => `${what} ${String(r)},${String(c)}`;
  const drawn: Record<Edge, (of: Area) => readonly (readonly [side: LineSide, area: Area])[]> = {
    EdgeTop: (of) => [['top', { ...of, rows: 1 }]],
    EdgeBottom: (of) => [['bottom', { ...of, row: of.row + of.rows - 1, rows: 1 }]],
    EdgeLeft: (of) => [['left', { ...of, columns: 1 }]],
    EdgeRight: (of) => [['right', { ...of, column: of.column + of.columns - 1, columns: 1 }]],
    InsideHorizontal: (of) => [
      ['top', { ...of, row: of.row + 1, rows: of.rows - 1 }],
      ['bottom', { ...of, rows: of.rows - 1 }],
    ],
    InsideVertical: (of) => [
      ['left', { ...of, column: of.column + 1, columns: of.columns - 1 }],
      ['right', { ...of, columns: of.columns - 1 }],
    ],
  };
  for (const edit of edits) {
    if (edit.kind === 'look') {
      const { look } = edit;
      if (look.part !== 'lines') each(edit.area, (r, c) => (known[at(look.part, r, c)] = look.value));
      else
        for (const edge of look.edges)
          for (const [side, area] of drawn[edge](edit.area)) each(area, (r, c) => (known[at(side, r, c)] = look.line));
    } else if (edit.kind === 'cell-looks')
      each(edit.area, (r, c) => {
        const listed = edit.looks[r - edit.area.row]?.[c - edit.area.column] ?? {};
        for (const [part, value] of Object.entries(listed)) known[at(part, r, c)] = value;
      });
    else if (edit.kind === 'format') each(edit.area, (r, c) => (known[at('format', r, c)] = edit.format));
    else if (edit.kind === 'formats')
      each(edit.area, (r, c) => {
        const format = edit.formats[r - edit.area.row]?.[c - edit.area.column];
        if (format) known[at('format', r, c)] = format;
      });
    else if (edit.kind === 'lock') each(edit.area, (r, c) => (known[at('lock', r, c)] = edit.locked));
    else if (edit.kind === 'row-height')
      each(area(edit.row, 0, edit.rows, 1), (r) => (known[`height ${String(r)}`] = edit.height));
    else if (edit.kind === 'row-heights')
      edit.heights.forEach((height, index) => (known[`height ${String(edit.row + index)}`] = height));
    else if (edit.kind === 'write')
      edit.values.forEach((line, row) =>
        line.forEach((value, column) => {
          if (value !== null) known[at('value', edit.at.row + row, edit.at.column + column)] = value;
        }),
      );
    else if (edit.kind === 'merge' || edit.kind === 'merge-rows') {
      const rows = edit.kind === 'merge' ? [edit.area] : Array.from({ length: edit.area.rows }, (_, row) => ({ ...edit.area, row: edit.area.row + row, rows: 1 })); // prettier-ignore
      for (const one of rows) {
        const before = (known['merges'] ?? []) as readonly Area[];
        known['merges'] = [...before.filter((other) => !overlaps(other, one)), one].toSorted(
          (a, b) => a.row - b.row || a.column - b.column,
        );
      }
    }
  }
  return known;
}

/** One by one: what gathering must not change. */
const plain = (edits: readonly Edit[]): readonly SentEdit[] => edits.flatMap((edit) => gatherEdits([edit]));

/** Merges that do not meet, as sheets have them. */
function apart(areas: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  for (const one of areas) if (!kept.some((other) => overlaps(other, one))) kept.push(one);
  return kept;
}

const anArea = fc
  .tuple(fc.nat(7), fc.nat(5), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([row, column, rows, columns]) => area(row, column, rows, columns));
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('style' as const),
    sheet: fc.constant(sheet),
    area: anArea,
    style: fc.constantFrom<Name>('dokumen-isi', 'dokumen-bagian', 'lkj-konsep', 'dasbor-lajur'),
  }),
  fc.record({
    kind: fc.constant('format' as const),
    sheet: fc.constant(sheet),
    area: anArea,
    format: fc.constantFrom('teks' as const, 'persen' as const),
  }),
  fc.record({ kind: fc.constant('lock' as const), sheet: fc.constant(sheet), area: anArea, locked: fc.boolean() }),
  fc.record({
    kind: fc.constant('row-height' as const),
    sheet: fc.constant(sheet),
    row: fc.nat(9),
    rows: fc.integer({ min: 1, max: 3 }),
    height: fc.constantFrom(15, 30),
  }),
);

describe('edits gathered before they are sent', () => {
  it('leave every cell, edge and row as edits sent one by one do', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 30 }), (edits) => {
        expect(carriedOut(gatherEdits(edits))).toEqual(carriedOut(plain(edits)));
      }),
      { numRuns: 500 },
    );
  });

  it('merge what is apart as one by one, and leave out no value, however sparse', () => {
    fc.assert(
      fc.property(
        fc.array(anArea, { maxLength: 12 }),
        fc.array(fc.array(fc.option(fc.integer(), { freq: 1 }), { minLength: 14, maxLength: 14 }), { maxLength: 40 }),
        (areas, values) => {
          const edits: Edit[] = [
            ...apart(areas)
              .filter(({ rows, columns }) => rows * columns > 1)
              .map((one): Edit => ({ kind: 'merge', sheet, area: one })),
            { kind: 'write', sheet, at: { row: 3, column: 1 }, values },
          ];
          const sent = carriedOut(gatherEdits(edits));
          expect(sent).toEqual(carriedOut(edits as readonly SentEdit[]));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tell a look once for each rectangle it fills, small ones as a list of cells, and a table’s lines once', () => {
    const column = (at: number, name: Name, rows = 50): Edit[] => Array.from({ length: rows }, (_, row) => style(row, at, name));
    const sent = gatherEdits([...column(0, 'dokumen-isi'), ...column(1, 'dokumen-bagian'), ...column(4, 'dokumen-isi')]);
    const told = sent.flatMap((one) => (one.kind === 'look' && one.look.part !== 'lines' ? [[one.look.part, one.area]] : []));
    expect(told).toContainEqual(['name', area(0, 0, 50, 2)]);
    expect(told).toContainEqual(['name', area(0, 4, 50, 1)]);
    expect(told.filter(([part]) => part === 'bold')).toContainEqual(['bold', area(0, 1, 50, 1)]);
    const mixed = gatherEdits(
      Array.from({ length: 40 }, (_, row) => style(row, row % 5, row % 2 === 0 ? 'dokumen-isi' : 'lkj-konsep')),
    );
    // What cells are anyway is not sent of those that nobody has touched.
    const said = mixed.filter(
      (one) => one.kind !== 'look' || one.look.part === 'lines' || one.look.value !== AS_MADE[one.look.part],
    );
    expect(said.length).toBeLessThan(12);
    expect(mixed.some(({ kind }) => kind === 'cell-looks')).toBe(true);
  });

  it('tell heights and formats that differ from row to row in one list', () => {
    const rows = Array.from({ length: 30 }, (_, row): Edit[] => [
      { kind: 'row-height', sheet, row, rows: 1, height: 15 + row },
      { kind: 'format', sheet, area: area(row, 2), format: row % 2 === 0 ? 'bulat' : 'desimal' },
    ]).flat();
    expect(gatherEdits(rows).map(({ kind }) => kind)).toEqual(['formats', 'row-heights']);
  });

  it('merge rows one below the other at once, and blocks each by itself', () => {
    const merge = (row: number, rows: number): Edit => ({ kind: 'merge', sheet, area: area(row, 1, rows, 3) });
    expect(gatherEdits([merge(0, 1), merge(1, 1), merge(2, 1), merge(5, 2), merge(9, 1)])).toEqual([
      { kind: 'merge-rows', sheet, area: area(0, 1, 3, 3) },
      { kind: 'merge', sheet, area: area(9, 1, 1, 3) },
      { kind: 'merge', sheet, area: area(5, 1, 2, 3) },
    ]);
  });

  it('keep the order of a merge and a look that only half covers it', () => {
    const sent = gatherEdits([
      style(0, 2, 'dokumen-bagian', 1, 2),
      { kind: 'merge', sheet, area: area(0, 2, 1, 2) },
      style(0, 3),
    ]);
    const kinds = sent.map(({ kind }) => (kind === 'merge' ? 'merge' : 'look'));
    expect([kinds[0], kinds.at(-1)]).toEqual(['look', 'look']);
    expect(kinds.filter((kind) => kind === 'merge')).toHaveLength(1);
  });

  it('come before rows are inserted, after which their cells would be others', () => {
    const sent = gatherEdits([style(3, 0), { kind: 'insert-rows', sheet, row: 0, rows: 1 }, style(3, 1)]);
    const inserted = sent.findIndex(({ kind }) => kind === 'insert-rows');
    expect(inserted).toBeGreaterThan(0);
    expect(inserted).toBeLessThan(sent.length - 1);
  });

  it('come before the log’s row that tells of them', () => {
    const row: Edit = { kind: 'write', sheet: SHEET.log, at: { row: 1, column: 0 }, values: [['x']] };
    expect(gatherEdits([style(0, 0), row]).at(-1)).toBe(row);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, type Area } from '../../src/domain/sheet/address';
import type { Edit } from '../../src/domain/sheet/edit';
import { SHEET } from '../../src/domain/sheet/names';
import { gatherEdits, type SentEdit } from '../../src/excel/gather-edits';

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
  for (const edit of edits) {
    if (edit.kind === 'look' && edit.look.part === 'cells') {
      const { look } = edit;
      each(edit.area, (r, c) => (known[`look ${String(r)},${String(c)}`] = look));
    } else if (edit.kind === 'look' && edit.look.part === 'lines') {
      const { area: of, look } = edit;
      const draw = (key: string, inner: boolean): void => {
        const line = inner ? look.inside : look.outside;
        if (line.line !== 'none') known[key] = line;
      };
      each(of, (r, c) => {
        draw(`line above ${String(r)},${String(c)}`, r > of.row);
        draw(`line above ${String(r + 1)},${String(c)}`, r + 1 < of.row + of.rows);
        draw(`line before ${String(r)},${String(c)}`, c > of.column);
        draw(`line before ${String(r)},${String(c + 1)}`, c + 1 < of.column + of.columns);
      });
    } else if (edit.kind === 'format') each(edit.area, (r, c) => (known[`format ${String(r)},${String(c)}`] = edit.format));
    else if (edit.kind === 'lock') each(edit.area, (r, c) => (known[`lock ${String(r)},${String(c)}`] = edit.locked));
    else if (edit.kind === 'row-height')
      each(area(edit.row, 0, edit.rows, 1), (r) => (known[`height ${String(r)}`] = edit.height));
    else if (edit.kind === 'merge') known[`merge ${JSON.stringify(edit.area)}`] = true;
    else if (edit.kind === 'merge-rows')
      each({ ...edit.area, columns: 1 }, (r) => {
        known[`merge ${JSON.stringify({ ...edit.area, row: r, rows: 1 })}`] = true;
      });
  }
  return known;
}

/** One by one, each look in its parts: what gathering must not change. */
const plain = (edits: readonly Edit[]): readonly SentEdit[] => edits.flatMap((edit) => gatherEdits([edit]));

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
    format: fc.constantFrom('teks' as const, 'rupiah' as const),
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

  it('tell a look once for each rectangle its areas fill, and a table’s lines once', () => {
    const column = (at: number, name: Name): Edit[] => Array.from({ length: 50 }, (_, row) => style(row, at, name));
    const sent = gatherEdits([...column(0, 'dokumen-isi'), ...column(1, 'dokumen-isi'), ...column(4, 'dokumen-isi')]);
    expect(sent.map((one) => (one.kind === 'look' ? [one.look.part, one.area] : one.kind))).toEqual([
      ['cells', area(0, 0, 50, 2)],
      ['cells', area(0, 4, 50, 1)],
      ...(sent.some((one) => one.kind === 'look' && one.look.part === 'lines')
        ? [
            ['lines', area(0, 0, 50, 2)],
            ['lines', area(0, 4, 50, 1)],
          ]
        : []),
    ]);
  });

  it('merge rows one below the other at once, and blocks each by itself', () => {
    const merge = (row: number, rows: number): Edit => ({ kind: 'merge', sheet, area: area(row, 1, rows, 3) });
    expect(gatherEdits([merge(0, 1), merge(1, 1), merge(2, 1), merge(5, 2), merge(9, 1)])).toEqual([
      { kind: 'merge-rows', sheet, area: area(0, 1, 3, 3) },
      { kind: 'merge', sheet, area: area(9, 1, 1, 3) },
      { kind: 'merge', sheet, area: area(5, 1, 2, 3) },
    ]);
  });

  it('keep the order of looks that meet, and of a merge that a look only half covers', () => {
    const sent = gatherEdits([
      style(0, 2),
      style(0, 2, 'dokumen-bagian', 1, 2),
      style(0, 2),
      { kind: 'merge', sheet, area: area(0, 2, 1, 2) },
      style(0, 3),
    ]);
    const kinds = sent.flatMap((one) => (one.kind === 'look' && one.look.part === 'lines' ? [] : [one.kind]));
    expect(kinds).toEqual(['look', 'look', 'look', 'merge', 'look']);
  });

  it('come before rows are inserted, after which their cells would be others', () => {
    const sent = gatherEdits([style(3, 0), { kind: 'insert-rows', sheet, row: 0, rows: 1 }, style(3, 1)]);
    expect(new Set(sent.map(({ kind }) => kind))).toEqual(new Set(['look', 'insert-rows']));
    expect(sent.at(0)?.kind).toBe('look');
    expect(sent.at(-1)?.kind).toBe('look');
  });

  it('come before the log’s row that tells of them', () => {
    const row: Edit = { kind: 'write', sheet: SHEET.log, at: { row: 1, column: 0 }, values: [['x']] };
    expect(gatherEdits([style(0, 0), row]).at(-1)).toBe(row);
  });
});

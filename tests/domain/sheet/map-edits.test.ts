import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, cell } from '../../../src/domain/sheet/address';
import { applyEdits } from '../../../src/domain/sheet/apply-edits';
import type { Edit } from '../../../src/domain/sheet/edit';
import { mapEdits } from '../../../src/domain/sheet/map-edits';
import type { Snapshot } from '../../../src/domain/sheet/snapshot';
import { BEFORE, contents, possible, same, structure } from './random-edits';

const sheet = 'SOP';
const insert = (row: number, rows: number, on = sheet): Edit => ({ kind: 'insert-rows', sheet: on, row, rows });
const remove = (row: number, rows: number): Edit => ({ kind: 'delete-rows', sheet, row, rows });

/** Heights and widths of new lines depend on which line they are put beside, and parting merges on what is merged by then. */
const followed = contents.filter(({ kind }) => kind !== 'unmerge' && kind !== 'merge' && kind !== 'rename-sheet');
const cellsOf = ({ sheets, ...rest }: Snapshot): Snapshot => ({
  ...rest,
  sheets: sheets.map((one) => ({ ...one, sizes: undefined, conditionals: undefined, shapes: undefined })),
});
const list = (one: fc.Arbitrary<Edit>): fc.Arbitrary<readonly Edit[]> =>
  fc.array(one, { minLength: 1, maxLength: 4 }).map((edits) => possible(edits));

describe('edits planned before rows and columns came or went', () => {
  const bothWays = (start: Snapshot, edits: readonly Edit[], over: readonly Edit[]): readonly [Snapshot, Snapshot] => [
    applyEdits(applyEdits(start, over), mapEdits(edits, over)),
    applyEdits(applyEdits(start, edits), mapEdits(over, edits, true)),
  ];

  it('end in the same sheet, whichever is carried out first', () => {
    fc.assert(
      fc.property(list(followed), list(structure), (edits, over) => {
        const [theirs, ours] = bothWays(BEFORE, edits, over);
        for (const [is, was] of same(cellsOf(theirs), cellsOf(ours))) expect(is).toEqual(was);
      }),
      { numRuns: 1_000 },
    );
  });

  // Whether a range takes in a line at its end depends on what was deleted first, in Excel too: so only what stands in cells is held against each other.
  it('put every cell in the same place, also when they move cells themselves', () => {
    const bare: Snapshot['sheets'] = BEFORE.sheets.map(({ name, values, notes }) => ({
      name,
      values,
      ...(notes ? { notes } : {}),
    }));
    const start: Snapshot = { ...BEFORE, sheets: bare };
    fc.assert(
      fc.property(list(structure), list(structure), (edits, over) => {
        const [theirs, ours] = bothWays(start, edits, over);
        for (const [is, was] of same(theirs, ours)) expect(is).toEqual(was);
      }),
      { numRuns: 2_000 },
    );
  });

  it('write around new lines and not into lost ones, with formulas that follow', () => {
    const write: Edit = {
      kind: 'write',
      sheet,
      at: cell(1, 0),
      values: [
        ['a', 'b'],
        ['c', { formula: '=SUM(A2:A3)+Data!B2', value: 1 }],
      ],
    };
    expect(mapEdits([write], [insert(2, 1), insert(0, 3, 'Data')])).toEqual([
      {
        ...write,
        values: [
          ['a', 'b'],
          [null, null],
          ['c', { formula: '=SUM(A2:A4)+Data!B5', value: 1 }],
        ],
      },
    ]);
    expect(mapEdits([write], [remove(0, 2)])).toEqual([
      { ...write, at: cell(0, 0), values: [['c', { formula: '=SUM(A1:A1)+Data!B2', value: 1 }]] },
    ]);
    expect(mapEdits([write], [remove(0, 9)])).toEqual([]);
  });

  it('never delete what somebody else put in between', () => {
    expect(mapEdits([remove(3, 4)], [insert(5, 2)])).toEqual([remove(7, 2), remove(3, 2)]);
    expect(mapEdits([insert(5, 2)], [remove(3, 4)])).toEqual([insert(3, 2)]);
    expect(mapEdits([insert(5, 2)], [insert(5, 1)])).toEqual([insert(6, 2)]);
    expect(mapEdits([insert(5, 2)], [insert(5, 1)], true)).toEqual([insert(5, 2)]);
    expect(mapEdits([remove(3, 4)], [remove(5, 4)])).toEqual([remove(3, 2)]);
  });

  it('empty what a merge would have emptied when its first cell is gone', () => {
    const merge: Edit = { kind: 'merge', sheet, area: area(2, 0, 3, 2) };
    expect(mapEdits([merge], [remove(2, 1)])).toEqual([
      { kind: 'clear', sheet, area: area(2, 0, 2, 2), what: 'contents' },
      { kind: 'merge', sheet, area: area(2, 0, 2, 2) },
    ]);
    expect(mapEdits([{ kind: 'merge', sheet, area: area(2, 0, 2, 1) }], [remove(3, 1)])).toEqual([
      { kind: 'unmerge', sheet, area: area(2, 0) },
    ]);
  });

  it('take rules, page set-up and charts along', () => {
    const source = { sheet: 'Data', area: area(1, 0, 3, 1) };
    const edits: readonly Edit[] = [
      {
        kind: 'validation',
        sheet,
        area: area(4, 0),
        validation: { rule: { kind: 'list-from', ...source }, strict: true, title: '', message: '' },
      },
      {
        kind: 'conditional',
        sheet,
        area: area(4, 0),
        formats: [{ kind: 'formula', formula: '=$A5>Data!$B$2', style: 'selesai' }],
      },
      {
        kind: 'page',
        sheet: 'Data',
        setup: {
          paper: 'a4',
          orientation: 'portrait',
          fitToWidth: true,
          printArea: area(0, 0, 4, 2),
          titleRows: { row: 1, rows: 1 },
          breaksAbove: [2],
        },
      },
      { kind: 'charts', sheet, prefix: 'runut:', charts: [{ ...CHART, source: 'Data' }] },
    ];
    expect(mapEdits(edits, [insert(1, 2, 'Data')])).toMatchObject([
      { area: area(4, 0), validation: { rule: { area: area(3, 0, 3, 1) } } },
      { formats: [{ formula: '=$A5>Data!$B$4' }] },
      { setup: { printArea: area(0, 0, 6, 2), titleRows: { row: 3, rows: 1 }, breaksAbove: [4] } },
      { charts: [{ categories: area(3, 0, 3, 1), series: [{ values: area(3, 1, 3, 1) }] }] },
    ]);
  });
});

const CHART = {
  name: 'runut:bagan',
  type: 'bar',
  title: 'Capaian',
  alt: 'Capaian per bidang',
  box: { left: 0, top: 0, width: 100, height: 50 },
  categories: area(1, 0, 3, 1),
  series: [{ name: 'Capaian', values: area(1, 1, 3, 1), role: 'utama' }],
  valueAxis: {},
  legend: false,
  labels: true,
} as const;

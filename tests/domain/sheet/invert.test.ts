import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, cell } from '../../../src/domain/sheet/address';
import { applyEdits } from '../../../src/domain/sheet/apply-edits';
import type { Edit } from '../../../src/domain/sheet/edit';
import { invert } from '../../../src/domain/sheet/invert';
import type { Hindrance } from '../../../src/domain/sheet/needs';
import type { Snapshot } from '../../../src/domain/sheet/snapshot';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { MOVING } from './moving-book';
import { BEFORE, contents, lists, others, possible, same, structure, wholeSnapshot } from './random-edits';

const sheet = 'SOP';
const back = (edits: readonly Edit[], before: Snapshot = BEFORE): readonly Edit[] => {
  const found = invert(edits, before);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
};
const why = (edits: readonly Edit[], before: Snapshot = BEFORE): readonly Hindrance[] => {
  const found = invert(edits, before);
  if (found.ok) throw new Error('can be taken back');
  return found.refusal;
};
const unread = (part: Extract<Hindrance, { kind: 'unread' }>['part'], of = sheet): Hindrance => ({
  kind: 'unread',
  sheet: of,
  part,
});

describe('taking edits back', () => {
  it('gives back what was read, in a snapshot and in the file alike', () => {
    let taken = 0;
    fc.assert(
      fc.property(lists(fc.oneof({ weight: 6, arbitrary: contents }, structure)), (edits) => {
        const found = invert(edits, BEFORE, ['looks', 'rules', 'drawing']);
        if (!found.ok) return;
        taken += 1;
        const contentsOf = ({ sheets, ...rest }: Snapshot): Snapshot => ({
          ...rest,
          sheets: sheets.map((one) => ({ ...one, shapes: undefined, conditionals: undefined })),
        });
        const planned = applyEdits(applyEdits(BEFORE, edits), found.value);
        for (const [is, was] of same(contentsOf(planned), contentsOf(BEFORE))) expect(is).toEqual(was);
        const file = wholeSnapshot(applyToBook(applyToBook(MOVING, edits), found.value));
        for (const [is, was] of same(contentsOf(file), contentsOf(BEFORE))) expect(is).toEqual(was);
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(400);
  });

  it('never loses silently what the file holds beyond a snapshot', () => {
    fc.assert(
      fc.property(lists(fc.oneof(contents, structure, others), 4), (edits) => {
        const found = invert(edits, BEFORE);
        if (!found.ok) return;
        const file = applyToBook(applyToBook(MOVING, edits), found.value);
        file.sheets.forEach((one, index) => {
          const was = MOVING.sheets[index];
          expect({
            ...one,
            cells: [],
            columns: [],
            rows: [],
            notes: [],
            merges: [],
            protection: undefined,
            selection: undefined,
          }).toEqual({
            ...was,
            cells: [],
            columns: [],
            rows: [],
            notes: [],
            merges: [],
            protection: undefined,
            selection: undefined,
          });
        });
        expect(file.names).toEqual(MOVING.names);
      }),
      { numRuns: 600 },
    );
  });

  it('of a new sheet is to delete it, whatever was put on it', () => {
    const made: readonly Edit[] = [
      { kind: 'ensure-sheet', sheet: 'Baru', visibility: 'hidden' },
      { kind: 'write', sheet: 'Baru', at: cell(0, 0), values: [['a', { formula: '=SOP!A1' }]] },
      { kind: 'style', sheet: 'Baru', area: area(0, 0), style: 'kisi-kepala' },
      { kind: 'freeze', sheet: 'Baru', rows: 1, columns: 0 },
      { kind: 'protect', sheet: 'Baru', on: true },
    ];
    expect(back(made)).toEqual([{ kind: 'delete-sheet', sheet: 'Baru' }]);
    expect(back([{ kind: 'ensure-sheet', sheet: 'sop' }])).toEqual([]);
  });

  it('of new rows is to delete them, with looks and rules put on them', () => {
    const made: readonly Edit[] = [
      { kind: 'insert-rows', sheet, row: 6, rows: 1 },
      { kind: 'style', sheet, area: area(6, 0, 1, 3), style: 'kisi-tanda' },
      { kind: 'validation', sheet, area: area(6, 0), validation: null },
      { kind: 'write', sheet, at: cell(6, 0), values: [['baru', 1]] },
    ];
    expect(back(made)).toEqual([{ kind: 'delete-rows', sheet, row: 6, rows: 1 }]);
    const beside: Edit = { kind: 'style', sheet, area: area(5, 0, 2, 3), style: 'kisi-tanda' };
    expect(why([...made, beside])).toEqual([unread('looks')]);
  });

  it('puts back formulas, merges and sizes in as few edits as it takes', () => {
    const edits: readonly Edit[] = [
      { kind: 'write', sheet, at: cell(1, 0), values: [['x', null, 'y', '', 'z']] },
      { kind: 'unmerge', sheet, area: area(5, 0) },
      { kind: 'row-height', sheet, row: 1, rows: 2, height: 40 },
    ];
    expect(back(edits)).toEqual([
      { kind: 'merge', sheet, area: area(5, 0, 1, 3) },
      { kind: 'write', sheet, at: cell(1, 0), values: [[1]] },
      { kind: 'write', sheet, at: cell(1, 2), values: [[3]] },
      { kind: 'write', sheet, at: cell(1, 4), values: [[{ formula: '=SUM(A2:C2)', value: 0 }]] },
      { kind: 'row-height', sheet, row: 1, rows: 1, height: 15 },
      { kind: 'row-height', sheet, row: 2, rows: 1, height: 15.75 },
    ]);
  });

  it.each<readonly [string, Edit, readonly Hindrance[]]>([
    ['a deleted sheet', { kind: 'delete-sheet', sheet }, [{ kind: 'sheet-deleted', sheet }]],
    ['hiding', { kind: 'visibility', sheet, visibility: 'hidden' }, [unread('visibility')]],
    ['page set-up', { kind: 'page', sheet, setup: { paper: 'a4', orientation: 'portrait', fitToWidth: true } }, [unread('page')]],
    ['frozen panes', { kind: 'freeze', sheet, rows: 1, columns: 0 }, [unread('freeze')]],
    ['charts', { kind: 'charts', sheet, prefix: 'runut:', charts: [] }, [unread('charts')]],
    ['looks', { kind: 'style', sheet, area: area(0, 0), style: 'kisi-mutu' }, [unread('looks')]],
    ['number formats', { kind: 'format', sheet, area: area(0, 0), format: 'persen' }, [unread('looks')]],
    ['locks', { kind: 'lock', sheet, area: area(0, 0), locked: false }, [unread('looks')]],
    ['input rules', { kind: 'validation', sheet, area: area(0, 0), validation: null }, [unread('rules')]],
    ['conditional formats', { kind: 'conditional', sheet, area: area(0, 0), formats: [] }, [unread('rules')]],
    [
      'a bar',
      { kind: 'add-conditional', sheet, area: area(0, 0), formats: [{ kind: 'bar', min: 0, max: 1, style: 'batang-capaian' }] },
      [unread('rules')],
    ],
    ['a format that was there', { kind: 'remove-conditional', sheet, formula: '=E1>Data!$B$3' }, [unread('rules')]],
    ['everything in an area', { kind: 'clear', sheet, area: area(0, 0), what: 'all' }, [unread('looks'), unread('rules')]],
    [
      "somebody's shapes",
      { kind: 'shapes', sheet, prefix: 'gambar', shapes: [] },
      [{ kind: 'drawing', sheet, names: ['gambar'] }],
    ],
    ['deleted rows', { kind: 'delete-rows', sheet, row: 6, rows: 1 }, [unread('looks'), unread('rules')]],
  ])('says why it cannot: %s', (_, edit, reasons) => {
    expect(why([edit])).toEqual(reasons);
    expect(invert([edit], BEFORE, ['looks', 'rules', 'page', 'freeze', 'charts', 'visibility', 'drawing']).ok).toBe(
      edit.kind !== 'delete-sheet',
    );
  });

  it('says which part was not read', () => {
    const values: Snapshot = { ...BEFORE, sheets: BEFORE.sheets.map(({ name, values: of }) => ({ name, values: of })) };
    const on = (edit: Edit): readonly Hindrance[] => why([edit], values);
    expect(on({ kind: 'write', sheet, at: cell(0, 0), values: [['x']] })).toEqual([unread('formulas')]);
    expect(on({ kind: 'merge', sheet, area: area(0, 0, 1, 2) })).toEqual([unread('formulas'), unread('merges')]);
    expect(on({ kind: 'row-height', sheet, row: 0, rows: 1, height: 9 })).toEqual([unread('sizes')]);
    expect(on({ kind: 'column-width', sheet, column: 0, columns: 1, width: 9 })).toEqual([unread('sizes')]);
    expect(on({ kind: 'note', sheet, at: cell(0, 0), text: 'a' })).toEqual([unread('notes')]);
    expect(on({ kind: 'protect', sheet, on: true })).toEqual([unread('protection')]);
    expect(on({ kind: 'shapes', sheet, prefix: 'runut:', shapes: [] })).toEqual([unread('shapes')]);
    expect(on({ kind: 'delete-columns', sheet, column: 0, columns: 1 })).toEqual([
      ...(['formulas', 'merges', 'notes', 'shapes', 'sizes', 'looks', 'rules'] as const).map((part) => unread(part)),
      unread('formulas', 'Data'),
    ]);
    expect(back(possible([{ kind: 'insert-rows', sheet, row: 2, rows: 1 }]), values)).toEqual([
      { kind: 'delete-rows', sheet, row: 2, rows: 1 },
    ]);
    const rows: Snapshot = {
      ...BEFORE,
      sheets: [{ name: sheet, values: Object.assign([], { 3: ['d'] }) as string[][], formulas: [] }],
    };
    expect(why([{ kind: 'write', sheet, at: cell(1, 0), values: [['x']] }], rows)).toEqual([unread('values')]);
    const comment: Snapshot = {
      ...BEFORE,
      sheets: BEFORE.sheets.map((one) => ({ ...one, notes: [{ at: cell(1, 1), text: '' }] })),
    };
    expect(why([{ kind: 'note', sheet, at: cell(1, 1), text: null }], comment)).toEqual([unread('comments')]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area } from '../../src/domain/sheet/address';
import { clearCells, mergeCells } from '../../src/domain/sheet/carry-out';
import { shiftEdit, shiftOf } from '../../src/domain/sheet/shift';
import type { Edit } from '../../src/domain/sheet/edit';
import { applyToBook } from '../../src/files/xlsx/apply-edits';
import type { Book } from '../../src/files/xlsx/book';
import { startOffice } from './node/office-in-node';
import { shifts } from '../domain/sheet/labelled-grid';
import { MOVING } from '../domain/sheet/moving-book';

/** The same edits in the embedded workbook. */
async function inHost(edits: readonly Edit[]): Promise<Book> {
  const { book } = await startOffice({ book: MOVING });
  for (const edit of edits) {
    const sheet = book.sheet(edit.sheet);
    const shift = shiftOf(edit);
    if (!sheet) throw new Error(`no sheet ${edit.sheet}`);
    if (shift) sheet.restructure(shift);
    else if (edit.kind === 'rename-sheet') book.renameSheet(sheet, edit.to);
    else if (edit.kind === 'delete-sheet') book.removeSheet(sheet);
    else if (edit.kind === 'merge' || edit.kind === 'unmerge') mergeCells(sheet, [edit]);
    else if (edit.kind === 'clear') clearCells(sheet, edit);
    else if (edit.kind === 'note') sheet.setNote(edit.at, edit.text);
    else if (edit.kind === 'freeze') sheet.freeze = edit;
  }
  return book.dump();
}

const places = ({ sheets, names }: Book): unknown => ({
  names: [...names].sort((a, b) => a.name.localeCompare(b.name)),
  sheets: sheets.map(({ cells, merges, validations, conditionals, notes, page, freeze, rows, columns, shapes }) => ({
    cells: cells.flatMap((row, r) =>
      row.flatMap((one, c) =>
        one && (one.value !== '' || one.formula) ? [`${String(r)},${String(c)} ${one.formula ?? String(one.value)}`] : [],
      ),
    ),
    merges: merges.map((one) => JSON.stringify(one)).sort(),
    validations: validations.map(({ areas, rule }) => JSON.stringify({ areas, rule })).sort(),
    conditionals: conditionals.map(({ areas, rule }) => ({ areas, rule })),
    freeze,
    heights: rows.flatMap((one, row) => (one?.height === undefined ? [] : [[row, one.height]])),
    widths: columns.flatMap((one, column) => (one?.width === undefined ? [] : [[column, one.width]])),
    shapes: shapes.map(({ name, box }) => [name, ...[box.left, box.top, box.width, box.height].map((one) => Math.round(one))]),
    notes: notes.map(({ at, text }) => JSON.stringify([at, text])).sort(),
    page: {
      printArea: page.printArea,
      titleRows: page.titleRows,
      titleColumns: page.titleColumns,
      breaksAbove: page.breaksAbove,
    },
  })),
});

describe('rows and columns that come and go', () => {
  it('move whole columns and rows in the rules of the embedded workbook', async () => {
    const { sheets } = await inHost([
      shiftEdit('SOP', { axis: 'column', at: 1, by: 1 }),
      shiftEdit('SOP', { axis: 'row', at: 2, by: 2 }),
    ]);
    const rules = sheets[0]?.validations.map(({ rule }) => rule);
    expect(rules).toContainEqual({ kind: 'custom', formula: '=COUNTIF($A:$D,A2)<=MAX($2:$7)' });
    expect(sheets[0]?.conditionals[0]?.rule).toMatchObject({ formula: '=AND($A2<>"",SUM($A:$D)>SUM($2:$7),C$6>0)' });
    expect(sheets[1]?.conditionals[0]?.rule).toMatchObject({ formula: '=COUNTIF(SOP!$A:$D,A1)>0' });
  });

  it('leave one merge where another comes to stand in its place', async () => {
    const edits = [shiftEdit('SOP', { axis: 'column', at: 0, by: -2 })];
    expect(places(await inHost(edits))).toEqual(places(applyToBook(MOVING, edits)));
  });

  it('leave the embedded workbook as they leave a file', async () => {
    const edits = fc.array(
      fc.tuple(fc.constantFrom('SOP', 'Data'), shifts).map(([sheet, shift]) => shiftEdit(sheet, shift)),
      { minLength: 1, maxLength: 2 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (todo) => {
        expect(places(await inHost(todo))).toEqual(places(applyToBook(MOVING, todo)));
      }),
      { numRuns: 30 },
    );
  });

  it('and merges, cleared cells, notes, panes, new names and deleted sheets leave it as they leave a file', async () => {
    const sheet = fc.constantFrom('SOP', 'Data');
    const at = fc.record({ row: fc.nat(8), column: fc.nat(4) });
    const cells = fc
      .tuple(at, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .map(([{ row, column }, rows, columns]) => area(row, column, rows, columns));
    const one: fc.Arbitrary<Edit> = fc.oneof(
      fc.tuple(sheet, shifts).map(([name, shift]) => shiftEdit(name, shift)),
      fc.record({ kind: fc.constantFrom('merge', 'unmerge'), sheet, area: cells }),
      fc.record({ kind: fc.constant('clear'), sheet, area: cells, what: fc.constantFrom('contents', 'looks', 'all') }),
      fc.record({ kind: fc.constant('note'), sheet, at, text: fc.constantFrom('catatan', null) }),
      fc.record({ kind: fc.constant('freeze'), sheet, rows: fc.nat(3), columns: fc.nat(3) }),
    );
    const last: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({ kind: fc.constant('rename-sheet'), sheet, to: fc.constant('Lembar baru') }),
      fc.record({ kind: fc.constant('delete-sheet'), sheet }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 4 }), last, async (first, then) => {
        const todo = [...first, then];
        expect(places(await inHost(todo))).toEqual(places(applyToBook(MOVING, todo)));
      }),
      { numRuns: 30 },
    );
  });
});

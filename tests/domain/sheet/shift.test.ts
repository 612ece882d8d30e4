import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1, area, columnLetters, type Area } from '../../../src/domain/sheet/address';
import { isOneCell } from '../../../src/domain/sheet/areas';
import { applyEdits } from '../../../src/domain/sheet/apply-edits';
import { loseSheet, moveReferences, renameSheetIn } from '../../../src/domain/sheet/formula-references';
import { mapArea, mapCell, mapCount, mapIndex, mapMerges, shiftEdit, shiftOf, type Shift } from '../../../src/domain/sheet/shift';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { areaAfter, areas, COLUMNS, LabelledGrid, ROWS, shifts } from './labelled-grid';

const row = (at: number, by: number): Shift => ({ axis: 'row', at, by });
const runs = { numRuns: 2_000 };
const both = fc.array(shifts, { minLength: 1, maxLength: 2 });

function after(todo: readonly Shift[]): LabelledGrid {
  const grid = new LabelledGrid();
  for (const shift of todo) grid.shift(shift);
  return grid;
}

const through = <Of>(of: Of, todo: readonly Shift[], map: (of: Of, shift: Shift) => Of | undefined): Of | undefined =>
  todo.reduce((now: Of | undefined, shift) => (now === undefined ? undefined : map(now, shift)), of);

describe('rows and columns that come and go', () => {
  it('push an area down, widen it, shrink it or take it along', () => {
    const four = area(4, 1, 3, 2);
    expect(mapArea(four, row(4, 2))?.row).toBe(6);
    expect(mapArea(four, row(5, 2))?.rows).toBe(5);
    expect(mapArea(four, row(7, 2))).toBe(four);
    expect(mapArea(four, row(3, -2))).toEqual(area(3, 1, 2, 2));
    expect(mapArea(four, row(5, -9))).toEqual(area(4, 1, 1, 2));
    expect(mapArea(four, row(4, -3))).toBeUndefined();
    expect(mapMerges([area(0, 2, 1, 4), area(1, 0, 1, 2)], { axis: 'column', at: 1, by: -1 })).toEqual([area(0, 1, 1, 4)]);
    expect(mapIndex(5, row(2, -3))).toBe(2);
    expect([row(0, 2), row(2, 2), row(3, 2), row(1, -1), row(1, -9), row(0, -9)].map((one) => mapCount(3, one))).toEqual([
      5, 5, 3, 2, 1, 0,
    ]);
  });

  it('leave an area where it was once inserted rows are deleted again', () => {
    fc.assert(
      fc.property(areas, fc.nat(14), fc.integer({ min: 1, max: 9 }), (of, at, by) => {
        const moved = mapArea(of, row(at, by));
        expect(moved && mapArea(moved, row(at, -by))).toEqual(of);
      }),
    );
  });

  it('are edits and come from edits', () => {
    fc.assert(
      fc.property(shifts, (shift) => {
        expect(shiftOf(shiftEdit('SOP', shift))).toEqual(shift);
      }),
    );
  });

  it('take cells and areas where the labels of a plain grid end up', () => {
    fc.assert(
      fc.property(areas, both, (of, todo) => {
        expect(through(of, todo, mapArea)).toEqual(areaAfter(of, todo));
        const corner = { row: of.row, column: of.column };
        expect(through(corner, todo, mapCell)).toEqual(after(todo).find(corner));
      }),
      runs,
    );
  });
});

type Kind = 'plain' | 'pinned' | 'columns' | 'rows';

/** How an area is written as a reference; one that was a range stays one. */
function written({ row: top, column: left, rows, columns }: Area, kind: Kind, range: boolean): string {
  const [bottom, right] = [top + rows - 1, left + columns - 1];
  if (kind === 'columns') return `$${columnLetters(left)}:$${columnLetters(right)}`;
  if (kind === 'rows') return `$${String(top + 1)}:$${String(bottom + 1)}`;
  const first = a1({ row: top, column: left });
  const text = range ? `${first}:${a1({ row: bottom, column: right })}` : first;
  return kind === 'pinned' ? text.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2') : text;
}

const NAMES = ['SOP', 'Lembar 1', "Kepala 'Bidang'", 'Data'];
const inFormula = (name: string): string => (/^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

describe('references of a formula', () => {
  it('point at the cells whose labels they pointed at', () => {
    const kinds = fc.constantFrom<Kind>('plain', 'pinned', 'columns', 'rows');
    fc.assert(
      fc.property(areas, kinds, both, fc.constantFrom(...NAMES), fc.boolean(), (of, kind, todo, name, isHome) => {
        const along = todo.filter(({ axis }) => (kind === 'columns' ? axis === 'column' : kind !== 'rows' || axis === 'row'));
        const formula = (at: Area | undefined): string =>
          `=SUM(${isHome ? '' : `${inFormula(name)}!`}${at ? written(at, kind, !isOneCell(of)) : '#REF!'})&"A1:C9"+Lain!B2`;
        const moved = todo.reduce((text, shift) => moveReferences(text, isHome ? name : 'Lain', name, shift), formula(of));
        expect(moved).toBe(formula(areaAfter(of, along)));
      }),
      runs,
    );
  });

  it('that are not of this sheet, or no references at all, stay as they are', () => {
    const moved = (formula: string): string => moveReferences(formula, 'SOP', 'SOP', row(0, 3));
    for (const same of [
      '="A1"&"Lihat ""B2"""',
      "=Lain!A1+'Lain lagi'!$B$2:C3",
      '=LOG10(5)+TW1_nilai+Pagu.A1',
      "=[1]SOP!A1+'[Buku lain.xlsx]SOP'!B2",
      '=SUM(Tabel1[TW1])+Tabel1[[#All],[A1]:[B2]]',
      '=SUM(Jan:SOP!A1)',
      '=A:C+$B:$B',
      '=XFE1+A1048577+A0',
    ])
      expect(moved(same)).toBe(same);
    expect(moved('=a1+$B$2+SOP!C3:sop!D4+2:$5+LOG10(A1)+INDEX(A:A,1):B5')).toBe(
      '=A4+$B$5+SOP!C6:sop!D7+5:$8+LOG10(A4)+INDEX(A:A,1):B8',
    );
  });

  it('to a sheet that goes or has another name say so', () => {
    expect(loseSheet("=Data!A1+A1+'Data lain'!B2", 'data')).toBe("=Data!#REF!+A1+'Data lain'!B2");
    expect(renameSheetIn('=Data!A1&"Data!A1"+Data2!B2', 'Data', "Isi 'x'")).toBe("='Isi ''x'''!A1&\"Data!A1\"+Data2!B2");
  });
});

describe('a sheet', () => {
  it('stands as the plain grid does: cells, merges, notes and what formulas point at', () => {
    const cells = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
    fc.assert(
      fc.property(
        both,
        areas.filter((one) => !isOneCell(one)),
        cells,
        (todo, merge, at) => {
          const { labels } = new LabelledGrid();
          const sheet: SheetSnapshot = {
            name: 'SOP',
            values: labels,
            formulas: labels.map((line, r) => line.map((_, c) => (r === at.row && c === at.column ? `=${a1(merge)}` : ''))),
            merges: [merge],
            notes: [{ at, text: 'catatan' }],
          };
          const edits = todo.map((shift) => shiftEdit('SOP', shift));
          const now = applyEdits({ sheetNames: ['SOP'], active: 'SOP', sheets: [sheet] }, edits).sheets[0];
          const grid = after(todo);
          const place = grid.find(at);
          const found = areaAfter(merge, todo);
          expect(now?.values).toEqual(grid.labels);
          expect(now?.notes?.map((one) => one.at)).toEqual(place ? [place] : []);
          if (place) {
            expect(now?.formulas?.[place.row]?.[place.column]).toBe(found ? `=${written(found, 'plain', true)}` : '=#REF!');
          }
          // A merge that shrank to one cell is none, and does not become one again.
          const ever = todo.every((_, count) => {
            const then = areaAfter(merge, todo.slice(0, count + 1));
            return then && !isOneCell(then);
          });
          expect(now?.merges).toEqual(ever && found ? [found] : []);
          expect(sheet.values).toEqual(new LabelledGrid().labels);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

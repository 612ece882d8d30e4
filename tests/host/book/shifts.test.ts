import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersection, shifted, without, type Shift } from '../../../src/host/book/areas';
import { shiftedFormula } from '../../../src/host/book/rules/shift-formula';
import { elbow, sitePoint } from '../../../src/host/book/shapes/route';
import { readTyped } from '../../../src/host/book/typed-input';

const row = (index: number, count: number): Shift => ({ axis: 'row', index, count });
const here = (sheet: string | undefined): boolean => sheet === undefined || sheet === 'SOP 1';

describe('areas when rows come and go', () => {
  it('are pushed down, widened, narrowed or lost', () => {
    const area = { row: 4, column: 1, rows: 3, columns: 2 };
    expect(shifted(area, row(4, 2))?.row).toBe(6);
    expect(shifted(area, row(5, 2))?.rows).toBe(5);
    expect(shifted(area, row(7, 2))).toEqual(area);
    expect(shifted(area, row(3, -2))).toMatchObject({ row: 3, rows: 2 });
    expect(shifted(area, row(5, -9))).toMatchObject({ row: 4, rows: 1 });
    expect(shifted(area, row(4, -3))).toBeUndefined();
  });

  it('come back where they were when inserted rows are deleted again', () => {
    const size = fc.integer({ min: 1, max: 30 });
    const place = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(place, size, place, size, (start, length, index, count) => {
        const area = { row: start, column: 0, rows: length, columns: 1 };
        const moved = shifted(area, row(index, count));
        expect(moved && shifted(moved, row(index, -count))).toEqual(area);
      }),
    );
  });

  it('without a hole cover the rest, once', () => {
    const part = fc.record({
      row: fc.integer({ min: 0, max: 6 }),
      column: fc.integer({ min: 0, max: 6 }),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(part, part, (area, hole) => {
        const left = without(area, hole);
        const cells = ({ rows, columns }: { rows: number; columns: number }): number => rows * columns;
        const cut = intersection(area, hole);
        expect(left.reduce((sum, one) => sum + cells(one), 0)).toBe(cells(area) - (cut ? cells(cut) : 0));
        for (const one of left) expect(intersection(one, hole)).toBeUndefined();
      }),
    );
  });
});

describe('formulas of rules when rows come and go', () => {
  it('follow the cells of their sheet, and leave texts and other sheets alone', () => {
    expect(shiftedFormula('=AND($C5>$B$1,"C9"=C9)', row(2, 3), here)).toBe('=AND($C8>$B$1,"C9"=C12)');
    expect(shiftedFormula("='SOP 1'!$A$3:$A$9", row(4, 1), here)).toBe("='SOP 1'!$A$3:$A$10");
    expect(shiftedFormula('=Pengaturan!A5', row(0, 1), here)).toBe('=Pengaturan!A5');
    expect(shiftedFormula('=LOG10(A1)+A3', row(2, -1), here)).toBe('=LOG10(A1)+#REF!');
    expect(shiftedFormula('=B2', { axis: 'column', index: 0, count: 26 }, here)).toBe('=AB2');
  });
});

describe('typed text', () => {
  it('is read as an en-US person types it', () => {
    expect(readTyped('1,250.75', false)).toEqual({ kind: 'value', value: 1250.75, format: '#,##0.00' });
    expect(readTyped('12.5%', false)).toEqual({ kind: 'value', value: 0.125, format: '0.00%' });
    expect(readTyped('2026-11-21T14:30', false)).toMatchObject({ kind: 'value', format: 'm/d/yyyy h:mm' });
    expect(readTyped('2:05 PM', false)).toMatchObject({ kind: 'value', format: 'h:mm AM/PM' });
    expect(readTyped('31/2/2026', false)).toEqual({ kind: 'text', text: '31/2/2026', prefixed: false });
    expect(readTyped('- Surat', false)).toEqual({ kind: 'formula', formula: '=- Surat' });
    expect(readTyped("'- Surat", false)).toEqual({ kind: 'text', text: '- Surat', prefixed: true });
    expect(readTyped('1.2.3', false)).toMatchObject({ kind: 'text' });
    expect(readTyped('=A1', true)).toMatchObject({ kind: 'text', text: '=A1' });
  });
});

describe('elbow connectors', () => {
  const box = { left: 100, top: 50, width: 40, height: 20 };
  it('leave and arrive square to the sides they are glued to', () => {
    const bottom = sitePoint(box, 2);
    const left = sitePoint({ left: 300, top: 200, width: 40, height: 20 }, 1);
    expect(elbow(bottom, left, 2, 1)).toEqual([bottom, { x: 120, y: 210 }, left]);
    const top = sitePoint({ left: 300, top: 200, width: 40, height: 20 }, 0);
    expect(elbow(bottom, top, 2, 0)).toEqual([bottom, { x: 120, y: 135 }, { x: 320, y: 135 }, top]);
    expect(elbow({ x: 0, y: 0 }, { x: 10, y: 20 }, undefined, undefined)).toHaveLength(4);
  });
});

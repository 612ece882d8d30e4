import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/domain/sheet/edit';
import { boxAround } from '../../../../src/domain/sheet/shapes';
import { emptyBook, emptySheet, type Book } from '../../../../src/files/xlsx/book';
import { readXlsx } from '../../../../src/files/xlsx/read';
import { writeXlsx } from '../../../../src/files/xlsx/write';

function drawn(points: readonly Point[]): readonly Point[] {
  const empty = emptyBook();
  const book: Book = {
    ...empty,
    sheets: [
      {
        ...emptySheet('Lembar'),
        shapes: [
          {
            kind: 'line',
            name: 'alur',
            alt: '',
            box: boxAround(points),
            path: points.length > 2 ? 'elbow' : 'straight',
            points,
            startArrow: false,
            endArrow: true,
            line: { color: '#000000', weight: 1, dash: 'solid' },
          },
        ],
      },
    ],
  };
  const read = readXlsx(writeXlsx(book), 'alur.xlsx');
  const shape = read.ok ? read.value.sheets[0]?.shapes[0] : undefined;
  return shape?.kind === 'line' ? shape.points : [];
}

const place = fc.integer({ min: 5, max: 400 });
const far = fc.integer({ min: 20, max: 150 });
const side = fc.constantFrom(-1, 1);

/** Elbows in all eight directions, their middle anywhere. */
const route = fc
  .record({
    x: place,
    y: place,
    dx: far,
    dy: far,
    right: side,
    down: side,
    upright: fc.boolean(),
    corners: fc.constantFrom(1, 2),
    middle: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  })
  .map(({ x, y, dx, dy, right, down, upright, corners, middle }): Point[] => {
    const from = { x: x + 160, y: y + 160 };
    const to = { x: from.x + dx * right, y: from.y + dy * down };
    if (corners === 1) return [from, upright ? { x: from.x, y: to.y } : { x: to.x, y: from.y }, to];
    const half = { x: from.x + (to.x - from.x) * middle, y: from.y + (to.y - from.y) * middle };
    return upright
      ? [from, { x: from.x, y: half.y }, { x: to.x, y: half.y }, to]
      : [from, { x: half.x, y: from.y }, { x: half.x, y: to.y }, to];
  });

describe('connectors in a file', () => {
  it('go through the same corners when read back, whichever way they turn', () => {
    fc.assert(
      fc.property(route, (points) => {
        const read = drawn(points);
        expect(read).toHaveLength(points.length);
        points.forEach(({ x, y }, index) => {
          expect(read[index]?.x).toBeCloseTo(x, 1);
          expect(read[index]?.y).toBeCloseTo(y, 1);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('keep a straight arrow straight in every direction', () => {
    for (const to of [
      { x: 10, y: 90 },
      { x: 90, y: 10 },
      { x: 10, y: 10 },
      { x: 90, y: 90 },
      { x: 50, y: 90 },
    ]) {
      expect(drawn([{ x: 50, y: 50 }, to])).toEqual([{ x: 50, y: 50 }, to]);
    }
  });
});

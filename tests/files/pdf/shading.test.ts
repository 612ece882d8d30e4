import { expect, it } from 'vitest';
import { shadeCells } from '../../../src/files/pdf/shading';
import type { FilledTable } from '../../../src/files/pdf/place-words';
import type { PaintedPath } from '../../../src/files/pdf/page-paths';

type Cell = NonNullable<ReturnType<FilledTable['cellAt']>>;

/** A merged cell of two rows on the left, two cells on the right, each 100 by 40 points. */
function table(): { readonly filled: FilledTable; readonly colours: () => readonly (string | undefined)[] } {
  const cells = [
    { left: 0, top: 0, width: 100, height: 80 },
    { left: 100, top: 0, width: 100, height: 40 },
    { left: 100, top: 40, width: 100, height: 40 },
  ] as unknown as Cell[];
  const cellAt = (x: number, y: number): Cell | undefined =>
    cells.find(({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height);
  return {
    filled: { table: { xs: [0, 100, 200], ys: [0, 40, 80] }, cellAt } as unknown as FilledTable,
    colours: () => cells.map(({ colour }) => colour),
  };
}
const fill = (left: number, top: number, width: number, height: number): PaintedPath => ({
  points: [
    { x: left, y: top },
    { x: left + width, y: top },
    { x: left + width, y: top + height },
    { x: left, y: top + height },
  ],
  closed: true,
  filled: true,
  stroked: false,
  width: 1,
  colour: '#ffff00',
});

it.each([
  ['a band over the first row', fill(0, 0, 200, 40), [undefined, '#ffff00', undefined]],
  ['a band over the second row', fill(0, 40, 200, 40), [undefined, undefined, '#ffff00']],
  ['the merged cell alone', fill(0, 0, 100, 80), ['#ffff00', undefined, undefined]],
  ['the whole table', fill(0, 0, 200, 80), ['#ffff00', '#ffff00', '#ffff00']],
])('%s colours the cells that it covers whole', (_, path, colours) => {
  const { filled, colours: seen } = table();
  shadeCells(filled, [path]);
  expect(seen()).toEqual(colours);
});

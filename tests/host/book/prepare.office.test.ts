import { expect, it, vi } from 'vitest';
import { emptyBook, emptySheet, type Book } from '../../../src/files/xlsx/book';
import { HostBook } from '../../../src/host/book/host-book';
import { preparing } from '../../../src/host/book/prepare';
import { startUniver } from '../node/univer-in-node';

const ROWS = 3_000;

const large = (): Book => ({
  ...emptyBook(),
  sheets: ['Satu', 'Dua'].map((name, index) => ({
    ...emptySheet(name),
    cells: Array.from({ length: ROWS }, (_, row) => [
      { value: row },
      { value: `baris ${String(row)}` },
      row % 100 === 0 ? { value: 0, formula: `=${index === 0 ? '' : 'Satu!'}A${String(row + 1)}+1` } : { value: 'x' },
    ]),
  })),
});

it('a large workbook is made ready in pieces, and Univer is not left to look through its cells as it opens', async () => {
  const work = preparing(large());
  const parts: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) parts.push(step.value);
  expect(parts.length).toBeGreaterThan(4);
  expect(parts).toEqual(parts.toSorted((one, other) => one - other));

  const api = startUniver();
  const probe = HostBook.open(api);
  const matrix = probe.grid.worksheet(probe.active.id).getCellMatrix();
  const prototype = Object.getPrototypeOf(matrix) as typeof matrix;
  const walk = prototype.forValue;
  let cells = 0;
  const spy = vi.spyOn(prototype, 'forValue').mockImplementation(function (this: typeof matrix, look) {
    return walk.call(this, (row, column, cell) => {
      cells += 1;
      return look(row, column, cell);
    });
  });
  const book = HostBook.openPrepared(api, step.value);
  spy.mockRestore();
  expect(cells).toBeLessThan(100);

  // All the same it is calculated where something changes, over sheets and from the first time on.
  const [one, two] = book.sheets;
  if (!one || !two) throw new Error('not all sheets are there');
  expect(two.content(ROWS - 100, 2)).toBe(0);
  one.put({ [ROWS - 100]: { 0: { v: 41 } } });
  await book.settled();
  expect([one.content(ROWS - 100, 2), two.content(ROWS - 100, 2)]).toEqual([42, 42]);
  for (const opened of [probe, book]) opened.dispose();
});

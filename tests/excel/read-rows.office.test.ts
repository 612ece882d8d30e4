import { beforeAll, expect, it } from 'vitest';
import type { Workbook } from '../../src/app/workbook';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { startOffice } from '../host/node/office-in-node';

/** Both adapters of the port, each with a sheet whose rows say where they stand; the first column is empty. */
const adapters: Workbook[] = [];

beforeAll(async () => {
  await startOffice();
  adapters.push(createExcelWorkbook(new KnownWorkbook()), createBookWorkbook(emptyBook('Sheet1')));
  for (const workbook of adapters) {
    await workbook.write([
      {
        kind: 'write',
        sheet: 'Sheet1',
        at: { row: 0, column: 0 },
        values: [0, 1, 2, 3, 4, 5, 6, 7].map((row) => ['', `r${String(row)}`]),
      },
    ]);
  }
});

it.each([
  ['all', {}, [0, 1, 2, 3, 4, 5, 6, 7]],
  ['from a row on', { rowsFrom: 5 }, [5, 6, 7]],
  ['the last', { rowsFrom: 7 }, [7]],
  ['beyond the last', { rowsFrom: 8 }, []],
  ['a window', { rowsFrom: 2, rowsTo: 4 }, [2, 3, 4]],
  ['one row', { rowsFrom: 3, rowsTo: 3 }, [3]],
  ['the top as well', { rowsFrom: 6, rowsTop: 1 }, [0, 6, 7]],
  ['a top that reaches into the window', { rowsFrom: 2, rowsTo: 3, rowsTop: 5 }, [0, 1, 2, 3]],
] as const)('rows that are asked for: %s', async (_, rows, expected) => {
  for (const workbook of adapters) {
    const { sheets } = await workbook.read([{ sheet: { name: 'Sheet1' }, parts: ['values'], ...rows }]);
    const found = (sheets[0]?.values ?? []).flatMap((row, index) =>
      row[1] === undefined || row[1] === '' ? [] : [[index, row[1]]],
    );
    expect(found).toEqual(expected.map((row) => [row, `r${String(row)}`]));
  }
});

import { afterEach, expect, it } from 'vitest';
import { emptyBook } from '../../../src/files/xlsx/book';
import { startOffice, type OfficeInNode } from '../node/office-in-node';

let office: OfficeInNode;

afterEach(() => {
  office.stop();
});

/** More than Univer calculates without letting others in between. */
const ROWS = 3000;

/** Numbers in A, their doubles in B; returns once they are written, with nothing calculated yet. */
const double = (): Promise<void> =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:A${String(ROWS)}`).values = Array.from({ length: ROWS }, (_, row) => [row]);
    sheet.getRange(`B1:B${String(ROWS)}`).formulas = Array.from({ length: ROWS }, (_, row) => [`=A${String(row + 1)}*2`]);
    await context.sync();
  });

/** Rows whose B is not the double of A, or that show a figure without a formula. */
const wrong = (rows: number): Promise<string[]> =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:B${String(rows)}`);
    range.load(['values', 'formulas']);
    await context.sync();
    return range.values.flatMap(([a, b]: unknown[], row) => {
      const formula: unknown = range.formulas[row]?.[1];
      const isRight = a === '' ? b === '' && formula === '' : b === Number(a) * 2 && String(formula).startsWith('=');
      return isRight ? [] : [`${String(row + 1)}: ${String(a)} | ${String(formula)} | ${String(b)}`];
    });
  });

it('moves no cells under a calculation that is running', async () => {
  office = await startOffice();
  await double();
  const begun = office.book.settled();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('1:3').insert('Down');
    await context.sync();
  });
  await begun;
  expect(await wrong(ROWS + 3)).toEqual([]);
});

it('moves no cells of a person’s under a calculation that is running: their insertion waits for its end', async () => {
  office = await startOffice();
  await double();
  const begun = office.book.settled();
  await new Promise(setImmediate);
  const { api, unitId, active } = office.book;
  const range = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 51 };
  const params = { unitId, subUnitId: active.id, range, direction: 0 };
  const shifted: number[] = [];
  office.book.subscribe((change) => {
    if (change.kind === 'shifted') shifted.push(change.shift.by);
  });
  await api.executeCommand('sheet.command.insert-row', params).catch(() => undefined);
  await begun;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await office.book.settled();
  expect(shifted).toEqual([3]);
  expect(await wrong(ROWS + 3)).toEqual([]);
});

it('calculates again what a person’s edit broke off', async () => {
  office = await startOffice();
  await double();
  const begun = office.book.settled();
  // As Univer does by itself a tenth of a second after a person changed a cell.
  await new Promise(setImmediate);
  await office.book.api.executeCommand('formula.mutation.set-formula-calculation-stop', {});
  await begun;
  expect(await wrong(ROWS)).toEqual([]);
});

it('calculates the formulas of a file that holds no values of theirs before anyone reads them', async () => {
  const { sheets, ...rest } = emptyBook();
  const cells = [
    [{ value: 2 }, { value: '', formula: '=A1*21' }],
    [{ value: 3 }, { value: '', formula: '=B1*A2' }],
  ];
  office = await startOffice({ book: { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells })) } });
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B2').load('values');
    await context.sync();
    expect(range.values).toEqual([[42], [126]]);
  });
});

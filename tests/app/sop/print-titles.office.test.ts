import { describe, expect, it } from 'vitest';
import { drawSopUseCase } from '../../../src/app/sop/draw-sop';
import { preparePrint } from '../../../src/app/sop/prepare-print';
import { run, type UseCase } from '../../../src/app/use-case';
import type { Workbook } from '../../../src/app/workbook';
import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../../src/excel/known-workbook';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../src/domain/sop/sop';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { KADIS, stampOf } from '../../domain/tracker/stories';
import { startOffice } from '../../host/node/office-in-node';
import { begin } from '../tracker/coloured-kalbar';

const done = async <Input, Outcome, Refusal>(workbook: Workbook, useCase: UseCase<Input, Outcome, Refusal>, input: Input) => {
  const result = await run(workbook, useCase, input, stampOf(KADIS));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
};

async function sopOf(workbook: Workbook): Promise<Sop> {
  const { sheets } = await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'merges', 'sizes'] }]);
  const sop = sheets[0] && readSops(sheets[0]).sops[0];
  if (!sop) throw new Error('no SOP');
  return sop;
}

/** Gives the first pelaksana a name of so many letters, and draws and sets up the page again. */
async function renamed(workbook: Workbook, letters: number): Promise<Sop> {
  const [actor] = (await sopOf(workbook)).pelaksana;
  if (!actor) throw new Error('no pelaksana');
  const name = 'Kepala Bidang '
    .repeat(Math.ceil(letters / 14))
    .slice(0, letters)
    .trim();
  const { row, column } = actor.at;
  await workbook.write([{ kind: 'write', sheet: 'SOP', at: { row, column }, values: [[name]] }]);
  await done(workbook, drawSopUseCase, { sheet: 'SOP' });
  await done(workbook, preparePrint, { sheet: 'SOP' });
  return sopOf(workbook);
}

/** The rows repeated on every page, by their first and how many; what is printed at all ends with `last`. */
type Titles = (workbook: Workbook) => Promise<{ readonly rows: readonly [number, number] | undefined; readonly last: number }>;

/** Draws with longer and longer names; gives what is repeated where no page can hold the header. */
async function followed(workbook: Workbook, titles: Titles): ReturnType<Titles> {
  await begin(workbook);
  const short = await renamed(workbook, 12);
  expect((await titles(workbook)).rows).toEqual([short.kepala.row, short.kepala.rows]);
  const taller = await renamed(workbook, 400);
  expect((await titles(workbook)).rows).toEqual([taller.kepala.row, taller.kepala.rows]);
  await renamed(workbook, 4_000);
  return titles(workbook);
}

describe('the rows that every page of a drawn SOP repeats', () => {
  it('follow its header in a file, and are none where a page could not hold it', async () => {
    const workbook = createBookWorkbook(emptyBook('Sheet1'));
    const { rows } = await followed(workbook, () => {
      const page = workbook.book.sheets.find(({ name }) => name === 'SOP')?.page;
      const [printed] = page?.printArea ?? [];
      return Promise.resolve({
        rows: page?.titleRows && [page.titleRows.row, page.titleRows.rows],
        last: (printed?.row ?? 0) + (printed?.rows ?? 0) - 1,
      });
    });
    expect(rows).toBeUndefined();
  });

  it('follow it in Excel, where a header no page could hold leaves the last row, which no page follows', async () => {
    await startOffice();
    const { rows, last } = await followed(createExcelWorkbook(new KnownWorkbook()), () =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem('SOP');
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
        const printed = pageLayout.getPrintArea().areas.load('items/rowIndex,items/rowCount');
        await context.sync();
        const [area] = printed.items;
        return {
          rows: titles.isNullObject ? undefined : [titles.rowIndex, titles.rowCount],
          last: (area?.rowIndex ?? 0) + (area?.rowCount ?? 0) - 1,
        };
      }),
    );
    expect(rows).toEqual([last, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import { act } from '../../src/app/tracker/act';
import { colourSheet, uncolourSheet } from '../../src/app/tracker/colour-sheet';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import { run } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook, type Book } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { startOffice } from '../host/node/office-in-node';
import { begin, finishFirst, HEAD } from '../app/tracker/coloured-kalbar';
import { stampOf } from '../domain/tracker/stories';

const NOW = '2026-01-05T09:00:00+07:00';

/** How the symbols of kegiatan are filled, drawn and signed. */
const symbolsOf = (book: Book) =>
  book.sheets
    .find(({ name }) => name === 'SOP')
    ?.shapes.flatMap((one) =>
      one.kind === 'geometric' && one.name.startsWith('runut:simbol:')
        ? [[one.name, one.fill, one.line, one.text?.value ?? '']]
        : [],
    );

/** Colours the chart, finishes a step, takes the colours off; gives what the symbols showed after each. */
async function story(workbook: Workbook, now: () => Promise<Book>, count: (what: string) => void = () => undefined) {
  const berkas = await begin(workbook);
  const session = newSession('story');
  await openTracker(workbook, session, { at: NOW, saya: HEAD });
  const plain = symbolsOf(await now());
  count('before');
  await run(workbook, colourSheet, { berkas }, stampOf(HEAD, NOW), session);
  count('colour');
  const coloured = symbolsOf(await now());
  await act(workbook, session, finishFirst(berkas), stampOf(HEAD, NOW));
  count('act');
  const followed = symbolsOf(await now());
  await run(workbook, uncolourSheet, { sheet: 'SOP' }, stampOf(HEAD, NOW));
  count('uncolour');
  return { plain, coloured, followed, off: symbolsOf(await now()) };
}

describe('a flowchart coloured through office.js', () => {
  it('looks as in a file, costs one read and one write, and few bytes', async () => {
    const office = await startOffice();
    const costs: Record<string, readonly number[]> = {};
    const inExcel = await story(
      createExcelWorkbook(new KnownWorkbook()),
      () => office.book.dump(),
      (what) => {
        const { reads, writes, bytes } = office.requests;
        costs[what] = [reads, writes, Math.ceil(bytes / 1024)];
        office.requests.reset();
      },
    );
    const file = createBookWorkbook(emptyBook('Sheet1'));
    const inFile = await story(file, () => Promise.resolve(file.book));
    expect(inExcel).toEqual(inFile);
    expect(inExcel.coloured).not.toEqual(inExcel.plain);
    expect(inExcel.followed).not.toEqual(inExcel.coloured);
    expect(inExcel.off).toEqual(inExcel.plain);
    expect(costs['colour']?.slice(0, 2)).toEqual([1, 1]);
    // An act reads back what it recorded.
    expect(costs['act']?.slice(0, 2)).toEqual([2, 1]);
    expect(costs['uncolour']?.slice(0, 2)).toEqual([1, 1]);
    expect(costs['colour']?.[2]).toBeLessThanOrEqual(26);
    // Of the symbols only the two that changed are told.
    expect(costs['act']?.[2]).toBeLessThanOrEqual(50);
    expect(costs['uncolour']?.[2]).toBeLessThanOrEqual(20);
  });
});

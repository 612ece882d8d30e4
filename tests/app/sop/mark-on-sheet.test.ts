import { describe, expect, it } from 'vitest';
import { markOnSheet, unmarkSheet, type MarkOutcome } from '../../../src/app/sop/mark-on-sheet';
import { run } from '../../../src/app/use-case';
import type { Stamp } from '../../../src/domain/stamp';
import type { Book } from '../../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { kalbarBook, NOTES, OWN_NOTE } from './kalbar-with-notes';

const stamp: Stamp = { at: '2026-11-21T08:00:00+07:00', saya: { nama: 'Nama', jabatan: 'Kasubbag' }, newId: () => 'id' };

async function lakukan(workbook: BookWorkbook, which: typeof markOnSheet | typeof unmarkSheet): Promise<MarkOutcome> {
  const done = await run(workbook, which, { sheet: 'SOP' }, stamp);
  if (!done.ok) throw new Error('refused');
  return done.value;
}

function bookIn(bytes: Uint8Array): Book {
  const read = readXlsx(bytes, 'contoh.xlsx');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}

const sop = (book: Book): Book['sheets'][number] => {
  const found = book.sheets.find(({ name }) => name === 'SOP');
  if (!found) throw new Error('no sheet');
  return found;
};

describe('marks on a sheet that has colours and notes of its own', () => {
  it("stand before them, and leave a person's note alone", async () => {
    const workbook = createBookWorkbook(await kalbarBook());
    const marked = await lakukan(workbook, markOnSheet);
    expect(marked).toEqual({ cells: 28, withoutNote: 1 });
    const { conditionals, notes } = sop(workbook.book);
    expect(conditionals).toHaveLength(28 + OWN_NOTE.length);
    expect(conditionals.slice(-OWN_NOTE.length)).toEqual(OWN_NOTE);
    expect(notes).toEqual(expect.arrayContaining(NOTES));
    expect(notes).toHaveLength(27 + NOTES.length);
    expect(notes.filter(({ text }) => text.startsWith('Runut, '))).toHaveLength(27);
  });

  it('leave the workbook exactly as it was when they are taken away', async () => {
    const workbook = createBookWorkbook(await kalbarBook());
    const before = workbook.book;
    await lakukan(workbook, markOnSheet);
    await lakukan(workbook, unmarkSheet);
    expect(workbook.book).toEqual(before);
  });

  it('are not on paper while they stand, and give the sheet back to print as it did', async () => {
    const workbook = createBookWorkbook(await kalbarBook());
    await lakukan(workbook, markOnSheet);
    expect(sop(workbook.book).page.blackAndWhite).toBe(true);
    const written = sop(bookIn(writeXlsx(workbook.book)));
    expect(written.page.blackAndWhite).toBe(true);
    await lakukan(workbook, markOnSheet);
    await lakukan(workbook, unmarkSheet);
    expect(sop(workbook.book).page.blackAndWhite).toBeUndefined();
    // A sheet that a person prints without colours stays so.
    await workbook.write([{ kind: 'black-and-white', sheet: 'SOP', on: true }]);
    const before = workbook.book;
    await lakukan(workbook, markOnSheet);
    await lakukan(workbook, unmarkSheet);
    expect(workbook.book).toEqual(before);
  });

  it('are the same when set twice, and none when taken away twice', async () => {
    const workbook = createBookWorkbook(await kalbarBook());
    const before = workbook.book;
    await lakukan(workbook, markOnSheet);
    const once = workbook.book;
    await lakukan(workbook, markOnSheet);
    expect(sop(workbook.book).conditionals).toEqual(sop(once).conditionals);
    expect(sop(workbook.book).notes).toHaveLength(sop(once).notes.length);
    await lakukan(workbook, unmarkSheet);
    await lakukan(workbook, unmarkSheet);
    expect(workbook.book).toEqual(before);
  });

  it('go with their rows, and keep what a person added to a note', async () => {
    const workbook = createBookWorkbook(await kalbarBook());
    await lakukan(workbook, markOnSheet);
    const added = sop(workbook.book).notes.find(({ text }) => text.startsWith('Runut, '));
    if (!added) throw new Error('no note');
    const text = `${added.text}\nSudah ditanyakan.`;
    await workbook.write([
      { kind: 'note', sheet: 'SOP', at: added.at, text },
      { kind: 'insert-rows', sheet: 'SOP', row: 0, rows: 2 },
    ]);
    await lakukan(workbook, unmarkSheet);
    expect(
      sop(workbook.book)
        .notes.map((one) => one.text)
        .sort(),
    ).toEqual([...NOTES.map((one) => one.text), text].sort());
    expect(sop(workbook.book).conditionals).toHaveLength(OWN_NOTE.length);
  });
});

import { describe, expect, it } from 'vitest';
import { openPengaturan, savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { addProgram, changeProgram, newDraft } from '../../src/app/kinerja/pengaturan-draft';
import { writeTemplate } from '../../src/app/sop/write-template';
import { run, type UseCase } from '../../src/app/use-case';
import { WorkbookError } from '../../src/app/workbook';
import type { Pengaturan } from '../../src/domain/kinerja/pengaturan';
import { SHEET } from '../../src/domain/sheet/names';
import { readSops } from '../../src/domain/sop/read/read-sops';
import { TEMPLAT } from '../../src/domain/sop/templat/templates';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../src/files/xlsx/book-workbook';
import { KADIS, stampOf } from '../domain/tracker/stories';
import { everyStop, StoppingWorkbook } from './stopping';

/** Carries a use case out, stopping after so many edits; what the host then says is what the person is told. */
async function stopping<Input>(
  book: BookWorkbook,
  useCase: UseCase<Input, unknown, unknown>,
  input: Input,
  after: number,
): Promise<number> {
  const workbook = new StoppingWorkbook(book, after);
  await run(workbook, useCase, input, stampOf(KADIS)).catch((error: unknown) => {
    if (!(error instanceof WorkbookError)) throw error;
  });
  return workbook.edits;
}

describe('a template whose writing stops', () => {
  it('is finished on its own sheet when it is asked for again', async () => {
    const templat = TEMPLAT[0]?.id ?? '';
    const tried = await everyStop(async (after) => {
      const book = createBookWorkbook(emptyBook('Lembar1'));
      const edits = await stopping(book, writeTemplate, { templat }, after);
      if (after < edits) await run(book, writeTemplate, { templat }, stampOf(KADIS));
      expect(book.book.sheets.map(({ name }) => name)).toEqual(['Lembar1', SHEET.sop]);
      const { sheets } = await book.read([{ sheet: { name: SHEET.sop }, parts: ['values', 'merges', 'shapes'] }]);
      expect(sheets.flatMap((sheet) => readSops(sheet).sops)).toHaveLength(1);
      return edits;
    });
    expect(tried).toBeGreaterThan(20);
  });
});

describe('a Perjanjian Kinerja whose saving stops', () => {
  const draft = (nama: string): Pengaturan => {
    const [added, id] = addProgram(newDraft(2026));
    return changeProgram({ ...added, kantor: { ...added.kantor, nama } }, id, { nama: `Program ${nama}` });
  };
  const nameOf = async (book: BookWorkbook): Promise<string | undefined> => {
    const read = await run(book, openPengaturan, {}, stampOf(KADIS));
    return read.ok ? read.value.pengaturan?.program[0]?.nama : undefined;
  };

  it('can be read as it was or as it was to be, and saved again', async () => {
    const tried = await everyStop(async (after) => {
      const book = createBookWorkbook(emptyBook('Lembar1'));
      await run(book, savePengaturan, { pengaturan: draft('Lama') }, stampOf(KADIS));
      const edits = await stopping(book, savePengaturan, { pengaturan: draft('Baru') }, after);
      expect(['Program Lama', 'Program Baru']).toContain(await nameOf(book));
      const again = await run(book, savePengaturan, { pengaturan: draft('Baru') }, stampOf(KADIS));
      expect(again.ok).toBe(true);
      expect(await nameOf(book)).toBe('Program Baru');
      return edits;
    });
    expect(tried).toBeGreaterThan(20);
  });

  it('is saved when it stopped the first time', async () => {
    await everyStop(async (after) => {
      const book = createBookWorkbook(emptyBook('Lembar1'));
      const edits = await stopping(book, savePengaturan, { pengaturan: draft('Baru') }, after);
      expect((await run(book, savePengaturan, { pengaturan: draft('Baru') }, stampOf(KADIS))).ok).toBe(true);
      expect(await nameOf(book)).toBe('Program Baru');
      return edits;
    });
  });
});

import { describe, expect, it } from 'vitest';
import { applyImport, previewImport } from '../../src/app/kinerja/import-files';
import { openPengaturan, savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { addProgram, changeProgram, newDraft } from '../../src/app/kinerja/pengaturan-draft';
import { readData } from '../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet, readLkj } from '../../src/app/lkj/compile-sheet';
import { acceptUsulanUseCase } from '../../src/app/sop/accept-usulan';
import { drawSopUseCase } from '../../src/app/sop/draw-sop';
import { openSop } from '../../src/app/sop/open-sop';
import { writeTemplate } from '../../src/app/sop/write-template';
import { act } from '../../src/app/tracker/act';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import { run, type UseCase } from '../../src/app/use-case';
import { WorkbookError, type Workbook } from '../../src/app/workbook';
import { writeFormulir } from '../../src/domain/kinerja/formulir/write-formulir';
import { cellOrigins } from '../../src/domain/kinerja/import/cell-origin';
import type { IncomingFile } from '../../src/domain/kinerja/import/import';
import type { Pengaturan } from '../../src/domain/kinerja/pengaturan';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import { formFigures } from '../../src/domain/lkj/sealed/figures';
import { a1 } from '../../src/domain/sheet/address';
import { SHEET } from '../../src/domain/sheet/names';
import { readSops } from '../../src/domain/sop/read/read-sops';
import { TEMPLAT } from '../../src/domain/sop/templat/templates';
import { emptyBook, type Book } from '../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../src/files/xlsx/book-workbook';
import { TestBook } from '../domain/kinerja/test-book';
import { KADIS, SOP_LKJ, stampOf } from '../domain/tracker/stories';
import { everyStopOf } from './every-stop';
import { unlikeParts } from './same-books';
import { everyStop, StoppingWorkbook } from './stopping';

const SAMPLE = samplePengaturan(2025);

/** Carries a use case out in a workbook that stops it; each time its acts have the same ids. */
const stoppedHere =
  <Input>(useCase: UseCase<Input, unknown, unknown>, input: Input) =>
  (workbook: Workbook): Promise<unknown> => {
    let ids = 0;
    const stamp = { ...stampOf(KADIS), newId: () => `stopped-${String((ids += 1))}` };
    return run(workbook, useCase, input, stamp).catch((error: unknown) => {
      if (!(error instanceof WorkbookError)) throw error;
    });
  };

/** Carries a use case out, stopping after so many edits; what the host then says is what the person is told. */
async function stopping<Input>(
  book: BookWorkbook,
  useCase: UseCase<Input, unknown, unknown>,
  input: Input,
  after: number,
): Promise<number> {
  const workbook = new StoppingWorkbook(book, after);
  await stoppedHere(useCase, input)(workbook);
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
    expect(tried).toBeGreaterThan(15);
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

  it('is found by what it says where its sheet was renamed, and no second one is made', async () => {
    const book = createBookWorkbook(emptyBook('Lembar1'));
    await run(book, savePengaturan, { pengaturan: draft('Lama') }, stampOf(KADIS));
    await book.write([{ kind: 'rename-sheet', sheet: SHEET.pengaturan, to: 'Setelan kantor' }]);
    expect(await nameOf(book)).toBe('Program Lama');
    expect((await run(book, savePengaturan, { pengaturan: draft('Baru') }, stampOf(KADIS))).ok).toBe(true);
    expect(await nameOf(book)).toBe('Program Baru');
    expect(book.book.sheets.map(({ name }) => name)).toEqual(['Lembar1', 'Setelan kantor']);
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

/** A workbook with the sample's settings and blank forms, a Berkas that tells of it, and what the forms hold. */
async function office() {
  const book = createBookWorkbook(emptyBook('Lembar1'));
  await doing(book, savePengaturan, { pengaturan: SAMPLE });
  await doing(book, writeFormulirSheets, { pengaturan: SAMPLE });
  const begun = await act(book, newSession('first'), { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stampOf(KADIS));
  if (!begun.ok) throw new Error(begun.refusal.kind);
  return { start: book.book, berkas: begun.value.berkas };
}

async function doing<Input, Outcome>(
  book: BookWorkbook,
  useCase: UseCase<Input, Outcome, unknown>,
  input: Input,
): Promise<Outcome> {
  const result = await run(book, useCase, input, stampOf(KADIS));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** The sheets that people see are the same to the last look and rule. */
function expectAlike(book: Book, whole: Book): void {
  const visible = ({ sheets, ...rest }: Book): Book => ({
    ...rest,
    sheets: sheets.filter(({ visibility }) => visibility === 'visible'),
  });
  expect(unlikeParts(visible(book), visible(whole))).toEqual([]);
}

const logOf = (book: BookWorkbook) => openTracker(book, newSession('seen'), stampOf(KADIS));

/** Files as the first two bidang send them back. */
const received: readonly IncomingFile[] = SAMPLE.bidang.slice(0, 2).map((bidang) => {
  const content = sampleIsian(2025)[bidang.id];
  const made = new TestBook().apply(
    writeFormulir(SAMPLE, bidang, { dibuat: '2026-01-20T08:00:00+07:00', ...(content ? { content } : {}) }),
  );
  return { nama: `${bidang.nama}.xlsx`, snapshot: made.snapshot() };
});

const figuresOf = async (book: BookWorkbook) =>
  (await doing(book, readData, { pengaturan: SAMPLE })).bidang.map(({ formulir }) => formulir && [...formFigures(formulir)]);

describe('an import whose writing stops', () => {
  it('shows what is still to come, and done again holds and tells all of it', async () => {
    const { start, berkas } = await office();
    const input = { pengaturan: SAMPLE, berkas: received, keputusan: {}, recordIn: berkas };
    const whole = createBookWorkbook(start);
    const wanted = await doing(whole, previewImport, input);
    expect(wanted.ubahan.length).toBeGreaterThan(20);
    await doing(whole, applyImport, input);
    const tried = await everyStop(async (after) => {
      const book = createBookWorkbook(start);
      const edits = await stopping(book, applyImport, input, after);
      const left = await doing(book, previewImport, input);
      expect(left.bentrok).toEqual([]);
      expect(left.ubahan.length).toBe(Math.max(0, wanted.ubahan.length - after));
      expect((await logOf(book)).rantai.masalah).toEqual([]);
      await doing(book, applyImport, input);
      expect(await figuresOf(book)).toEqual(await figuresOf(whole));
      const { events, rantai, state } = await logOf(book);
      expect([rantai.masalah, rantai.tertunda, state.lapsed.size]).toEqual([[], 0, 0]);
      const told = cellOrigins(events, []);
      const said = wanted.ubahan.map(({ at }) => told.get(`${at.sheet}!${a1(at.area)}`));
      expect(said).toEqual(
        wanted.ubahan.map(({ sesudah, dari }) => expect.objectContaining({ nilai: sesudah, dari }) as unknown),
      );
      return edits;
    });
    expect(tried).toBeGreaterThan(20);
  });
});

/** Whether what is written stood there before, and reached further down. */
const WHEN = ['the first time', 'over an earlier one', 'over a longer one'] as const;

/** The sample without some of its indikator. */
const FEWER: Pengaturan = { ...SAMPLE, indikator: SAMPLE.indikator.filter((_, index) => index % 3 < 2) };

describe('forms whose writing stops', () => {
  it.each(WHEN)('%s: are made when they are asked for again, with what was filled in', async (when) => {
    const { start } = await office();
    const before = when !== 'the first time';
    const input = { pengaturan: when === 'over a longer one' ? FEWER : SAMPLE, relakanIsianLama: true };
    const first = createBookWorkbook(before ? start : emptyBook('Lembar1'));
    await doing(first, savePengaturan, { pengaturan: SAMPLE });
    if (before) await doing(first, applyImport, { pengaturan: SAMPLE, berkas: received, keputusan: {} });
    const filled = await figuresOf(first);
    const whole = createBookWorkbook(first.book);
    await doing(whole, writeFormulirSheets, input);
    const { stops, healed } = await everyStopOf(first.book, {
      write: stoppedHere(writeFormulirSheets, input),
      heal: async (book) => {
        await doing(book, writeFormulirSheets, input);
        expectAlike(book.book, whole.book);
        const read = await doing(book, readData, input);
        expect(read.bidang.map(({ masalah }) => masalah)).toEqual(SAMPLE.bidang.map(() => undefined));
        expect(book.book.sheets.map(({ name }) => name).filter((name) => /^(Bidang|Sekretariat)/.test(name))).toHaveLength(
          SAMPLE.bidang.length,
        );
        if (before) expect(await figuresOf(book)).toEqual(when === 'over a longer one' ? await figuresOf(whole) : filled);
      },
    });
    expect(stops).toBeGreaterThan(500);
    expect(healed).toBeLessThan(50);
  });
});

describe('a report whose compiling stops', () => {
  it.each(WHEN)('%s: is compiled when it is asked for again, and what people wrote stays', async (when) => {
    const { start, berkas } = await office();
    const input = { pengaturan: when === 'over a longer one' ? FEWER : SAMPLE, jejak: null, recordIn: berkas };
    const first = createBookWorkbook(start);
    const imported = () => doing(first, applyImport, { pengaturan: SAMPLE, berkas: received, keputusan: {} });
    if (when === 'over a longer one') await imported();
    if (when !== 'the first time') await doing(first, compileLkjSheet, { ...input, pengaturan: SAMPLE });
    if (when !== 'over a longer one') await imported();
    const whole = createBookWorkbook(first.book);
    await doing(whole, compileLkjSheet, input);
    await doing(whole, compileLkjSheet, input);
    const { stops, healed } = await everyStopOf(first.book, {
      write: stoppedHere(compileLkjSheet, input),
      heal: async (book) => {
        expect((await logOf(book)).rantai.masalah).toEqual([]);
        await doing(book, compileLkjSheet, input);
        expectAlike(book.book, whole.book);
        expect(await doing(book, readLkj, input)).toMatchObject({ disusun: true, perubahan: [] });
        expect(book.book.sheets.filter(({ name }) => name.startsWith(SHEET.lkj))).toHaveLength(1);
        const { rantai, events } = await logOf(book);
        expect(rantai.masalah).toEqual([]);
        expect(events.some(({ jenis }) => jenis === 'lkj-disusun')).toBe(true);
      },
    });
    expect(stops).toBeGreaterThan(1_400);
    expect(healed).toBeLessThan(50);
  });
});

describe('a drawing that stops', () => {
  it('is not taken for a stranger’s, and drawn again leaves nothing behind', async () => {
    const first = createBookWorkbook(emptyBook('Lembar1'));
    await doing(first, writeTemplate, { templat: TEMPLAT[0]?.id ?? '' });
    const { chosen } = await doing(first, openSop, { target: null });
    const input = { sheet: SHEET.sop, usulan: chosen?.usulan ?? [] };
    const whole = createBookWorkbook(first.book);
    await doing(whole, acceptUsulanUseCase, input);
    const shapesOf = (book: BookWorkbook) =>
      book.book.sheets.find(({ name }) => name === SHEET.sop)?.shapes.map(({ name }) => name);
    const tried = await everyStop(async (after) => {
      const book = createBookWorkbook(first.book);
      const edits = await stopping(book, acceptUsulanUseCase, input, after);
      await doing(book, acceptUsulanUseCase, input);
      expect(shapesOf(book)).toEqual(shapesOf(whole));
      await stopping(book, drawSopUseCase, { sheet: SHEET.sop }, after);
      await doing(book, drawSopUseCase, { sheet: SHEET.sop });
      expect(shapesOf(book)).toEqual(shapesOf(whole));
      return edits;
    });
    expect(tried).toBeGreaterThan(15);
  });
});

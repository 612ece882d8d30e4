import { describe, expect, it } from 'vitest';
import { bidangAct } from '../../src/app/kinerja/data-bidang';
import { readData } from '../../src/app/kinerja/read-data';
import { savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { act } from '../../src/app/tracker/act';
import { rebuildStatus } from '../../src/app/tracker/follow-status';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { sendAgain } from '../../src/app/tracker/send-again';
import { newSession, type TrackerSession } from '../../src/app/tracker/session';
import { run, type UseCase } from '../../src/app/use-case';
import { WorkbookError } from '../../src/app/workbook';
import { locksDiffer } from '../../src/domain/kinerja/hand-ins';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import { formFigures } from '../../src/domain/lkj/sealed/figures';
import type { Command } from '../../src/domain/tracker/command';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../src/files/xlsx/book-workbook';
import { KADIS, SOP_LKJ, stampOf } from '../domain/tracker/stories';
import { everyStop, StoppingWorkbook } from './stopping';

const SAMPLE = samplePengaturan(2025);
const STAMP = stampOf(KADIS);

async function doing<Input, Outcome>(
  book: BookWorkbook,
  useCase: UseCase<Input, Outcome, unknown>,
  input: Input,
): Promise<Outcome> {
  const result = await run(book, useCase, input, STAMP);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** A workbook in whose Berkas two bidang have handed in, one of them on a sheet that somebody renamed since. */
async function handedIn() {
  const book = createBookWorkbook(emptyBook('Lembar1'));
  await doing(book, savePengaturan, { pengaturan: SAMPLE });
  await doing(book, writeFormulirSheets, { pengaturan: SAMPLE, isi: sampleIsian(2025) });
  const begun = await act(book, newSession('first'), { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, STAMP);
  if (!begun.ok) throw new Error(begun.refusal.kind);
  const { berkas } = begun.value;
  const on = { kind: 'submit-bidang', pengaturan: SAMPLE, berkas, alasan: '' } as const;
  await doing(book, bidangAct, { ...on, bidang: 'Perumahan', periode: 'tw1' });
  await doing(book, bidangAct, { ...on, bidang: 'Kawasan Permukiman', periode: 'tw2' });
  await book.write([{ kind: 'rename-sheet', sheet: 'Bidang Perumahan', to: 'Data perumahan (fix)' }]);
  return { start: book.book, cancel: { kind: 'cancel', berkas, alasan: 'Salah SOP' } satisfies Command };
}

const formsOf = async (book: BookWorkbook) =>
  (await doing(book, readData, { pengaturan: SAMPLE })).bidang.flatMap(({ bidang, formulir }) =>
    formulir ? [{ nama: bidang.nama, formulir }] : [],
  );

const viewOf = (book: BookWorkbook) => openTracker(book, newSession('seen'), STAMP);

/** A pane that has read the log. */
async function openPane(book: BookWorkbook, id: string): Promise<TrackerSession> {
  const session = newSession(id);
  await openTracker(book, session, STAMP);
  return session;
}

async function attempt(what: Promise<unknown>): Promise<boolean> {
  try {
    await what;
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

describe('cancelling a Berkas whose bidang have handed in, and the write stops', () => {
  const figures = async (book: BookWorkbook) => (await formsOf(book)).map(({ formulir }) => [...formFigures(formulir)]);
  /** The names of the forms that are locked other than the log says: what the list of bidang tells. */
  const told = async (book: BookWorkbook) => {
    const { state } = await viewOf(book);
    return (await formsOf(book)).flatMap(({ nama, formulir }) => (locksDiffer(state, nama, formulir) ? [nama] : []));
  };

  it.each(['that pane goes on', 'that pane is gone, another heals it', 'that pane is gone, the sheets are renewed'])(
    '%s',
    async (way) => {
      const { start, cancel } = await handedIn();
      const filled = await figures(createBookWorkbook(start));
      const wasTold = new Set<string>();
      const tried = await everyStop(async (after) => {
        const book = createBookWorkbook(start);
        const session = await openPane(book, 'a');
        const stopping = new StoppingWorkbook(book, after, way !== 'that pane goes on');
        const done = await attempt(act(stopping, session, cancel, STAMP));
        const { state, rantai } = await viewOf(book);
        expect(rantai.masalah).toEqual([]);
        expect(await figures(book)).toEqual(filled);
        const cancelled = state.berkas.get(cancel.berkas)?.status === 'dibatalkan';
        const open = await told(book);
        for (const nama of open) wasTold.add(nama);
        if (way === 'that pane goes on') {
          if (!done) await sendAgain(book, session, STAMP.at);
          if (!done) await act(book, session, cancel, STAMP);
        } else if (!cancelled) await act(book, await openPane(book, 'b'), cancel, STAMP);
        else if (way === 'that pane is gone, another heals it')
          await rebuildStatus(book, newSession('c'), cancel.berkas, STAMP.at);
        else await doing(book, writeFormulirSheets, { pengaturan: SAMPLE });
        expect(await told(book)).toEqual([]);
        expect((await formsOf(book)).map(({ formulir }) => formulir.disampaikan)).toEqual([[], [], []]);
        expect(await figures(book)).toEqual(filled);
        await act(book, await openPane(book, 'd'), { kind: 'note', berkas: cancel.berkas, teks: 'Diganti SOP baru' }, STAMP);
        const healed = await viewOf(book);
        expect([healed.rantai.masalah, healed.rantai.tertunda, healed.state.lapsed.size]).toEqual([[], 0, 0]);
        expect(healed.state.berkas.get(cancel.berkas)?.status).toBe('dibatalkan');
        return stopping.edits;
      });
      expect(tried).toBeGreaterThan(8);
      expect([...wasTold].sort()).toEqual(['Kawasan Permukiman', 'Perumahan']);
    },
  );

  it('is healed where the settings are gone as well, by a pane that reads what is new in the log alone', async () => {
    const { start, cancel } = await handedIn();
    const book = createBookWorkbook(start);
    const pane = await openPane(book, 'a');
    await book.write([{ kind: 'delete-sheet', sheet: 'Pengaturan' }]);
    await act(book, pane, cancel, STAMP);
    expect((await rebuildStatus(book, pane, cancel.berkas, STAMP.at)).ok).toBe(false);
    expect((await formsOf(book)).map(({ nama, formulir }) => [nama, formulir.disampaikan])).toEqual([
      ['Perumahan', ['tw1']],
      ['Kawasan Permukiman', []],
      ['Sekretariat', []],
    ]);
  });

  it('from a pane that had not read the log opens the forms as well', async () => {
    const { start, cancel } = await handedIn();
    const book = createBookWorkbook(start);
    await act(book, newSession('fresh'), cancel, STAMP);
    expect(await told(book)).toEqual([]);
  });
});

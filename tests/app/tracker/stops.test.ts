import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { resend } from '../../../src/app/tracker/append';
import { openTracker, type TrackerView } from '../../../src/app/tracker/open-tracker';
import { restoreLog } from '../../../src/app/tracker/restore-log';
import { newSession } from '../../../src/app/tracker/session';
import { WorkbookError, type Workbook } from '../../../src/app/workbook';
import { SHEET } from '../../../src/domain/sheet/names';
import type { Command } from '../../../src/domain/tracker/command';
import { TRACKER_RULES } from '../../domain/tracker/tracker-rules';
import { KADIS, SEKRETARIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';
import { everyStop, StoppingWorkbook } from '../stopping';
import { FakeBook } from './fake-book';

const LATER = '2026-01-06T09:00:00+07:00';
const BEGIN: Command = { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ };

async function begun(): Promise<{ book: FakeBook; berkas: string }> {
  const book = new FakeBook();
  const result = await act(book.pane(), newSession('first'), BEGIN, stampOf(KADIS));
  if (!result.ok) throw new Error(result.refusal.kind);
  return { book, berkas: result.value.berkas };
}

const seen = (book: FakeBook): Promise<TrackerView> => openTracker(book.pane(), newSession('seen'), { at: LATER, saya: KADIS });

async function attempt(what: Promise<unknown>): Promise<void> {
  await what.catch((error: unknown) => {
    if (!(error instanceof WorkbookError)) throw error;
  });
}

/** What must hold of the log wherever the writing stopped. */
async function expectHonest(book: FakeBook, least: number): Promise<TrackerView> {
  const view = await seen(book);
  expect(view.rantai.masalah).toEqual([]);
  expect(view.events.length).toBeGreaterThanOrEqual(least);
  return view;
}

const LONG = 'Catatan panjang. '.repeat(4_500);

describe('a write of the tracker that stops', () => {
  it(`[T34] ${TRACKER_RULES.T34}`, async () => {
    let tried = 0;
    const acts: readonly ((berkas: string) => Command)[] = [
      (berkas) => ({ kind: 'note', berkas, teks: 'Pendek' }),
      (berkas) => ({ kind: 'note', berkas, teks: LONG }),
      (berkas) => ({ kind: 'finish', berkas, langkah: 0, kelengkapan: [], keluaran: { teks: 'Disposisi 1' } }),
    ];
    for (const command of acts) {
      for (const way of ['the person sends it again', 'the person does it again', 'somebody else acts']) {
        tried += await everyStop(async (after) => {
          const { book, berkas } = await begun();
          const session = newSession('a');
          const stopping = new StoppingWorkbook(book.pane(), after);
          await attempt(act(stopping, session, command(berkas), stampOf(KADIS, LATER)));
          await expectHonest(book, 1);
          if (way === 'the person sends it again') await resend(book.pane(), session);
          else if (way === 'the person does it again')
            await act(book.pane(), newSession('b'), command(berkas), stampOf(KADIS, LATER));
          else await act(book.pane(), newSession('c'), { kind: 'note', berkas, teks: 'Lain' }, stampOf(SEKRETARIS, LATER));
          await act(book.pane(), newSession('d'), { kind: 'note', berkas, teks: 'Berikutnya' }, stampOf(SEKRETARIS, LATER));
          const view = await expectHonest(book, 2);
          expect(view.rantai.tertunda).toBe(0);
          expect(view.state.lapsed.size).toBe(0);
          const finished = view.events.filter(({ jenis }) => jenis === 'kegiatan-selesai');
          expect(finished.length).toBeLessThanOrEqual(1);
          if (way !== 'somebody else acts' && command(berkas).kind === 'finish') expect(finished).toHaveLength(1);
          return stopping.edits;
        });
      }
    }
    expect(tried).toBeGreaterThan(80);
  });

  it('the first write of all: the sheets are made by whoever acts next', async () => {
    await everyStop(async (after) => {
      const book = new FakeBook();
      const session = newSession('a');
      const stopping = new StoppingWorkbook(book.pane(), after);
      await attempt(act(stopping, session, BEGIN, stampOf(KADIS)));
      await expectHonest(book, 0);
      await resend(book.pane(), session);
      const view = await expectHonest(book, 1);
      expect([...view.state.berkas.values()].map(({ nama }) => nama)).toEqual(['LKj 2025']);
      expect(book.visibility.get(SHEET.log)).toBe('veryHidden');
      return stopping.edits;
    });
  });

  it('restoring a damaged log: nothing is lost at any stop, and restoring again heals it', async () => {
    const damages: readonly ((book: FakeBook) => void)[] = [
      (book) => book.grids.delete(SHEET.log),
      (book) => book.grids.delete(SHEET.salinan),
      (book) => book.grid(SHEET.log).splice(2, 1),
      (book) => book.grids.set(SHEET.log, book.grid(SHEET.log).toReversed()),
    ];
    let tried = 0;
    for (const damage of damages) {
      tried += await everyStop(async (after) => {
        const { book, berkas } = await begun();
        for (const [index, saya] of [KADIS, SEKRETARIS, KADIS].entries()) {
          await act(
            book.pane(),
            newSession(`pane ${String(index)}`),
            { kind: 'note', berkas, teks: index === 1 ? LONG : 'Catatan' },
            stampOf(saya, LATER),
          );
        }
        damage(book);
        const stopping = new StoppingWorkbook(book.pane(), after);
        await attempt(restoreLog(stopping, newSession('a'), stampOf(KADIS, LATER)));
        expect((await seen(book)).events.length).toBeGreaterThanOrEqual(4);
        await restoreLog(book.pane(), newSession('b'), stampOf(KADIS, LATER));
        const view = await expectHonest(book, 5);
        expect(view.events.filter(({ jenis }) => jenis === 'catatan-ditambahkan')).toHaveLength(3);
        return stopping.edits;
      });
    }
    expect(tried).toBeGreaterThan(30);
  });

  it('what stopped is not taken for what somebody cut off', async () => {
    const { book, berkas } = await begun();
    const note = (text: string, workbook: Workbook) =>
      act(workbook, newSession(text), { kind: 'note', berkas, teks: text }, stampOf(KADIS, LATER));
    await note('satu', book.pane());
    await note('dua', book.pane());
    book.grid(SHEET.log).pop();
    expect((await seen(book)).rantai.masalah).toMatchObject([{ jenis: 'terpotong', pulih: true }]);
  });
});

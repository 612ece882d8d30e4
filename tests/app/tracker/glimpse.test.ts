import { beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { readPart, settleParts } from '../../../src/app/tracker/read-behind';
import { newSession, type TrackerSession } from '../../../src/app/tracker/session';
import { verifyLog } from '../../../src/app/tracker/verify-log';
import { WorkbookError } from '../../../src/app/workbook';
import { SHEET } from '../../../src/domain/sheet/names';
import type { Saya } from '../../../src/domain/stamp';
import type { NewEvent } from '../../../src/domain/tracker/event';
import { appendEdits, rewriteEdits, sealedRow } from '../../../src/domain/tracker/log/append-edits';
import { seal } from '../../../src/domain/tracker/log/chain';
import { readLog } from '../../../src/domain/tracker/log/read-log';
import type { State } from '../../../src/domain/tracker/state';
import { KADIS, noteOf, SEKRETARIS, stampOf, Story } from '../../domain/tracker/stories';
import { everyStop, StoppingWorkbook } from '../stopping';
import { FakeBook } from './fake-book';
import { inLane } from '../../domain/tracker/log-sheets';

const LATER = '2026-01-06T09:00:00+07:00';
const berkas = new Story().start('LKj 2025');

/** A log of 300 events that Runut without checkpoints wrote, and then one act of this one. */
let kept: FakeBook;
beforeAll(async () => {
  const [begin] = berkas.events;
  const notes = Array.from({ length: 299 }, (_, index) => ({ ...noteOf(`n-${String(index)}`), berkas: berkas.berkas }));
  kept = new FakeBook();
  kept.apply(rewriteEdits(seal([begin as NewEvent, ...notes], []), [3], 0, []));
  await note(kept, 'pertama');
});

const copyOf = (book: FakeBook): FakeBook => new FakeBook(Object.fromEntries(book.grids));

async function note(book: FakeBook, teks: string, session: TrackerSession = newSession(teks), saya: Saya = KADIS) {
  const done = await act(book.pane(), session, { kind: 'note', berkas: berkas.berkas, teks }, stampOf(saya, LATER));
  if (!done.ok || done.value.saved !== 'tersimpan') throw new Error(`given: ${teks}`);
}

const open = (book: FakeBook, session = newSession('buka')) =>
  openTracker(book.pane(), session, { at: LATER, saya: KADIS }, { early: true });

/** What a state says apart from the history. */
const shown = ({ berkas: all, ...rest }: State) => ({
  ...rest,
  berkas: [...all].map(([id, one]) => [id, { ...one, riwayat: null }]),
});

const logOf = (book: FakeBook) =>
  readLog({
    log: { name: SHEET.log, values: book.grid(SHEET.log) },
    salinan: { name: SHEET.salinan, values: book.grid(SHEET.salinan) },
    titipan: { name: SHEET.titipan, values: book.grid(SHEET.titipan) },
  });

/** Reads what stands behind a glimpse, as the pane does. */
async function readBehind(book: FakeBook, session: TrackerSession): Promise<void> {
  for (let last = false; !last;) {
    const part = await readPart({ workbook: book.pane(), session, stamp: stampOf(KADIS, LATER) }, null);
    last = part.ok && part.value;
  }
  await settleParts(session);
}

describe('opening a long log', () => {
  it('costs one read of the same few cells however long it is, and shows what the log says', async () => {
    const book = copyOf(kept);
    const [view, whole] = [await open(book), await open(book, await known(book))];
    expect(view.sementara).toBe(true);
    expect(whole.sementara).toBe(false);
    expect(shown(view.state)).toEqual(shown(whole.state));
    expect(view.rantai).toMatchObject({ hasil: 'belum-diperiksa', jumlah: 301, kepala: whole.rantai.kepala });
    [book.reads, book.cellsRead] = [0, 0];
    await open(book, newSession('baru'));
    expect(book.reads).toBe(1);
    const cells = book.cellsRead;
    for (let index = 0; index < 40; index += 1) await note(book, `lagi ${String(index)}`, await shared(book));
    book.cellsRead = 0;
    expect((await open(book, newSession('terakhir'))).sementara).toBe(true);
    // Only the newest rows' third place has grown.
    expect(book.cellsRead).toBeLessThan(cells + 2_000);
  });

  it('is read whole where no checkpoint was made, or a row came since: from an older Runut, late, or beside', async () => {
    const without = copyOf(kept);
    without.grids.delete(SHEET.titik);
    const since = copyOf(kept);
    const reading = logOf(since);
    since.apply(
      appendEdits(reading, seal([{ ...noteOf('lama'), berkas: berkas.berkas }], reading.heads).map(sealedRow), inLane(9)),
    );
    const late = copyOf(kept);
    const before = logOf(late).events.at(10)?.hash ?? '';
    late.apply(
      appendEdits(logOf(late), seal([{ ...noteOf('terlambat'), berkas: berkas.berkas }], [before]).map(sealedRow), inLane(9)),
    );
    for (const [book, jumlah] of [
      [without, 301],
      [since, 302],
      [late, 302],
    ] as const) {
      book.reads = 0;
      const view = await open(book);
      expect([view.sementara, view.events.length, book.reads]).toEqual([false, jumlah, 2]);
      await note(book, 'sesudahnya');
      expect((await open(book)).sementara).toBe(true);
    }
  });

  it('is only for whoever asks for it: a command line reads the log', async () => {
    const view = await openTracker(copyOf(kept).pane(), newSession('x'), { at: LATER, saya: KADIS });
    expect([view.sementara, view.events.length, view.rantai.utuh]).toEqual([false, 301, true]);
  });

  it('decides nothing: an act first reads the log, and one on an old event finds it', async () => {
    const book = copyOf(kept);
    const session = newSession('a');
    expect((await open(book, session)).sementara).toBe(true);
    const command = { kind: 'correct', berkas: berkas.berkas, peristiwa: 'n-5', alasan: 'salah', batal: true } as const;
    const done = await act(book.pane(), session, command, stampOf(KADIS, LATER));
    expect(done.ok && done.value.saved).toBe('tersimpan');
    expect(session.seen?.reading.events.length).toBe(302);
  });

  it('a glimpse forged with the algorithm is gone as soon as the log has been read behind it', async () => {
    const book = copyOf(kept);
    for (const row of book.grid(SHEET.log)) if (row[1] === 'n-7') row[11] = '{"teks":"lain"}';
    const session = newSession('a');
    expect((await open(book, session)).sementara).toBe(true);
    await readBehind(book, session);
    const view = await open(book, session);
    expect(view.sementara).toBe(false);
    expect(view.rantai.masalah).toMatchObject([{ jenis: 'diubah', peristiwa: 'n-7' }]);
    expect((await verifyLog(book.pane(), newSession('b'))).rantai.masalah).toMatchObject([{ jenis: 'diubah', peristiwa: 'n-7' }]);
  });

  it('what others write while the log is read behind is not missed', async () => {
    const book = copyOf(kept);
    const session = newSession('a');
    await open(book, session);
    await readPart({ workbook: book.pane(), session, stamp: stampOf(KADIS, LATER) }, null);
    await note(book, 'di antaranya', newSession('b'), SEKRETARIS);
    await readBehind(book, session);
    const view = await open(book, session);
    expect(view.events).toHaveLength(302);
    expect(view.rantai.utuh).toBe(true);
  });

  it.each(['written anew', 'added to'])(
    '[T34] wherever an act stops while it is %s, it says what the log says or is none',
    async (how) => {
      let glimpses = 0;
      const tried = await everyStop(async (after) => {
        const book = copyOf(kept);
        const session = newSession('a');
        if (how === 'added to') await open(book, session);
        const stopping = new StoppingWorkbook(book.pane(), after);
        const command = { kind: 'finish', berkas: berkas.berkas, langkah: 0, kelengkapan: [] } as const;
        await act(stopping, session, command, stampOf(KADIS, LATER)).catch((error: unknown) => {
          if (!(error instanceof WorkbookError)) throw error;
        });
        const view = await open(book);
        if (view.sementara) glimpses += 1;
        expect(shown(view.state)).toEqual(shown((await open(book, await known(book))).state));
        return stopping.edits;
      });
      expect(tried).toBeGreaterThan(10);
      expect(glimpses).toBeGreaterThan(1);
    },
  );
});

/** A session that has read the whole log. */
async function known(book: FakeBook): Promise<TrackerSession> {
  const session = newSession('tahu');
  await verifyLog(book.pane(), session);
  return session;
}

let one: { readonly book: FakeBook; readonly session: TrackerSession } | undefined;
/** The same session as before on a workbook, so that its acts do not read everything. */
async function shared(book: FakeBook): Promise<TrackerSession> {
  one = one?.book === book ? one : { book, session: await known(book) };
  return one.session;
}

import { describe, expect, it, vi } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { append, resend } from '../../../src/app/tracker/append';
import { openTracker, type TrackerView } from '../../../src/app/tracker/open-tracker';
import { readTracker } from '../../../src/app/tracker/read-log';
import { newSession, type TrackerSession } from '../../../src/app/tracker/session';
import { WorkbookError, type Workbook } from '../../../src/app/workbook';
import { SHEET } from '../../../src/domain/sheet/names';
import { decide } from '../../../src/domain/tracker/decide';
import { seal } from '../../../src/domain/tracker/log/chain';
import { EventList } from '../../../src/domain/tracker/log/event-list';
import { KADIS, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../../domain/tracker/stories';
import { StoppingWorkbook } from '../stopping';
import { FakeBook, deny } from './fake-book';

const LATER = '2026-01-06T09:00:00+07:00';

async function begun(): Promise<{ buku: FakeBook; berkas: string }> {
  const book = new FakeBook();
  const sop = { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ } as const;
  const result = await act(book.pane(), newSession('first'), sop, stampOf(KADIS));
  if (!result.ok) throw new Error(result.refusal.kind);
  return { buku: book, berkas: result.value.berkas };
}

const note = (workbook: Workbook, session: TrackerSession, berkas: string, text: string, saya = KADIS) =>
  act(workbook, session, { kind: 'note', berkas, teks: text }, stampOf(saya, LATER));

const seen = (book: FakeBook): Promise<TrackerView> => openTracker(book.pane(), newSession('seen'), { at: LATER, saya: KADIS });
const notes = ({ events }: TrackerView): string[] =>
  events.flatMap((event) => (event.jenis === 'catatan-ditambahkan' ? [event.data.teks] : []));

const LOG_SHEETS = [SHEET.log, SHEET.salinan, SHEET.titipan];
const keep = (book: FakeBook) => LOG_SHEETS.map((name) => [name, structuredClone(book.grid(name))] as const);

describe('an act that stands, though the host stopped before what shows it', () => {
  it('says that the sheets do not show it', async () => {
    const display = [{ kind: 'write' as const, sheet: 'SOP', at: { row: 0, column: 0 }, values: [['Selesai']] }];
    const told = new Set<unknown>();
    for (let after = 0; after < 12; after += 1) {
      const { buku, berkas } = await begun();
      const session = newSession('a');
      const { reading, state } = await readTracker(buku.pane(), session);
      const decided = decide(state, { kind: 'note', berkas, teks: 'Catatan' }, stampOf(KADIS, LATER));
      if (!decided.ok) throw new Error(decided.refusal.kind);
      const events = seal(decided.value, reading.heads);
      const workbook = new StoppingWorkbook(buku.pane(), after, true);
      try {
        const { saved, unshown } = await append(workbook, session, reading, events, { display });
        expect([saved, unshown]).toEqual(['tersimpan', buku.grids.has('SOP') ? undefined : true]);
        told.add(unshown);
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
      }
    }
    expect([...told]).toEqual([true, undefined]);
  });
});

describe('what an act lacks on the sheet afterwards', () => {
  it('is sent again when the host said yes and wrote nothing', async () => {
    const { buku, berkas } = await begun();
    let writes = 0;
    const pane = buku.pane((what) => Promise.resolve(what === 'write' && (writes += 1) === 1 ? 'skip' : 'go'));
    const done = await note(pane, newSession('a'), berkas, 'sekali');
    expect(done).toMatchObject({ ok: true, value: { saved: 'tersimpan', resent: 1 } });
    expect(writes).toBe(2);
    const view = await seen(buku);
    expect(view.rantai).toMatchObject({ utuh: true, jumlah: 2 });
    expect(notes(view)).toEqual(['sekali']);
  });

  it('is tried six times in all, then waits for the person to ask', async () => {
    const { buku, berkas } = await begun();
    let writes = 0;
    const deaf = buku.pane((what) => {
      if (what === 'write') writes += 1;
      return Promise.resolve(what === 'write' ? 'skip' : 'go');
    });
    const session = newSession('a');
    const done = await note(deaf, session, berkas, 'akhirnya');
    expect(done).toMatchObject({ ok: true, value: { saved: 'belum-pasti', resent: 5 } });
    expect(writes).toBe(6);
    expect(session.pending).toHaveLength(1);
    expect(await resend(buku.pane(), session)).toMatchObject({ saved: 'tersimpan' });
    expect(session.pending).toEqual([]);
    expect(notes(await seen(buku))).toEqual(['akhirnya']);
  });

  it('waits as well when the host refused, although the error comes through', async () => {
    const { buku, berkas } = await begun();
    const refusing = buku.pane((what) => (what === 'write' ? Promise.reject(deny('write')) : Promise.resolve('go')));
    const session = newSession('a');
    await expect(note(refusing, session, berkas, 'ditolak')).rejects.toMatchObject({ kind: 'denied' });
    expect(session.pending).toHaveLength(1);
    expect(await resend(buku.pane(), session)).toMatchObject({ saved: 'tersimpan' });
    expect(notes(await seen(buku))).toEqual(['ditolak']);
  });

  it('is not waiting any more once it was found to be there', async () => {
    const { buku, berkas } = await begun();
    const session = newSession('a');
    const done = await note(buku.pane(), session, berkas, 'sudah');
    if (!done.ok) throw new Error(done.refusal.kind);
    session.pending = done.value.events;
    expect(await resend(buku.pane(), session)).toMatchObject({ saved: 'tersimpan', resent: 0 });
    expect(session.pending).toEqual([]);
    expect(notes(await seen(buku))).toEqual(['sudah']);
  });
});

describe("rows of others that an act's row replaced", () => {
  it('are sent again by whoever replaced them, in the same act', async () => {
    const { buku, berkas } = await begun();
    let once = true;
    const pane = buku.pane(async (what) => {
      // Between the reading and the writing of this pane another one writes to the same row.
      if (what === 'write' && once) {
        once = false;
        await note(buku.pane(), newSession('b'), berkas, 'dari yang lain', SEKRETARIS);
      }
      return 'go';
    });
    const done = await note(pane, newSession('a'), berkas, 'dari saya');
    expect(done).toMatchObject({ ok: true, value: { saved: 'tersimpan' } });
    const view = await seen(buku);
    expect(view.rantai).toMatchObject({ utuh: true, jumlah: 3, tertunda: 0 });
    expect(notes(view).sort()).toEqual(['dari saya', 'dari yang lain']);
  });

  it('are sent with the next act of anybody, in its one write', async () => {
    const { buku, berkas } = await begun();
    const before = buku.grid(SHEET.log).length;
    await note(buku.pane(), newSession('b'), berkas, 'tertimpa', SEKRETARIS);
    const replaced = structuredClone(buku.grid(SHEET.log)[before]);
    // The other's pane has closed before it could see that its row was replaced.
    const other = new FakeBook();
    for (const [name, grid] of keep(buku)) other.grids.set(name, grid);
    other.grid(SHEET.log).splice(before);
    other.grid(SHEET.salinan).splice(before);
    other.grid(SHEET.salinan)[0] = other.grid(SHEET.salinan)[0]?.map(() => '') ?? [];
    other.grids.delete(SHEET.titipan);
    await note(other.pane(), newSession('c'), berkas, 'menimpa', TEAM);
    const winner = other.grid(SHEET.log)[before];
    buku.grids.set(SHEET.log, [...buku.grid(SHEET.log).slice(0, before), [...(winner ?? [])]]);
    const [mine, theirs] = [buku.grid(SHEET.salinan)[before] ?? [], other.grid(SHEET.salinan)[before] ?? []];
    const width = Math.max(mine.length, theirs.length);
    buku.grid(SHEET.salinan)[before] = Array.from({ length: width }, (_, column) => theirs[column] || mine[column] || '');
    expect(replaced).not.toEqual(winner);
    expect((await seen(buku)).rantai).toMatchObject({ utuh: true, jumlah: 3, tertunda: 1 });
    [buku.reads, buku.writes] = [0, 0];
    const done = await note(buku.pane(), newSession('d'), berkas, 'berikutnya');
    expect(done).toMatchObject({ ok: true, value: { saved: 'tersimpan', resent: 0 } });
    expect(buku.writes).toBe(1);
    const view = await seen(buku);
    expect(view.rantai).toMatchObject({ utuh: true, jumlah: 4, tertunda: 0 });
    expect(notes(view).sort()).toEqual(['berikutnya', 'menimpa', 'tertimpa']);
  });
});

describe("an act of one's own that was there and is not any more", () => {
  it('is sent again with the next one', async () => {
    const { buku, berkas } = await begun();
    const session = newSession('a');
    const before = keep(buku);
    await note(buku.pane(), session, berkas, 'pertama');
    // An older state of the sheets came back, as when a co-author's client settles a conflict its own way.
    for (const [name, grid] of before) buku.grids.set(name, structuredClone(grid));
    expect(notes(await seen(buku))).toEqual([]);
    const done = await note(buku.pane(), session, berkas, 'kedua');
    expect(done).toMatchObject({ ok: true, value: { saved: 'tersimpan' } });
    const view = await seen(buku);
    expect(view.rantai).toMatchObject({ utuh: true, jumlah: 3 });
    expect(notes(view)).toEqual(['pertama', 'kedua']);
  });
});

const newcomers = (): TrackerSession[] => Array.from({ length: 100 }, (_, index) => newSession(`second ${String(index)}`));

const LONG = `${'Uraian panjang. '.repeat(4_500)}akhir`;

describe('a confirmed act that another pane replaces without a trace in the log or its copy', () => {
  it.each(['Uraian pendek', LONG])(
    'is found in the third place and sent again at the latest with the next act of anybody',
    async (text) => {
      const { buku, berkas } = await begun();
      // Both panes use the same lane, and the second writes the row that the first has just been shown as saved.
      const first = newSession('first');
      const second = newcomers().find(({ lane }) => lane === first.lane) ?? first;
      let saved: unknown;
      const late = buku.pane(async (what) => {
        if (what === 'write') saved ??= await note(buku.pane(), first, berkas, text, TEAM);
        return 'go';
      });
      await note(late, second, berkas, 'menimpa', SEKRETARIS);
      expect(saved).toMatchObject({ ok: true, value: { saved: 'tersimpan' } });
      expect((await seen(buku)).rantai).toMatchObject({ utuh: true, jumlah: 3 });
      await note(buku.pane(), newSession('third'), berkas, 'berikutnya');
      const view = await seen(buku);
      expect(view.rantai).toMatchObject({ utuh: true, jumlah: 4, tertunda: 0 });
      expect(notes(view).sort()).toEqual([text, 'menimpa', 'berikutnya'].sort());
    },
  );

  it('is sent again from what its own pane remembers, with the act in which the pane sees it', async () => {
    const { buku, berkas } = await begun();
    const session = newSession('a');
    const before = keep(buku);
    await note(buku.pane(), session, berkas, 'pertama');
    let writes = 0;
    const pane = buku.pane((what) => {
      if (what === 'write' && (writes += 1) === 1) for (const [name, grid] of before) buku.grids.set(name, grid);
      return Promise.resolve('go');
    });
    expect(await note(pane, session, berkas, 'kedua')).toMatchObject({ ok: true, value: { saved: 'tersimpan', resent: 1 } });
    const view = await seen(buku);
    expect(view.rantai).toMatchObject({ utuh: true, jumlah: 3, tertunda: 0 });
    expect(notes(view)).toEqual(['pertama', 'kedua']);
  });

  it('is found as well where the workbook is too large to be read at once, and a shorter one leaves nothing of it behind', async () => {
    const { buku, berkas } = await begun();
    const session = newSession('a');
    for (let count = 0; count < 40; count += 1) {
      await note(buku.pane(), session, berkas, `${String(count)} ${LONG.slice(count * 800)}`);
    }
    for (const name of [SHEET.log, SHEET.salinan]) buku.grid(name).pop();
    let reads = 0;
    const large = buku.pane((what) =>
      what === 'read' && (reads += 1) === 1
        ? Promise.reject(new WorkbookError('too-large', 'read', 'limit'))
        : Promise.resolve('go'),
    );
    const view = await openTracker(large, newSession('large'), { at: LATER, saya: KADIS });
    expect(notes(view)).toHaveLength(40);
    expect(notes(view).at(-1)).toBe(`39 ${LONG.slice(31_200)}`);
    expect(view.rantai).toEqual((await seen(buku)).rantai);
  });
});

it('looks for its own events once, however many acts the pane has made', async () => {
  const { buku, berkas } = await begun();
  const session = newSession('a');
  const looked = vi.spyOn(EventList.prototype, 'has');
  const counts: number[] = [];
  for (let index = 0; index < 60; index += 1) {
    looked.mockClear();
    await note(buku.pane(), session, berkas, `catatan ${String(index)}`);
    counts.push(looked.mock.calls.length);
  }
  looked.mockRestore();
  expect(counts.at(-1)).toBe(counts[1]);
});

import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { resend } from '../../../src/app/tracker/append';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { restoreLog } from '../../../src/app/tracker/restore-log';
import { rebuildStatus } from '../../../src/app/tracker/follow-status';
import { newSession } from '../../../src/app/tracker/session';
import { SHEET } from '../../../src/domain/sheet/names';
import type { Command } from '../../../src/domain/tracker/command';
import type { Saya } from '../../../src/domain/stamp';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, TEAM, stampOf } from '../../domain/tracker/stories';
import { FakeBook, deny, hang } from './fake-book';
import { random, Turns } from './turns';

const KISI = [
  ['SOP PENYUSUNAN LKJ', '', '', '', '', '', '', '', '', ''],
  ['No', 'Kegiatan', 'Pelaksana', '', '', '', 'Mutu Baku', '', '', 'Ket'],
  ['', '', 'Kepala Dinas', 'Sekretaris', 'Kasubbag Renja, Monev dan Keuangan', 'Tim LKj', 'Kelengkapan', 'Waktu', 'Output', ''],
  ...SOP_LKJ.langkah.map(({ nomor, uraian, pelaksana, kelengkapan, waktu, output }) => [
    nomor,
    uraian,
    ...['Kepala Dinas', 'Sekretaris', 'Kasubbag Renja, Monev dan Keuangan', 'Tim LKj'].map((nama) =>
      pelaksana[0]?.nama === nama ? '■' : '',
    ),
    kelengkapan.join('; '),
    waktu.teks,
    output,
    '',
  ]),
];

const LATER = '2026-01-06T09:00:00+07:00';

async function begun(book = new FakeBook({ SOP: KISI })): Promise<{ buku: FakeBook; berkas: string }> {
  const result = await act(
    book.pane(),
    newSession('awal'),
    { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ },
    stampOf(KADIS),
  );
  if (!result.ok) throw new Error(result.refusal.kind);
  return { buku: book, berkas: result.value.berkas };
}

const finish = (berkas: string, langkah: number): Command => ({ kind: 'finish', berkas, langkah, kelengkapan: [0, 1] });

describe('one act', () => {
  it('costs one read, one write and one read back, and leaves status columns beside the grid', async () => {
    const { buku, berkas } = await begun();
    const session = newSession('a');
    const pane = buku.pane();
    await openTracker(pane, session, { at: LATER, saya: KADIS });
    [buku.reads, buku.writes] = [0, 0];
    const done = await act(pane, session, finish(berkas, 0), stampOf(KADIS, LATER));
    expect(done.ok && done.value.saved).toBe('tersimpan');
    expect([buku.reads, buku.writes]).toEqual([2, 1]);
    const sop = buku.grid('SOP');
    expect(sop[1]?.slice(11, 16)).toEqual(['Status', 'Mulai', 'Selesai', 'Lama', 'Batas']);
    expect(sop[3]?.[11]).toBe('selesai');
    expect(sop[4]?.[11]).toBe('=IF(AND(N5="",P5<>"",P5<TODAY()),"terlambat","menunggu")');
    expect(buku.visibility.get(SHEET.log)).toBe('veryHidden');
    expect(buku.visibility.get(SHEET.salinan)).toBe('veryHidden');
  });

  it('[T21] refused, says why and writes nothing', async () => {
    const { buku, berkas } = await begun();
    const writes = buku.writes;
    const done = await act(buku.pane(), newSession('a'), finish(berkas, 1), stampOf(KASUBBAG, LATER));
    expect(done).toEqual({ ok: false, refusal: expect.objectContaining({ kind: 'bukan-jabatan' }) });
    expect(buku.writes).toBe(writes);
  });

  it('reads as much in a long log as in a short one', async () => {
    const { buku, berkas } = await begun();
    const session = newSession('a');
    const pane = buku.pane();
    await openTracker(pane, session, { at: LATER, saya: KADIS });
    const cost = async (): Promise<number> => {
      buku.cellsRead = 0;
      await act(pane, session, { kind: 'note', berkas, teks: 'catatan' }, stampOf(KADIS, LATER));
      return buku.cellsRead;
    };
    await cost();
    const first = await cost();
    for (let round = 0; round < 100; round += 1) await cost();
    expect(await cost()).toBeLessThanOrEqual(first);
  });

  it('survives reopening: another pane sees the same from the workbook alone', async () => {
    const { buku, berkas } = await begun();
    const session = newSession('a');
    await act(buku.pane(), session, finish(berkas, 0), stampOf(KADIS, LATER));
    const view = await openTracker(buku.pane(), newSession('b'), { at: LATER, saya: SEKRETARIS });
    expect(view.state).toEqual(session.seen?.state);
    expect(view.rantai).toMatchObject({ utuh: true, jumlah: 2, tertunda: 0 });
    expect(view.pekerjaan.map(({ langkah }) => langkah.nomor)).toEqual(['2']);
    expect(view.sopChanged.size).toBe(1);
  });
});

describe('a host that does not do as it is told', () => {
  it('denies: the error comes through, nothing is logged, nothing is repeated', async () => {
    const { buku, berkas } = await begun();
    const pane = buku.pane((what) => (what === 'write' ? Promise.reject(deny('write')) : Promise.resolve('go')));
    await expect(act(pane, newSession('a'), finish(berkas, 0), stampOf(KADIS, LATER))).rejects.toMatchObject({ kind: 'denied' });
    const view = await openTracker(buku.pane(), newSession('b'), { at: LATER, saya: KADIS });
    expect(view.rantai.jumlah).toBe(1);
  });

  it('hangs after it wrote: reading back finds the row, so that nothing is sent twice', async () => {
    const { buku, berkas } = await begun();
    const real = buku.pane();
    const pane = {
      ...real,
      write: (edits: Parameters<typeof real.write>[0]) => real.write(edits).then(() => Promise.reject(hang('write'))),
    };
    const done = await act(pane, newSession('a'), finish(berkas, 0), stampOf(KADIS, LATER));
    expect(done.ok && done.value.saved).toBe('tersimpan');
    expect((await openTracker(real, newSession('b'), { at: LATER, saya: KADIS })).rantai).toMatchObject({
      jumlah: 2,
      utuh: true,
    });
  });

  it('hangs for good: the act is unconfirmed, and is sent again only when the person asks', async () => {
    const { buku, berkas } = await begun();
    let dead = false;
    const pane = buku.pane((what) => {
      if (what === 'write') dead = true;
      return dead ? Promise.reject(hang(what)) : Promise.resolve('go');
    });
    const session = newSession('a');
    const done = await act(pane, session, finish(berkas, 0), stampOf(KADIS, LATER));
    expect(done.ok && done.value.saved).toBe('belum-pasti');
    expect(session.pending).toHaveLength(1);
    const alive = buku.pane();
    expect((await openTracker(alive, newSession('b'), { at: LATER, saya: KADIS })).rantai.jumlah).toBe(1);
    expect(await resend(alive, session)).toMatchObject({ saved: 'tersimpan' });
    expect(await resend(alive, session)).toMatchObject({ saved: 'tersimpan', resent: 0 });
    expect((await openTracker(alive, newSession('b'), { at: LATER, saya: KADIS })).rantai).toMatchObject({
      jumlah: 2,
      utuh: true,
    });
  });
});

describe('what people do to the hidden sheets', () => {
  it('a renamed log is found, used and given its name back', async () => {
    const { buku, berkas } = await begun();
    buku.grids.set('Lembar1', buku.grid(SHEET.log));
    buku.grids.delete(SHEET.log);
    const session = newSession('a');
    expect((await openTracker(buku.pane(), session, { at: LATER, saya: KADIS })).rantai).toMatchObject({ utuh: true, jumlah: 1 });
    const done = await act(buku.pane(), session, finish(berkas, 0), stampOf(KADIS, LATER));
    expect(done.ok && done.value.saved).toBe('tersimpan');
    expect(buku.grids.has('Lembar1')).toBe(false);
    expect(buku.grid(SHEET.log)).toHaveLength(3);
  });

  it('a deleted log is restored from the second copy, and the log says so', async () => {
    const { buku, berkas } = await begun();
    await act(buku.pane(), newSession('a'), finish(berkas, 0), stampOf(KADIS, LATER));
    buku.grids.delete(SHEET.log);
    const session = newSession('b');
    const lost = await openTracker(buku.pane(), session, { at: LATER, saya: KADIS });
    expect(lost.rantai.utuh).toBe(false);
    expect(lost.state.berkas.get(berkas)?.langkah[0]?.status).toBe('selesai');
    expect(await restoreLog(buku.pane(), session, stampOf(KADIS, LATER))).toMatchObject({
      ok: true,
      value: { jumlah: 3, masalah: [] },
    });
    const view = await openTracker(buku.pane(), newSession('c'), { at: LATER, saya: KADIS });
    expect(view.rantai).toMatchObject({ utuh: true, jumlah: 3 });
    expect(view.events.at(-1)?.jenis).toBe('log-dipulihkan');
  });

  it('status columns are written again from the log alone', async () => {
    const { buku, berkas } = await begun();
    await act(buku.pane(), newSession('a'), finish(berkas, 0), stampOf(KADIS, LATER));
    const session = newSession('b');
    await openTracker(buku.pane(), session, { at: LATER, saya: KADIS });
    await act(buku.pane(), session, finish(berkas, 1), stampOf(SEKRETARIS, LATER));
    const asWritten = structuredClone(buku.grid('SOP'));
    for (const row of buku.grid('SOP')) row.splice(11);
    expect(await rebuildStatus(buku.pane(), newSession('c'), berkas, LATER)).toEqual({ ok: true, value: { lembar: 'SOP' } });
    expect(buku.grid('SOP')).toEqual(asWritten);
    expect(await rebuildStatus(buku.pane(), newSession('d'), 'lain', LATER)).toMatchObject({
      refusal: { kind: 'berkas-tidak-ada' },
    });
  });
});

describe('two panes on one workbook', () => {
  it('1,000 random schedules with rows overwritten: no event lost, none doubled', async () => {
    let overwritten = 0;
    for (let seed = 1; seed <= 1000; seed += 1) {
      const next = random(seed);
      const book = new FakeBook();
      const { berkas } = await begun(book);
      const giliran = new Turns(next);
      const written: string[] = [];
      const stories = [KASUBBAG, TEAM].map((saya: Saya, index) => async () => {
        const [port, session] = [giliran.port(book.pane()), newSession(String(next()))];
        for (let round = 0; round < 3; round += 1) {
          const stamp = { ...stampOf(saya, LATER), newId: () => `${String(seed)}-${String(index)}-${String(round)}` };
          const done = await act(port, session, { kind: 'note', berkas, teks: stamp.newId() }, stamp);
          if (!done.ok) throw new Error(done.refusal.kind);
          expect(done.value.saved).toBe('tersimpan');
          overwritten += done.value.resent;
          written.push(stamp.newId());
        }
      });
      await giliran.run(stories);
      const view = await openTracker(book.pane(), newSession('akhir'), { at: LATER, saya: KADIS });
      const notes = view.events.flatMap(({ jenis, id }) => (jenis === 'catatan-ditambahkan' ? [id] : []));
      expect([...notes].sort(), `schedule ${String(seed)}`).toEqual([...written].sort());
      expect(view.rantai.masalah, `schedule ${String(seed)}`).toEqual([]);
    }
    expect(overwritten).toBeGreaterThan(100);
  });
});

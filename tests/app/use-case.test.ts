import { describe, expect, it } from 'vitest';
import { act } from '../../src/app/tracker/act';
import { resend } from '../../src/app/tracker/append';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { recordActs } from '../../src/app/tracker/record';
import { newSession } from '../../src/app/tracker/session';
import { prepare, run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { ok } from '../../src/domain/result';
import type { Edit } from '../../src/domain/sheet/edit';
import { SHEET } from '../../src/domain/sheet/names';
import { sheetOf } from '../../src/domain/sheet/snapshot';
import { KADIS, SOP_LKJ, stampOf } from '../domain/tracker/stories';
import { FakeBook, deny, hang } from './tracker/fake-book';

const at = { sheet: 'Data', at: { row: 0, column: 0 } };

/** Writes a word into a cell, tells it in the log, and shows it on another sheet; its outcome is the word before. */
const writeWord: UseCase<{ readonly word: string; readonly recordIn?: string }, unknown, never> = {
  usesLog: ({ recordIn }) => recordIn !== undefined,
  reads: () => [{ sheet: { name: 'Data' }, parts: ['values'] }],
  plan(snapshot, { word, recordIn }, stamp, log) {
    const edits: Edit[] = [{ kind: 'write', ...at, values: [[word]] }];
    return ok({
      outcome: sheetOf(snapshot, 'Data')?.values[0]?.[0],
      edits,
      acts: recordActs(log, recordIn, stamp, [{ jenis: 'data-diperbarui', data: { ringkasan: word } }]),
      display: [{ kind: 'write', sheet: 'Papan', at: at.at, values: [[word]] }],
    });
  },
};

async function begun() {
  const book = new FakeBook({ Data: [['lama']] });
  const session = newSession('a');
  const started = await act(book.pane(), session, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stampOf(KADIS));
  if (!started.ok) throw new Error(started.refusal.kind);
  [book.reads, book.writes] = [0, 0];
  return { buku: book, session, berkas: started.value.berkas };
}

const logged = async (book: FakeBook) => {
  const { events, rantai } = await openTracker(book.pane(), newSession('lain'), stampOf(KADIS));
  expect(rantai.masalah).toEqual([]);
  return events.map(({ jenis }) => jenis);
};

/** A port whose writes do what is asked, and that tells what was written. */
function spied(book: FakeBook): { port: Workbook; written: Edit[][] } {
  const written: Edit[][] = [];
  const real = book.pane();
  return { written, port: { ...real, write: (edits) => (written.push([...edits]), real.write(edits)) } };
}

describe('a change that is told in the log', () => {
  it('goes out in one write: the change, its row below it, what shows the log last; and is looked for once', async () => {
    const { buku, session, berkas } = await begun();
    const { port, written } = spied(buku);
    expect(await run(port, writeWord, { word: 'baru', recordIn: berkas }, stampOf(KADIS), session)).toEqual({
      ok: true,
      value: 'lama',
    });
    expect([buku.reads, buku.writes]).toEqual([2, 1]);
    const sheets = written[0]?.map((edit) => ('sheet' in edit ? edit.sheet : '')) ?? [];
    expect(sheets[0]).toBe('Data');
    expect(sheets.at(-1)).toBe('Papan');
    expect(sheets.slice(1, -1)).toContain(SHEET.log);
    expect(await logged(buku)).toEqual(['berkas-dimulai', 'data-diperbarui']);
  });

  it('is made all the same where nobody said who they are or the Berkas is gone, without a row', async () => {
    const { buku, session, berkas } = await begun();
    const nobody = { ...stampOf(KADIS), saya: { nama: '', jabatan: '' } };
    await run(buku.pane(), writeWord, { word: 'satu', recordIn: berkas }, nobody, session);
    await run(buku.pane(), writeWord, { word: 'dua', recordIn: 'tidak-ada' }, stampOf(KADIS), session);
    expect(buku.grid('Data')[0]?.[0]).toBe('dua');
    expect(await logged(buku)).toEqual(['berkas-dimulai']);
  });

  it('needs no session: the log is then read from its first row', async () => {
    const { buku, berkas } = await begun();
    await run(buku.pane(), writeWord, { word: 'baru', recordIn: berkas }, stampOf(KADIS));
    expect(await logged(buku)).toEqual(['berkas-dimulai', 'data-diperbarui']);
  });

  it('refused by the host leaves neither, and no row that could be sent later without its change', async () => {
    const { buku, session, berkas } = await begun();
    const port = buku.pane((what) => (what === 'write' ? Promise.reject(deny('write')) : Promise.resolve('go')));
    const doing = run(port, writeWord, { word: 'baru', recordIn: berkas }, stampOf(KADIS), session);
    await expect(doing).rejects.toMatchObject({ kind: 'denied' });
    expect(session.pending).toEqual([]);
    await resend(buku.pane(), session);
    expect(buku.grid('Data')[0]?.[0]).toBe('lama');
    expect(await logged(buku)).toEqual(['berkas-dimulai']);
  });

  it('of which nobody can tell is an error, not a row waiting to be sent alone', async () => {
    const { buku, session, berkas } = await begun();
    let dead = false;
    const port = buku.pane((what) => {
      dead ||= what === 'write';
      return dead ? Promise.reject(hang(what)) : Promise.resolve('go');
    });
    const doing = run(port, writeWord, { word: 'baru', recordIn: berkas }, stampOf(KADIS), session);
    await expect(doing).rejects.toMatchObject({ kind: 'not-responding', during: 'write' });
    expect(session.pending).toEqual([]);
  });

  it('that was written but could not be looked for waits for the person to ask, and is then there once', async () => {
    const { buku, session, berkas } = await begun();
    let written = false;
    const port = buku.pane((what) => {
      if (written) return Promise.reject(hang(what));
      written = what === 'write';
      return Promise.resolve('go');
    });
    await run(port, writeWord, { word: 'baru', recordIn: berkas }, stampOf(KADIS), session);
    expect(session.pending).toHaveLength(1);
    expect(await resend(buku.pane(), session)).toMatchObject({ saved: 'tersimpan' });
    expect(await logged(buku)).toEqual(['berkas-dimulai', 'data-diperbarui']);
  });

  it('may be written later than decided: its row then goes below what this pane has recorded meanwhile', async () => {
    const { buku, session, berkas } = await begun();
    const planned = await prepare(buku.pane(), writeWord, { word: 'baru', recordIn: berkas }, stampOf(KADIS), session);
    if (!planned.ok) throw new Error('refused');
    expect(buku.writes).toBe(0);
    await act(buku.pane(), session, { kind: 'note', berkas, teks: 'Sementara itu' }, stampOf(KADIS));
    expect(await planned.value.write()).toMatchObject({ saved: 'tersimpan', resent: 0 });
    expect(await logged(buku)).toEqual(['berkas-dimulai', 'catatan-ditambahkan', 'data-diperbarui']);
  });
});

import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { rebuildStatus } from '../../../src/app/tracker/follow-status';
import { newSession } from '../../../src/app/tracker/session';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { sopVersiOf } from '../../../src/domain/tracker/make-sop-versi';
import { KADIS, stampOf } from '../../domain/tracker/stories';
import { FakeBook } from './fake-book';

const LATER = '2026-01-06T09:00:00+07:00';

const sopGrid = (judul: string, steps: readonly string[]): string[][] => [
  [judul, '', '', '', '', '', '', ''],
  ['No', 'Kegiatan', 'Pelaksana', '', 'Mutu Baku', '', '', 'Ket'],
  ['', '', 'Kepala Dinas', 'Sekretaris', 'Kelengkapan', 'Waktu', 'Output', ''],
  ...steps.map((uraian, index) => [String(index + 1), uraian, '■', '', 'Disposisi', '20 menit', 'Konsep', '']),
];

/** Two SOPs, one below the other: rows 1 to 5 and 9 to 14 as Excel numbers them. */
const sheet = (): string[][] => [
  ...sopGrid('SOP PENGUMPULAN DATA KINERJA', ['Meminta data', 'Menerima data']),
  ...[0, 1, 2].map(() => ['', '', '', '', '', '', '', '']),
  ...sopGrid('SOP PENYUSUNAN LAPORAN KINERJA', ['Memerintahkan penyusunan', 'Menyusun konsep', 'Menandatangani']),
];

async function running(which: 0 | 1) {
  const book = new FakeBook({ SOP: sheet() });
  const [snapshot] = book.snapshot([{ sheet: { name: 'SOP' }, parts: ['values'] }]).sheets;
  const sops = snapshot ? readSops(snapshot).sops : [];
  expect(sops.map(({ kegiatan }) => kegiatan.length)).toEqual([2, 3]);
  const sop = sops[which];
  if (!sop) throw new Error('The grid of the test was not read.');
  const session = newSession('a');
  const done = await act(book.pane(), session, { kind: 'start-berkas', nama: 'Satu', sop: sopVersiOf(sop) }, stampOf(KADIS));
  if (!done.ok) throw new Error(done.refusal.kind);
  return { buku: book, session, berkas: done.value.berkas };
}

/** Rows (from 0) that have a status beside them. */
const withStatus = (book: FakeBook): number[] =>
  book.grid('SOP').flatMap((row, index) => (row.slice(8).some((value) => String(value) !== '') ? [index] : []));

describe('a sheet with two SOPs', () => {
  it.each([
    [0, [0, 1, 3, 4]],
    [1, [8, 9, 11, 12, 13]],
  ] as const)('has the status columns beside the SOP number %i, whose Berkas it is', async (which, rows) => {
    const { buku, session, berkas } = await running(which);
    expect(withStatus(buku)).toEqual(rows);
    await act(buku.pane(), session, { kind: 'finish', berkas, langkah: 0, kelengkapan: [0] }, stampOf(KADIS, LATER));
    expect(withStatus(buku)).toEqual(rows);
    for (const row of buku.grid('SOP')) row.splice(8);
    expect(await rebuildStatus(buku.pane(), newSession('b'), berkas, LATER)).toMatchObject({ ok: true });
    expect(withStatus(buku)).toEqual(rows);
  });

  it.each([0, 1] as const)('is not taken for a changed SOP: number %i', async (which) => {
    const { buku, session, berkas } = await running(which);
    const view = () => openTracker(buku.pane(), session, { at: LATER, saya: KADIS });
    expect((await view()).sopChanged.size).toBe(0);
    const row = which === 0 ? 3 : 11;
    const line = buku.grid('SOP')[row];
    if (line) line[1] = 'Memerintahkan hal lain';
    const changed = (await view()).sopChanged.get(berkas);
    expect(changed?.langkah[0]?.uraian).toBe('Memerintahkan hal lain');
    expect(changed?.langkah).toHaveLength(which === 0 ? 2 : 3);
  });
});

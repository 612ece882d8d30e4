import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../src/app/tracker/act';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { restoreLog } from '../../src/app/tracker/restore-log';
import { newSession, type TrackerSession } from '../../src/app/tracker/session';
import type { Workbook } from '../../src/app/workbook';
import { SHEET } from '../../src/domain/sheet/names';
import type { NewEvent } from '../../src/domain/tracker/event';
import { rewriteEdits, sealedRow } from '../../src/domain/tracker/log/append-edits';
import { seal } from '../../src/domain/tracker/log/chain';
import { placeOf } from '../../src/domain/tracker/log/third-place';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';
import { KADIS, SOP_LKJ, stampOf } from '../domain/tracker/stories';

/** What an act costs through the real office.js, whatever the length of the log. */
let office: OfficeInNode;
let workbook: Workbook;
const LATER = '2026-01-06T09:00:00+07:00';

beforeEach(async () => {
  office = await startOffice();
  workbook = createExcelWorkbook(new KnownWorkbook());
});

/** A log in which a Berkas was begun and then noted so many times, written in one go. */
async function logOf(notes: number): Promise<void> {
  const base = { versi: 1, waktu: LATER, oleh: KADIS, sebagai: { jabatan: KADIS.jabatan }, berkas: 'lkj' };
  const events: NewEvent[] = [
    { ...base, id: 'awal', jenis: 'berkas-dimulai', data: { nama: 'LKj 2025', sop: SOP_LKJ } },
    ...Array.from({ length: notes }, (_, index): NewEvent => ({
      ...base,
      id: `n-${String(index)}`,
      jenis: 'catatan-ditambahkan',
      data: { teks: `Catatan ${String(index)}` },
    })),
  ];
  const sealed = seal(events, []);
  // The third place is as full as so many acts leave it.
  const kept: string[][] = [];
  sealed.slice(1).forEach((event, index) => {
    const { row, cells } = placeOf(sealedRow(event), index + 3, 0);
    kept[row] = [...cells];
  });
  await workbook.write([
    ...rewriteEdits(sealed, [3], 0, []),
    { kind: 'write', sheet: SHEET.titipan, at: { row: 0, column: 0 }, values: Array.from(kept, (cells) => cells ?? ['']) },
  ]);
}

const note = (session: TrackerSession): ReturnType<typeof act> =>
  act(workbook, session, { kind: 'note', berkas: 'lkj', teks: 'Sudah dibaca' }, stampOf(KADIS, LATER));

interface Cost {
  readonly reads: number;
  readonly writes: number;
  readonly received: number;
  readonly bytes: number;
}

/** The cost of the second act of a pane, when it has seen the log. */
async function costOfAct(notes: number): Promise<Cost> {
  await logOf(notes);
  const session = newSession('panel');
  await openTracker(workbook, session, { at: LATER, saya: KADIS });
  await note(session);
  office.requests.reset();
  const done = await note(session);
  expect(done.ok && done.value.saved).toBe('tersimpan');
  expect(session.seen?.reading.events.length).toBe(notes + 3);
  const { reads, writes, received, bytes } = office.requests;
  return { reads, writes, received, bytes };
}

describe('an act on a log the pane has seen', () => {
  it('[T23] is one read, one write and one read back, and reads no more of a long log than of a short one', async () => {
    // Both are long enough to keep a checkpoint.
    const short = await costOfAct(60);
    office = await startOffice();
    workbook = createExcelWorkbook(new KnownWorkbook());
    const long = await costOfAct(3_000);
    expect([short.reads, short.writes]).toEqual([2, 1]);
    expect([long.reads, long.writes]).toEqual([2, 1]);
    // Only row numbers are longer: a few digits in addresses, heads and ids.
    expect(long.received).toBeLessThan(short.received + 100);
    expect(long.bytes).toBeLessThan(short.bytes + 100);
    expect(long.received).toBeLessThan(12_000);
  });

  it('reads everything again once a row it knew was changed, and says so', async () => {
    await logOf(20);
    const session = newSession('panel');
    await openTracker(workbook, session, { at: LATER, saya: KADIS });
    await workbook.write([{ kind: 'write', sheet: SHEET.log, at: { row: 21, column: 3 }, values: [['Orang Lain']] }]);
    const view = await openTracker(workbook, session, { at: LATER, saya: KADIS });
    expect(view.rantai.masalah.map(({ baris, jenis }) => [baris, jenis])).toEqual([[22, 'diubah']]);
  });

  it('notices rows cut off at the end even where the last row it knew still stands', async () => {
    await logOf(20);
    const session = newSession('panel');
    await openTracker(workbook, session, { at: LATER, saya: KADIS });
    const other = newSession('lain');
    await note(other);
    await note(other);
    const gone = { row: 23, column: 0, rows: 1, columns: 40 };
    await workbook.write([
      { kind: 'clear', sheet: SHEET.log, area: gone, what: 'contents' },
      { kind: 'clear', sheet: SHEET.salinan, area: gone, what: 'contents' },
    ]);
    const view = await openTracker(workbook, session, { at: LATER, saya: KADIS });
    expect(view.rantai.masalah.map(({ jenis }) => jenis)).toEqual(['terpotong']);
  });

  it('reads a log longer than the host answers at a time in parts, can write it all again, and opens it by its checkpoint', async () => {
    await logOf(12_000);
    office.requests.reset();
    const session = newSession('panel');
    const view = await openTracker(workbook, session, { at: LATER, saya: KADIS });
    expect(view.rantai).toMatchObject({ utuh: true, jumlah: 12_001 });
    expect(office.requests.reads).toBeGreaterThan(2);
    const whole = office.requests.received;
    office.requests.reset();
    const done = await note(session);
    expect(done.ok && done.value.saved).toBe('tersimpan');
    expect([office.requests.reads, office.requests.writes]).toEqual([2, 1]);
    office.requests.reset();
    const glimpse = await openTracker(workbook, newSession('lain'), { at: LATER, saya: KADIS }, { early: true });
    expect([glimpse.sementara, glimpse.rantai.jumlah, office.requests.reads]).toEqual([true, 12_002, 1]);
    expect(office.requests.received).toBeLessThan(0.1 * whole);
    const restored = await restoreLog(workbook, session, stampOf(KADIS, LATER));
    expect(restored).toMatchObject({ ok: true, value: { jumlah: 12_003, masalah: [] } });
  });
});

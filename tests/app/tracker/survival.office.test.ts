import { printedHead } from '../../../src/domain/tracker/log/printed-head';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { openTracker, type TrackerView } from '../../../src/app/tracker/open-tracker';
import { restoreLog } from '../../../src/app/tracker/restore-log';
import { newSession, type TrackerSession } from '../../../src/app/tracker/session';
import { reportLog, verifyLog } from '../../../src/app/tracker/verify-log';
import type { Workbook } from '../../../src/app/workbook';
import { SHEET } from '../../../src/domain/sheet/names';
import type { Saya } from '../../../src/domain/stamp';
import type { Command } from '../../../src/domain/tracker/command';
import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../../src/excel/known-workbook';
import { readXlsx } from '../../../src/files/xlsx/read';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { startOffice, type OfficeInNode } from '../../host/node/office-in-node';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../../domain/tracker/stories';

/** What people do to the hidden sheets in Excel, and what is left of the log: through the real office.js. */
let office: OfficeInNode;
let workbook: Workbook;
let berkas: string;
let asli: TrackerView;
const LATER = '2026-01-06T09:00:00+07:00';

const lakukan = async (session: TrackerSession, saya: Saya, command: Command): Promise<string> => {
  const done = await act(workbook, session, command, stampOf(saya, LATER));
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  expect(done.value.saved).toBe('tersimpan');
  return done.value.berkas;
};
const record = (session = newSession('lain')): Promise<string> =>
  lakukan(session, KADIS, { kind: 'note', berkas, teks: 'Tetap jalan' });
const openCells = (session = newSession('baru')): Promise<TrackerView> =>
  openTracker(workbook, session, { at: LATER, saya: KADIS });
const temuan = ({ rantai }: TrackerView): string[] => rantai.masalah.map(({ baris, jenis }) => `${String(baris)} ${jenis}`);

const diExcel = (
  change: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<void> | void,
): Promise<void> =>
  Excel.run(async (context) => {
    await change(context.workbook.worksheets, context);
    await context.sync();
  });

beforeEach(async () => {
  office = await startOffice();
  workbook = createExcelWorkbook(new KnownWorkbook());
  const session = newSession('panel');
  berkas = await lakukan(session, KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ });
  const selesai = (saya: Saya, langkah: number): Promise<string> =>
    lakukan(session, saya, { kind: 'finish', berkas, langkah, kelengkapan: [0, 1] });
  await selesai(KADIS, 0);
  await selesai(SEKRETARIS, 1);
  await selesai(TEAM, 2);
  await lakukan(session, KASUBBAG, { kind: 'return', berkas, langkah: 3, ke: 2, alasan: 'Angka TW III belum cocok' });
  await selesai(TEAM, 2);
  asli = await openCells();
  if (!asli.rantai.utuh || asli.rantai.jumlah !== 6) throw new Error('the log to begin with is not as it should be');
});

/** The log is whole again after "Pulihkan", says that it was restored, and takes acts. */
async function pulih(jumlah = 6): Promise<void> {
  const restored = await restoreLog(workbook, newSession('pemulih'), stampOf(KADIS, LATER));
  expect(restored.ok && restored.value).toMatchObject({ jumlah: jumlah + 1, masalah: [] });
  await record();
  const view = await openCells();
  expect(view.rantai).toMatchObject({ utuh: true, jumlah: jumlah + 2 });
  expect(view.events.at(-2)?.jenis).toBe('log-dipulihkan');
}

describe('the log survives', () => {
  it('[T26] its sheet renamed: it is found, and the next act gives the name back', async () => {
    await diExcel((sheets) => {
      sheets.getItem(SHEET.log).name = 'Catatan lama';
    });
    const session = newSession('baru');
    expect((await openCells(session)).state).toEqual(asli.state);
    await record(session);
    expect((await openCells()).rantai).toMatchObject({ utuh: true, jumlah: 7 });
    expect(office.book.sheet('Catatan lama')).toBeUndefined();
  });

  it('[T26] its sheets made visible: nothing is lost, and the next act hides them again', async () => {
    await diExcel((sheets) => {
      for (const name of [SHEET.log, SHEET.salinan]) sheets.getItem(name).visibility = 'Visible';
    });
    expect((await openCells()).rantai).toMatchObject({ utuh: true, jumlah: 6 });
    await record();
    for (const name of [SHEET.log, SHEET.salinan, SHEET.titipan]) expect(office.book.sheet(name)?.visibility).toBe('veryHidden');
  });

  it('[T26] its rows sorted: the story is the same, every row out of place is named, and it can be put back in order', async () => {
    await diExcel(async (sheets, context) => {
      const rows = sheets.getItem(SHEET.log).getRange('A2:L7');
      rows.load('values');
      await context.sync();
      const sorted = [...rows.values].sort((a, b) => String(a[10]).localeCompare(String(b[10])));
      rows.values = sorted.map((row) => row.map((value) => `'${String(value)}`));
    });
    const view = await openCells();
    expect(view.state).toEqual(asli.state);
    expect(view.events).toEqual(asli.events);
    expect(new Set(view.rantai.masalah.map(({ jenis }) => jenis))).toEqual(new Set(['ditukar']));
    await pulih();
  });

  it('[T26] rows pasted over: they are named, the originals come from the copy, and acts go on', async () => {
    await diExcel((sheets) => {
      sheets.getItem(SHEET.log).getRange('A3:C4').values = [
        ['Anggaran', 1000, ''],
        ['Belanja', 2000, 'x'],
      ];
    });
    const session = newSession('baru');
    const view = await openCells(session);
    expect(view.state).toEqual(asli.state);
    expect(temuan(view).map((one) => one.split(' ')[0])).toEqual(['3', '4']);
    await record(session);
    expect((await openCells()).rantai.jumlah).toBe(7);
    await pulih(7);
  });

  it('[T26] deleted: it is restored from the second copy, and that is said', async () => {
    await diExcel((sheets) => {
      const log = sheets.getItem(SHEET.log);
      log.visibility = 'Visible';
      log.delete();
    });
    const view = await openCells();
    expect(view.state).toEqual(asli.state);
    expect(view.rantai).toMatchObject({ utuh: false, jumlah: 6 });
    expect(view.rantai.masalah.map(({ pesan }) => pesan.id)).toEqual([
      'Lembar log sudah tidak ada. 6 peristiwa dipulihkan dari salinan kedua.',
    ]);
    await pulih();
  });

  it('[T26] deleted together with its copy: the newest rows come from the third place', async () => {
    await diExcel((sheets) => {
      for (const name of [SHEET.log, SHEET.salinan]) {
        const sheet = sheets.getItem(name);
        sheet.visibility = 'Visible';
        sheet.delete();
      }
    });
    const view = await openCells();
    expect(view.state).toEqual(asli.state);
    expect(view.rantai.utuh).toBe(false);
    await pulih();
  });

  it('[T26] rows it cannot read: they are listed with their reason, the rest works', async () => {
    await diExcel((sheets) => {
      sheets.getItem(SHEET.log).getRange('A8:L8').values = [
        ["'9", 'masa-depan', LATER, 'Ani', 'Kepala Dinas', '', 'Kepala Dinas', berkas, 'kegiatan-diwakilkan', '', 'x', '{}'],
      ];
    });
    const session = newSession('baru');
    const view = await openCells(session);
    expect(view.state).toEqual(asli.state);
    expect(temuan(view)).toHaveLength(1);
    expect(temuan(view)[0]).toMatch(/^8 (?:tidak-terbaca|disisipkan)$/);
    await record(session);
    expect((await openCells()).rantai.jumlah).toBe(7);
  });
});

describe('what was saved', () => {
  it('[T29] restores everything from the file alone, in the pane and on the command line', async () => {
    const bytes = writeXlsx(await office.book.dump());
    const read = readXlsx(bytes, 'LKj.xlsx');
    if (!read.ok) throw new Error(read.refusal.kind);
    const laporan = reportLog(wholeSnapshotOf(read.value), LATER);
    expect(laporan.state).toEqual(asli.state);
    expect(laporan.rantai).toEqual(asli.rantai);
    office = await startOffice({ book: read.value });
    workbook = createExcelWorkbook(new KnownWorkbook());
    const view = await openCells();
    expect(view.state).toEqual(asli.state);
    expect(view.events).toEqual(asli.events);
    expect(view.progress).toEqual(asli.progress);
    expect(view.pekerjaan).toEqual(asli.pekerjaan);
    const head = printedHead(asli.rantai.kepala);
    const checked = await verifyLog(workbook, newSession('periksa'), `Kepala log ${head} · 6 catatan`);
    expect(checked.kepala).toMatchObject({ kind: 'ada', jumlah: 6, sesudahnya: 0 });
    expect(checked.jawabanKepala?.id).toContain('Cocok');
  });
});

import { describe, expect, it } from 'vitest';
import { bidangFiles } from '../../../src/app/kinerja/bidang-files';
import { bidangAct, type BidangAct } from '../../../src/app/kinerja/data-bidang';
import { fillRealisasi } from '../../../src/app/kinerja/fill-realisasi';
import { applyImport, undoImport } from '../../../src/app/kinerja/import-files';
import { savePengaturan } from '../../../src/app/kinerja/open-pengaturan';
import { readData } from '../../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../../src/app/kinerja/write-formulir-sheets';
import { writeIsian } from '../../../src/app/kinerja/write-isian';
import { compileLkjSheet } from '../../../src/app/lkj/compile-sheet';
import { logProofOf } from '../../../src/app/lkj/log-proof';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { newSession } from '../../../src/app/tracker/session';
import { verifyLog } from '../../../src/app/tracker/verify-log';
import { run, type UseCase } from '../../../src/app/use-case';
import { FORMULIR_COLUMNS, realisasiColumn, targetColumn } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { area } from '../../../src/domain/sheet/address';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { readXlsx } from '../../../src/files/xlsx/read';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { TestBook } from '../../domain/kinerja/test-book';
import { KADIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';

const NOW = '2025-07-08T09:12:00+07:00';
const pengaturan = samplePengaturan(2025);
const FORM = 'Bidang Perumahan';
const FIRST = 7;

async function begun() {
  const workbook = createBookWorkbook(emptyBook('SOP'));
  const session = newSession('a');
  const stamp = stampOf(KADIS, NOW);
  const does = async <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input): Promise<Outcome> => {
    const done = await run(workbook, useCase, input, stamp, session);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.value;
  };
  const started = await act(workbook, session, { kind: 'start-berkas', nama: 'Data Kinerja TW I 2025', sop: SOP_LKJ }, stamp);
  if (!started.ok) throw new Error('not begun');
  const { berkas } = started.value;
  await does(savePengaturan, { pengaturan });
  await does(writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) });
  const bidang = (kind: BidangAct['kind'], periode: BidangAct['periode'] = 'tw1', alasan = '', on = berkas) =>
    does(bidangAct, { kind, pengaturan, berkas: on, bidang: 'Perumahan', alasan, periode });
  const begins = async (nama: string): Promise<string> => {
    const begun = await act(workbook, session, { kind: 'start-berkas', nama, sop: SOP_LKJ }, stamp);
    if (!begun.ok) throw new Error('not begun');
    return begun.value.berkas;
  };
  const cancels = (which: string) => act(workbook, session, { kind: 'cancel', berkas: which, alasan: 'salah' }, stamp);
  const reopens = (which: string) => act(workbook, session, { kind: 'reopen', berkas: which, alasan: 'benar' }, stamp);
  const view = () => openTracker(workbook, newSession('lain'), { at: NOW, saya: KADIS });
  return { workbook, does, bidang, begins, cancels, reopens, view, berkas, stamp };
}

/** A cell of the form, as the file is saved and read again: whether it is locked, its fill, and what it says. */
function cellOf(book: Book, row: number, column: number) {
  const again = readXlsx(writeXlsx(book), 'buku.xlsx');
  if (!again.ok) throw new Error('not read');
  const cell = again.value.sheets.find(({ name }) => name === FORM)?.cells[row]?.[column];
  return { terkunci: cell?.style?.locked !== false, warna: cell?.style?.fill, isi: cell?.value };
}

const FIGURES = [0, 1, 2, 3].map((tw) => realisasiColumn(tw));

describe('a triwulan that is handed in', () => {
  it('is locked on the form with its budget, says so, and comes open again when it is returned', async () => {
    const { workbook, bidang } = await begun();
    const program = 5 + 2 + 3 + 1 + 2 + 3 + 1 + 2;
    const locked = () => FIGURES.map((column) => cellOf(workbook.book, FIRST, column).terkunci);
    const open = cellOf(workbook.book, FIRST, realisasiColumn(0)).warna;
    expect(locked()).toEqual([false, false, false, false]);
    await bidang('submit-bidang');
    expect(locked()).toEqual([true, false, false, false]);
    expect(cellOf(workbook.book, FIRST, realisasiColumn(0)).warna).not.toBe(open);
    expect(cellOf(workbook.book, 4, targetColumn(0)).isi).toBe('disampaikan');
    expect(cellOf(workbook.book, FIRST, FORMULIR_COLUMNS.kendala).terkunci, 'the words of the year').toBe(false);
    const form = workbook.book.sheets.find(({ name }) => name === FORM);
    const row = form?.cells.findIndex((line) => String(line[FORMULIR_COLUMNS.tanda]?.value ?? '').startsWith('PR:')) ?? program;
    expect(cellOf(workbook.book, row, targetColumn(0)).terkunci, 'its budget').toBe(true);
    expect(cellOf(workbook.book, row, targetColumn(1)).terkunci).toBe(false);
    expect(form?.protection).toBeDefined();
    await bidang('submit-bidang', 'tw2');
    expect(locked()).toEqual([true, true, false, false]);
    await bidang('return-bidang', 'tw1', 'salah ketik');
    expect(locked()).toEqual([false, true, false, false]);
    expect(cellOf(workbook.book, FIRST, realisasiColumn(0)).warna).toBe(open);
    expect(cellOf(workbook.book, 4, targetColumn(0)).isi ?? '').toBe('');
    await bidang('submit-bidang', 'tahun');
    expect(locked()).toEqual([true, true, true, true]);
    expect(cellOf(workbook.book, FIRST, FORMULIR_COLUMNS.kendala).terkunci).toBe(true);
    await bidang('lock-bidang', 'tahun');
    await bidang('reopen-bidang', 'tahun', 'ada koreksi');
    expect(locked()).toEqual([false, true, false, false]);
    expect(cellOf(workbook.book, FIRST, FORMULIR_COLUMNS.kendala).terkunci).toBe(false);
  });

  it('comes open in the same write in which its Berkas is cancelled, and is locked in that in which it is reopened', async () => {
    const { workbook, bidang, cancels, reopens, begins } = await begun();
    const other = await begins('LKj 2025');
    await bidang('submit-bidang');
    await bidang('submit-bidang', 'tw2', '', other);
    const locked = () => FIGURES.map((column) => cellOf(workbook.book, FIRST, column).terkunci);
    const said = () => [0, 1].map((tw) => cellOf(workbook.book, FIRST - 3, targetColumn(tw)).isi);
    const before = { locked: locked(), said: said() };
    expect(before.locked).toEqual([true, true, false, false]);
    const writes = workbook.calls.write;
    await cancels(other);
    expect(workbook.calls.write).toBe(writes + 1);
    expect(locked()).toEqual([true, false, false, false]);
    expect(said()).toEqual([before.said[0], '']);
    await reopens(other);
    expect({ locked: locked(), said: said() }).toEqual(before);
  });

  it('leaves the year locked that was handed in in another Berkas, until that one is cancelled', async () => {
    const { workbook, bidang, begins, cancels, does, berkas } = await begun();
    const locked = () => [...FIGURES, FORMULIR_COLUMNS.kendala].map((column) => cellOf(workbook.book, FIRST, column).terkunci);
    const yearly = await begins('LKj 2025');
    await bidang('submit-bidang', 'tahun', '', yearly);
    await bidang('submit-bidang', 'tw4');
    expect(locked()).toEqual([true, true, true, true, true]);
    await bidang('return-bidang', 'tw4', 'salah ketik');
    expect(locked()).toEqual([true, true, true, true, true]);
    await bidang('submit-bidang', 'tw1');
    await cancels(yearly);
    await does(writeFormulirSheets, { pengaturan });
    expect(locked()).toEqual([true, false, false, false, false]);
    await cancels(berkas);
    await does(writeFormulirSheets, { pengaturan });
    expect(locked()).toEqual([false, false, false, false, false]);
  });

  it('tells the log how full that triwulan is, and counts for the report of that triwulan alone', async () => {
    const { bidang, view, berkas } = await begun();
    await bidang('submit-bidang');
    const tracker = await view();
    const said = tracker.events.findLast(({ jenis }) => jenis === 'bidang-disetor')?.data;
    expect(said).toMatchObject({ periode: 'TW I 2025', bidang: 'Perumahan', ringkasan: '3 dari 3 isian wajib terisi' });
    const own = tracker.state.berkas.get(berkas);
    const handed = (periode: 'tw1' | 'tw2' | 'tahun') => own && logProofOf(tracker, own, pengaturan, periode).bidangDisetor;
    expect([handed('tw1'), handed('tw2'), handed('tahun')]).toEqual([['B1'], [], []]);
  });

  it('is sealed with its blanks; other triwulan and words are not', async () => {
    const { workbook, bidang } = await begun();
    const write = (column: number, value: string | number) =>
      workbook.write([{ kind: 'write', sheet: FORM, at: { row: FIRST, column }, values: [[value]] }]);
    await write(realisasiColumn(1), '');
    await bidang('submit-bidang', 'tw2');
    const told = async () => (await verifyLog(workbook, newSession('periksa'))).segel.map(({ pesan }) => pesan.id);
    await write(realisasiColumn(0), 1);
    await write(FORMULIR_COLUMNS.kendala, 'lain');
    expect(await told()).toEqual([]);
    await write(realisasiColumn(1), 77);
    expect(await told()).toEqual([expect.stringMatching(/^Bidang Perumahan: 1 sel berubah sesudah disampaikan: H8\.$/)]);
  });

  it('stays locked when the sheets are made again, and in the file that is sent to the bidang', async () => {
    const { workbook, bidang, does } = await begun();
    await bidang('submit-bidang');
    await does(writeFormulirSheets, { pengaturan });
    const locked = (book: Book) => FIGURES.map((column) => cellOf(book, FIRST, column).terkunci);
    expect(locked(workbook.book)).toEqual([true, false, false, false]);
    expect(cellOf(workbook.book, 4, targetColumn(0)).isi).toBe('disampaikan');
    const { berkas } = await does(bidangFiles, { pengaturan, bidang: ['B1'] });
    const file = applyToBook(emptyBook(FORM), berkas[0]?.edits ?? []);
    expect(locked(file)).toEqual([true, false, false, false]);
    expect((await does(readData, { pengaturan })).bidang[0]?.formulir?.disampaikan).toEqual(['tw1']);
  });

  it('takes no other figure from a file, a paste, a proposal or an undone import, and names what it does not take', async () => {
    const { workbook, bidang, does, berkas } = await begun();
    const [one] = pengaturan.bidang;
    const isi = sampleIsian(2025)['B1'];
    if (!one || !isi) throw new Error('no bidang');
    const changed = {
      ...isi,
      indikator: isi.indikator.map((row, index) =>
        index === 0 ? { ...row, realisasi: [11, 22, row.realisasi[2], row.realisasi[3]] as const } : row,
      ),
    };
    const dibuat = '2025-07-09T08:00:00+07:00';
    const sheet = new TestBook().apply(writeFormulir(pengaturan, one, { dibuat, content: changed })).sheet(FORM);
    const incoming = [{ nama: 'kiriman.xlsx', snapshot: { sheetNames: [FORM], active: FORM, sheets: [sheet] } }];
    await bidang('submit-bidang');
    const before = cellOf(workbook.book, FIRST, realisasiColumn(0)).isi;
    const second = cellOf(workbook.book, FIRST, realisasiColumn(1)).isi as number;
    const keputusan = { 'B1/S1.1/tw2': { dari: 'kiriman.xlsx', sini: second } };
    const plan = await does(applyImport, { pengaturan, berkas: incoming, keputusan, recordIn: berkas });
    expect(plan.ubahan.map(({ sesudah }) => sesudah)).toEqual([22]);
    expect(plan.berkas[0]?.sel.map(({ message }) => message.id)).toEqual([
      expect.stringMatching(/^TW I “.*” sudah disampaikan sebagai .*, jadi 11 di berkas tidak diambil\. Kembalikan/),
    ]);
    expect(cellOf(workbook.book, FIRST, realisasiColumn(0)).isi).toBe(before);
    await bidang('submit-bidang', 'tw2');
    expect(await does(undoImport, { ubahan: plan.ubahan, recordIn: berkas })).toEqual({ kembali: 0, dilewati: 1 });
    expect(cellOf(workbook.book, FIRST, realisasiColumn(1)).isi).toBe(22);
    const refused = await run(
      workbook,
      writeIsian,
      { at: { sheet: FORM, area: area(FIRST, realisasiColumn(1)) }, dari: 22, nilai: 5 },
      stampOf(KADIS, NOW),
    );
    expect(refused).toMatchObject({
      ok: false,
      refusal: { message: { id: expect.stringContaining('sudah disampaikan') as string } },
    });
    await workbook.write([{ kind: 'write', sheet: FORM, at: { row: FIRST, column: realisasiColumn(0) }, values: [['']] }]);
    const filled = await does(fillRealisasi, { pengaturan, realisasi: [{ id: 'S1.1', isi: [1, 22, '', ''] }] });
    expect(filled).toMatchObject({ diisi: 0, berbeda: 1 });
  });
});

describe('the report of a triwulan', () => {
  it('counts its versions for itself, in the log, on its sheet and where another Berkas compiles it', async () => {
    const { bidang, begins, does, view, berkas } = await begun();
    await bidang('submit-bidang');
    const other = await begins('LKj 2025');
    const compiles = async (periode: 'tahun' | 'tw1', recordIn = berkas): Promise<number | null> => {
      const tracker = await view();
      const own = tracker.state.berkas.get(recordIn);
      if (!own) throw new Error('no Berkas');
      const jejak = logProofOf(tracker, own, pengaturan, periode);
      return (await does(compileLkjSheet, { pengaturan, jejak, periode, recordIn })).lkj.cap.versi;
    };
    const versions = [await compiles('tw1'), await compiles('tahun'), await compiles('tw1'), await compiles('tahun')];
    expect(versions).toEqual([1, 1, 2, 2]);
    expect([await compiles('tw1', other), await compiles('tw1')]).toEqual([3, 4]);
    const told = (await view()).events.filter(({ jenis }) => jenis === 'lkj-disusun').map(({ data }) => data);
    expect(told.map((data) => /versi \d+/iu.exec(JSON.stringify(data))?.[0].toLowerCase())).toEqual(
      [1, 1, 2, 2, 3, 4].map((versi) => `versi ${String(versi)}`),
    );
  });

  it('has a sheet of its own beside that of the year, and neither is written over the other', async () => {
    const { workbook, bidang, does, view, berkas } = await begun();
    await bidang('submit-bidang');
    const tracker = await view();
    const own = tracker.state.berkas.get(berkas);
    if (!own) throw new Error('no Berkas');
    for (const periode of ['tahun', 'tw1', 's1', 'tw1'] as const) {
      const jejak = logProofOf(tracker, own, pengaturan, periode);
      const { lkj } = await does(compileLkjSheet, { pengaturan, jejak, periode, recordIn: berkas });
      expect(lkj.periode).toBe(periode);
    }
    const names = wholeSnapshotOf(workbook.book).sheetNames.filter((name) => name.startsWith('LKj'));
    expect(names).toEqual(['LKj', 'LKj TW I', 'LKj Semester I']);
    const cover = (name: string) => workbook.book.sheets.find((sheet) => sheet.name === name)?.cells.flat();
    const says = (name: string, text: string) => cover(name)?.some((cell) => cell?.value === text);
    expect([says('LKj', 'TAHUN 2025'), says('LKj TW I', 'TRIWULAN I TAHUN 2025')]).toEqual([true, true]);
    expect((await verifyLog(workbook, newSession('periksa'))).segel).toEqual([]);
    await workbook.write([{ kind: 'delete-sheet', sheet: 'LKj TW I' }]);
    expect((await verifyLog(workbook, newSession('periksa'))).segel.map(({ pesan }) => pesan.id)).toEqual([
      'LKj TW I: lembar yang disusun sudah tidak ada, jadi angkanya tidak dapat diperiksa.',
    ]);
  });
});

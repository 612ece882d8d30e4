import { describe, expect, it } from 'vitest';
import { bidangAct } from '../../../../src/app/kinerja/data-bidang';
import { applyImport, undoImport } from '../../../../src/app/kinerja/import-files';
import { readData } from '../../../../src/app/kinerja/read-data';
import { savePengaturan } from '../../../../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../../../../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet } from '../../../../src/app/lkj/compile-sheet';
import { logProofOf } from '../../../../src/app/lkj/log-proof';
import { act } from '../../../../src/app/tracker/act';
import { openTracker } from '../../../../src/app/tracker/open-tracker';
import { newSession } from '../../../../src/app/tracker/session';
import { reportLog, verifyLog } from '../../../../src/app/tracker/verify-log';
import { run, type UseCase } from '../../../../src/app/use-case';
import type { Workbook } from '../../../../src/app/workbook';
import { FORMULIR_COLUMNS } from '../../../../src/domain/kinerja/formulir/formulir-layout';
import { writeFormulir } from '../../../../src/domain/kinerja/formulir/write-formulir';
import { cellOrigins, lastImport } from '../../../../src/domain/kinerja/import/cell-origin';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { emptyBook } from '../../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../../src/files/xlsx/book-workbook';
import { TestBook } from '../../kinerja/test-book';
import { KADIS, SOP_LKJ, stampOf } from '../../tracker/stories';

const NOW = '2026-01-20T09:12:00+07:00';
const pengaturan = samplePengaturan(2025);
const FORM = 'Bidang Perumahan';

/** A workbook in which one bidang has handed in and the report was compiled. */
async function handedIn() {
  const workbook = createBookWorkbook(emptyBook('SOP'));
  const session = newSession('a');
  const stamp = stampOf(KADIS, NOW);
  const does = async <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input): Promise<void> => {
    const done = await run(workbook, useCase, input, stamp, session);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  };
  const begun = await act(workbook, session, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stamp);
  if (!begun.ok) throw new Error('not begun');
  const { berkas } = begun.value;
  await does(savePengaturan, { pengaturan });
  await does(writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) });
  await does(bidangAct, { kind: 'submit-bidang', pengaturan, berkas, bidang: 'Perumahan', alasan: '' });
  await does(compileLkjSheet, { pengaturan, jejak: null, recordIn: berkas });
  const write = (sheet: string, row: number, column: number, value: string | number) =>
    workbook.write([{ kind: 'write', sheet, at: { row, column }, values: [[value]] }]);
  const told = async (): Promise<readonly string[]> => {
    const { segel } = await verifyLog(workbook, newSession('periksa'));
    const names = workbook.book.sheets.map(({ name }) => name);
    const whole = await workbook.read(names.map((name) => ({ sheet: { name }, parts: ['values'] })));
    expect(reportLog(whole, NOW).segel).toEqual(segel);
    return segel.map(({ pesan }) => pesan.id);
  };
  return { workbook, write, told, does, berkas };
}

describe('figures that an event sealed', () => {
  it('are as they were handed in and compiled while nobody touches them', async () => {
    expect(await (await handedIn()).told()).toEqual([]);
  });

  it('that changed since they were handed in are named by their cells', async () => {
    const { write, told } = await handedIn();
    await write(FORM, 7, FORMULIR_COLUMNS.tw + 1, 99.9);
    await write(FORM, 8, FORMULIR_COLUMNS.tw + 7, '');
    const [said, ...others] = await told();
    expect(others).toEqual([]);
    expect(said).toMatch(/^Bidang Perumahan: 2 sel berubah sesudah disampaikan: [A-Z]+8, [A-Z]+9\.$/);
  });

  it('are found under rows that moved and in a renamed sheet', async () => {
    const { workbook, told } = await handedIn();
    await workbook.write([
      { kind: 'insert-rows', sheet: FORM, row: 7, rows: 2 },
      { kind: 'rename-sheet', sheet: FORM, to: 'Perumahan (lama)' },
    ]);
    expect((await told()).filter((one) => one.includes('berubah'))).toEqual([]);
  });

  it('of a compiled report are compared where the report shows them, and a report that went is named', async () => {
    const { workbook, told } = await handedIn();
    const [sheet] = (await workbook.read([{ sheet: { name: 'LKj' }, parts: ['values'] }])).sheets;
    const marks = (sheet?.values ?? []).flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === 'string' && value.startsWith('angka|S1.1|') ? [{ row, column, value }] : [],
      ),
    );
    const [mark] = marks;
    if (!mark) throw new Error('no figures');
    const back = Number(mark.value.split('|')[2]?.split(',')[1]);
    await workbook.write([{ kind: 'write', sheet: 'LKj', at: { row: mark.row, column: mark.column + back }, values: [[1]] }]);
    expect((await told())[0]).toMatch(/^LKj: \d sel berubah sesudah disusun: /);
    await workbook.write([{ kind: 'delete-sheet', sheet: 'LKj' }]);
    expect((await told())[0]).toContain('lembar yang disusun sudah tidak ada');
  });

  it('are sealed no longer once the data was sent back, and anew when it is handed in again', async () => {
    const { write, told, does, berkas } = await handedIn();
    await write(FORM, 7, FORMULIR_COLUMNS.tw + 1, 99.9);
    const on = { pengaturan, berkas, bidang: 'Perumahan' };
    await does(bidangAct, { kind: 'return-bidang', ...on, alasan: 'Periksa lagi' });
    expect(await told()).toEqual([]);
    await does(bidangAct, { kind: 'submit-bidang', ...on, alasan: '' });
    expect(await told()).toEqual([]);
    await write(FORM, 7, FORMULIR_COLUMNS.tw + 1, 98);
    expect(await told()).toHaveLength(1);
  });
});

async function readDataOf(workbook: Workbook) {
  const read = await run(workbook, readData, { pengaturan }, stampOf(KADIS, NOW));
  if (!read.ok) throw new Error('unread');
  return read.value;
}

describe('figures that an import wrote', () => {
  async function imported() {
    const book = await handedIn();
    const bidang = pengaturan.bidang[1];
    const content = sampleIsian(2025)[bidang?.id ?? ''];
    if (!bidang || !content) throw new Error('no second bidang');
    const [sheet, row] = ['Bidang Kawasan Permukiman', 7];
    await book.write(sheet, row, FORMULIR_COLUMNS.tw + 1, '');
    const made = new TestBook().apply(writeFormulir(pengaturan, bidang, { dibuat: '2027-01-01T00:00:00+07:00', content }));
    const input = { pengaturan, berkas: [{ nama: 'kiriman.xlsx', snapshot: made.snapshot() }], keputusan: {} };
    await book.does(applyImport, { ...input, recordIn: book.berkas });
    return { ...book, sheet, row };
  }

  it('are told by their cells when they were changed since, also those that were there before', async () => {
    const { told, write, sheet, row } = await imported();
    expect(await told()).toEqual([]);
    await write(sheet, row, FORMULIR_COLUMNS.tw + 1, 12.5);
    await write(sheet, row, FORMULIR_COLUMNS.tw + 3, 13.5);
    expect(await told()).toEqual([
      expect.stringMatching(/^Bidang Kawasan Permukiman: 2 sel berubah sesudah diimpor: [A-Z]+8, [A-Z]+8\.$/),
    ]);
  });

  it('are found on the form of their bidang when its sheet is called something else', async () => {
    const { told, write, workbook, does, berkas, sheet, row } = await imported();
    const [first, later] = ['Data kawasan (fix)', 'Kawasan sekali lagi'];
    await workbook.write([{ kind: 'rename-sheet', sheet, to: first }]);
    expect(await told()).toEqual([]);
    await write(first, row, FORMULIR_COLUMNS.tw + 1, 12.5);
    expect(await told()).toEqual([expect.stringMatching(/ 1 sel berubah sesudah diimpor: [A-Z]+8\.$/)]);
    await workbook.write([{ kind: 'rename-sheet', sheet: first, to: later }]);
    expect(await told()).toHaveLength(1);
    const { events } = await openTracker(workbook, newSession('b'), { at: NOW, saya: KADIS });
    const { bidang } = await readDataOf(workbook);
    const forms = bidang.flatMap(({ formulir }) => formulir ?? []);
    expect([...cellOrigins(events, forms).keys()].some((cell) => cell.startsWith(`${later}!`))).toBe(true);
    await does(undoImport, { ubahan: lastImport(events)?.ubahan ?? [], recordIn: berkas });
    expect(await told()).toEqual([]);
  });

  it('are the bidang’s own once it has handed in, and nobody’s once the import was taken back', async () => {
    const { told, write, does, berkas, sheet, row, workbook } = await imported();
    const { events } = await openTracker(workbook, newSession('b'), { at: NOW, saya: KADIS });
    await does(undoImport, { ubahan: lastImport(events)?.ubahan ?? [], recordIn: berkas });
    await write(sheet, row, FORMULIR_COLUMNS.tw + 3, 13.5);
    expect(await told()).toEqual([]);
    const again = await imported();
    await again.write(sheet, row, FORMULIR_COLUMNS.tw + 3, 13.5);
    await again.does(bidangAct, {
      kind: 'submit-bidang',
      pengaturan,
      berkas: again.berkas,
      bidang: 'Kawasan Permukiman',
      alasan: '',
    });
    expect(await again.told()).toEqual([]);
  });
});

describe('the head a report was stamped with', () => {
  it('is a witness: a log cut, replaced or removed since is told, by the command’s reading and the pane’s alike', async () => {
    const { workbook, does, berkas } = await handedIn();
    const { events, state, rantai } = await openTracker(workbook, newSession('b'), { at: NOW, saya: KADIS });
    const running = state.berkas.get(berkas);
    if (!running) throw new Error('no Berkas');
    await does(compileLkjSheet, { pengaturan, jejak: logProofOf({ state, events, rantai }, running, pengaturan) });
    const told = async (): Promise<readonly string[]> => {
      const { saksi } = await verifyLog(workbook, newSession('c'));
      const names = workbook.book.sheets.map(({ name }) => name);
      const whole = await workbook.read(names.map((name) => ({ sheet: { name }, parts: ['values'] })));
      expect(reportLog(whole, NOW).saksi).toEqual(saksi);
      return saksi.map(({ id }) => id);
    };
    expect(await told()).toEqual([]);
    const logSheets = workbook.book.sheets.filter(({ name }) => name.startsWith('_runut'));
    for (const { name } of logSheets) await workbook.write([{ kind: 'delete-sheet', sheet: name }]);
    expect((await told())[0]).toContain('LKj di buku kerja ini melihat log dengan');
    expect((await told())[0]).toContain('Log itu dihapus');
  });
});

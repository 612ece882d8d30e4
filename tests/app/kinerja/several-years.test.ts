import { describe, expect, it } from 'vitest';
import { beginBeside } from '../../../src/app/kinerja/begin-beside';
import { bidangAct } from '../../../src/app/kinerja/data-bidang';
import { identitasIn, saveIdentitas } from '../../../src/app/kinerja/identitas';
import { openPengaturan, savePengaturan } from '../../../src/app/kinerja/open-pengaturan';
import { readData } from '../../../src/app/kinerja/read-data';
import { dataIn } from '../../../src/app/kinerja/write-data';
import { writeFormulirSheets } from '../../../src/app/kinerja/write-formulir-sheets';
import { writeSample } from '../../../src/app/kinerja/write-sample';
import { compileLkjSheet, readLkj } from '../../../src/app/lkj/compile-sheet';
import { exportLkj } from '../../../src/app/lkj/export-lkj';
import { readOffice } from '../../../src/app/lkj/read-office';
import { writeReviewSheet } from '../../../src/app/lkj/review';
import { act } from '../../../src/app/tracker/act';
import { newSession } from '../../../src/app/tracker/session';
import { verifyLog } from '../../../src/app/tracker/verify-log';
import { undoWrite } from '../../../src/app/undo-write';
import { prepare, run, type UseCase } from '../../../src/app/use-case';
import type { Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { sampleIsian } from '../../../src/domain/kinerja/sample';
import { SHEET } from '../../../src/domain/sheet/names';
import { emptyBook, type BookSheet } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { readXlsx } from '../../../src/files/xlsx/read';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { filledIdentitas } from '../../domain/kinerja/identitas/filled-identitas';
import { KADIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';
import { StoppingWorkbook } from '../stopping';

const NOW = '2026-02-03T08:00:00+07:00';
const LOGO = { nama: 'logo.png', jenis: 'png', lebar: 1, tinggi: 1, base64: 'iVBORw0KGgo=' } as const;

/** An office with all of 2025 in its workbook: settings, forms, Identitas, LKj. */
async function office() {
  const workbook = createBookWorkbook(emptyBook('SOP'));
  const session = newSession('a');
  const stamp = stampOf(KADIS, NOW);
  const does = async <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input): Promise<Outcome> => {
    const done = await run(workbook, useCase, input, stamp, session);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.value;
  };
  const settings = async (tahun?: number): Promise<Pengaturan> => {
    const { pengaturan } = await does(openPengaturan, { tahun });
    if (!pengaturan) throw new Error('no settings');
    return pengaturan;
  };
  const names = (): readonly string[] => workbook.book.sheets.map(({ name }) => name);
  const sheets = (of: readonly string[]): readonly (BookSheet | undefined)[] =>
    of.map((name) => workbook.book.sheets.find((one) => one.name === name));
  await does(writeSample, { tahun: 2025 });
  const pengaturan = await settings();
  const identitas = { ...filledIdentitas(), gambar: { logo: 'logo.png', struktur: '' } };
  await does(saveIdentitas, { pengaturan, identitas, gambar: { logo: LOGO } });
  await does(compileLkjSheet, { pengaturan, jejak: null });
  return { workbook, session, stamp, does, settings, names, sheets };
}

/** The same with 2026 begun beside it, agreed, and filled in. */
async function twoYears() {
  const given = await office();
  const { does, settings } = given;
  const before = given.names();
  const was = given.sheets(before);
  await does(beginBeside, { pengaturan: await settings() });
  const begun = await settings(2026);
  const agreed = {
    ...begun,
    indikator: begun.indikator.map((one) => ({ ...one, target: 80, targetTriwulan: [20, 40, 60, 80] as const })),
  };
  await does(savePengaturan, { pengaturan: agreed, dasar: begun });
  await does(writeFormulirSheets, { pengaturan: agreed, isi: sampleIsian(2026) });
  return { ...given, before, was, agreed };
}

describe('several years in one workbook', () => {
  it('begins the next on sheets of its own, writes none of this year, and is taken back whole', async () => {
    const { workbook, session, stamp, settings, names, sheets, does } = await office();
    const before = names();
    const was = sheets(before);
    const prepared = await prepare(workbook, beginBeside, { pengaturan: await settings() }, stamp, session);
    if (!prepared.ok) throw new Error(prepared.refusal.message.id);
    await prepared.value.write();
    expect(names()).toEqual([...before, '_runut_gambar_2026', 'Identitas Laporan 2026', 'Pengaturan 2026']);
    expect(sheets(before)).toEqual(was);
    const { dibawa, tidakDibawa } = prepared.value.outcome;
    expect(dibawa.map(({ id }) => id).join('\n')).toMatch(/Renstra[\s\S]*2025 sebagai tahun lalu \(6 indikator[\s\S]*1 gambar/);
    expect(tidakDibawa.at(-1)?.id).toBe('Pengaturan, formulir, LKj, dan Berkas tahun 2025: tetap seperti adanya');
    expect((await does(openPengaturan, {})).tahunAda).toEqual([2025, 2026]);
    const [first, next] = [await settings(2025), await settings(2026)];
    expect([first.tahun, first.lembarBertahun, next.tahun, next.lembarBertahun]).toEqual([2025, undefined, 2026, true]);
    expect(next.indikator.map(({ target }) => target)).toEqual(next.indikator.map(() => ''));
    expect(next.indikator[0]?.lalu[0]).toMatchObject({ tahun: 2025, realisasi: 69.88 });
    const undo = prepared.value.undo();
    if (!undo) throw new Error('no way back');
    expect((await run(workbook, undoWrite, undo, stamp)).ok).toBe(true);
    expect(names()).toEqual(before);
  });

  it('has forms, an LKj and a working paper of each, and compiling one leaves the other as it was', async () => {
    const { does, settings, names, sheets, before, was, agreed, workbook } = await twoYears();
    expect(names()).toContain('Bidang Perumahan 2026');
    const compiled = await does(compileLkjSheet, { pengaturan: agreed, jejak: null });
    await does(compileLkjSheet, { pengaturan: agreed, jejak: null, periode: 'tw2' });
    await does(writeReviewSheet, { pengaturan: agreed, jejak: null });
    expect(names().filter((name) => /LKj|Reviu/.test(name))).toEqual([
      'LKj',
      'LKj 2026',
      'LKj TW II 2026',
      'Kertas Kerja Reviu 2026',
    ]);
    expect(sheets(before)).toEqual(was);
    const indikator = compiled.lkj.sasaran[0]?.indikator[0];
    expect(indikator?.lalu[0]).toMatchObject({ tahun: 2025, realisasi: 69.88 });
    // The earlier year is still read, compiled and exported.
    const old = await does(readLkj, { pengaturan: await settings(2025), jejak: null });
    expect([old.lkj.tahun, old.lembar, old.perubahan]).toEqual([2025, 'LKj', []]);
    const again = await does(readLkj, { pengaturan: await settings(2026), jejak: null });
    expect([again.lkj.tahun, again.lembar, again.disusun, again.perubahan]).toEqual([2026, 'LKj 2026', true, []]);
    for (const tahun of [2025, 2026]) {
      const file = await does(exportLkj, { pengaturan: await settings(tahun), jejak: null, bentuk: 'docx' });
      expect([file.lkj.tahun, file.gambar.logo?.nama]).toEqual([tahun, 'logo.png']);
    }
    // So does a file of it that is read whole.
    const file = readXlsx(writeXlsx(workbook.book), 'dua.xlsx');
    if (!file.ok) throw new Error('not read');
    const whole = wholeSnapshotOf(file.value);
    const figures = [2025, 2026].map((tahun) => {
      const read = readOffice(whole, { at: NOW, periode: 'tahun', tahun });
      const data = dataIn(whole, NOW, tahun);
      if (!read.ok || !data.ok) throw new Error('not read');
      const { target, realisasi } = read.value.lkj.sasaran[0]?.indikator[0] ?? {};
      return [read.value.pengaturan.tahun, data.value.tahun, data.value.isian.length, target, realisasi];
    });
    expect(figures).toEqual([
      [2025, 2025, 3, 70.25, 69.88],
      [2026, 2026, 3, 80, 69.88],
    ]);
  });

  it('keeps what the office says of itself apart, and finds each year again under other names', async () => {
    const { does, settings, workbook, agreed } = await twoYears();
    const identitas = { ...filledIdentitas(), tugas: 'Tugas menurut peraturan baru' };
    await does(saveIdentitas, { pengaturan: agreed, identitas });
    for (const [sheet, to] of [
      [SHEET.identitas, 'Profil lama'],
      ['Identitas Laporan 2026', 'Profil baru'],
      ['Bidang Perumahan', 'Perumahan lama'],
      ['Bidang Perumahan 2026', 'Perumahan baru'],
    ] as const)
      await workbook.write([{ kind: 'rename-sheet', sheet, to }]);
    const whole = wholeSnapshotOf(workbook.book);
    expect(identitasIn(whole, await settings(2025))?.identitas.tugas).toBe(filledIdentitas().tugas);
    expect(identitasIn(whole, agreed)?.identitas.tugas).toBe('Tugas menurut peraturan baru');
    const formOf = async (tahun: number) =>
      (await does(readData, { pengaturan: await settings(tahun) })).bidang.map(({ formulir }) => formulir?.sheet);
    expect((await formOf(2025))[0]).toBe('Perumahan lama');
    expect((await formOf(2026))[0]).toBe('Perumahan baru');
  });

  it('locks what is handed in of one year alone, and opens it when its Berkas is cancelled', async () => {
    const { does, workbook, session, stamp, agreed, settings } = await twoYears();
    const begun = await act(workbook, session, { kind: 'start-berkas', nama: 'LKj 2026', sop: SOP_LKJ, periode: '2026' }, stamp);
    if (!begun.ok) throw new Error('not begun');
    const { berkas } = begun.value;
    await does(bidangAct, { kind: 'submit-bidang', pengaturan: agreed, berkas, bidang: 'Perumahan', alasan: '' });
    const heldIn = async (tahun: number) =>
      (await does(readData, { pengaturan: await settings(tahun) })).bidang[0]?.formulir?.disampaikan;
    expect([await heldIn(2025), await heldIn(2026)]).toEqual([[], ['tahun']]);
    await does(compileLkjSheet, { pengaturan: agreed, jejak: null, recordIn: berkas });
    await does(compileLkjSheet, { pengaturan: await settings(2025), jejak: null, recordIn: berkas });
    expect((await verifyLog(workbook, newSession('b'))).segel).toEqual([]);
    await act(workbook, session, { kind: 'cancel', berkas, alasan: 'salah' }, stamp);
    expect([await heldIn(2025), await heldIn(2026)]).toEqual([[], []]);
  });

  it('refuses to begin a year that is there, and to make one year of another', async () => {
    const { workbook, stamp, settings, agreed } = await twoYears();
    const first = await settings(2025);
    const before = JSON.stringify(workbook.book);
    const refusedBy = async <Input>(useCase: UseCase<Input, unknown, { readonly kind: string }>, input: Input) => {
      const done = await run(workbook, useCase, input, stamp);
      return done.ok ? undefined : done.refusal.kind;
    };
    expect(await refusedBy(beginBeside, { pengaturan: first })).toBe('tahun-ada');
    expect(await refusedBy(savePengaturan, { pengaturan: { ...first, tahun: 2026 }, dasar: first })).toBe('tahun-tetap');
    expect(await refusedBy(savePengaturan, { pengaturan: { ...agreed, tahun: 2027 }, dasar: agreed })).toBe('tahun-tetap');
    // Settings from elsewhere do not say how the sheets of this workbook are called: a file of last year, data, the sample.
    const { lembarBertahun: _, ...elsewhere } = agreed;
    expect(await refusedBy(savePengaturan, { pengaturan: elsewhere })).toBe('tahun-tetap');
    expect(await refusedBy(writeSample, { tahun: 2026 })).toBe('tahun-tetap');
    expect(JSON.stringify(workbook.book)).toBe(before);
    expect(await refusedBy(savePengaturan, { pengaturan: { ...elsewhere, bidang: [] }, dasar: agreed })).toBeUndefined();
    expect(await settings(2026)).toMatchObject({ lembarBertahun: true, bidang: [] });
    expect(await settings(2025)).toEqual(first);
  });

  it('is begun again wherever beginning stopped, and writes over nothing typed since', async () => {
    const { workbook, settings, names } = await office();
    const start = workbook.book;
    const before = names();
    const input = { pengaturan: await settings() };
    const whole = createBookWorkbook(start);
    await run(whole, beginBeside, input, stampOf(KADIS, NOW));
    const edits = new StoppingWorkbook(createBookWorkbook(start), Number.POSITIVE_INFINITY);
    await run(edits, beginBeside, input, stampOf(KADIS, NOW));
    expect(edits.edits).toBeGreaterThan(100);
    // A stop in each part of it: the pictures, Identitas, the settings, and before its last edit.
    for (let after = 1; after < edits.edits; after += Math.floor(edits.edits / 9)) {
      const book = createBookWorkbook(start);
      await run(new StoppingWorkbook(book, after), beginBeside, input, stampOf(KADIS, NOW)).catch(() => undefined);
      expect(book.book.sheets.filter(({ name }) => before.includes(name))).toEqual(start.sheets);
      expect((await run(book, beginBeside, input, stampOf(KADIS, NOW))).ok).toBe(true);
      expect(wholeSnapshotOf(book.book).sheets.map(({ values }) => values)).toEqual(
        wholeSnapshotOf(whole.book).sheets.map(({ values }) => values),
      );
    }
  });
});

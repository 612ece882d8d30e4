import { compileLkjSheet, readLkj, type LkjInput } from '../src/app/lkj/compile-sheet';
import { exportLkj } from '../src/app/lkj/export-lkj';
import { acceptNaskah } from '../src/app/lkj/accept-naskah';
import { savePengaturan } from '../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../src/app/kinerja/write-formulir-sheets';
import { run as doIt, type UseCase } from '../src/app/use-case';
import type { KeptLayout } from '../src/domain/lkj/sheet/kept-layout';
import type { Snapshot } from '../src/domain/sheet/snapshot';
import { FORMULIR_COLUMNS } from '../src/domain/kinerja/formulir/formulir-layout';
import type { Stamp } from '../src/domain/stamp';
import { createExcelWorkbook } from '../src/excel/excel-workbook';
import { KnownWorkbook } from '../src/excel/known-workbook';
import { lkjDocx } from '../src/files/lkj-docx';
import { applyToBook } from '../src/files/xlsx/apply-edits';
import { emptyBook } from '../src/files/xlsx/book';
import { createBookWorkbook } from '../src/files/xlsx/book-workbook';
import { writeXlsx } from '../src/files/xlsx/write';
import { startOffice } from '../tests/host/node/office-in-node';
import { manyIndikator } from '../tests/domain/lkj/many-indikator';
import { against, median, ms, percentile, type Line } from './measure';

const INDIKATOR = 200;
const stamp: Stamp = {
  at: '2026-01-20T09:12:00+07:00',
  saya: { nama: 'Penyusun', jabatan: 'Kasubbag' },
  newId: () => 'id',
};

/** Compiling the report of a large office, again after one change, exporting it, and what each act costs in round trips. */
export async function run(): Promise<readonly Line[]> {
  const { pengaturan, isi } = manyIndikator(INDIKATOR);
  const input: LkjInput = { pengaturan, jejak: null };
  const workbook = createBookWorkbook(emptyBook());
  await doIt(workbook, savePengaturan, { pengaturan }, stamp);
  await doIt(workbook, writeFormulirSheets, { pengaturan, isi }, stamp);
  const plan = async <In, Out, No>(useCase: UseCase<In, Out, No>, given: In): Promise<Out> => {
    const planned = useCase.plan(await workbook.read(useCase.reads(given)), given, stamp);
    if (!planned.ok) throw new Error(JSON.stringify(planned.refusal));
    return planned.value.outcome;
  };
  const first = await median(() => plan(compileLkjSheet, input), 3);
  await doIt(workbook, compileLkjSheet, input, stamp);
  const view = await median(() => plan(readLkj, input), 3);
  await doIt(workbook, compileLkjSheet, input, stamp);
  const again: Line[] = [];
  for (const count of [6, 60, INDIKATOR]) again.push(await compileAgain(count));
  const { edits, lkj } = await plan(exportLkj, input);
  const xlsx = await median(() => writeXlsx(applyToBook(emptyBook(), edits)), 3);
  const docx = await median(() => lkjDocx(lkj), 3);
  const line = (what: string, runut: string, aim: string): Line => ({ what, runut, peer: '', aim });
  const all = `${String(INDIKATOR)} indikator`;
  return [
    line(`compute and lay out the LKj (${all})`, ms(first), 'at most 1,000 ms'),
    line('see what has changed since', ms(view), 'at most 500 ms'),
    ...again,
    line('export as .xlsx', ms(xlsx), 'told while it lasts'),
    line('export as .docx', ms(docx), 'told while it lasts'),
    ...(await roundTrips()),
  ];
}

/** The report of so many indikator compiled after one figure has changed, knowing the last one and knowing nothing: processor time, in turns. */
async function compileAgain(count: number): Promise<Line> {
  const { pengaturan, isi } = manyIndikator(count);
  const input: LkjInput = { pengaturan, jejak: null };
  const workbook = createBookWorkbook(emptyBook());
  await doIt(workbook, savePengaturan, { pengaturan }, stamp);
  await doIt(workbook, writeFormulirSheets, { pengaturan, isi }, stamp);
  await doIt(workbook, compileLkjSheet, input, stamp);
  // Two states of the workbook that differ in one figure: each time it has changed.
  const states: Snapshot[] = [];
  for (const figure of [1, 2]) {
    await workbook.write([
      { kind: 'write', sheet: 'Bidang Perumahan', at: { row: 7, column: FORMULIR_COLUMNS.tw + 7 }, values: [[figure]] },
    ]);
    states.push(await workbook.read(compileLkjSheet.reads(input)));
  }
  const cpuOf = (turn: number, kept?: KeptLayout): number => {
    const state = states[turn % 2];
    const before = process.cpuUsage();
    if (state) compileLkjSheet.plan(state, { ...input, ...(kept && { kept }) }, stamp);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  const kept: KeptLayout = {};
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const [again, anew] = [cpuOf(turn, kept), cpuOf(turn)];
    // The first ones warm up.
    if (turn < TURNS / 4) continue;
    known.push(again);
    unknown.push(anew);
  }
  const what = `compile again after one change (${String(count)} indikator)`;
  return against(what, percentile(known, 0.5), 'from nothing', percentile(unknown, 0.5), 'one change costs a part');
}

const TURNS = 16;

/** Round trips through the real office.js, on the sample of six indikator. */
async function roundTrips(): Promise<readonly Line[]> {
  const { sampleIsian: contohIsian, samplePengaturan: contohPengaturan } = await import('../src/domain/kinerja/sample');
  const office = await startOffice();
  const workbook = createExcelWorkbook(new KnownWorkbook());
  const pengaturan = contohPengaturan(2025);
  await doIt(workbook, savePengaturan, { pengaturan }, stamp);
  await doIt(workbook, writeFormulirSheets, { pengaturan, isi: contohIsian(2025) }, stamp);
  const cost = async <In, Out, No>(what: string, useCase: UseCase<In, Out, No>, input: In, aim: string): Promise<Line> => {
    office.requests.reset();
    await doIt(workbook, useCase, input, stamp);
    const { reads, writes } = office.requests;
    return { what, runut: `${String(reads)} + ${String(writes)}`, peer: '', aim };
  };
  const input: LkjInput = { pengaturan, jejak: null };
  return [
    await cost('compile: reads + writes', compileLkjSheet, input, '1 + 1'),
    await cost('compile again: reads + writes', compileLkjSheet, input, '1 + 1'),
    await cost('accept all texts: reads + writes', acceptNaskah, {}, '1 + 1'),
    await cost('export: reads + writes', exportLkj, input, '1 + 0'),
  ];
}

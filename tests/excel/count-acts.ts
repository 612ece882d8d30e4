import { checkUseCase } from '../app/sop/check-use-cases';
import { openPengaturan, savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { readData } from '../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { exportLkj } from '../../src/app/lkj/export-lkj';
import { compileLkjSheet } from '../../src/app/lkj/compile-sheet';
import { acceptUsulanUseCase } from '../../src/app/sop/accept-usulan';
import { applyFixUseCase } from '../../src/app/sop/apply-fix';
import { drawSopUseCase } from '../../src/app/sop/draw-sop';
import { markOnSheet, unmarkSheet } from '../../src/app/sop/mark-on-sheet';
import { writeTemplate } from '../../src/app/sop/write-template';
import { act } from '../../src/app/tracker/act';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import { run, type UseCase } from '../../src/app/use-case';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import type { Result } from '../../src/domain/result';
import { suggestPelaksana } from '../../src/domain/sop/suggest/suggest-pelaksana';
import { sopVersiOf } from '../../src/domain/tracker/make-sop-versi';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';

/** What one act of the main job asked of Excel. */
export interface CountedAct {
  readonly act: string;
  readonly reads: number;
  readonly writes: number;
  /** Characters sent. */
  readonly bytes: number;
}

/** Every act of the main job once, through the real office.js, in the Excel that `RUNUT_PROFILE` names. */
export async function countActs(): Promise<readonly CountedAct[]> {
  const office = await startOffice();
  const workbook = createExcelWorkbook(new KnownWorkbook());
  let ids = 0;
  const stamp = {
    at: '2026-01-05T08:00:00+07:00',
    saya: { nama: 'Pegawai Contoh', jabatan: 'Kepala Dinas' },
    newId: () => `id-${String((ids += 1))}`,
  };
  const counted: CountedAct[] = [];

  async function count<Value>(name: string, work: () => Promise<Result<Value, unknown>>): Promise<Value> {
    office.requests.reset();
    const result = await work();
    if (!result.ok) throw new Error(`${name}: refused, ${JSON.stringify(result.refusal)}`);
    const { reads, writes, bytes } = office.requests;
    counted.push({ act: name, reads, writes, bytes });
    return result.value;
  }
  const doing = <Input, Outcome, Refusal>(name: string, useCase: UseCase<Input, Outcome, Refusal>, input: Input) =>
    count(name, () => run(workbook, useCase, input, stamp));

  const sheet = 'SOP';
  const pengaturan = samplePengaturan(2025);
  try {
    await doing('write the template', writeTemplate, { templat: 'kalbar-lkj' });
    const [proposed] = (await doing('check and propose', checkUseCase, { sheet })).hasil;
    if (!proposed) throw new Error('The template was not recognised.');
    await doing('accept all and draw', acceptUsulanUseCase, { sheet, usulan: suggestPelaksana(proposed.sop) });
    await doing('draw again', drawSopUseCase, { sheet });
    await doing('mark on the sheet', markOnSheet, { sheet });
    await doing('unmark the sheet', unmarkSheet, { sheet });
    await doing('apply all certain fixes', applyFixUseCase, { sheet, choose: 'pasti' });
    const [checked] = (await doing('check', checkUseCase, { sheet })).hasil;
    if (!checked) throw new Error('The SOP was not recognised.');
    const session = newSession('count');
    await openTracker(workbook, session, stamp);
    const start = { kind: 'start-berkas', nama: 'LKj 2025', sop: sopVersiOf(checked.sop) } as const;
    const { berkas } = await count('start a Berkas', () => act(workbook, session, start, stamp));
    const finish = { kind: 'finish', berkas, langkah: 0, kelengkapan: [], keluaran: { teks: 'Disposisi' } } as const;
    await count('finish a step', () => act(workbook, session, finish, stamp));
    await doing('save the Pengaturan', savePengaturan, { pengaturan });
    await doing('open the Pengaturan', openPengaturan, {});
    await doing('write the bidang forms', writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) });
    await doing('read the bidang data', readData, { pengaturan });
    await doing('compile the LKj', compileLkjSheet, { pengaturan, jejak: null });
    await doing('compile the LKj again', compileLkjSheet, { pengaturan, jejak: null });
    await doing('export the LKj', exportLkj, { pengaturan, jejak: null, bentuk: 'xlsx' });
  } finally {
    office.stop();
  }
  return counted;
}

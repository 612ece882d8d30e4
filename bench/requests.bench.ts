import { openPengaturan, savePengaturan } from '../src/app/kinerja/open-pengaturan';
import { readData } from '../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../src/app/kinerja/write-formulir-sheets';
import { exportLkj } from '../src/app/lkj/export-lkj';
import { compileLkjSheet } from '../src/app/lkj/compile-sheet';
import { acceptUsulanUseCase } from '../src/app/sop/accept-usulan';
import { applyFixUseCase } from '../src/app/sop/apply-fix';
import { checkUseCase } from '../src/app/sop/check';
import { drawSopUseCase } from '../src/app/sop/draw-sop';
import { proposeUseCase } from '../src/app/sop/propose';
import { writeTemplate } from '../src/app/sop/write-template';
import { act } from '../src/app/tracker/act';
import { openTracker } from '../src/app/tracker/open-tracker';
import { newSession } from '../src/app/tracker/session';
import { run as runUseCase, type UseCase } from '../src/app/use-case';
import { sampleIsian, samplePengaturan } from '../src/domain/kinerja/sample';
import type { Result } from '../src/domain/result';
import { sopVersiOf } from '../src/domain/tracker/make-sop-versi';
import { createExcelWorkbook } from '../src/excel/excel-workbook';
import { KnownWorkbook } from '../src/excel/known-workbook';
import { startOffice } from '../src/host/node/office-in-node';
import type { Line } from './measure';

/**
 * What each action of the main job asks of Excel through the real office.js: round trips, and the size of what is sent. Every
 * round trip of a co-authored workbook on the web is a wait, so their number must not grow with the rows.
 */
export async function run(): Promise<readonly Line[]> {
  const office = await startOffice();
  const workbook = createExcelWorkbook(new KnownWorkbook());
  let ids = 0;
  const stamp = {
    at: '2026-01-05T08:00:00+07:00',
    saya: { nama: 'Pegawai Contoh', jabatan: 'Kepala Dinas' },
    newId: () => `id-${String((ids += 1))}`,
  };
  const lines: Line[] = [];

  async function counted<Value>(what: string, aim: string, work: () => Promise<Result<Value, unknown>>): Promise<Value> {
    office.requests.reset();
    const result = await work();
    if (!result.ok) throw new Error(`${what}: refused, ${JSON.stringify(result.refusal)}`);
    const { reads, writes, bytes } = office.requests;
    lines.push({
      what: `requests: ${what}`,
      runut: String(reads + writes),
      peer: `${String(reads)} read, ${String(writes)} write, ${(bytes / 1024).toFixed(0)} KB sent`,
      aim,
    });
    return result.value;
  }
  const doing = <Input, Outcome, Refusal>(what: string, useCase: UseCase<Input, Outcome, Refusal>, input: Input) =>
    counted(what, 'one read, one write', () => runUseCase(workbook, useCase, input, stamp));

  const sheet = 'SOP';
  const pengaturan = samplePengaturan(2025);
  try {
    await doing('write the template', writeTemplate, { templat: 'kalbar-lkj' });
    const { sop } = await doing('propose pelaksana', proposeUseCase, { sheet });
    await doing('accept all and draw', acceptUsulanUseCase, { sheet, usulan: sop[0]?.usulan ?? [] });
    await doing('draw again', drawSopUseCase, { sheet });
    await doing('apply all certain fixes', applyFixUseCase, { sheet, choose: 'pasti' });
    const checked = (await doing('check', checkUseCase, { sheet })).hasil[0];
    if (!checked) throw new Error('The template was not recognised.');
    const session = newSession('bench');
    await openTracker(workbook, session, stamp);
    const acting = 'one read, one write, one read back';
    const start = { kind: 'start-berkas', nama: 'LKj 2025', sop: sopVersiOf(checked.sop) } as const;
    const { berkas } = await counted('start a Berkas', acting, () => act(workbook, session, start, stamp));
    await counted('finish a step', acting, () =>
      act(workbook, session, { kind: 'finish', berkas, langkah: 0, kelengkapan: [], keluaran: { teks: 'Disposisi' } }, stamp),
    );
    await doing('save the Pengaturan', savePengaturan, { pengaturan });
    await doing('open the Pengaturan', openPengaturan, {});
    await doing('write the bidang forms', writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) });
    await doing('read the bidang data', readData, { pengaturan });
    await doing('compile the LKj', compileLkjSheet, { pengaturan, jejak: null });
    await doing('export the LKj', exportLkj, { pengaturan, jejak: null, bentuk: 'xlsx' });
  } finally {
    office.stop();
  }
  return lines;
}

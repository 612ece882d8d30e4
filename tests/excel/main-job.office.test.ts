import { checkUseCase, proposeUseCase } from '../app/sop/check-use-cases';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPengaturan, savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { readData } from '../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { exportLkj } from '../../src/app/lkj/export-lkj';
import { compileLkjSheet, readLkj } from '../../src/app/lkj/compile-sheet';
import { acceptUsulanUseCase } from '../../src/app/sop/accept-usulan';
import { applyFixUseCase } from '../../src/app/sop/apply-fix';
import { drawSopUseCase } from '../../src/app/sop/draw-sop';
import { markOnSheet, unmarkSheet } from '../../src/app/sop/mark-on-sheet';
import { writeTemplate } from '../../src/app/sop/write-template';
import { act } from '../../src/app/tracker/act';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import { run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import type { Result } from '../../src/domain/result';
import type { Stamp } from '../../src/domain/stamp';
import { sopVersiOf } from '../../src/domain/tracker/make-sop-versi';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';

/**
 * The whole main job through the real office.js on the embedded workbook, one use case after the other on one workbook. Each
 * states how many round trips it costs: at most one read, one write, and one more for showing where there is something to show.
 */
let office: OfficeInNode;
let workbook: Workbook;
let ids = 0;

const stampFor = (jabatan: string): Stamp => ({
  at: '2026-01-05T08:00:00+07:00',
  saya: { nama: 'Pegawai Contoh', jabatan },
  newId: () => `id-${String((ids += 1))}`,
});
const stamp = stampFor('Kepala Dinas');

beforeAll(async () => {
  office = await startOffice();
  workbook = createExcelWorkbook(new KnownWorkbook());
});

/** Runs a use case, insists that it was not refused, and that it cost exactly these round trips. */
async function doing<Input, Outcome, Refusal>(
  useCase: UseCase<Input, Outcome, Refusal>,
  input: Input,
  cost: { readonly reads: number; readonly writes: number },
): Promise<Outcome> {
  office.requests.reset();
  const result = await run(workbook, useCase, input, stamp);
  const { reads, writes } = office.requests;
  expect({ reads, writes }).toEqual(cost);
  return valueOf(result);
}

function valueOf<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

const READ_ONLY = { reads: 1, writes: 0 };
/** The page set-up, frozen rows and the selection are a request of their own. */
const WRITE_AND_SHOW = { reads: 1, writes: 2 };

describe.each([
  ['kalbar-lkj', 9, 'SOP'],
  ['sinjai-data-kinerja', 8, 'SOP (2)'],
])('the SOP %s', (templat, steps, sheet) => {
  it('is written as a sheet', async () => {
    const outcome = await doing(writeTemplate, { templat }, WRITE_AND_SHOW);
    expect(outcome).toMatchObject({ sheet, kegiatan: steps, pelaksana: 4 });
    const found = office.book.sheet(sheet);
    expect(found?.visibility).toBe('visible');
  });

  it('is read back from its own sheet with all its kegiatan, nobody marked yet', async () => {
    const outcome = await doing(checkUseCase, { sheet }, READ_ONLY);
    const [first] = outcome.hasil;
    expect(first?.sop.kegiatan).toHaveLength(steps);
    expect(first?.sop.pelaksana).toHaveLength(4);
    expect(first?.findings.filter(({ rule }) => rule === 'pelaksana-required')).toHaveLength(steps);
  });

  it('gets its proposed pelaksana accepted and its flowchart drawn in the same act', async () => {
    const proposals = await doing(proposeUseCase, { sheet }, READ_ONLY);
    const usulan = proposals.sop[0]?.usulan ?? [];
    expect(usulan).toHaveLength(steps);
    const outcome = await doing(acceptUsulanUseCase, { sheet, usulan }, WRITE_AND_SHOW);
    expect(outcome.accepted).toBe(steps);
    const shapes = office.book.sheet(sheet)?.drawnShapes() ?? [];
    const symbols = shapes.filter(({ geometry }) => geometry?.startsWith('FlowChart') === true);
    expect(symbols.length).toBeGreaterThanOrEqual(steps);
    expect(shapes.filter(({ kind }) => kind === 'line').length).toBeGreaterThanOrEqual(steps - 1);
    const after = await doing(checkUseCase, { sheet }, READ_ONLY);
    expect(after.hasil[0]?.findings.filter(({ rule }) => rule === 'pelaksana-required')).toEqual([]);
  });

  it('is drawn again without leaving anything behind', async () => {
    const before = office.book.sheet(sheet)?.drawnShapes().length;
    await doing(drawSopUseCase, { sheet }, WRITE_AND_SHOW);
    expect(office.book.sheet(sheet)?.drawnShapes().length).toBe(before);
  });

  it('has what is certain put right in one act', async () => {
    const { hasil } = await doing(checkUseCase, { sheet }, READ_ONLY);
    const certain = (hasil[0]?.findings ?? []).filter(({ fix }) => fix?.certain === true);
    if (certain.length === 0) return;
    // Where steps are numbered anew, the chart is drawn along.
    const cost = certain.some(({ rule }) => rule.startsWith('nomor')) ? WRITE_AND_SHOW : { reads: 1, writes: 1 };
    const outcome = await doing(applyFixUseCase, { sheet, choose: 'pasti' }, cost);
    expect(outcome.applied).toBe(certain.length);
    const after = await doing(checkUseCase, { sheet }, READ_ONLY);
    expect((after.hasil[0]?.findings ?? []).filter(({ fix }) => fix?.certain === true)).toEqual([]);
  });

  it('is marked on the sheet and unmarked again', async () => {
    await doing(markOnSheet, { sheet }, { reads: 1, writes: 2 });
    // Where there are colours, their formulas are told in a second trip.
    await doing(unmarkSheet, { sheet }, { reads: 2, writes: 1 });
  });
});

describe('a Berkas of the Kalbar SOP', () => {
  const session = newSession('panel-1');

  it('is started, walked, sent back and finished, each act in one read, one write and one read back', async () => {
    const { hasil } = await doing(checkUseCase, { sheet: 'SOP' }, READ_ONLY);
    const sop = hasil[0]?.sop;
    if (!sop) throw new Error('no SOP');
    const versi = sopVersiOf(sop);
    const started = valueOf(await act(workbook, session, { kind: 'start-berkas', nama: 'LKj 2025', sop: versi }, stamp));
    const berkas = started.berkas;
    let back = false;
    for (let langkah = 0; langkah < versi.langkah.length; langkah += 1) {
      const step = versi.langkah[langkah];
      const jabatan = step?.pelaksana[0]?.nama ?? '';
      const kelengkapan = (step?.kelengkapan ?? []).map((_, index) => index);
      if (step?.kembali !== undefined && !back) {
        back = true;
        const alasan = 'Angka capaian belum sesuai data bidang';
        office.requests.reset();
        valueOf(await act(workbook, session, { kind: 'return', berkas, langkah, ke: step.kembali, alasan }, stampFor(jabatan)));
        expect(office.requests.writes).toBe(1);
        expect(office.requests.reads).toBeLessThanOrEqual(2);
        langkah = step.kembali - 1;
        continue;
      }
      office.requests.reset();
      const done = await act(
        workbook,
        session,
        { kind: 'approve', berkas, langkah, kelengkapan, keluaran: { teks: 'selesai' } },
        stampFor(jabatan),
      );
      valueOf(done);
      expect(office.requests.writes).toBe(1);
      expect(office.requests.reads).toBeLessThanOrEqual(2);
    }
    expect(session.seen?.state.berkas.get(berkas)?.status).toBe('selesai');
  });

  it('is there again, whole and verified, when a pane opens afresh', async () => {
    const view = await openTracker(workbook, newSession('panel-2'), stamp);
    expect([...view.state.berkas.values()].map(({ nama, status }) => [nama, status])).toEqual([['LKj 2025', 'selesai']]);
    expect(office.book.sheet('_runut_log')?.visibility).toBe('veryHidden');
  });
});

describe('the data and the LKj', () => {
  const pengaturan = samplePengaturan(2025);

  it('are set up, filled, compiled and exported, each in one read and one write, and one for showing where there is something to show', async () => {
    await doing(savePengaturan, { pengaturan }, WRITE_AND_SHOW);
    const read = await doing(openPengaturan, {}, READ_ONLY);
    expect(read.pengaturan).toMatchObject({ tahun: 2025 });
    const forms = await doing(writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) }, WRITE_AND_SHOW);
    expect(forms.lembar).toHaveLength(3);
    for (const sheet of forms.lembar) expect(office.book.sheet(sheet)?.protected).toBe(true);
    const data = await doing(readData, { pengaturan }, READ_ONLY);
    expect(data.bidang).toHaveLength(3);
    const compiled = await doing(compileLkjSheet, { pengaturan, jejak: null }, WRITE_AND_SHOW);
    expect(compiled.lkj).toBeDefined();
    const again = await doing(readLkj, { pengaturan, jejak: null }, READ_ONLY);
    expect(again.disusun).toBe(true);
    expect(again.perubahan).toEqual([]);
    const exported = await doing(exportLkj, { pengaturan, jejak: null, bentuk: 'xlsx' }, READ_ONLY);
    expect(exported.nama).toBe('LKj 2025.xlsx');
    expect([...new Set(exported.edits.map(({ sheet }) => sheet))]).toEqual(['LKj']);
  });

  it('can be written again over protected forms without losing what a bidang typed', async () => {
    const before = await doing(readData, { pengaturan }, READ_ONLY);
    await doing(writeFormulirSheets, { pengaturan }, WRITE_AND_SHOW);
    const after = await doing(readData, { pengaturan }, READ_ONLY);
    expect(after.bidang.map(({ kelengkapan }) => kelengkapan)).toEqual(before.bidang.map(({ kelengkapan }) => kelengkapan));
  });
});

import { proposeUseCase } from '../app/sop/check-use-cases';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bidangAct } from '../../src/app/kinerja/data-bidang';
import { applyImport } from '../../src/app/kinerja/import-files';
import { savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { acceptNaskah } from '../../src/app/lkj/accept-naskah';
import { compileLkjSheet } from '../../src/app/lkj/compile-sheet';
import { logProofOf } from '../../src/app/lkj/log-proof';
import { acceptUsulanUseCase } from '../../src/app/sop/accept-usulan';
import { applyFixUseCase } from '../../src/app/sop/apply-fix';
import { changeSopUseCase } from '../../src/app/sop/change-sop';
import { drawSopUseCase } from '../../src/app/sop/draw-sop';
import { markOnSheet, unmarkSheet } from '../../src/app/sop/mark-on-sheet';
import { openSop } from '../../src/app/sop/open-sop';
import { writeTemplate } from '../../src/app/sop/write-template';
import { act } from '../../src/app/tracker/act';
import { saveKalender } from '../../src/app/tracker/kalender-sheet';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession, type TrackerSession } from '../../src/app/tracker/session';
import { writeDasbor } from '../../src/app/tracker/write-dasbor';
import { run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { openOnDisk } from '../../src/cli/disk-workbook';
import { DEFAULT_KALENDER } from '../../src/domain/kantor/kalender/kalender';
import { writeFormulir } from '../../src/domain/kinerja/formulir/write-formulir';
import type { IncomingFile } from '../../src/domain/kinerja/import/import';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import type { Result } from '../../src/domain/result';
import type { Stamp } from '../../src/domain/stamp';
import type { Command } from '../../src/domain/tracker/command';
import { dataLangkah, sopVersiOf } from '../../src/domain/tracker/make-sop-versi';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';
import { TestBook } from '../domain/kinerja/test-book';
import { expectSameSheets } from './compare-books';

/** One who does the main job in a workbook: with the same moments and ids wherever that stands. */
class Office {
  private minutes = 0;
  private ids = 0;
  sentBack = false;
  readonly session: TrackerSession = newSession('panel');
  workbook: Workbook | undefined;

  stamp(jabatan = 'Kepala Dinas'): Stamp {
    const at = new Date(Date.UTC(2026, 0, 5, 1) + (this.minutes += 1) * 60_000).toISOString().replace('.000Z', '+00:00');
    return { at, saya: { nama: 'Pegawai Contoh', jabatan }, newId: () => `id-${String((this.ids += 1))}` };
  }

  get open(): Workbook {
    if (!this.workbook) throw new Error('closed');
    return this.workbook;
  }

  async do<Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input): Promise<Outcome> {
    return valueOf(await run(this.open, useCase, input, this.stamp(), this.session));
  }

  async act(command: Command, jabatan?: string): Promise<string> {
    return valueOf(await act(this.open, this.session, command, this.stamp(jabatan))).berkas;
  }

  view() {
    return openTracker(this.open, this.session, this.stamp());
  }

  async berkas() {
    const found = [...(await this.view()).state.berkas.values()][0];
    if (!found) throw new Error('no Berkas');
    return found;
  }
}

function valueOf<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

const pengaturan = samplePengaturan(2025);
const SOP = { sheet: 'SOP' };

const sent = (id: string): IncomingFile => {
  const bidang = pengaturan.bidang.find((one) => one.id === id);
  if (!bidang) throw new Error('no bidang');
  const content = sampleIsian(2025)[id];
  const edits = writeFormulir(pengaturan, bidang, { dibuat: '2026-01-05T01:00:00+00:00', ...(content && { content }) });
  return { nama: `${bidang.nama}.xlsx`, snapshot: new TestBook().apply(edits).snapshot() };
};

const jejak = async (office: Office) => {
  const view = await office.view();
  return logProofOf(view, await office.berkas(), pengaturan);
};

/** Walks the steps that are still open, to before the one that collects data or to the end; the first decision sends back once. */
const walk = (toData: boolean) => async (office: Office) => {
  for (;;) {
    const { id, sop, langkah } = await office.berkas();
    const next = langkah.findIndex(({ status }) => status !== 'selesai');
    const step = sop.langkah[next];
    if (!step || (toData && next === dataLangkah(sop))) return;
    const jabatan = step.pelaksana[0]?.nama ?? '';
    const on = { berkas: id, langkah: next };
    if (step.kembali !== undefined && !office.sentBack) {
      office.sentBack = true;
      await office.act({ kind: 'return', ...on, ke: step.kembali, alasan: 'Angka belum sesuai' }, jabatan);
      continue;
    }
    if (next === 0) await office.act({ kind: 'start', ...on }, jabatan);
    const kelengkapan = step.kelengkapan.map((_, index) => index);
    const kind = step.pelaksana[0]?.simbol === 'decision' ? 'approve' : 'finish';
    await office.act({ kind, ...on, kelengkapan, keluaran: { teks: `Nomor ${step.nomor}` } }, jabatan);
  }
};

const STEPS: readonly (readonly [string, (office: Office) => Promise<unknown>])[] = [
  ['the template', (office) => office.do(writeTemplate, { templat: 'kalbar-lkj' })],
  [
    'the pelaksana accepted and drawn',
    async (office) => {
      const { sop } = await office.do(proposeUseCase, SOP);
      await office.do(acceptUsulanUseCase, { ...SOP, usulan: sop[0]?.usulan ?? [] });
    },
  ],
  [
    'a kegiatan put in',
    (office) =>
      office.do(changeSopUseCase, { ...SOP, change: { kind: 'insert-kegiatan', at: 3, uraian: 'Menghitung ulang capaian' } }),
  ],
  ['a kegiatan taken out', (office) => office.do(changeSopUseCase, { ...SOP, change: { kind: 'delete-kegiatan', kegiatan: 3 } })],
  [
    'a pelaksana put in',
    (office) => office.do(changeSopUseCase, { ...SOP, change: { kind: 'add-pelaksana', at: 1, nama: 'Arsiparis' } }),
  ],
  [
    'a pelaksana taken out',
    (office) => office.do(changeSopUseCase, { ...SOP, change: { kind: 'delete-pelaksana', pelaksana: 'arsiparis' } }),
  ],
  ['the flowchart again', (office) => office.do(drawSopUseCase, SOP)],
  ['the findings on the sheet', (office) => office.do(markOnSheet, SOP)],
  ['the findings gone', (office) => office.do(unmarkSheet, SOP)],
  ['what is certain put right', (office) => office.do(applyFixUseCase, { ...SOP, choose: 'pasti' })],
  ['the calendar', (office) => office.do(saveKalender, { kalender: DEFAULT_KALENDER })],
  [
    'a Berkas',
    async (office) => {
      const { chosen } = await office.do(openSop, { target: null });
      if (!chosen) throw new Error('no SOP');
      await office.act({ kind: 'start-berkas', nama: 'LKj 2025', sop: sopVersiOf(chosen.sop), batas: '2026-02-27' });
    },
  ],
  ['its steps until data are wanted', walk(true)],
  ['the settings', (office) => office.do(savePengaturan, { pengaturan })],
  ['the forms', (office) => office.do(writeFormulirSheets, { pengaturan })],
  [
    'what the bidang sent',
    async (office) => {
      const berkas = pengaturan.bidang.map(({ id }) => sent(id));
      await office.do(applyImport, { pengaturan, berkas, keputusan: {}, recordIn: (await office.berkas()).id });
    },
  ],
  [
    'the bidang handing in',
    async (office) => {
      const { id } = await office.berkas();
      for (const { nama } of pengaturan.bidang)
        await office.do(bidangAct, { kind: 'submit-bidang', pengaturan, berkas: id, bidang: nama, alasan: '' });
    },
  ],
  [
    'a draft of the report',
    async (office) =>
      office.do(compileLkjSheet, { pengaturan, jejak: await jejak(office), recordIn: (await office.berkas()).id }),
  ],
  ['its texts accepted', (office) => office.do(acceptNaskah, {})],
  ['the steps to the end', walk(false)],
  [
    'the report, final',
    async (office) =>
      office.do(compileLkjSheet, {
        pengaturan,
        jejak: await jejak(office),
        recordIn: (await office.berkas()).id,
        alasan: 'Identitas laporan menyusul',
      }),
  ],
  ['the Dasbor', (office) => office.do(writeDasbor, null)],
];

let excel: OfficeInNode;
const inExcel = new Office();
const onDisk = new Office();
let path = '';

beforeAll(async () => {
  excel = await startOffice();
  inExcel.workbook = createExcelWorkbook(new KnownWorkbook());
  path = join(await mkdtemp(join(tmpdir(), 'runut-')), 'LKj 2025.xlsx');
});

describe('the main job through the real office.js and on an .xlsx that is opened and saved for every step', () => {
  it.each(STEPS)('is the same workbook after: %s', async (_, step) => {
    await step(inExcel);
    const opened = valueOf(await openOnDisk(path, { create: true }));
    onDisk.workbook = opened;
    await step(onDisk);
    valueOf(await opened.save());
    const there = await excel.book.dump();
    const here = valueOf(await openOnDisk(path)).book;
    // The sheet that a workbook in Excel begins with: a new file leaves it out once there is another.
    const names = there.sheets.map(({ name }) => name).filter((name) => name !== 'Sheet1');
    expect(here.sheets.map(({ name }) => name)).toEqual(names);
    expectSameSheets(here, there, names);
    expect(here.names).toEqual(there.names);
  });

  it('has come to the end: nothing left open, the report final, the log whole and the same to the last byte', async () => {
    onDisk.workbook = valueOf(await openOnDisk(path));
    const [here, there] = [await onDisk.view(), await inExcel.view()];
    expect((await onDisk.berkas()).langkah.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 'selesai'));
    expect(here.rantai).toMatchObject({ utuh: true, masalah: [] });
    expect(here.events).toEqual(there.events);
    const kinds = new Set(here.events.map(({ jenis }) => jenis));
    for (const jenis of [
      'kegiatan-disetujui',
      'kegiatan-dikembalikan',
      'data-diimpor',
      'bidang-disetor',
      'lkj-disusun',
      'lkj-final',
    ])
      expect(kinds).toContain(jenis);
  });
});

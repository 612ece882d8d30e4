import { beforeAll, describe, expect, it } from 'vitest';
import { bidangAct } from '../../src/app/kinerja/data-bidang';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { applyImport, undoImport } from '../../src/app/kinerja/import-files';
import { savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { exportLkj } from '../../src/app/lkj/export-lkj';
import { logProofOf } from '../../src/app/lkj/log-proof';
import { compileLkjSheet } from '../../src/app/lkj/compile-sheet';
import { acceptNaskah } from '../../src/app/lkj/accept-naskah';
import { writeTemplate } from '../../src/app/sop/write-template';
import { act } from '../../src/app/tracker/act';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import { prepare, run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import { writeFormulir } from '../../src/domain/kinerja/formulir/write-formulir';
import type { IncomingFile } from '../../src/domain/kinerja/import/import';
import type { Pengaturan } from '../../src/domain/kinerja/pengaturan';
import type { Result } from '../../src/domain/result';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';
import { TestBook } from '../domain/kinerja/test-book';
import { readySop } from '../app/sop/ready-sop';
import { KADIS, stampOf } from '../domain/tracker/stories';

/**
 * What a person presses that changes the workbook and is told in the log: through the real office.js, one read, one write that
 * carries both, one for showing where there is something to show, and one read that looks whether the log's rows are there.
 */
let office: OfficeInNode;
let workbook: Workbook;
let berkas: string;
const session = newSession('panel');
const stamp = stampOf(KADIS);
const MADE = '2025-12-01T08:00:00+07:00';

/** The sample's office with twenty bidang. */
const contoh = samplePengaturan(2025);
const pengaturan: Pengaturan = {
  ...contoh,
  bidang: Array.from(
    { length: 20 },
    (_, index) =>
      contoh.bidang[index] ?? { id: `B${String(index + 1)}`, nama: `Bagian ${String(index + 1)}`, penanggungJawab: '' },
  ),
};
const [perumahan] = pengaturan.bidang;

function valueOf<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

const ONCE = { reads: 1, writes: 1 };
const ONCE_READ_BACK = { reads: 2, writes: 1 };
/** A compiled report is set up for the printer and opened in a request of its own. */
const SHOWN = 1;

async function costOf<Value>(work: () => Promise<Value>, cost: typeof ONCE): Promise<Value> {
  office.requests.reset();
  const value = await work();
  const { reads, writes } = office.requests;
  expect({ reads, writes }).toEqual(cost);
  return value;
}

const doing = <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input, cost = ONCE_READ_BACK) =>
  costOf(async () => valueOf(await run(workbook, useCase, input, stamp, session)), cost);

/** What the log holds beyond its first `from` rows, read afresh by another pane. */
async function told(from: number): Promise<[jenis: string, data: unknown][]> {
  const { events, rantai } = await openTracker(workbook, newSession('lain'), stamp);
  expect(rantai.masalah).toEqual([]);
  return events.slice(from).map(({ jenis, data }) => [jenis, data]);
}
const rows = (): number => session.seen?.reading.events.length ?? 0;

beforeAll(async () => {
  office = await startOffice();
  workbook = createExcelWorkbook(new KnownWorkbook());
  valueOf(await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp));
  berkas = valueOf(
    await act(workbook, session, { kind: 'start-berkas', nama: 'LKj 2025', sop: await readySop(workbook, stamp) }, stamp),
  ).berkas;
  valueOf(await run(workbook, savePengaturan, { pengaturan }, stamp));
  const at = { ...stamp, at: MADE };
  valueOf(await run(workbook, writeFormulirSheets, { pengaturan }, at));
});

describe('one press', () => {
  it('hands a bidang in and opens the nineteen others', async () => {
    const from = rows();
    const nama = perumahan?.nama ?? '';
    const input = { kind: 'submit-bidang', pengaturan, berkas, bidang: nama, alasan: '' } as const;
    expect(await doing(bidangAct, input)).toEqual({ berkas, lembarDiperbarui: true });
    const after = await told(from);
    expect(after.map(([jenis]) => jenis)).toEqual([...pengaturan.bidang.map(() => 'bidang-dibuka'), 'bidang-disetor']);
    expect(after.at(-1)?.[1]).toMatchObject({
      bidang: nama,
      periode: '2025',
      ringkasan: expect.stringMatching(/^0 dari \d+ isian/),
    });
    expect(session.seen?.state.bidang.size).toBe(20);
    office.requests.reset();
    const again = await run(workbook, bidangAct, input, stamp, session);
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'bidang-tidak-terbuka' } });
    expect(office.requests.writes).toBe(0);
  });

  it('imports what a bidang sent, and takes it back', async () => {
    if (!perumahan) throw new Error('no bidang');
    const content = sampleIsian(2025)[perumahan.id];
    const file = new TestBook().apply(writeFormulir(pengaturan, perumahan, { dibuat: MADE, ...(content && { content }) }));
    const incoming: IncomingFile = { nama: 'terkirim.xlsx', snapshot: file.snapshot() };
    // What is handed in is locked until it comes back.
    const back = { pengaturan, berkas, bidang: perumahan.nama, alasan: 'Isian menyusul dalam berkas' } as const;
    await doing(bidangAct, { kind: 'return-bidang', ...back });
    const from = rows();
    const { ubahan } = await doing(applyImport, { pengaturan, berkas: [incoming], keputusan: {}, recordIn: berkas });
    expect(ubahan.length).toBeGreaterThan(10);
    const undone = await doing(undoImport, { ubahan, recordIn: berkas });
    expect(undone).toEqual({ kembali: ubahan.length, dilewati: 0 });
    const [impor, batal, ...rest] = await told(from);
    expect(impor?.[0]).toBe('data-diimpor');
    expect(impor?.[1]).toHaveProperty('rincian.length', ubahan.length);
    expect(batal).toEqual([
      'impor-dibatalkan',
      { ringkasan: `Impor diurungkan: ${String(ubahan.length)} isian seperti semula.` },
    ]);
    expect(rest).toEqual([]);
  });

  it('compiles the LKj, accepts its texts and exports it', async () => {
    const from = rows();
    const jejakNow = () => {
      const view = session.seen;
      const found = view?.state.berkas.get(berkas);
      if (!view || !found) throw new Error('no Berkas');
      const log = { state: view.state, events: view.reading.events.toArray(), rantai: { kepala: view.reading.heads.join(' ') } };
      return logProofOf(log, found, pengaturan);
    };
    const jejak = jejakNow();
    await doing(compileLkjSheet, { pengaturan, jejak, recordIn: berkas }, { reads: 2, writes: 1 + SHOWN });
    expect((await doing(acceptNaskah, {}, ONCE)).diterima).toBeGreaterThan(0);
    // The file is handed over between the one read and the one write.
    const exporting = { pengaturan, jejak, bentuk: 'docx', recordIn: berkas } as const;
    const planned = await costOf(async () => valueOf(await prepare(workbook, exportLkj, exporting, stamp, session)), {
      reads: 1,
      writes: 0,
    });
    valueOf(await act(workbook, session, { kind: 'note', berkas, teks: 'Sambil menunggu' }, stamp));
    await costOf(planned.write, ONCE);
    expect(await told(from)).toEqual([
      [
        'lkj-disusun',
        { ringkasan: 'LKj versi 1 disusun sebagai Konsep.', segel: expect.objectContaining({ lembar: 'LKj' }) as unknown },
      ],
      ['catatan-ditambahkan', { teks: 'Sambil menunggu' }],
      ['lkj-diekspor', { ringkasan: 'LKj 2025.docx diekspor' }],
    ]);
    expect(jejakNow().susunan).toBe(1);
  });

  it('does the same where there is no Berkas to tell it in, without looking at the log', async () => {
    const jejak = null;
    await doing(compileLkjSheet, { pengaturan, jejak }, { reads: 1, writes: 1 + SHOWN });
    await doing(exportLkj, { pengaturan, jejak, bentuk: 'xlsx' }, { reads: 1, writes: 0 });
  });
});

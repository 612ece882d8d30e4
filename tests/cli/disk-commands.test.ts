import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMULIR_COLUMNS } from '../../src/domain/kinerja/formulir/formulir-layout';
import { SHEET } from '../../src/domain/sheet/names';
import { sheetOf } from '../../src/domain/sheet/snapshot';
import { VERSI_PERISTIWA } from '../../src/domain/tracker/event';
import { appendEdits, sealedRow } from '../../src/domain/tracker/log/append-edits';
import { seal } from '../../src/domain/tracker/log/chain';
import { readLog } from '../../src/domain/tracker/log/read-log';
import { applyToBook } from '../../src/files/xlsx/apply-edits';
import { emptyBook, type Book } from '../../src/files/xlsx/book';
import { readXlsx } from '../../src/files/xlsx/read';
import { snapshotOf } from '../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../src/files/xlsx/write';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { act } from '../../src/app/tracker/act';
import { newSession } from '../../src/app/tracker/session';
import { KADIS, SOP_LKJ, stampOf } from '../domain/tracker/stories';
import { runutSays } from './runut-says';
import { inLane } from '../domain/tracker/log-sheets';

let folder = '';
let path = '';

async function bookAt(at = path): Promise<Book> {
  const read = readXlsx(new Uint8Array(await readFile(at)), 'x.xlsx');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}

const names = async (): Promise<string[]> => (await bookAt()).sheets.map(({ name }) => name);
const as = (jabatan: string): string[] => ['--nama', 'Ani', '--jabatan', jabatan];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runut-main-job-'));
  path = join(folder, 'LKj 2025.xlsx');
});

describe('the main job on a file alone', () => {
  it('begins with a template, in a new file', async () => {
    expect(await runutSays('templat', 'sulawesi', path)).toMatchObject({
      code: 1,
      objected: expect.stringContaining('kalbar-lkj'),
    });
    expect(await readdir(folder)).toEqual([]);
    expect(await runutSays('templat', 'kalbar', path)).toMatchObject({
      code: 0,
      said: 'Lembar “SOP” ditulis dengan 9 kegiatan.',
    });
    expect(await names()).toEqual(['SOP']);
    expect(await runutSays('templat', 'kalbar', join(folder, 'tidak', 'ada.xlsx'))).toMatchObject({
      code: 2,
      objected: expect.stringContaining('foldernya tidak ada'),
    });
  });

  it('says how to start a Berkas where there is none yet', async () => {
    expect(await runutSays('berkas', 'selesai', path, '--kegiatan', '1', ...as('Kepala Dinas'))).toMatchObject({
      code: 1,
      objected: expect.stringContaining('perintah berkas mulai'),
    });
  });

  it('starts no Berkas with steps that are nobody’s, and says which command proposes who acts', async () => {
    expect(await runutSays('berkas', 'mulai', path, '--berkas', 'LKj', ...as('Kepala Dinas'))).toMatchObject({
      code: 1,
      objected: expect.stringMatching(/belum punya pelaksana.*usulan --terima/),
    });
  });

  it('lists proposals without touching the file, then accepts them and draws', async () => {
    const before = await readFile(path);
    const listed = await runutSays('usulan', path);
    expect(listed.said.split('\n')).toHaveLength(9);
    expect(await readFile(path)).toEqual(before);
    expect(await runutSays('usulan', '--terima', path)).toMatchObject({
      code: 0,
      said: '9 usulan diterima dan bagan alir digambar.',
    });
    const sop = (await bookAt()).sheets.find(({ name }) => name === 'SOP');
    expect(sop?.shapes.length).toBeGreaterThan(15);
    const document = join(folder, 'SOP.docx');
    expect(await runutSays('dokumen', path, document)).toMatchObject({ code: 0, said: `${document} disimpan.` });
    expect(await runutSays('dokumen', '--tanda', path, document)).toMatchObject({
      code: 1,
      objected: expect.stringContaining('tidak ditimpa'),
    });
    expect(await runutSays('dokumen', path, join(folder, 'SOP.pdf'))).toMatchObject({ code: 2 });
    const asked = await runutSays('periksa', '--json', document);
    expect(JSON.parse(asked.said)).toMatchObject({
      kegiatan: Array.from({ length: 9 }, () => ({ pelaksana: [expect.anything()] })),
    });
    expect(await runutSays('gambar', path)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Bagan alir digambar: 9 simbol/),
    });
    expect(await runutSays('usulan', path)).toMatchObject({ said: 'Tidak ada usulan: setiap kegiatan sudah berpelaksana.' });
  });

  it('puts right what is certain, or says that nothing is', async () => {
    const fixed = await runutSays('perbaiki', path);
    const again = await runutSays('perbaiki', path);
    expect([fixed.code, again.code]).toContain(1);
    expect(again.objected).toBe('Tidak ada yang dapat diperbaiki otomatis di sini.');
    expect(await runutSays('perbaiki', '--lembar', 'Tidak Ada', path)).toMatchObject({ code: 1 });
  });

  it('writes settings, forms, and forms as files', async () => {
    expect(await runutSays('formulir', path)).toMatchObject({ code: 1, objected: expect.stringContaining('lembar Pengaturan') });
    expect(await runutSays('pengaturan', path)).toMatchObject({ code: 2, objected: expect.stringContaining('Cara pakai') });
    expect(await runutSays('pengaturan', '--contoh', '2025', path)).toMatchObject({ code: 0 });
    expect(await runutSays('formulir', path)).toMatchObject({ code: 0, said: expect.stringContaining('Bidang Perumahan') });
    const made = await runutSays('formulir', '--ke', join(folder, 'bidang'), path);
    expect(made).toMatchObject({ code: 0 });
    expect(await readdir(join(folder, 'bidang'))).toContain('Bidang Perumahan 2025.xlsx');
    expect(await runutSays('formulir', '--ke', join(folder, 'bidang'), path)).toMatchObject({
      code: 1,
      objected: expect.stringMatching(/^Sudah ada.*Bidang Perumahan 2025/),
    });
    await rm(join(folder, 'bidang', 'Sekretariat 2025.xlsx'));
    const kept = await readFile(join(folder, 'bidang', 'Bidang Perumahan 2025.xlsx'));
    expect(await runutSays('formulir', '--ke', join(folder, 'bidang'), path)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Berkas dibuat: Sekretariat 2025\. Sudah ada.*Bidang Perumahan 2025/),
    });
    expect(await readFile(join(folder, 'bidang', 'Bidang Perumahan 2025.xlsx'))).toEqual(kept);
  });

  it('numbers the steps afresh when asked, and says where nothing had to be', async () => {
    const twice = join(folder, 'nomor.xlsx');
    await runutSays('templat', 'kalbar', twice);
    expect(await runutSays('perbaiki', '--nomori-ulang', twice)).toMatchObject({
      code: 0,
      said: 'Kegiatan dinomori ulang 1, 2, 3 …',
    });
    expect(await runutSays('perbaiki', '--nomori-ulang', twice)).toMatchObject({
      code: 0,
      said: 'Nomor kegiatan sudah urut; tidak ada yang diubah.',
    });
    await rm(twice);
  });

  it('starts a Berkas and records its steps, each by who may', async () => {
    expect(await runutSays('berkas', 'mulai', path, '--berkas', 'LKj 2025')).toMatchObject({
      code: 1,
      objected: expect.stringContaining('--nama dan --jabatan'),
    });
    expect(await runutSays('berkas', 'mulai', path, '--berkas', 'LKj 2025', ...as('Kepala Dinas'))).toMatchObject({
      code: 0,
      said: 'Berkas “LKj 2025” dimulai.',
    });
    const first = ['berkas', 'selesai', path, '--kegiatan', '1', '--lengkap', '--keluaran', 'Disposisi'];
    expect(await runutSays(...first, ...as('Tukang Kebun'))).toMatchObject({
      code: 1,
      objected: expect.stringContaining('bagian'),
    });
    expect(await runutSays(...first, ...as('Kepala Dinas'))).toMatchObject({ code: 0 });
    const due = ['berkas', 'mulai', path, '--berkas', 'Lain', '--batas', '31-12-2026', ...as('Kepala Dinas')];
    expect(await runutSays(...due)).toMatchObject({
      code: 1,
      objected: expect.stringMatching(/31-12-2026.*tahun-bulan-tanggal/),
    });
    expect(await runutSays('berkas', 'lompat', path, '--kegiatan', '2')).toMatchObject({ code: 2 });
    expect(await runutSays('berkas', 'selesai', path, '--kegiatan', '99')).toMatchObject({ code: 1 });
    const log = await runutSays('riwayat', path);
    expect(log).toMatchObject({ code: 0, said: expect.stringContaining('Rantai utuh: 2 peristiwa') });
    expect(log.said).toMatch(/Ani, Kepala Dinas/);
  });

  it('takes in what a bidang sent, and records that it has handed in', async () => {
    const sent = join(folder, 'bidang', 'Bidang Perumahan 2025.xlsx');
    const filled = applyToBook(await bookAt(sent), [
      { kind: 'write', sheet: 'Bidang Perumahan', at: { row: 7, column: FORMULIR_COLUMNS.kendala }, values: [['Cuaca']] },
    ]);
    await writeFile(sent, writeXlsx(filled));
    const kendala = async (): Promise<unknown> => {
      const form = (await bookAt()).sheets.find(({ name }) => name === 'Bidang Perumahan');
      return form?.cells[7]?.[FORMULIR_COLUMNS.kendala]?.value;
    };
    expect(await runutSays('impor', path)).toMatchObject({ code: 2 });
    expect(await runutSays('impor', path, sent)).toMatchObject({ code: 1, objected: expect.stringContaining('1 bentrokan') });
    expect(await runutSays('impor', '--pakai', 'atasan', path, sent)).toMatchObject({ code: 2 });
    expect(await kendala()).not.toBe('Cuaca');
    expect(await runutSays('impor', '--pakai', 'sini', path, sent)).toMatchObject({ code: 0 });
    expect(await kendala()).not.toBe('Cuaca');
    expect(await runutSays('impor', '--pakai', 'berkas', path, sent)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Bidang Perumahan 2025\.xlsx: .*\n1 isian diambil\.$/),
    });
    expect(await kendala()).toBe('Cuaca');
    expect(await runutSays('impor', path, join(folder, 'tidak-ada.xlsx'))).toMatchObject({ code: 1 });
    expect(await runutSays('setor', 'Kebun', path, ...as('Kepala Bidang'))).toMatchObject({ code: 1 });
    expect(await runutSays('setor', 'Perumahan', path, ...as('Kepala Bidang'))).toMatchObject({
      code: 0,
      said: 'Data Perumahan 2025 disampaikan.',
    });
  });

  it('compiles the report, which nothing is exported without', async () => {
    const target = join(folder, 'LKj 2025.docx');
    expect(await runutSays('ekspor', path, target)).toMatchObject({
      code: 1,
      objected: expect.stringContaining('belum disusun'),
    });
    expect(await runutSays('lkj', '--terima', path, ...as('Kasubbag'))).toMatchObject({
      code: 0,
      said: 'LKj 2025 disusun (konsep).',
    });
  });

  it('exports the report as new files, and writes the Dasbor', async () => {
    const target = join(folder, 'LKj 2025.docx');
    expect(await runutSays('ekspor', path, target, ...as('Kasubbag'))).toMatchObject({ code: 0 });
    expect((await readFile(target)).subarray(0, 2).toString()).toBe('PK');
    expect(await runutSays('ekspor', path, target, ...as('Kasubbag'))).toMatchObject({
      code: 1,
      objected: expect.stringContaining('sudah ada'),
    });
    expect(await runutSays('ekspor', path, join(folder, 'tidak', 'ada.docx'), ...as('Kasubbag'))).toMatchObject({
      code: 1,
      objected: expect.stringContaining('foldernya tidak ada'),
    });
    expect(await runutSays('ekspor', path, join(folder, 'ekspor.xlsx'), ...as('Kasubbag'))).toMatchObject({ code: 0 });
    expect((await bookAt(join(folder, 'ekspor.xlsx'))).sheets.map(({ name }) => name)).toEqual(['LKj']);
    expect(await runutSays('dasbor', path)).toMatchObject({ code: 0, said: 'Lembar Dasbor ditulis.' });
    expect(await names()).toEqual(expect.arrayContaining(['SOP', 'Pengaturan', 'LKj', 'Dasbor', '_runut_log']));
    const log = await runutSays('riwayat', path);
    expect(log.said).toContain('Rantai utuh');
    expect(log.said).toContain(' ekspor.xlsx diekspor');
  });

  it('takes no sheet that Runut made for a Perjanjian Kinerja', async () => {
    expect(await runutSays('pk', path)).toMatchObject({ code: 2, said: '', objected: expect.stringContaining('perintah data') });
  });

  it('begins the next year from this one', async () => {
    const next = join(folder, 'LKj 2026.xlsx');
    expect(await runutSays('pengaturan', '--dari', path, next)).toMatchObject({
      code: 0,
      said: expect.stringMatching(
        /^Pengaturan tahun 2026 ditulis\..*\nDibawa:\n {2}kantor[\s\S]*\nTidak dibawa:\n {2}target, pagu/,
      ),
    });
    const again = ['pengaturan', '--contoh', '2026', next];
    expect(await runutSays(...again)).toMatchObject({ code: 1, objected: expect.stringContaining('sudah berisi Pengaturan') });
    expect(await runutSays(...again, '--timpa')).toMatchObject({ code: 0 });
    const from = ['pengaturan', '--dari', join(folder, 'LKj 2025.docx'), join(folder, 'lain.xlsx')];
    expect(await runutSays(...from)).toMatchObject({ code: 1 });
  });
});

describe('a command on a workbook', () => {
  it('says how it is used when asked wrongly, and why a file was not opened', async () => {
    expect(await runutSays('templat', 'kalbar')).toMatchObject({
      code: 2,
      objected: 'Cara pakai: npm run -s runut -- templat NAMA BERKAS.xlsx',
    });
    expect(await runutSays('gambar', '--tidak-dikenal', path)).toMatchObject({ code: 2 });
    expect(await runutSays('gambar', join(folder, 'tidak-ada.xlsx'))).toMatchObject({
      code: 2,
      objected: expect.stringContaining('tidak-ada.xlsx'),
    });
  });

  it('saves a copy under another name, and leaves the original as it was', async () => {
    const before = await readFile(path);
    const copy = join(folder, 'salinan.xlsx');
    expect(await runutSays('dasbor', path, '--simpan-ke', copy)).toMatchObject({ code: 0 });
    expect(await readFile(path)).toEqual(before);
    expect((await bookAt(copy)).sheets.map(({ name }) => name)).toContain('Dasbor');
    expect(await runutSays('dasbor', path, '--simpan-ke', copy)).toMatchObject({
      code: 2,
      objected: expect.stringContaining('sudah ada'),
    });
  });

  it('does not write where a newer Runut has', async () => {
    const newer = join(folder, 'lebih baru.xlsx');
    const book = await bookAt();
    const log = snapshotOf(
      book,
      [SHEET.log, SHEET.salinan].map((name) => ({ sheet: { name }, parts: ['values'] })),
    );
    const reading = readLog({ log: sheetOf(log, SHEET.log), salinan: sheetOf(log, SHEET.salinan), titipan: undefined });
    const last = reading.events.at(-1);
    if (!last) throw new Error('no events');
    const unknown = seal([{ ...last, id: 'newer', versi: VERSI_PERISTIWA + 1 }], reading.heads);
    await writeFile(newer, writeXlsx(applyToBook(book, appendEdits(reading, unknown.map(sealedRow), inLane(5)))));
    const before = await readFile(newer);
    expect(await runutSays('dasbor', newer)).toMatchObject({
      code: 1,
      objected: expect.stringContaining('Runut yang lebih baru'),
    });
    expect(await readFile(newer)).toEqual(before);
  });

  it('is refused where the file is no workbook', async () => {
    const text = join(folder, 'teks.xlsx');
    await writeFile(text, 'halo');
    expect(await runutSays('gambar', text)).toMatchObject({
      code: 2,
      objected: expect.stringContaining('bukan buku kerja Excel'),
    });
    await writeFile(text, writeXlsx(emptyBook('Kosong')));
    expect(await runutSays('gambar', text)).toMatchObject({ code: 1 });
  });
});

describe('a clock far behind the log', () => {
  it('is asked about, and trusted where the person says so', async () => {
    const workbook = createBookWorkbook(emptyBook('SOP'));
    const begun = await act(
      workbook,
      newSession('a'),
      { kind: 'start-berkas', nama: 'LKj 2099', sop: SOP_LKJ },
      stampOf(KADIS, '2099-01-05T08:00:00+07:00'),
    );
    expect(begun.ok).toBe(true);
    const file = join(folder, 'jam.xlsx');
    const bytes = writeXlsx(workbook.book);
    await writeFile(file, bytes);
    const acting = ['berkas', 'selesai', file, '--kegiatan', '1', '--lengkap', ...as('Kepala Dinas')];
    expect(await runutSays(...acting)).toMatchObject({
      code: 1,
      objected: expect.stringMatching(/^Jam komputer ini menunjukkan .*5 Januari 2099.*--jam-benar\. Berkas tidak berubah\.$/),
    });
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
    expect(await runutSays(...acting, '--jam-benar')).toMatchObject({ code: 0 });
  });
});

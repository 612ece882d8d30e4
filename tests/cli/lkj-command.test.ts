import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/files/xlsx/read';
import { emptyBook } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';
import { readAny } from '../../src/files/read-any';
import { runutSays } from './runut-says';

let folder = '';
let path = '';

/** As much of the JSON as is looked at here. */
interface LkjJson {
  readonly periode: string;
  readonly status: string;
  readonly sasaran: readonly {
    readonly indikator: readonly {
      readonly id: string;
      readonly target: unknown;
      readonly realisasi: unknown;
      readonly capaian: { readonly nilai: number | null };
      readonly predikat: string;
    }[];
  }[];
  readonly naskah: readonly { readonly id: string; readonly isi: string }[];
  readonly dokumen: readonly {
    readonly jenis: string;
    readonly kepala?: readonly string[];
    readonly baris?: readonly string[][];
  }[];
  readonly temuan: readonly { readonly aturan: string; readonly lembar: string | null; readonly sel: string | null }[];
  readonly terlambat: readonly { readonly indikator: string; readonly triwulan: readonly string[] }[];
}

const lkjOf = async (...args: string[]): Promise<LkjJson> =>
  JSON.parse((await runutSays('lkj', '--json', '-', ...args)).said) as LkjJson;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runut-lkj-'));
  path = join(folder, 'dinas.xlsx');
  await runutSays('pengaturan', '--contoh', '2025', path);
});

describe('runut lkj', () => {
  it('shows the report and leaves the workbook as it is', async () => {
    const before = await readFile(path);
    const { code, said } = await runutSays('lkj', path);
    expect(code).toBe(0);
    expect(said).toMatch(/^Dinas .*: LKj 2025 \(konsep\)\n/);
    expect(said).toMatch(/Jumlah rumah tidak layak huni yang diperbaiki +940 +898 +95,53% +Sangat Tinggi/);
    expect(said).toMatch(/Jumlah anggaran +78\.450\.000\.000 +73\.714\.650\.000 +93,96%/);
    expect(await readFile(path)).toEqual(before);
  });

  it('writes the report as new files, all of them or none', async () => {
    const outputs = (['xlsx', 'docx', 'json'] as const).flatMap((kind) => [`--${kind}`, join(folder, `LKj.${kind}`)]);
    expect(await runutSays('lkj', ...outputs, path)).toMatchObject({
      code: 0,
      said: expect.stringContaining('LKj.docx disimpan.'),
    });
    const sheet = readXlsx(new Uint8Array(await readFile(join(folder, 'LKj.xlsx'))), 'LKj.xlsx');
    expect(sheet.ok && sheet.value.sheets.map(({ name }) => name)).toEqual(['LKj']);
    expect((await readAny(new Uint8Array(await readFile(join(folder, 'LKj.docx'))), 'LKj.docx')).ok).toBe(true);
    const again = await runutSays('lkj', '--json', join(folder, 'baru.json'), '--docx', join(folder, 'LKj.docx'), path);
    expect(again).toMatchObject({ code: 1, objected: expect.stringContaining('LKj.docx sudah ada') });
    expect(await readdir(folder)).not.toContain('baru.json');
    expect(await runutSays('lkj', '--docx', join(folder, 'LKj.pdf'), path)).toMatchObject({
      code: 1,
      objected: expect.stringContaining('berakhiran .docx'),
    });
  });

  it('gives every figure, sentence and table as JSON', async () => {
    const lkj = await lkjOf(path);
    const all = lkj.sasaran.flatMap(({ indikator }) => indikator);
    expect(all.find(({ id }) => id === 'S1.2')).toMatchObject({
      target: 940,
      realisasi: 898,
      capaian: { nilai: 95.53, rumus: '898 / 940 × 100 = 95,53%' },
      predikat: 'Sangat Tinggi',
    });
    expect(lkj).toMatchObject({ versi: 1, tahun: 2025, periode: 'tahun', status: 'konsep', temuan: [], terlambat: [] });
    expect(lkj.naskah.find(({ id }) => id === 'ikhtisar')?.isi).toContain('Laporan Kinerja');
    const table = lkj.dokumen.find(({ jenis, kepala }) => jenis === 'tabel' && kepala?.includes('Capaian'));
    expect(table?.baris?.flat()).toContain('95,53%');
    expect(JSON.stringify(lkj)).not.toMatch(/"en":/);
  });

  it('speaks of a triwulan or a semester with the targets until then, and of nothing later', async () => {
    const lkj = await lkjOf('--periode', 'tw2', path);
    const rumah = lkj.sasaran.flatMap(({ indikator }) => indikator).find(({ id }) => id === 'S1.2');
    expect(rumah).toMatchObject({ target: 400, realisasi: 377, capaian: { nilai: 94.25 } });
    expect(rumah).toMatchObject({ triwulan: [{}, {}, { realisasi: null }, { realisasi: null }] });
    expect(JSON.stringify(lkj.dokumen)).toContain('TRIWULAN II TAHUN 2025');
    expect(await lkjOf('--periode', 's1', path)).toMatchObject({ periode: 's1', sasaran: lkj.sasaran });
    expect((await lkjOf('--periode', 'S2', path)).sasaran).toEqual((await lkjOf(path)).sasaran);
    expect(JSON.stringify((await lkjOf('--periode', 's1', path)).dokumen)).toContain('SEMESTER I TAHUN 2025');
  });

  it('refuses what it does not know and says where', async () => {
    expect(await runutSays('lkj', '--periode', 'tw5', path)).toMatchObject({
      code: 1,
      objected: 'Periode "tw5" tidak dikenal. Yang ada: tw1, tw2, tw3, tw4, s1, s2, tahun.',
    });
    const blank = join(folder, 'kosong.xlsx');
    await writeFile(blank, writeXlsx(emptyBook('Sheet1')));
    expect(await runutSays('lkj', blank)).toMatchObject({
      code: 1,
      objected: expect.stringMatching(/^kosong\.xlsx: .*Pengaturan/),
    });
    expect(await runutSays('lkj', join(folder, 'tidak-ada.xlsx'))).toMatchObject({ code: 2 });
    expect(await runutSays('lkj')).toMatchObject({ code: 2 });
  });

  it('writes into the workbook only when asked, or into a copy of it', async () => {
    const before = await readFile(path);
    const copy = join(folder, 'salinan.xlsx');
    expect(await runutSays('lkj', '--simpan-ke', copy, path)).toMatchObject({ code: 0, said: 'LKj 2025 disusun (konsep).' });
    expect(await readFile(path)).toEqual(before);
    expect(await runutSays('lkj', '--simpan', copy)).toMatchObject({ code: 0 });
    const saved = readXlsx(new Uint8Array(await readFile(copy)), 'salinan.xlsx');
    expect(saved.ok && saved.value.sheets.map(({ name }) => name)).toContain('LKj');
  });

  it('keeps the report of a triwulan on a sheet of its own, exports it, and lists who is late', async () => {
    const copy = join(folder, 'triwulan.xlsx');
    const docx = join(folder, 'LKj TW II.docx');
    const saved = await runutSays('lkj', '--periode', 'tw2', '--simpan-ke', copy, path);
    expect(saved).toMatchObject({ code: 0, said: 'LKj TW II 2025 disusun (konsep).' });
    expect(await runutSays('ekspor', '--periode', 'tw3', copy, docx)).toMatchObject({ code: 1 });
    expect(await runutSays('ekspor', '--periode', 'tw2', copy, docx)).toMatchObject({ code: 0 });
    const read = readXlsx(new Uint8Array(await readFile(copy)), 'triwulan.xlsx');
    expect(read.ok && read.value.sheets.map(({ name }) => name).filter((name) => name.startsWith('LKj'))).toEqual(['LKj TW II']);
    expect((await runutSays('lkj', '--periode', 'tw2', copy)).said).toMatch(
      /Terlambat menyampaikan:\n {2}Bidang Perumahan belum menyampaikan data 2025, terlambat \d+ hari kerja \(batas 16 Januari 2026\)\./,
    );
    const json = (await lkjOf('--periode', 'tw2', copy)) as unknown as { belumMenyampaikan: readonly unknown[] };
    expect(json.belumMenyampaikan[0]).toMatchObject({ bidang: 'B1', periode: '2025', batas: '2026-01-16' });
  });
});

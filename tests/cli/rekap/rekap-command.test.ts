import { copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RecapRow } from '../../../src/app/lkj/recap-rows';
import { readXlsx } from '../../../src/files/xlsx/read';
import { runutSays } from '../runut-says';

let folder = '';

/** Not before it is asked for, so that it can be told whether the command loaded it. */
const duckdb = async () => (await import('@duckdb/node-api')).DuckDBInstance;

const rowsOf = (said: string): readonly RecapRow[] => said.split('\n').map((line) => JSON.parse(line) as RecapRow);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runut-rekap-'));
  await mkdir(join(folder, 'dinas'));
  const first = join(folder, 'dinas', 'perumahan.xlsx');
  await runutSays('pengaturan', '--contoh', '2025', first);
  const data = JSON.parse((await runutSays('data', first)).said) as {
    kantor: { nama: string };
    isian: { indikator: { realisasi: unknown[] }[] }[];
    sasaran: { indikator: { target: unknown }[] }[];
  };
  data.kantor.nama = "Dinas 'Air'";
  const [row] = data.isian[0]?.indikator ?? [];
  if (row) row.realisasi = [68.9, null, null, null];
  const json = join(folder, 'air.json');
  await writeFile(json, JSON.stringify(data));
  await runutSays('pengaturan', '--dari', json, join(folder, 'dinas', 'air.xlsx'));
});

describe('runut rekap', () => {
  it('says which office stands in more than one file, and counts it once', async () => {
    const twice = join(folder, 'ganda');
    await mkdir(twice);
    for (const name of ['a.xlsx', 'b.xlsx']) await copyFile(join(folder, 'dinas', 'air.xlsx'), join(twice, name));
    const { said, objected } = await runutSays('rekap', twice, join(folder, 'dinas', 'perumahan.xlsx'));
    expect(objected).toBe(
      `Dinas 'Air' ada di 2 berkas, sehingga indikatornya terhitung 2 kali: ${join(twice, 'a.xlsx')}, ${join(twice, 'b.xlsx')}. Sisakan berkas yang berlaku, lalu jalankan lagi.`,
    );
    expect(said).toContain('2 perangkat daerah, 18 indikator.');
  });

  it('takes data as it takes the workbook made of it, and says where data is wrong', async () => {
    const of = async (file: string) => {
      const { code, said } = await runutSays('rekap', '--json', file);
      return { code, rows: rowsOf(said).map((row) => ({ ...row, berkas: '' })) };
    };
    expect(await of(join(folder, 'air.json'))).toEqual(await of(join(folder, 'dinas', 'air.xlsx')));
    const wrong = join(folder, 'salah.json');
    await writeFile(wrong, '{"versi": 1}');
    const { code, objected } = await runutSays('rekap', '--json', wrong);
    expect(code).toBe(2);
    expect(objected).toContain('tidak sesuai docs/data.schema.json');
  });

  it('loads DuckDB for Parquet, and for nothing else that it writes', async () => {
    const loaded = (): boolean => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('duckdb'));
    const [jsonl, xlsx, parquet] = ['jsonl', 'xlsx', 'parquet'].map((kind) => join(folder, `tanpa.${kind}`)) as [
      string,
      string,
      string,
    ];
    const office = join(folder, 'dinas', 'air.xlsx');
    expect(await runutSays('rekap', '--jsonl', jsonl, '--xlsx', xlsx, office)).toMatchObject({ code: 0 });
    expect(loaded()).toBe(false);
    expect(await runutSays('rekap', '--parquet', parquet, office)).toMatchObject({ code: 0 });
    expect(loaded()).toBe(true);
  });

  it('has a row for each indikator of each office, with the figures of its LKj', async () => {
    const { code, said } = await runutSays('rekap', '--jsonl', '-', join(folder, 'dinas'));
    expect(code).toBe(0);
    const rows = rowsOf(said);
    expect(rows.map(({ kantor }) => kantor)).toEqual([
      ...Array.from({ length: 6 }, () => "Dinas 'Air'"),
      ...Array.from({ length: 6 }, () => 'Dinas Perumahan Rakyat dan Kawasan Permukiman'),
    ]);
    expect(rows[7]).toMatchObject({
      kode: 'S1.2',
      target: '940',
      targetAngka: 940,
      realisasiAngka: 898,
      capaian: 95.53,
      alasan: '',
      predikat: 'Sangat Tinggi',
      pagu: 34_600_000_000,
      realisasiAnggaran: 33_070_500_000,
      serapan: 95.58,
      paguKantor: 78_450_000_000,
      serapanKantor: 93.96,
      belumTerisi: '',
      terlambat: '',
    });
    expect(rows.find(({ target }) => target === 'BB')).toMatchObject({ realisasi: 'BB', targetAngka: 5, capaian: 100 });
    expect(rows[0]).toMatchObject({ belumTerisi: 'TW II, TW III, TW IV', terlambat: 'TW II, TW III, TW IV' });
  });

  it('has the indikator of programs too, with their own money, told apart in every output', async () => {
    const data = JSON.parse((await runutSays('data', join(folder, 'dinas', 'perumahan.xlsx'))).said) as {
      kantor: { nama: string };
      sasaran: { indikator: Record<string, unknown>[] }[];
      program: { id: string; nama: string }[];
    };
    data.kantor.nama = 'Dinas Program';
    const [first] = data.sasaran[0]?.indikator ?? [];
    const [program] = data.program;
    if (!first || !program) throw new Error('no sample');
    data.sasaran[0]?.indikator.push({ ...first, id: 'P1.1', nama: 'Jumlah rumah terdata', program: program.id });
    const [json, book] = [join(folder, 'program.json'), join(folder, 'program.xlsx')];
    await writeFile(json, JSON.stringify(data));
    expect(await runutSays('pengaturan', '--dari', json, book)).toMatchObject({ code: 0 });
    const [xlsx, parquet] = [join(folder, 'program-rekap.xlsx'), join(folder, 'program.parquet')];
    const rows = rowsOf((await runutSays('rekap', '--jsonl', '-', book)).said);
    expect(rows.map(({ jenis }) => jenis)).toEqual([...Array.from({ length: 6 }, () => 'sasaran'), 'program']);
    expect(rows.at(-1)).toMatchObject({
      kode: 'P1.1',
      sasaran: '',
      program: program.nama,
      indikator: 'Jumlah rumah terdata',
      pagu: 34_600_000_000,
      realisasiAnggaran: 33_070_500_000,
      serapan: 95.58,
      terlambat: 'TW I, TW II, TW III, TW IV',
    });
    expect(rows[0]).toMatchObject({ jenis: 'sasaran', program: '' });
    expect((await runutSays('rekap', book)).said).toMatch(/Dinas Program +program +Jumlah rumah terdata/);
    expect(await runutSays('rekap', '--xlsx', xlsx, '--parquet', parquet, book)).toMatchObject({ code: 0 });
    const made = readXlsx(new Uint8Array(await readFile(xlsx)), 'rekap.xlsx');
    const shown = made.ok ? made.value.sheets[0]?.cells[7]?.map((cell) => cell?.value) : [];
    expect(shown).toEqual(expect.arrayContaining(['program', program.nama, 'P1.1']));
    const connection = await (await (await duckdb()).create(':memory:')).connect();
    const read = await connection.runAndReadAll(`SELECT jenis, program, kode FROM '${parquet}' WHERE jenis <> 'sasaran'`);
    expect(read.getRowObjects()).toEqual([{ jenis: 'program', program: program.nama, kode: 'P1.1' }]);
  });

  it('speaks of a period, as a table', async () => {
    const { said } = await runutSays('rekap', '--periode', 'tw2', join(folder, 'dinas'));
    expect(said).toMatch(/Jumlah rumah tidak layak huni yang diperbaiki +400 +377 +94,25%/);
    expect(said).toMatch(/TW II$/m);
    expect(said).toMatch(/\n2 perangkat daerah, 12 indikator\.$/);
  });

  it('is written as a workbook and as Parquet, figures unchanged', async () => {
    const [xlsx, parquet] = [join(folder, 'rekap.xlsx'), join(folder, "rekap 'a'.parquet")];
    expect(await runutSays('rekap', '--xlsx', xlsx, '--parquet', parquet, join(folder, 'dinas'))).toMatchObject({ code: 0 });
    const book = readXlsx(new Uint8Array(await readFile(xlsx)), 'rekap.xlsx');
    expect(book.ok && book.value.sheets[0]?.cells[8]?.map((cell) => cell?.value)).toEqual(
      expect.arrayContaining(['S1.2', 898, 95.53, 34_600_000_000]),
    );
    const connection = await (await (await duckdb()).create(':memory:')).connect();
    const read = await connection.runAndReadAll(
      `SELECT kantor, count(*)::INT AS n, count(*) FILTER (terlambat <> '')::INT AS telat, max(capaian) AS teratas FROM '${parquet.replaceAll("'", "''")}' GROUP BY kantor ORDER BY kantor`,
    );
    expect(read.getRowObjects()).toEqual([
      { kantor: "Dinas 'Air'", n: 6, telat: 1, teratas: 104.32 },
      { kantor: 'Dinas Perumahan Rakyat dan Kawasan Permukiman', n: 6, telat: 0, teratas: 104.32 },
    ]);
    // What the README shows a Bagian Organisasi, word for word but for where the file lies.
    const readme = await readFile(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
    const asked = /```sql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(asked).toContain("'rekap.parquet'");
    const answer = await connection.runAndReadAll(asked.replace("'rekap.parquet'", `'${parquet.replaceAll("'", "''")}'`));
    expect(answer.getRowObjects()).toEqual([
      { kantor: "Dinas 'Air'", indikator: 6n, rendah: 0n, terlambat: 1n, serapan: 93.96 },
      { kantor: 'Dinas Perumahan Rakyat dan Kawasan Permukiman', indikator: 6n, rendah: 0n, terlambat: 0n, serapan: 93.96 },
    ]);
    expect(await runutSays('rekap', '--xlsx', xlsx, join(folder, 'dinas'))).toMatchObject({
      code: 2,
      objected: expect.stringContaining('sudah ada'),
    });
    expect(await runutSays('rekap', '--parquet', join(folder, 'tidak-ada', 'a.parquet'), join(folder, 'dinas'))).toMatchObject({
      code: 2,
      objected: expect.stringContaining('tidak dapat dibuat'),
    });
  });

  it('names what cannot be read and goes on with the others', async () => {
    const broken = join(folder, 'rusak.xlsx');
    await writeFile(broken, 'halo');
    const { code, said, objected } = await runutSays(
      'rekap',
      '--json',
      broken,
      join(folder, 'dinas'),
      join(folder, 'hilang.xlsx'),
    );
    expect(code).toBe(2);
    expect(rowsOf(said)).toHaveLength(12);
    expect(objected).toContain('rusak.xlsx: rusak.xlsx bukan buku kerja Excel');
    expect(objected).toContain('hilang.xlsx');
  });

  it('says how it is used', async () => {
    expect(await runutSays('rekap')).toMatchObject({ code: 2, objected: expect.stringContaining('Cara pakai') });
    expect(await runutSays('rekap', '--periode', 'tw9', folder)).toMatchObject({
      code: 2,
      objected: expect.stringContaining('"tw9"'),
    });
    expect(await runutSays('rekap', '--xlsx', 'a.csv', folder)).toMatchObject({ code: 2 });
  });
});

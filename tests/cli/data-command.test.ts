import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyBook } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';
import { runutSays } from './runut-says';

let folder = '';
let book = '';
let data = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runut-data-'));
  book = join(folder, 'dinas.xlsx');
  data = join(folder, 'data.json');
  await runutSays('pengaturan', '--contoh', '2025', book);
  await writeFile(data, (await runutSays('data', book)).said);
});

/** The report without the moment it was made. */
const lkjOf = async (path: string): Promise<string> =>
  (await runutSays('lkj', '--json', '-', path)).said.replace(/"disusun": "[^"]*"/, '');

describe('runut data', () => {
  it('gives a workbook as JSON, and the same again of that JSON', async () => {
    expect(JSON.parse(await readFile(data, 'utf8'))).toMatchObject({
      versi: 1,
      tahun: 2025,
      sasaran: [{ id: 'S1', indikator: [{ id: 'S1.1' }, { id: 'S1.2', target: 940 }] }, {}, {}],
      isian: [{ bidang: 'B1' }, { bidang: 'B2' }, { bidang: 'B3' }],
    });
    expect((await runutSays('data', data)).said).toBe(await readFile(data, 'utf8'));
  });

  it('gives the schema, which is the published one', async () => {
    const { said } = await runutSays('data', '--skema');
    expect(`${said}\n`).toBe(await readFile(join(import.meta.dirname, '../../docs/data.schema.json'), 'utf8'));
  });

  it('says how it is used, and why it has none', async () => {
    expect(await runutSays('data')).toMatchObject({ code: 2, objected: expect.stringContaining('Cara pakai') });
    expect(await runutSays('data', '--json', book)).toMatchObject({ code: 2 });
    expect(await runutSays('data', join(folder, 'tidak-ada.xlsx'))).toMatchObject({ code: 2 });
    const blank = join(folder, 'kosong.xlsx');
    await writeFile(blank, writeXlsx(emptyBook('Sheet1')));
    expect(await runutSays('data', blank)).toMatchObject({
      code: 2,
      objected: expect.stringMatching(/^kosong\.xlsx: Lembar Pengaturan tidak ada/),
    });
  });
});

describe('a command given data', () => {
  it('compiles the same report as of the workbook they came from', async () => {
    expect(await lkjOf(data)).toBe(await lkjOf(book));
  });

  it('saves a workbook of them only under a name it is given', async () => {
    expect(await runutSays('lkj', '--simpan', data)).toMatchObject({ code: 2, objected: expect.stringContaining('--simpan-ke') });
    const made = join(folder, 'jadi.xlsx');
    expect(await runutSays('lkj', '--simpan-ke', made, data)).toMatchObject({ code: 0 });
    expect(await lkjOf(made)).toContain('"nilai": 95.53');
    const other = join(folder, 'pengaturan.xlsx');
    expect(await runutSays('pengaturan', '--dari', data, other)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Lembar ditulis: Pengaturan, Bidang Perumahan/),
    });
    expect(await runutSays('data', other)).toMatchObject({ code: 0, said: await readFile(data, 'utf8') });
  });

  it('makes forms of them, and takes data in as it takes forms', async () => {
    const forms = join(folder, 'formulir');
    expect(await runutSays('formulir', '--ke', forms, data)).toMatchObject({ code: 0 });
    expect(await readdir(forms)).toContain('Bidang Perumahan 2025.xlsx');
    const changed = JSON.parse(await readFile(data, 'utf8')) as { isian: { indikator: { kendala: string }[] }[] };
    const row = changed.isian[0]?.indikator[0];
    if (row) row.kendala = 'Hujan';
    const sent = join(folder, 'kiriman.json');
    await writeFile(sent, JSON.stringify(changed));
    expect(await runutSays('impor', '--pakai', 'berkas', book, sent)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/1 isian diambil\.$/),
    });
    expect((await runutSays('data', book)).said).toContain('"kendala": "Hujan"');
  });

  it('is told by path what is wrong with them, or at which line they stop being JSON', async () => {
    const bad = join(folder, 'salah.json');
    const json = JSON.parse(await readFile(data, 'utf8')) as { tahun?: number; sasaran: { indikator: { target: unknown }[] }[] };
    const indikator = json.sasaran[0]?.indikator[1];
    if (indikator) indikator.target = true;
    delete json.tahun;
    await writeFile(bad, JSON.stringify(json));
    const { code, objected } = await runutSays('lkj', bad);
    expect(code).toBe(2);
    expect(objected.split('\n')).toEqual([
      'salah.json tidak sesuai docs/data.schema.json:',
      '$.tahun: wajib ada',
      expect.stringMatching(/^\$\.sasaran\[0\]\.indikator\[1\]\.target: harus angka, .*, bukan true atau false$/),
    ]);
    await writeFile(bad, '{\n  "versi": 1\n  "tahun": 2025\n}');
    expect(await runutSays('data', bad)).toMatchObject({
      code: 2,
      objected: 'salah.json bukan JSON yang sah (baris 3, kolom 3). Periksa koma, tanda kutip, dan kurung, lalu ulangi.',
    });
    expect(await runutSays('lkj', join(folder, 'hilang.json'))).toMatchObject({ code: 2 });
  });
});

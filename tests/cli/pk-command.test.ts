import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pkCommand } from '../../src/cli/pk-command';
import { applyToBook } from '../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';
import { runutSays } from './runut-says';

const FOLDER = join(import.meta.dirname, '../fixtures/perjanjian');

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await pkCommand(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: () => undefined,
  });
  return { code, out, err };
}

const json = async (...args: readonly string[]) =>
  (await run('--json', ...args)).out.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('runut pk', () => {
  it('gives what was understood and what was not, as one line of JSON a sheet', async () => {
    const path = join(FOLDER, 'alokasi-target-realisasi-datar.tsv');
    expect(await json('--tahun', '2026', path)).toEqual([
      {
        berkas: path,
        lembar: 'alokasi-target-realisasi-datar',
        tahun: 2026,
        sasaran: [
          {
            nama: null,
            kode: null,
            baris: null,
            indikator: [
              {
                nama: 'Persentase data lengkap',
                kode: null,
                baris: 2,
                bidang: [],
                satuan: null,
                target: 95,
                kata: null,
                batas: null,
                targetTriwulan: [20, 45, 70, 95],
                realisasiTriwulan: [18, 44, null, null],
                lalu: [],
                renstra: null,
              },
            ],
          },
        ],
        program: [],
        tidakDiambil: [
          { apa: 'kolom', sel: 'B1', isi: 'Tim', tampaknya: 'tim', pesan: expect.any(String) as string },
          { apa: 'kolom', sel: 'C1', isi: 'Jenis (IKU atau Proksi)', tampaknya: 'jenis', pesan: expect.any(String) as string },
        ],
        catatan: [],
        tanya: [],
      },
    ]);
  });

  it('hangs kegiatan and sub kegiatan below their program', async () => {
    const [result] = await json(join(FOLDER, 'tangga.tsv'));
    expect(result?.['program']).toMatchObject([
      {
        jenis: 'program',
        pagu: 5_000_000_000,
        anak: [
          { jenis: 'kegiatan', anak: [{}, {}] },
          { jenis: 'kegiatan', anak: [] },
        ],
      },
    ]);
  });

  it('asks, in text as well, and leaves with 1', async () => {
    const { code, out } = await run(join(FOLDER, 'pk-perubahan.tsv'));
    expect(code).toBe(1);
    expect(out.join('\n')).toContain('Ada angka sebelum dan setelah perubahan. Yang mana yang diambil? (Keduanya');
  });

  it('reads every sheet of a workbook, merged cells and all, and the year of its title', async () => {
    const sheet = 'PK';
    const rows = [
      ['PERJANJIAN KINERJA TAHUN 2025', '', '', '', ''],
      ['NO', 'SASARAN', 'INDIKATOR', 'TARGET', ''],
      ['', '', '', 'SATUAN', 'JUMLAH'],
      [1, 'Meningkatnya layanan', 'IKM', 'Nilai', 80.5],
      ['', '', 'Jumlah inovasi', 'inovasi', 3],
      ['', '', 'Layanan tepat waktu', '', 0.95],
    ];
    const path = join(mkdtempSync(join(tmpdir(), 'pk-')), 'diganti namanya.xlsx');
    const edits = [
      { kind: 'write' as const, sheet, at: { row: 0, column: 0 }, values: rows },
      ...[
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 1, column: 1, rows: 2, columns: 1 },
        { row: 1, column: 2, rows: 2, columns: 1 },
        { row: 1, column: 3, rows: 1, columns: 2 },
        { row: 3, column: 1, rows: 3, columns: 1 },
      ].map((area) => ({ kind: 'merge' as const, sheet, area })),
      { kind: 'format' as const, sheet, area: { row: 5, column: 4, rows: 1, columns: 1 }, format: 'persen-1' as const },
    ];
    writeFileSync(path, writeXlsx(applyToBook(emptyBook(sheet), edits)));
    expect(await json(path)).toMatchObject([
      {
        lembar: 'PK',
        tahun: 2025,
        sasaran: [
          {
            nama: 'Meningkatnya layanan',
            indikator: [
              { nama: 'IKM', satuan: 'Nilai', target: 80.5 },
              { nama: 'Jumlah inovasi', satuan: 'inovasi', target: 3 },
              { nama: 'Layanan tepat waktu', satuan: '%', target: 95 },
            ],
          },
        ],
      },
    ]);
  });

  it('says what a file without such a table lacks, and leaves with 2', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'pk-')), 'surat.txt');
    writeFileSync(path, 'Yth. Bapak\tKepala Dinas');
    const { code, out } = await run('--json', path);
    expect(code).toBe(2);
    expect(JSON.parse(out[0] ?? '')).toEqual({ berkas: path, bukanPk: expect.stringContaining('Judul kolom') as string });
    expect((await run('--tahun', 'x', path)).code).toBe(2);
    expect((await runutSays('pk', '--help')).said).toContain('tidakDiambil[]');
  });
});

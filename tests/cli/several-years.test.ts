import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runutSays } from './runut-says';

let path = '';
const as = (jabatan: string): string[] => ['--nama', 'Ani', '--jabatan', jabatan];

interface Row {
  readonly tahun: number;
  readonly jenis: string;
  readonly kode: string;
  readonly target: string;
}

beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'runut-tahun-')), 'Dinas.xlsx');
  for (const asked of [
    ['templat', 'sinjai', path],
    ['usulan', '--terima', path],
    ['pengaturan', '--contoh', '2025', path],
  ])
    await runutSays(...asked);
});

describe('several years in one workbook, on a file alone', () => {
  it('goes on into the next year, says what it took along, and then asks which year is meant', async () => {
    const begun = await runutSays('pengaturan', '--tahun-berikutnya', path);
    expect(begun).toMatchObject({ code: 0 });
    expect(begun.said).toMatch(
      /Pengaturan tahun 2026 ditulis\.[\s\S]*2025 sebagai tahun lalu[\s\S]*tahun 2025: tetap seperti adanya/,
    );
    for (const asked of [
      ['formulir', path],
      ['lkj', path],
      ['data', path],
      ['setor', 'Perumahan', path, ...as('Kepala Bidang')],
    ]) {
      const { code, objected } = await runutSays(...asked);
      expect([code > 0, objected]).toEqual([true, expect.stringContaining('beberapa tahun (2025, 2026)')]);
    }
    expect((await runutSays('lkj', '--tahun', '2030', path)).objected).toContain(
      'Tahun 2030 tidak ada di buku kerja ini; yang ada: 2025, 2026',
    );
    const again = await runutSays('pengaturan', '--tahun-berikutnya', '--tahun', '2025', path);
    expect(again.code).toBe(0);
  });

  it('makes the forms, data and LKj of the year that is named', async () => {
    expect((await runutSays('formulir', '--tahun', '2026', path)).said).toContain('Bidang Perumahan 2026');
    const yearOf = async (...asked: string[]) =>
      (JSON.parse((await runutSays(...asked, path)).said) as { readonly tahun: number }).tahun;
    expect(await yearOf('data', '--tahun', '2026')).toBe(2026);
    expect(await yearOf('lkj', '--tahun', '2025', '--json', '-')).toBe(2025);
    expect(await runutSays('lkj', '--simpan', '--tahun', '2025', path)).toMatchObject({
      code: 0,
      said: expect.stringContaining('2025'),
    });
    const out = join(path, '..', 'LKj lama.docx');
    expect(await runutSays('ekspor', '--tahun', '2025', path, out)).toMatchObject({ code: 0 });
  });

  it('takes no Berkas of another year for the report, and begins one of the year that is named', async () => {
    const begin = (nama: string, tahun: string) =>
      runutSays('berkas', 'mulai', path, '--berkas', nama, '--tahun', tahun, '--periode', 'tahun', ...as('Kepala Dinas'));
    expect(await begin('LKj 2025', '2025')).toMatchObject({ code: 0 });
    const versi = async (tahun: string) => {
      const { said } = await runutSays('lkj', '--tahun', tahun, '--json', '-', path);
      return (JSON.parse(said) as { readonly cap: { readonly log: unknown } }).cap.log !== null;
    };
    expect([await versi('2025'), await versi('2026')]).toEqual([true, false]);
    expect(await begin('LKj 2026', '2026')).toMatchObject({ code: 0 });
    expect([await versi('2025'), await versi('2026')]).toEqual([true, true]);
    const hand = await runutSays('setor', 'Perumahan', path, '--tahun', '2026', '--berkas', 'LKj 2025', ...as('Kepala Bidang'));
    expect(hand).toMatchObject({ code: 1, objected: expect.stringContaining('--berkas') });
  });

  it('has a row for each indikator of each year in the recap, or of one year', async () => {
    const rows = async (...more: string[]): Promise<readonly Row[]> =>
      (await runutSays('rekap', ...more, '--jsonl', '-', path)).said
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
    const all = await rows();
    const of = (tahun: number) => all.filter((one) => one.tahun === tahun);
    expect(of(2025).map(({ kode }) => kode)).toEqual(of(2026).map(({ kode }) => kode));
    expect(of(2026).map(({ target }) => target)).toEqual(of(2026).map(() => '–'));
    expect(of(2025).every(({ target }) => target !== '–')).toBe(true);
    expect(await rows('--tahun', '2026')).toEqual(of(2026));
    expect((await runutSays('rekap', '--tahun', '2019', path)).objected).toContain('yang ada: 2025, 2026');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { whyOf } from '../../src/domain/rules/why';
import { periksaCommand } from '../../src/cli/periksa-command';
import { rememberRules } from '../../src/app/sop/remember';
import { writeTemplate } from '../../src/app/sop/write-template';
import { run } from '../../src/app/use-case';
import { DEFAULT_KALENDER } from '../../src/domain/kantor/kalender/kalender';
import { kalenderEdits } from '../../src/domain/kantor/kalender/kalender-sheet';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { writeXlsx } from '../../src/files/xlsx/write';
import { CLEAN } from '../domain/rules/findings';

const folder = mkdtempSync(join(tmpdir(), 'runut-periksa-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seed = (name: string): string => fileURLToPath(new URL(`../seeds/${name}.txt`, import.meta.url));
const KALBAR = seed('kalbar-2023-penyusunan-lkj');
const SINJAI = seed('sinjai-sop23-data-kinerja-triwulan');

function berkas(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function jalankan(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: readonly string[]; readonly err: readonly string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await periksaCommand(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: () => undefined,
  });
  return { code, out, err };
}

interface Baris {
  readonly kegiatan: readonly {
    readonly baris: number;
    readonly kembali: unknown;
    readonly waktu: { readonly menit: readonly number[] | null };
  }[];
  readonly barisLain: readonly unknown[];
  readonly temuan: readonly { readonly aturan: string; readonly perbaikan: boolean }[];
}
const json = (line: string | undefined): Baris => JSON.parse(line ?? '') as Baris;

const bersih = CLEAN.split('\n')
  .filter((line) => line.includes('|') || line === '~')
  .map((line) =>
    line
      .split('|')
      .map((one) => one.trim().replace('~', '').replaceAll('\\n', ' '))
      .join('\t'),
  )
  .join('\n');

describe('runut periksa', () => {
  it('prints a table a file, and exits 1 when there is a galat', async () => {
    const { code, out } = await jalankan(KALBAR);
    expect(code).toBe(1);
    expect(out[0]).toContain('Penyusunan Laporan Kinerja Dinas (LAKIP)');
    expect(out[1]).toBe('9 kegiatan, 4 pelaksana, total waktu 3 jam 5 menit');
    expect(out.some((line) => /peringatan\s+A16\s+nomor-urut/.test(line))).toBe(true);
  });

  it('uses the rules and the hours that a workbook keeps', async () => {
    const workbook = createBookWorkbook(emptyBook('Lembar1'));
    const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };
    await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
    await run(workbook, rememberRules, { 'pelaksana-required': 'mati' }, stamp);
    const hari = { mulai: 8 * 60, selesai: 14 * 60 };
    await workbook.write([
      ...kalenderEdits({ ...DEFAULT_KALENDER, hari: [hari, hari, hari, hari, hari, hari, null] }),
      { kind: 'write', sheet: 'SOP', at: { row: 22, column: 7 }, values: [['2 hari']] },
    ]);
    const { out } = await jalankan('--json', berkas('aturan.xlsx', writeXlsx(workbook.book)));
    const sop = json(out[0]);
    expect(sop.temuan.some(({ aturan }) => aturan === 'pelaksana-required')).toBe(false);
    expect(sop.temuan.some(({ aturan }) => aturan === 'nomor-urut')).toBe(true);
    expect(sop.kegiatan[0]?.waktu.menit).toEqual([720, 720]);
  });

  it('prints one line of JSON an SOP', async () => {
    const { out } = await jalankan('--json', KALBAR, SINJAI);
    expect(out).toHaveLength(2);
    const [kalbar, sinjai] = out.map(json);
    expect(kalbar).toMatchObject({
      berkas: KALBAR,
      pelaksana: ['Kepala Dinas', 'Sekretaris', 'Kasubbag Renja, Monev dan Keuangan', 'Tim LKj'],
    });
    expect(kalbar?.kegiatan[1]).toEqual({
      baris: 13,
      nomor: '2',
      uraian: expect.stringContaining('Menerima disposisi') as string,
      pelaksana: [],
      kembali: null,
      kelengkapan: 'DPA dan disposisi',
      waktu: { teks: '10 Menit', jenis: 'durasi', menit: [10, 10], satuan: 'menit', hari: null },
      output: 'disposisi',
      keterangan: '',
    });
    expect(kalbar?.temuan).toHaveLength(28);
    expect(kalbar?.temuan).toContainEqual({
      aturan: 'nomor-urut',
      tingkat: 'peringatan',
      sel: 'A16',
      pesan: 'Nomor 4 dipakai dua kali dan 5 tidak ada.',
      mengapa: whyOf('nomor-urut').id,
      perbaikan: true,
    });
    expect(sinjai?.kegiatan).toHaveLength(8);
    expect(sinjai?.temuan).toHaveLength(20);
  });

  it('says on what each rule of the table rests when asked why, once a rule', async () => {
    const { out } = await jalankan('--mengapa', KALBAR);
    const from = out.indexOf('Mengapa diperiksa:');
    const found = new Set(out.slice(3, from).map((line) => /\b[A-Z]+\d+\s+(\S+)/.exec(line)?.[1]));
    const reasons = out.slice(from + 1).filter((line) => line.startsWith('  '));
    expect(new Set(reasons.map((line) => line.trim().split(/\s+/)[0]))).toEqual(found);
    expect(reasons).toHaveLength(found.size);
    expect(reasons.find((line) => line.includes('nomor-urut'))).toContain(whyOf('nomor-urut').id);
    expect((await jalankan(KALBAR)).out).not.toContain('Mengapa diperiksa:');
  });

  it('says by row and number where a decision returns to', async () => {
    const labelled = fileURLToPath(new URL('../fixtures/cases/w44-tanda-berlabel.xlsx', import.meta.url));
    const { out } = await jalankan('--json', labelled);
    expect(json(out[0]).kegiatan.map(({ kembali }) => kembali)).toEqual([null, null, null, { baris: 5, nomor: '3' }, null]);
  });

  it('lists the rows that are no kegiatan', async () => {
    const [header = '', ...steps] = bersih.split('\n').slice(-6);
    const before = bersih.split('\n').slice(0, -6);
    const grid = [...before, header, '\tA. Persiapan', ...steps].join('\n');
    const { out } = await jalankan('--json', berkas('bagian.tsv', grid));
    expect(json(out[0]).barisLain).toEqual([{ baris: 13, sel: 'B13', jenis: 'judul', teks: 'A. Persiapan' }]);
    expect(json((await jalankan('--json', KALBAR)).out[0]).barisLain).toEqual([]);
  });

  it('exits 0 for an SOP in order', async () => {
    const { code, out } = await jalankan(berkas('bersih.tsv', bersih));
    expect(out).toContain('Tidak ada temuan.');
    expect(code).toBe(0);
  });

  it('reads a table pasted from Word', async () => {
    const html = `<html><body><table><tr><td rowspan=2>No</td><td rowspan=2>Kegiatan</td><td colspan=2>Pelaksana</td><td colspan=3>Mutu Baku</td></tr>
      <tr><td>Kadis</td><td>Sekretaris</td><td>Kelengkapan</td><td>Waktu</td><td>Output</td></tr>
      <tr><td>1</td><td>Memerintahkan Sekretaris</td><td>√</td><td></td><td>DPA</td><td>1 jam</td><td>Disposisi</td></tr></table></body></html>`;
    const { out } = await jalankan('--json', berkas('word.html', html));
    expect(json(out[0]).kegiatan[0]).toMatchObject({
      nomor: '1',
      pelaksana: [{ nama: 'Kadis', simbol: 'mark' }],
      waktu: { menit: [60, 60] },
    });
  });

  it('says why a file holds no SOP', async () => {
    const { code, out } = await jalankan('--json', berkas('belanja.txt', 'Beras\t2\nGula\t1'));
    expect(JSON.parse(out[0] ?? '')).toEqual({
      berkas: join(folder, 'belanja.txt'),
      bukanSop: expect.stringContaining('kepala tabel') as string,
    });
    expect(code).toBe(0);
  });

  it('goes on after a file that cannot be read, with one line about it', async () => {
    const damaged = berkas('rusak.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
    const { code, out, err } = await jalankan(
      '--json',
      damaged,
      join(folder, 'tidak-ada.xlsx'),
      berkas('kosong.txt', ''),
      SINJAI,
    );
    expect(code).toBe(2);
    expect(err).toHaveLength(3);
    expect(out).toHaveLength(1);
  });

  it('shows how to use it when asked for nothing', async () => {
    const { code, err } = await jalankan();
    expect(code).toBe(2);
    expect(err[0]).toContain('periksa [--json] [--mengapa] BERKAS');
  });

  it('names what a sheet holds besides its SOP, and a sheet whose numbers go on, with its header again or without', async () => {
    const [sheet] = emptyBook('SOP').sheets;
    if (!sheet) throw new Error('no sheet');
    const head = ['No', 'Kegiatan', 'Kadis', 'Staf', 'Kelengkapan', 'Waktu', 'Output'];
    const steps = (...numbers: number[]): string[][] =>
      numbers.map((at) => [String(at), `Menyusun konsep ${String(at)}`, '', '■', 'Data', '10 menit', 'Konsep']);
    const book = (...sheets: (readonly [name: string, rows: readonly (readonly string[])[]])[]): Uint8Array =>
      writeXlsx({
        ...emptyBook('SOP'),
        sheets: sheets.map(([name, rows]) => ({ ...sheet, name, cells: rows.map((row) => row.map((value) => ({ value }))) })),
      });
    const first = ['SOP', [head, ...steps(1, 2), [], ['Dibuat oleh tim penyusun']]] as const;
    const said = async (name: string, ...second: readonly (readonly string[])[]): Promise<readonly string[]> =>
      (await jalankan(berkas(name, book(first, ['Lembar 2', second])))).out;
    const told = 'B3 (Lembar 2): Lembar ini bernomor lanjutan di berkas asli';
    const again = await said('lanjut-a.xlsx', head, ...steps(3, 4));
    expect(again).toContain('  A5: Dibuat oleh tim penyusun');
    expect(again.filter((line) => line.includes(told))).toHaveLength(1);
    expect((await said('lanjut-b.xlsx', ...steps(3, 4))).filter((line) => line.includes(told))).toHaveLength(1);
    for (const second of [
      [head, ...steps(1, 2)],
      [['Nomor SOP', '7'], ['Tanggal Pembuatan', '1 Juli 2026'], ['Nama SOP', 'Lain'], head, ...steps(3, 4)],
      steps(7),
      [['3', 'catatan']],
    ])
      // prettier-ignore
      expect((await said('lain.xlsx', ...second)).join('\n')).not.toContain('bernomor lanjutan');
  });
});

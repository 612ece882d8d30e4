import { strToU8, zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { whyOf } from '../../src/domain/rules/why';
import { periksaCommand } from '../../src/cli/periksa-command';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { writeXlsx } from '../../src/files/xlsx/write';
import type { CellInput, Edit } from '../../src/domain/sheet/edit';
import { CLEAN, withCells } from '../domain/rules/findings';
import { drawing } from '../domain/sop/sheet-of-text';

const folder = mkdtempSync(join(tmpdir(), 'runut-berkas-'));
afterAll(() => rmSync(folder, { recursive: true }));

function berkas(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Hasil {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly progress: readonly string[];
}

async function jalankan(...args: readonly string[]): Promise<Hasil> {
  const [out, err, progress]: [string[], string[], string[]] = [[], [], []];
  const code = await periksaCommand(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: (line) => progress.push(line),
  });
  return { code, out, err, progress };
}

const tab = (grid: string): string =>
  drawing(grid)
    .values.map((row) => row.map((value) => String(value).replaceAll('\n', ' ')).join('\t'))
    .join('\n');

/** A workbook with a sheet for each grid. */
async function book(grids: { readonly [sheet: string]: string }): Promise<Uint8Array> {
  const workbook = createBookWorkbook(emptyBook(Object.keys(grids)[0]));
  const edits = Object.entries(grids).flatMap(([sheet, grid]): readonly Edit[] => [
    { kind: 'ensure-sheet', sheet },
    ...drawing(grid).values.map((row, index): Edit => ({
      kind: 'write',
      sheet,
      at: { row: index, column: 0 },
      values: [row as readonly CellInput[]],
    })),
  ]);
  await workbook.write(edits);
  return writeXlsx(workbook.book);
}

/** The beginning of an OLE compound file that holds a stream of this name. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1_024 + index * 2));
  return bytes;
}

const bersih = (): string => berkas('bersih.tsv', tab(CLEAN));
const keliru = (): string => berkas('keliru.tsv', tab(withCells(['| 60 menit |', '| |'])));

describe('a file that cannot be read', () => {
  it.each<readonly [what: string, name: string, content: () => Uint8Array | string, says: string]>([
    ['damaged', 'rusak.xlsx', () => new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'rusak'],
    ['encrypted', 'terkunci.xlsx', () => compound('EncryptedPackage'), 'kata sandi'],
    ['of Excel 97-2003', 'lama.xls', () => compound('Workbook'), 'Excel 97-2003'],
    ['empty', 'kosong.xlsx', () => '', 'kosong'],
    [
      'a bomb',
      'bom.xlsx',
      () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/media/a.bin': [new Uint8Array(90_000_000), { level: 9 }] }),
      'membengkak',
    ],
    ['a PDF', 'surat.pdf', () => '%PDF-1.7\n1 0 obj', 'rusak'],
    ['a picture called a workbook', 'gambar.xlsx', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'adalah gambar'],
    ['a Word document', 'naskah.docx', () => zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'bukan buku kerja'],
  ])('is told in one line when it is %s, and the others go on', async (_, name, content, says) => {
    const { code, out, err } = await jalankan('--json', berkas(name, content()), bersih());
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(name);
    expect(err[0]).toContain(says);
    expect(err[0]).not.toContain('\n');
    expect(out).toHaveLength(1);
    expect(code).toBe(2);
  });
});

describe('a folder', () => {
  it('is checked file by file, those below it too; other kinds in it are not meant, and an empty one is told', async () => {
    const below = join(folder, 'bidang', 'satu');
    mkdirSync(below, { recursive: true });
    for (const name of ['b.tsv', 'a.tsv', '~$a.xlsx', 'foto.png']) writeFileSync(join(below, name), tab(CLEAN));
    const { out, code } = await jalankan('--json', join(folder, 'bidang'));
    expect(out.map((line) => (JSON.parse(line) as { berkas: string }).berkas)).toEqual([
      join(below, 'a.tsv'),
      join(below, 'b.tsv'),
    ]);
    expect(code).toBe(0);
    mkdirSync(join(folder, 'kosong'));
    const empty = await jalankan(join(folder, 'kosong'));
    expect(empty.code).toBe(2);
    expect(empty.err[0]).toContain('kosong');
  });
});

describe('the exit code', () => {
  it('is 0 when nothing is a galat, 1 when something is, 2 when a file was not read, the highest of all files', async () => {
    expect((await jalankan(bersih())).code).toBe(0);
    const peringatan = berkas('peringatan.tsv', tab(withCells(['4 | Memeriksa', '7 | Memeriksa'])));
    expect((await jalankan(peringatan)).out.some((line) => line.includes('nomor-urut'))).toBe(true);
    expect((await jalankan(peringatan)).code).toBe(0);
    expect((await jalankan(keliru())).code).toBe(1);
    expect((await jalankan(keliru(), bersih())).code).toBe(1);
    expect((await jalankan(join(folder, 'tidak-ada.xlsx'), keliru())).code).toBe(2);
    expect((await jalankan('--kira-kira', bersih())).code).toBe(2);
  });
});

describe('a workbook of several SOPs', () => {
  it('gives a line for each, from whichever sheet, and one reason when there is none', async () => {
    const file = berkas(
      'banyak.xlsx',
      await book({ Daftar: 'No | Nama\n1 | Surat', A: CLEAN, B: withCells(['10 menit', '20 menit']) }),
    );
    const { out } = await jalankan('--json', file);
    expect(out.map((line) => (JSON.parse(line) as { readonly lembar: string }).lembar)).toEqual(['A', 'B']);
    const tanpa = berkas('tanpa.xlsx', await book({ Belanja: 'Beras | 2\nGula | 1' }));
    const { out: none, code } = await jalankan('--json', tanpa);
    expect(none.map((line) => Object.keys(JSON.parse(line) as object))).toEqual([['berkas', 'bukanSop']]);
    expect(code).toBe(0);
  });

  it('tells its progress file by file, and clears it in the end', async () => {
    const { progress } = await jalankan(bersih(), keliru());
    expect(progress.filter((line) => line !== '')).toEqual([
      expect.stringContaining('1 dari 2'),
      expect.stringContaining('2 dari 2'),
    ]);
    expect(progress.at(-1)).toBe('');
  });
});

describe('the JSON of an SOP', () => {
  it('has exactly these members', async () => {
    const { out } = await jalankan(
      '--json',
      berkas('bentuk.tsv', tab(withCells(['| 60 menit |', '| 2 hari |'], ['4 | Memeriksa', '7 | Memeriksa']))),
    );
    const sop = JSON.parse(out[0] ?? '') as Record<string, readonly Record<string, unknown>[]>;
    expect(Object.keys(sop)).toEqual([
      'berkas',
      'lembar',
      'judul',
      'identitas',
      'kolom',
      'pelaksana',
      'kegiatan',
      'barisLain',
      'tidakDiambil',
      'temuan',
      'ragu',
    ]);
    expect(sop['kolom']?.[0]).toEqual({ judul: ['No'], peran: 'no' });
    expect(sop['kolom']?.map(({ peran }) => peran)).toEqual([
      'no',
      'uraian',
      'pelaksana',
      'pelaksana',
      'pelaksana',
      'kelengkapan',
      'waktu',
      'output',
      'keterangan',
    ]);
    expect(sop['kegiatan']?.[2]).toEqual({
      baris: 15,
      nomor: '3',
      uraian: 'Menyusun konsep LKj',
      pelaksana: [{ nama: 'Kasubbag Program', simbol: 'process' }],
      kembali: null,
      kelengkapan: 'Disposisi Sekretaris',
      waktu: { teks: '2 hari', jenis: 'durasi', menit: [900, 900], satuan: 'hari', hari: 'kerja' },
      output: 'Konsep LKj',
      keterangan: '',
    });
    for (const temuan of sop['temuan'] ?? [])
      expect(Object.keys(temuan)).toEqual(['aturan', 'tingkat', 'sel', 'pesan', 'mengapa', 'perbaikan']);
    expect(sop['temuan']).toContainEqual({
      aturan: 'waktu-hari',
      tingkat: 'petunjuk',
      sel: 'G15',
      pesan: expect.stringContaining('hari kerja') as string,
      mengapa: whyOf('waktu-hari').id,
      perbaikan: true,
    });
    expect(sop['identitas']).toMatchObject({ nomor: '000/12/2025', nama: 'Penyusunan Laporan Kinerja' });
  });
});

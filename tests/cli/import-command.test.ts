import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FORMULIR_COLUMNS, realisasiColumn, targetColumn } from '../../src/domain/kinerja/formulir/formulir-layout';
import type { CellInput } from '../../src/domain/sheet/edit';
import { applyToBook } from '../../src/files/xlsx/apply-edits';
import { readXlsx } from '../../src/files/xlsx/read';
import { writeXlsx } from '../../src/files/xlsx/write';
import { runutSays } from './runut-says';

const SHEET = 'Bidang Perumahan';
const FORM = 'Bidang Perumahan 2025.xlsx';
let folder = '';
let office = '';
let path = '';

/** The form as it was made, with other words in some cells. */
async function sent(name: string, cells: readonly (readonly [row: number, column: number, value: CellInput])[]): Promise<string> {
  const read = readXlsx(new Uint8Array(await readFile(join(folder, FORM))), FORM);
  if (!read.ok) throw new Error(read.refusal.kind);
  const edits = cells.map(([row, column, value]) => ({
    kind: 'write' as const,
    sheet: SHEET,
    at: { row, column },
    values: [[value]],
  }));
  const target = join(folder, name);
  await writeFile(target, writeXlsx(applyToBook(read.value, edits)));
  return target;
}

async function firstTriwulan(): Promise<unknown> {
  const read = readXlsx(new Uint8Array(await readFile(path)), 'x.xlsx');
  return read.ok ? read.value.sheets.find(({ name }) => name === SHEET)?.cells[7]?.[realisasiColumn(0)]?.value : undefined;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runut-impor-'));
  office = join(folder, 'kantor.xlsx');
  await runutSays('pengaturan', '--contoh', '2025', office);
  await runutSays('formulir', '--ke', folder, office);
});

beforeEach(async () => {
  path = join(folder, 'LKj.xlsx');
  await copyFile(office, path);
});

describe('runut impor', () => {
  it('lists each undecided cell with what it may say and the option that decides, and tells of every file', async () => {
    const one = await sent('satu.xlsx', [
      [7, realisasiColumn(0), 68.95],
      [7, targetColumn(0) - 1, 71],
    ]);
    const broken = join(folder, 'rusak.xlsx');
    await writeFile(broken, 'bukan buku kerja');
    const { code, objected } = await runutSays('impor', path, one, broken);
    expect(code).toBe(1);
    expect(objected.split('\n')).toEqual([
      'satu.xlsx: 0 isian diterima, 1 bentrok',
      expect.stringMatching(/^ {2}D8: Target tahun .* di berkas 71, seharusnya 70,25\.$/),
      expect.stringMatching(/^rusak\.xlsx: /),
      expect.stringMatching(/^ {2}Bidang Perumahan!F8 .*, TW I: 68,9 \(di sini\); 68,95 \(satu\.xlsx\)$/),
      expect.stringContaining('1 bentrokan belum diputuskan'),
      'Tambahkan --pakai sini atau --pakai berkas untuk memutuskan semuanya.',
    ]);
    expect(await firstTriwulan()).toBe(68.9);
  });

  it('takes what several files say alike, and says of files that differ that no option decides', async () => {
    const one = await sent('satu.xlsx', [[7, realisasiColumn(0), 68.95]]);
    const copy = await sent('salinan.xlsx', [[7, realisasiColumn(0), '68,95']]);
    const other = await sent('lain.xlsx', [[7, realisasiColumn(0), 60]]);
    const split = await runutSays('impor', '--pakai', 'berkas', path, one, other);
    expect(split).toMatchObject({ code: 1, objected: expect.stringContaining('68,95 (satu.xlsx); 60 (lain.xlsx)') });
    expect(split.objected).toContain('impor satu per satu');
    expect(split.objected).not.toContain('--pakai');
    expect(await runutSays('impor', '--pakai', 'berkas', path, one, copy)).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 isian diambil.'),
    });
    expect(await firstTriwulan()).toBe(68.95);
  });

  it('names an older file and takes it when told to', async () => {
    const read = readXlsx(new Uint8Array(await readFile(join(folder, FORM))), FORM);
    const mark = read.ok ? read.value.sheets[0]?.cells[0]?.[FORMULIR_COLUMNS.tanda]?.value : undefined;
    const older = await sent('lama.xlsx', [
      [0, FORMULIR_COLUMNS.tanda, String(mark).replace(/;\d{4}-/, ';2020-')],
      [7, realisasiColumn(0), 60],
    ]);
    const refused = await runutSays('impor', '--pakai', 'berkas', path, older);
    expect(refused).toMatchObject({ code: 1, objected: expect.stringMatching(/^lama\.xlsx: Lebih lama .*\n.*--tetap-pakai/) });
    expect(await firstTriwulan()).toBe(68.9);
    const taken = await runutSays('impor', '--pakai', 'berkas', '--tetap-pakai', path, older);
    expect(taken).toMatchObject({ code: 0, said: expect.stringContaining('1 isian diambil.') });
    expect(taken.said).not.toContain('--tetap-pakai');
    expect(await firstTriwulan()).toBe(60);
  });
});

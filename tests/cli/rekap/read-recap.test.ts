import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savePengaturan } from '../../../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../../../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet } from '../../../src/app/lkj/compile-sheet';
import { run } from '../../../src/app/use-case';
import { readRecap } from '../../../src/cli/rekap/read-recap';
import { PENGATURAN_SHEET } from '../../../src/domain/kinerja/pengaturan-sheet/messages';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { Stamp } from '../../../src/domain/stamp';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { writeXlsx } from '../../../src/files/xlsx/write';

const stamp: Stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: 'Penyusun', jabatan: 'Kasubbag' }, newId: () => 'id' };

let folder = '';
let whole: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runut-baca-rekap-'));
  const pengaturan = samplePengaturan(2025);
  const workbook = createBookWorkbook(emptyBook());
  await run(workbook, savePengaturan, { pengaturan }, stamp);
  await run(workbook, writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) }, stamp);
  await run(workbook, compileLkjSheet, { pengaturan, jejak: null }, stamp);
  whole = writeXlsx(workbook.book);
});

afterAll(() => rm(folder, { recursive: true }));

const recapOf = async (bytes: Uint8Array) => {
  const file = join(folder, 'buku.xlsx');
  await writeFile(file, bytes);
  return readRecap(file, { at: stamp.at, periode: 'tahun' });
};

describe('the recap of one workbook', () => {
  it('reads the settings and the forms and nothing else: no report, no drawing, no look, no text that stands elsewhere', async () => {
    const expected = await recapOf(whole);
    expect(expected).toMatchObject({ ok: true });
    const parts = unzipSync(whole);
    const report = Object.entries(parts).find(([name, bytes]) => name.includes('worksheets/sheet') && bytes.length > 100_000);
    const unread = Object.keys(parts).filter((name) => name === report?.[0] || /styles|drawings|charts|docProps/.test(name));
    expect(unread.length).toBeGreaterThan(8);
    const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    const broken = texts.replace('KATA PENGANTAR', '&rusak;');
    expect(broken).not.toBe(texts);
    const damaged: Record<string, Uint8Array> = { ...parts, 'xl/sharedStrings.xml': strToU8(broken) };
    for (const name of unread) damaged[name] = strToU8('<rusak');
    expect(await recapOf(zipSync(damaged))).toEqual(expected);
    // What it does read is judged as before.
    expect(
      await recapOf(zipSync({ ...damaged, 'xl/sharedStrings.xml': strToU8(texts.replace(PENGATURAN_SHEET.judul, '&rusak;')) })),
    ).toEqual({
      ok: false,
      refusal: expect.any(String) as string,
    });
  });
});

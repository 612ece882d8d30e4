import { describe, expect, it } from 'vitest';
import { carryLastYear, nextYearFrom } from '../../../src/app/kinerja/begin-year';
import { saveIdentitas } from '../../../src/app/kinerja/identitas';
import { savePengaturan } from '../../../src/app/kinerja/open-pengaturan';
import { readOffice } from '../../../src/app/lkj/read-office';
import { saveKalender } from '../../../src/app/tracker/kalender-sheet';
import { run, type UseCase } from '../../../src/app/use-case';
import { DEFAULT_KALENDER } from '../../../src/domain/kantor/kalender/kalender';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { SHEET } from '../../../src/domain/sheet/names';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { filledIdentitas } from '../../domain/kinerja/identitas/filled-identitas';
import { KADIS, stampOf } from '../../domain/tracker/stories';

const stamp = stampOf(KADIS, '2026-01-05T08:00:00+07:00');
const pengaturan = samplePengaturan(2025);
const LOGO = { nama: 'logo.png', jenis: 'png', lebar: 1, tinggi: 1, base64: 'iVBORw0KGgo=' } as const;
const KALENDER = {
  ...DEFAULT_KALENDER,
  zona: 'WITA',
  libur: [{ tanggal: '2025-12-25', nama: 'Natal', jenis: 'libur' }],
} as const;

async function does<Input, Outcome, Refusal>(book: BookWorkbook, useCase: UseCase<Input, Outcome, Refusal>, input: Input) {
  const done = await run(book, useCase, input, stamp);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value;
}

async function lastYear(): Promise<BookWorkbook> {
  const book = createBookWorkbook(emptyBook('SOP'));
  await does(book, savePengaturan, { pengaturan });
  const identitas = { ...filledIdentitas(), gambar: { logo: 'logo.png', struktur: '' } };
  await does(book, saveIdentitas, { pengaturan, identitas, gambar: { logo: LOGO } });
  await does(book, saveKalender, { kalender: KALENDER });
  return book;
}

describe('next year, begun from this one', () => {
  it('takes Identitas laporan with its pictures and the calendar along, and says what it leaves', async () => {
    const next = nextYearFrom(wholeSnapshotOf((await lastYear()).book), 'LKj 2025.xlsx');
    if (!next.ok) throw new Error(next.refusal.id);
    const { bawaan, dibawa, tidakDibawa } = next.value;
    expect(dibawa.map(({ id }) => id).join('\n')).toMatch(/Renstra[\s\S]*2025 sebagai tahun lalu[\s\S]*1 gambar[\s\S]*Kalender/);
    expect(tidakDibawa.map(({ id }) => id).join('\n')).toMatch(/^target, pagu[\s\S]*pernyataan reviu[\s\S]*log/);
    const book = createBookWorkbook(emptyBook('SOP'));
    await does(book, savePengaturan, next.value);
    expect(await does(book, carryLastYear, next.value)).toEqual({ lembar: ['Identitas Laporan', 'Kalender'], tetap: [] });
    const office = readOffice(wholeSnapshotOf(book.book), { at: stamp.at, periode: 'tahun' });
    if (!office.ok) throw new Error(office.refusal.message.id);
    const { identitas, tahun } = office.value.lkj;
    expect(tahun).toBe(2026);
    const old = filledIdentitas();
    expect(identitas).toMatchObject({ tugas: old.tugas, dasarHukum: old.dasarHukum, tujuan: old.tujuan, pembanding: [] });
    expect(identitas.reviu).toMatchObject({ nomor: '', tanggal: '', nama: old.reviu.nama });
    expect(identitas.penyampaian).toEqual({ batas: '', disampaikan: '', dipublikasikan: '', alamat: '' });
    expect(office.value.gambar.logo).toEqual(LOGO);
    expect(bawaan.kalender?.zona).toBe('WITA');
  });

  it('says how many entries of Identitas laporan it did not understand and leaves in last year’s workbook', async () => {
    const book = await lastYear();
    const left = () => {
      const next = nextYearFrom(wholeSnapshotOf(book.book), 'LKj 2025.xlsx');
      return next.ok ? next.value.tidakDibawa.map(({ id }) => id).filter((one) => one.includes('tidak dikenali')) : [];
    };
    expect(left()).toEqual([]);
    const rows = wholeSnapshotOf(book.book).sheets.find(({ name }) => name === SHEET.identitas)?.values ?? [];
    const code = rows.findIndex(([first]) => first === pengaturan.indikator[0]?.id);
    const typed = [
      ['S9.9', code],
      ['catatan sendiri', rows.findIndex((line) => line.every((value) => value === ''))],
    ] as const;
    for (const [value, row] of typed)
      await book.write([{ kind: 'write', sheet: SHEET.identitas, at: { row, column: 0 }, values: [[value]] }]);
    expect(left()).toEqual([expect.stringMatching(/^2 isian Identitas laporan .* tetap di buku kerja tahun lalu/)]);
  });

  it('writes over no sheet that is here already, and says of what that workbook has none', async () => {
    const next = nextYearFrom(wholeSnapshotOf((await lastYear()).book), 'LKj 2025.xlsx');
    if (!next.ok) throw new Error(next.refusal.id);
    const here = await lastYear();
    const before = JSON.stringify(here.book);
    expect(await does(here, carryLastYear, next.value)).toEqual({ lembar: [], tetap: ['Identitas Laporan', 'Kalender'] });
    expect(JSON.stringify(here.book)).toBe(before);
    const bare = createBookWorkbook(emptyBook('SOP'));
    await does(bare, savePengaturan, { pengaturan });
    const from = nextYearFrom(wholeSnapshotOf(bare.book), 'LKj 2025.xlsx');
    expect(from.ok && from.value.tidakDibawa.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['Identitas laporan: tidak ada di buku kerja itu', 'Kalender: tidak ada di buku kerja itu']),
    );
  });
});

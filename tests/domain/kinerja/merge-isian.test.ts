import { describe, expect, it } from 'vitest';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { readFormulir } from '../../../src/domain/kinerja/formulir/read-formulir';
import type { Formulir } from '../../../src/domain/kinerja/formulir/formulir';
import { kelengkapanOf } from '../../../src/domain/kinerja/formulir/completeness';
import { FORMULIR_COLUMNS } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { pengaturanFrom } from '../../../src/domain/kinerja/formulir/self-contained';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { mergedIsian, checkMerged } from '../../../src/domain/kinerja/merge-isian';
import { reminderOf } from '../../../src/domain/kinerja/reminder';
import type { Indikator, Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { nextYearPengaturan } from '../../../src/domain/kinerja/next-year';
import { TestBook } from './test-book';

const contoh = samplePengaturan(2025);

function content(
  pengaturan: Pengaturan,
  change: (book: TestBook) => void = () => undefined,
): { buku: TestBook; formulir: Formulir[] } {
  const book = new TestBook();
  for (const bidang of pengaturan.bidang) {
    const isian = sampleIsian(2025)[bidang.id];
    book.apply(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', ...(isian ? { content: isian } : {}) }));
  }
  change(book);
  const formulir = [...book.sheetNamed.keys()].flatMap((nama) => {
    const dibaca = readFormulir(book.sheet(nama));
    return dibaca.ok ? [dibaca.value] : [];
  });
  return { buku: book, formulir };
}

describe('one indikator, several bidang', () => {
  const bersama = {
    ...contoh,
    indikator: contoh.indikator.map((one, index) => (index === 1 ? { ...one, bidang: ['B1', 'B2'] } : one)),
  };
  const indikator = bersama.indikator[1] as Indikator;

  it('takes the first that filled a quarter, and says where they differ', () => {
    const { formulir } = content(bersama, (book) =>
      book
        .write('Bidang Kawasan Permukiman', 7, FORMULIR_COLUMNS.tw + 1, 130)
        .write('Bidang Perumahan', 8, FORMULIR_COLUMNS.tw + 3, ''),
    );
    expect(formulir[1]?.indikator[0]?.indikator).toBe('S1.2');
    expect(mergedIsian(indikator, formulir).realisasi).toEqual([128, '', 331, 190]);
    expect(checkMerged(bersama, formulir).map((one) => one.message.id)).toEqual([
      'TW I “Jumlah rumah tidak layak huni yang diperbaiki”: Perumahan mengisi 128, Kawasan Permukiman mengisi 130. Yang dipakai isian Perumahan; samakan keduanya.',
    ]);
  });
});

describe('a form on its own', () => {
  it('carries the rules it is computed by', () => {
    const { buku, formulir } = content(contoh);
    const kawasan = formulir[1];
    if (!kawasan) throw new Error('no form');
    const sendiri = pengaturanFrom(buku.sheet(kawasan.sheet), kawasan);
    expect(sendiri.ketentuan).toEqual(contoh.ketentuan);
    expect(sendiri.indikator.map((one) => [one.id, one.arah, one.rumus, one.metode, one.target])).toEqual([
      ['S2.1', 'negatif', '2T-R', 'trend-turun', 210],
      ['S2.2', 'positif', 'otomatis', 'sum', 18.5],
    ]);
  });

  it('is found although rows and columns were inserted before it', () => {
    const { buku } = content(contoh);
    const asli = buku.sheet('Bidang Perumahan');
    const offset = { ...asli, values: [[''], ['catatan'], ...asli.values.map((line) => ['', ...line])] };
    const dibaca = readFormulir(offset);
    expect(dibaca.ok && dibaca.value.indikator[0]).toMatchObject({
      realisasi: [68.9, 69.2, 69.5, 69.88],
      at: { tw1: { row: 9, column: 6 } },
    });
  });
});

describe('the year after', () => {
  it('keeps the structure, remembers this year, and asks for new targets', () => {
    const added = nextYearPengaturan(contoh, content(contoh).formulir);
    expect(added.tahun).toBe(2026);
    expect(added.indikator[1]).toMatchObject({
      id: 'S1.2',
      target: '',
      lalu: [{ tahun: 2025, target: 940, realisasi: 898 }, { tahun: 2024 }, { tahun: 2023 }],
    });
    expect(added.program[0]?.pagu).toBe('');
  });
});

describe('a reminder', () => {
  it('says what is missing and by when', () => {
    const bidang = contoh.bidang[0];
    if (!bidang) throw new Error('no bidang');
    const { formulir } = content(contoh, (book) => book.write('Bidang Perumahan', 7, FORMULIR_COLUMNS.bukti, ''));
    const text = reminderOf(contoh, bidang, kelengkapanOf(contoh, 'B1', formulir[0] ?? null));
    expect(text).toContain('Yth. Kepala Bidang Perumahan,');
    expect(text).toContain('baru terisi 17 dari 18 isian. Batas penyampaian 16 Januari 2026.');
    expect(text).toContain('- Persentase keluarga yang menghuni rumah layak: Bukti dukung');
  });
});

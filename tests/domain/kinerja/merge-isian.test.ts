import { describe, expect, it } from 'vitest';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { readFormulir } from '../../../src/domain/kinerja/formulir/read-formulir';
import type { Formulir } from '../../../src/domain/kinerja/formulir/formulir';
import { kelengkapanOf } from '../../../src/domain/kinerja/formulir/completeness';
import { FORMULIR_COLUMNS } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { pengaturanFrom } from '../../../src/domain/kinerja/formulir/self-contained';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { mergedIsian, checkMerged } from '../../../src/domain/kinerja/merge-isian';
import { checkFormulir, checkSums } from '../../../src/domain/kinerja/check-formulir';
import { compareStored } from '../../../src/domain/kinerja/compare-stored';
import { rollUp } from '../../../src/domain/kinerja/roll-up';
import { compileLkj } from '../../../src/domain/lkj/compile-lkj';
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

describe('an indikator whose parts are added up', () => {
  const shared: Pengaturan = {
    ...contoh,
    indikator: contoh.indikator.map((one): Indikator =>
      one.id === 'S1.2' ? { ...one, bidang: ['B1', 'B2'], gabungan: 'jumlah' } : one,
    ),
  };
  const parts = (...tw: readonly number[]) =>
    content(shared, (book) => {
      for (const [at, part] of tw.entries()) {
        book.write('Bidang Perumahan', 8, FORMULIR_COLUMNS.tw + 1 + 2 * at, part);
        book.write('Bidang Kawasan Permukiman', 7, FORMULIR_COLUMNS.tw + 1 + 2 * at, part);
      }
      for (const [sheet, row] of [
        ['Bidang Perumahan', 8],
        ['Bidang Kawasan Permukiman', 7],
      ] as const)
        for (const column of [FORMULIR_COLUMNS.kendala, FORMULIR_COLUMNS.tindakLanjut]) book.write(sheet, row, column, '');
      for (const [sheet, faktor] of [
        ['Bidang Perumahan', 13],
        ['Bidang Kawasan Permukiman', 13],
      ] as const)
        book.write(sheet, faktor, FORMULIR_COLUMNS.sampai, '');
    });
  const closed = { triwulanTutup: 4 } as const;
  const rulesOf = (found: ReturnType<typeof checkFormulir>) =>
    found.flatMap(({ rule, indikator }) => (indikator === 'S1.2' ? [rule] : []));

  it('is judged in no form by the target of the sum, and the form says what the part is', () => {
    const { buku, formulir } = parts(100, 100, 150, 120);
    for (const form of formulir) {
      const judged = new Set(['capaian-tidak-wajar', 'tanpa-kendala', 'tanpa-upaya']);
      expect(rulesOf(checkFormulir(shared, form, closed)).filter((rule) => judged.has(rule))).toEqual([]);
    }
    const sheet = buku.sheet('Bidang Kawasan Permukiman');
    const first = buku.sheet('Bidang Perumahan').values[8];
    expect(first?.[FORMULIR_COLUMNS.tahun]).toBe('bagian bidang; capaian dari jumlahnya');
    expect(sheet.values.flat().join()).toContain('Targetnya target bersama');
    expect(content(contoh).buku.sheet('Bidang Perumahan').values.flat().join()).not.toContain('Targetnya target bersama');
  });

  it('is asked for causes and efforts once its sum misses the target, with the bidang that answers for it', () => {
    const missed = checkSums(shared, parts(100, 100, 150, 110).formulir, closed);
    expect(missed.map(({ rule, bidang, at }) => [rule, bidang, at?.sheet])).toEqual([
      ['tanpa-kendala', 'B1', 'Bidang Perumahan'],
      ['tanpa-upaya', 'B1', 'Bidang Perumahan'],
    ]);
    expect(missed[0]?.message.id).toContain('97,87%');
    expect(checkSums(shared, parts(100, 100, 150, 110).formulir, { triwulanTutup: 3 })).toEqual([]);
    expect(checkSums(shared, parts(100, 100, 150, 120).formulir, closed)).toEqual([]);
    expect(checkSums(shared, parts(200, 200, 150, 120).formulir, closed).map(({ rule }) => rule)).toEqual([
      'capaian-tidak-wajar',
    ]);
  });

  it('carries in a file of its own that it is a part, and no part alone is called no data', () => {
    const { buku, formulir } = content(shared);
    const [form] = formulir;
    if (!form) throw new Error('no form');
    const alone = pengaturanFrom(buku.sheet(form.sheet), form);
    expect(alone.indikator.find(({ id }) => id === 'S1.2')).toMatchObject({ gabungan: 'jumlah', bidang: ['B1', 'B2'] });
    expect(compareStored(alone, form)).toEqual([]);
    const lkj = compileLkj({ pengaturan: shared, formulir: [form], temuan: [], jejak: null, naskahLama: [] });
    const one = lkj.sasaran.flatMap(({ indikator }) => indikator).find(({ id }) => id === 'S1.2');
    expect(one?.capaian.kata?.id).toBe('bagian bidang belum lengkap');
  });

  it('is no changed figure in a form that was written before, with the part’s share of the target', () => {
    const { formulir } = content(shared);
    const [form] = formulir;
    if (!form) throw new Error('no form');
    const before = rollUp(shared.indikator[1] as Indikator, form.indikator[1]?.realisasi ?? ['', '', '', ''], shared.ketentuan);
    const stored = (tahun: number) => ({
      ...form,
      indikator: form.indikator.map((one) =>
        one.indikator === 'S1.2' ? { ...one, tersimpan: { ...one.tersimpan, tahun } } : one,
      ),
    });
    expect(compareStored(shared, stored((before.tahun.nilai ?? 0) / 100))).toEqual([]);
    expect(compareStored(shared, stored(0.5))).toHaveLength(1);
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
    const unnamed = (nama: string) =>
      reminderOf(contoh, { ...bidang, nama, penanggungJawab: '' }, kelengkapanOf(contoh, 'B1', null));
    expect([unnamed('Perumahan'), unnamed('UPT Pasar')].map((said) => said.split('\n')[0])).toEqual([
      'Yth. Bidang Perumahan,',
      'Yth. UPT Pasar,',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { contohIsian, contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { readFormulir } from '../../../src/domain/kinerja/formulir/baca';
import type { Formulir } from '../../../src/domain/kinerja/formulir/formulir';
import { kelengkapanOf } from '../../../src/domain/kinerja/formulir/lengkap';
import { KOLOM } from '../../../src/domain/kinerja/formulir/letak';
import { pengaturanDari } from '../../../src/domain/kinerja/formulir/mandiri';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/tulis';
import { isianGabungan, periksaGabungan } from '../../../src/domain/kinerja/gabung';
import { pengingatOf } from '../../../src/domain/kinerja/pengingat';
import type { Indikator, Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { tahunBerikut } from '../../../src/domain/kinerja/tahun-baru';
import { BukuUji } from './buku-uji';

const contoh = contohPengaturan(2025);

function isi(pengaturan: Pengaturan, ubah: (buku: BukuUji) => void = () => undefined): { buku: BukuUji; formulir: Formulir[] } {
  const buku = new BukuUji();
  for (const bidang of pengaturan.bidang) {
    const isian = contohIsian(2025)[bidang.id];
    buku.terapkan(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', ...(isian ? { isi: isian } : {}) }));
  }
  ubah(buku);
  const formulir = [...buku.lembar.keys()].flatMap((nama) => {
    const dibaca = readFormulir(buku.sheet(nama));
    return dibaca.ok ? [dibaca.value] : [];
  });
  return { buku, formulir };
}

describe('one indikator, several bidang', () => {
  const bersama = {
    ...contoh,
    indikator: contoh.indikator.map((satu, index) => (index === 1 ? { ...satu, bidang: ['B1', 'B2'] } : satu)),
  };
  const indikator = bersama.indikator[1] as Indikator;

  it('takes the first that filled a quarter, and says where they differ', () => {
    const { formulir } = isi(bersama, (buku) =>
      buku.tulis('Bidang Kawasan Permukiman', 7, KOLOM.tw + 1, 130).tulis('Bidang Perumahan', 8, KOLOM.tw + 3, ''),
    );
    expect(formulir[1]?.indikator[0]?.indikator).toBe('S1.2');
    expect(isianGabungan(indikator, formulir).realisasi).toEqual([128, '', 331, 190]);
    expect(periksaGabungan(bersama, formulir).map((satu) => satu.pesan.id)).toEqual([
      'TW I “Jumlah rumah tidak layak huni yang diperbaiki”: Perumahan mengisi 128, Kawasan Permukiman mengisi 130. Yang dipakai isian Perumahan; samakan keduanya.',
    ]);
  });
});

describe('a form on its own', () => {
  it('carries the rules it is computed by', () => {
    const { buku, formulir } = isi(contoh);
    const kawasan = formulir[1];
    if (!kawasan) throw new Error('no form');
    const sendiri = pengaturanDari(buku.sheet(kawasan.sheet), kawasan);
    expect(sendiri.ketentuan).toEqual(contoh.ketentuan);
    expect(sendiri.indikator.map((satu) => [satu.id, satu.arah, satu.rumus, satu.metode, satu.target])).toEqual([
      ['S2.1', 'negatif', '2T-R', 'trend-turun', 210],
      ['S2.2', 'positif', 'otomatis', 'sum', 18.5],
    ]);
  });

  it('is found although rows and columns were inserted before it', () => {
    const { buku } = isi(contoh);
    const asli = buku.sheet('Bidang Perumahan');
    const geser = { ...asli, values: [[''], ['catatan'], ...asli.values.map((line) => ['', ...line])] };
    const dibaca = readFormulir(geser);
    expect(dibaca.ok && dibaca.value.indikator[0]).toMatchObject({
      realisasi: [68.9, 69.2, 69.5, 69.88],
      at: { tw1: { row: 9, column: 6 } },
    });
  });
});

describe('the year after', () => {
  it('keeps the structure, remembers this year, and asks for new targets', () => {
    const baru = tahunBerikut(contoh, isi(contoh).formulir);
    expect(baru.tahun).toBe(2026);
    expect(baru.indikator[1]).toMatchObject({
      id: 'S1.2',
      target: '',
      lalu: [{ tahun: 2025, target: 940, realisasi: 898 }, { tahun: 2024 }, { tahun: 2023 }],
    });
    expect(baru.program[0]?.pagu).toBe('');
  });
});

describe('a reminder', () => {
  it('says what is missing and by when', () => {
    const bidang = contoh.bidang[0];
    if (!bidang) throw new Error('no bidang');
    const { formulir } = isi(contoh, (buku) => buku.tulis('Bidang Perumahan', 7, KOLOM.bukti, ''));
    const teks = pengingatOf(contoh, bidang, kelengkapanOf(contoh, 'B1', formulir[0] ?? null));
    expect(teks).toContain('Yth. Kepala Bidang Perumahan,');
    expect(teks).toContain('baru terisi 17 dari 18 isian. Batas penyetoran 16 Januari 2026.');
    expect(teks).toContain('- Persentase keluarga yang menghuni rumah layak: Bukti dukung');
  });
});

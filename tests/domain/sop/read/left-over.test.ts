import { describe, expect, it } from 'vitest';
import { a1 } from '../../../../src/domain/sheet/address';
import { leftOver } from '../../../../src/domain/sop/read/left-over';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import { drawing } from '../sheet-of-text';

const left = (text: string): readonly string[] => {
  const sheet = drawing(text);
  return leftOver(sheet, readSops(sheet).sops).map(({ jenis, at, teks }) => `${jenis} ${a1(at)} ${teks}`);
};

describe('what an SOP leaves over on its sheet', () => {
  it('is nothing where all is read: identity, title, header, steps, numbering, page foot, total', () => {
    expect(
      left(`
        PEMERINTAH KABUPATEN CONTOH | | Nomor SOP | 1/2025
        ~ | | Tanggal Pembuatan | 2 Januari 2025
        ~ | | Nama SOP | Penyusunan LKj
        ~
        SOP PENYUSUNAN LKJ |
        No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
        (1) | (2) | (3) | (4) | (5) | (6) | (7)
        1 | Menyusun konsep | | ● | Data | 5 menit | Konsep
        2 | Memeriksa konsep | ● | | Konsep | 5 menit | Konsep diperiksa
        Jumlah | | | | | 10 menit |
        SOP Penyusunan LKj, halaman 1 dari 2 |`),
    ).toEqual([]);
  });

  it('is a column whose role is not known, a legend beside, an introduction, a heading, a signature', () => {
    expect(
      left(`
        Diedarkan kepada semua bidang |
        ~
        No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Elektronik | | Simbol | Arti
        A | PERSIAPAN | | | | | | | | ● | Mulai
        1 | Menyusun konsep | | ● | Data | 5 menit | Konsep | √ | | ■ | Kegiatan biasa
        2 | Memeriksa konsep | ● | | Konsep | 5 menit | Konsep diperiksa | - | | |
        Pontianak, 2 Januari 2025 |`),
    ).toEqual([
      'kolom H3 Elektronik: √, -',
      'baris A4 A PERSIAPAN',
      'sel A1 Diedarkan kepada semua bidang',
      'sel J3 Simbol Arti',
      'sel K4 Mulai',
      'sel K5 Kegiatan biasa',
      'sel A7 Pontianak, 2 Januari 2025',
    ]);
  });
});

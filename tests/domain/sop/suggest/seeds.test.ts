import { describe, expect, it } from 'vitest';
import { a1 } from '../../../../src/domain/sheet/address';
import { suggestPelaksana } from '../../../../src/domain/sop/suggest/suggest-pelaksana';
import type { IdentitasField, Sop } from '../../../../src/domain/sop/sop';
import { kalbar, sinjai } from '../sheet-of-text';

const content = (sop: Sop, field: IdentitasField): readonly string[] | undefined =>
  sop.identitas.find((one) => one.field === field)?.isi;
const usulan = (sop: Sop): readonly string[] =>
  suggestPelaksana(sop).map(
    (one) => `${sop.pelaksana.find((actor) => actor.id === one.pelaksana)?.nama ?? ''} ${one.teks}${one.ragu ? ' ?' : ''}`,
  );

describe('the Kalbar SOP, as its office has it', () => {
  const sop = kalbar();

  it('has nine kegiatan and four pelaksana, one of them under the wrong band', () => {
    expect(sop.kegiatan.map((one) => one.nomor)).toEqual(['1', '2', '3', '4', '4', '6', '7', '8', '9']);
    expect(sop.pelaksana.map((one) => one.nama)).toEqual([
      'Kepala Dinas',
      'Sekretaris',
      'Kasubbag Renja, Monev dan Keuangan',
      'Tim LKj',
    ]);
    expect(sop.kolom.filter((one) => one.ragu).map((one) => a1(one.at))).toEqual(['F11']);
    expect(sop.kolom.map((one) => one.peran)).toEqual([
      'no',
      'uraian',
      'pelaksana',
      'pelaksana',
      'pelaksana',
      'pelaksana',
      'kelengkapan',
      'waktu',
      'output',
    ]);
    expect(sop.kegiatan[4]).toMatchObject({
      row: 15,
      kelengkapan: 'Konsep LKj',
      output: 'Konsep LKj yang sudah diperiksa Kasubbag',
    });
    expect(sop.kegiatan[0]?.waktu.jenis).toBe('kosong');
  });

  it('has its identity block below the table', () => {
    expect(sop.identitas.map((one) => one.field)).toHaveLength(13);
    expect(content(sop, 'unit')).toEqual([
      'PEMERINTAH PROVINSI KALIMANTAN BARAT BARAT',
      'DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN',
      'SUB BAGIAN RENJA, MONEV DAN KEUANGAN',
    ]);
    expect(content(sop, 'nomor')).toEqual([]);
    expect(content(sop, 'tanggal-revisi')).toEqual(['02 Januari 2023']);
    expect(content(sop, 'keterkaitan')).toHaveLength(3);
    expect(sop.judul).toBe('Penyusunan Laporan Kinerja Dinas (LAKIP)');
  });

  it('tells who acts from the hand-overs in its wording', () => {
    expect(usulan(sop)).toEqual([
      'Kepala Dinas ●',
      'Sekretaris ■',
      'Kasubbag Renja, Monev dan Keuangan ■',
      'Tim LKj ■ ?',
      'Kasubbag Renja, Monev dan Keuangan ◆ ke 4',
      'Sekretaris ◆ ke 4',
      'Kepala Dinas ◆ ke 6',
      'Sekretaris ■',
      'Kasubbag Renja, Monev dan Keuangan ●',
    ]);
    expect(suggestPelaksana(sop).map((one) => one.kembali)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      3,
      4,
      5,
      undefined,
      undefined,
    ]);
  });
});

describe('the Sinjai SOP, as its office has it', () => {
  const sop = sinjai();

  it('has eight kegiatan, the last two after a page break with fewer columns', () => {
    expect(sop.kegiatan.map((one) => one.nomor)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(sop.pelaksana.map((one) => one.nama)).toEqual(['Kepala Dinas', 'Sekretaris Dinas', 'Kasubag Program', 'Tim Kerja']);
    expect(sop.kegiatan[6]).toMatchObject({
      uraian: 'Memeriksa Laporan Kinerja',
      kelengkapan: 'Hasil Koreksi Data Laporan Kinerja',
      output: 'Data Laporan Kinerja Hasil Disposisi',
    });
    expect(sop.kegiatan[6]?.waktu.menit).toEqual([60, 60]);
    expect(sop.kegiatan[7]?.waktu.jenis).toBe('kosong');
    expect(sop.kegiatan[2]?.keterangan).toContain('5 hari Kerja');
    expect(sop.fragments).toMatchObject([{ tanpaPelaksana: true }]);
  });

  it('has two labels and two values in a row of its identity block', () => {
    expect(sop.identitas.map((one) => one.field)).toHaveLength(13);
    expect(content(sop, 'nomor')).toEqual(['23']);
    expect(content(sop, 'dasar-hukum')).toHaveLength(4);
    expect(content(sop, 'kualifikasi')).toHaveLength(2);
    expect(content(sop, 'keterkaitan')).toHaveLength(3);
    expect(content(sop, 'peralatan')).toEqual(['1. Perangkat Komputer', '2. Printer', '3. Kertas']);
    expect(content(sop, 'nama')).toEqual([]);
  });

  it('proposes an actor for all eight, honest about its doubts', () => {
    expect(usulan(sop)).toEqual([
      'Kepala Dinas ● ?',
      'Sekretaris Dinas ■ ?',
      'Kasubag Program ■',
      'Tim Kerja ■',
      'Kasubag Program ■ ?',
      'Sekretaris Dinas ■ ?',
      'Kepala Dinas ■ ?',
      'Kasubag Program ● ?',
    ]);
  });
});

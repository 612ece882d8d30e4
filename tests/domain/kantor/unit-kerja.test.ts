import { describe, expect, it } from 'vitest';
import { unitName } from '../../../src/domain/kantor/unit-kerja';

describe('a unit of an office', () => {
  it.each([
    'Sekretariat',
    'Bidang Perumahan',
    'UPT Pasar',
    'UPTD Pengujian Kendaraan Bermotor',
    'UPTB Samsat',
    'Bagian Umum',
    'Subbagian Keuangan',
    'Sub Bagian Program',
    'Subbag Umum',
    'Seksi Tata Ruang',
    'Subbidang Mutasi',
    'Balai Benih Ikan',
    'Cabang Dinas Pendidikan Wilayah I',
    'Instalasi Farmasi',
    'Unit Layanan Pengadaan',
    'Puskesmas Pallangga',
    'RSUD Dr. Soedarso',
    'Inspektur Pembantu Wilayah II',
    'Kelompok Jabatan Fungsional',
  ])('%s says its kind itself', (nama) => {
    expect(unitName(nama)).toBe(nama);
  });

  it.each(['Perumahan', 'Kawasan Permukiman', 'Timur', 'Pusaka dan Kebudayaan', 'Unitarisme', 'Balaikota', 'Sekolahan'])(
    '%s is a bidang',
    (nama) => {
      expect(unitName(nama)).toBe(`Bidang ${nama}`);
    },
  );
});

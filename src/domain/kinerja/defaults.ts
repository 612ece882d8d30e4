import type { Ketentuan, Pejabat, Pengaturan } from './pengaturan';

/**
 * The conventions an office starts from, all editable: labels of PermenDagri 86/2017 with the limits commonly used beside
 * them (to be confirmed by each office), two decimals, no caps.
 */
export const DEFAULT_KETENTUAN: Ketentuan = {
  skalaPredikat: [
    { mulai: 91, nama: 'Sangat Tinggi' },
    { mulai: 76, nama: 'Tinggi' },
    { mulai: 66, nama: 'Sedang' },
    { mulai: 51, nama: 'Rendah' },
    { mulai: 0, nama: 'Sangat Rendah' },
  ],
  pembulatan: { desimal: 2, predikatDari: 'capaian' },
  batas: { atas: null, bawah: null },
  efisiensi: 'pagu-capaian',
  skalaKata: [
    {
      id: 'opini',
      nama: 'Opini BPK',
      nilai: [
        { kata: 'WTP', skor: 4 },
        { kata: 'WDP', skor: 3 },
        { kata: 'TW', skor: 2 },
        { kata: 'TMP', skor: 1 },
      ],
    },
    {
      id: 'sakip',
      nama: 'Nilai SAKIP',
      nilai: [
        { kata: 'AA', skor: 7 },
        { kata: 'A', skor: 6 },
        { kata: 'BB', skor: 5 },
        { kata: 'B', skor: 4 },
        { kata: 'CC', skor: 3 },
        { kata: 'C', skor: 2 },
        { kata: 'D', skor: 1 },
      ],
    },
  ],
};

const unnamed = (jabatan: string): Pejabat => ({ jabatan, nama: '', nip: '', pangkat: '' });

/** Settings of an office that has entered nothing yet. */
export const emptyPengaturan = (tahun: number): Pengaturan => ({
  kantor: {
    nama: '',
    pemerintah: '',
    kota: '',
    kepala: unnamed(''),
    penyusun: unnamed(''),
    batasSetor: '',
    totalAnggaran: '',
    contoh: false,
  },
  tahun,
  bidang: [],
  sasaran: [],
  indikator: [],
  program: [],
  ketentuan: DEFAULT_KETENTUAN,
});

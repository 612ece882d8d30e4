/** What PermenPANRB 88/2021 asks of the use of a report (Pelaporan Kinerja 3.c), as its work sheet (LKE) numbers it. */
export const USE_CRITERIA = [
  { butir: '3.c.1', kriteria: 'Informasi dalam laporan kinerja selalu menjadi perhatian utama pimpinan.' },
  { butir: '3.c.2', kriteria: 'Penyajian informasi dalam laporan kinerja menjadi kepedulian seluruh pegawai.' },
  {
    butir: '3.c.3',
    kriteria: 'Informasi dalam laporan kinerja berkala telah digunakan dalam penyesuaian aktivitas untuk mencapai kinerja.',
  },
  {
    butir: '3.c.4',
    kriteria:
      'Informasi dalam laporan kinerja berkala telah digunakan dalam penyesuaian penggunaan anggaran untuk mencapai kinerja.',
  },
  {
    butir: '3.c.5',
    kriteria: 'Informasi dalam laporan kinerja telah digunakan dalam evaluasi pencapaian keberhasilan kinerja.',
  },
  {
    butir: '3.c.6',
    kriteria:
      'Informasi dalam laporan kinerja telah digunakan dalam penyesuaian perencanaan kinerja yang akan dihadapi berikutnya.',
  },
  { butir: '3.c.7', kriteria: 'Informasi dalam laporan kinerja selalu memengaruhi perubahan budaya kinerja organisasi.' },
] as const;

/** That reports were made at intervals (3.a.2): the office says of which periods, when, and with which proof. */
export const PERIODIC_CRITERION = {
  butir: '3.a.2',
  kriteria: 'Dokumen Laporan Kinerja telah disusun secara berkala (LKj triwulan atau semester: periode dan tanggalnya).',
} as const;

/** Criteria to which the office itself answers, with its proof. */
export const OFFICE_CRITERIA = [PERIODIC_CRITERION, ...USE_CRITERIA] as const;

/** Words of the reviewer's working paper (one Indonesian document). */
export const REVIEW_SHEET = {
  judul: 'KERTAS KERJA REVIU LAPORAN KINERJA',
  kantor: (kantor: string, tahun: number): string => `${kantor}, Tahun ${String(tahun)}`,
  catatan:
    'Butir mengikuti formulir checklist reviu pada Lampiran III PermenPANRB 53/2014; perlu dikonfirmasi kepada Inspektorat. Kolom “Menurut data dan log” diisi Runut; “Jawaban” adalah usulan dari data yang boleh diganti pereviu. Jawaban dan keterangan pereviu tetap ada bila lembar ini ditulis ulang. Kertas kerja ini bukan bagian LKj.',
  kepala: { no: 'No', butir: 'Pernyataan', data: 'Menurut data dan log', jawaban: 'Jawaban', keterangan: 'Keterangan pereviu' },
  kelompok: { format: 'I. Format', mekanisme: 'II. Mekanisme penyusunan', substansi: 'III. Substansi' },
  tabel: 'Formulir checklist reviu',
  pilihan: ['Ya', 'Tidak', '-'],
  /** What stands where a reviewer took the suggested answer away. */
  kosong: '-',
  pilih: 'Pilih Ya, Tidak, atau -',
  kaki: (tahun: number): string => `Kertas kerja reviu LKj ${String(tahun)}`,
} as const;

/** What the data and the log say to each statement. */
export const REVIEW_DATA = {
  belumDiisi: (jumlah: number): string =>
    jumlah === 0 ? 'Seluruh bagian Identitas laporan terisi' : `${String(jumlah)} bagian Identitas laporan belum diisi`,
  target: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} indikator memiliki target`,
  capaian: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} indikator dapat dihitung capaiannya`,
  bukti: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} indikator menyebut bukti dukung`,
  perbaikan: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} indikator memiliki tindak lanjut`,
  anggaran: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} program melaporkan realisasi`,
  penyusun: (jabatan: string): string => `Disusun oleh ${jabatan}`,
  tanpaPenyusun: 'Penyusun belum dicatat di Pengaturan',
  realisasi: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} indikator memiliki realisasi`,
  mekanisme: (disetor: number, dari: number): string => `${String(disetor)} dari ${String(dari)} bidang telah menyampaikan data`,
  tanpaLog: 'Penyampaian data belum dicatat di Lacak',
  penanggungJawab: (ada: number, dari: number): string =>
    `${String(ada)} dari ${String(dari)} bidang memiliki penanggung jawab data`,
  andal: (galat: number, peringatan: number): string =>
    `${String(galat)} data perlu diperbaiki dan ${String(peringatan)} peringatan`,
  analisis: (siap: number, dari: number): string => `${String(siap)} dari ${String(dari)} naskah sudah disunting atau diterima`,
  perjanjian: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} sasaran memiliki indikator`,
  renstra: (ada: number, dari: number): string => `${String(ada)} dari ${String(dari)} indikator memiliki target akhir Renstra`,
  iku: (jumlah: number): string => `${String(jumlah)} indikator ditetapkan sebagai IKU`,
  perbandingan: (ada: number, dari: number): string =>
    `${String(ada)} dari ${String(dari)} indikator dibandingkan dengan tahun lalu dan dengan standar nasional atau pembanding yang menyebut sumber dan tahunnya`,
  definisi: (ada: number, dari: number): string =>
    `${String(ada)} dari ${String(dari)} indikator memiliki definisi dan sumber data`,
  sebab: (ada: number, dari: number): string =>
    `${String(ada)} dari ${String(dari)} indikator memiliki uraian sebab beserta upaya bila target belum tercapai`,
};

/** Charts. */
export const CHART_TITLES = {
  capaian: 'Capaian per indikator (%)',
  capaianSasaran: 'Rata-rata capaian per sasaran (%)',
  predikat: 'Jumlah indikator menurut predikat',
  serapan: 'Serapan anggaran per program (%)',
  antartahun: (nama: string): string => `Target dan realisasi: ${nama}`,
  seriCapaian: 'Capaian',
  seriSerapan: 'Serapan',
  seriJumlah: 'Jumlah indikator',
  seriTarget: 'Target',
  seriRealisasi: 'Realisasi',
  alt: (judul: string, isi: readonly string[]): string => `${judul}: ${isi.join('; ')}`,
  nilai: (nama: string, nilai: string): string => `${nama} ${nilai}`,
  /** Instead of the charts of each indikator over the years. */
  tanpaAntartahun: (banyak: number): string =>
    `Laporan ini memuat ${String(banyak)} indikator. Target dan realisasi antartahun karena itu disajikan sebagai tabel pada setiap sasaran, tanpa grafik per indikator.`,
};

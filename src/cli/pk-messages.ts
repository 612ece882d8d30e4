/** What `runut pk` says. */
export const PK_TEXT = {
  caraPakai: [
    'Cara pakai: npm run -s runut -- pk [--json] [--tahun TAHUN] BERKAS…  (semua jenis berkas yang dibuka Runut)',
    '',
    'Membaca tabel Perjanjian Kinerja, rencana aksi, dan formulir E.81. Tahun diambil dari judul tabel bila --tahun tidak disebut.',
    'Dengan --json: satu baris per lembar yang bertabel, dengan kunci',
    '  berkas, lembar, tahun',
    '  sasaran[]       nama, kode, baris, indikator[]',
    '  indikator[]     nama, kode, baris, bidang[], satuan, target, kata, batas, targetTriwulan[4], realisasiTriwulan[4],',
    '                  lalu[] { tahun, target, realisasi }, renstra { tahun, target },',
    '                  rencanaAksi[], uraian { kendala, tindakLanjut, bukti, pendukung, penghambat } bila tabel menyebutnya',
    '  program[]       jenis, nama, kode, baris, pagu, bidang, indikator[], realisasiTriwulan[4], catatan, anak[] (bersusun)',
    '  tidakDiambil[]  apa (kolom, baris, sel), sel, isi, tampaknya, pesan',
    '  catatan[]       yang meragukan, dengan selnya',
    '  tanya[]         id, pilihan[], dipakai',
    'Yang tidak disebut tabel bernilai null. Berkas tanpa tabel: satu baris { berkas, bukanPk }. Kode keluar 1 bila ada yang',
    'meragukan atau ditanyakan, 2 bila tidak terbaca.',
  ].join('\n'),
  judul: (berkas: string, lembar: string, tahun: number): string => `${berkas}, lembar ${lembar}, tahun ${String(tahun)}`,
  ringkas: (sasaran: number, indikator: number, program: number): string =>
    `${String(sasaran)} sasaran, ${String(indikator)} indikator, ${String(program)} program, kegiatan, dan subkegiatan`,
  tanpaSasaran: '(tanpa sasaran)',
  kepala: ['Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
  kepalaProgram: ['Program, kegiatan, subkegiatan', 'Kode', 'Pagu'],
  rencanaAksi: 'Rencana aksi:',
  untukFormulir: 'Untuk formulir bidang:',
  realisasi: 'Realisasi TW I–IV',
  tidakDiambil: 'Tidak diambil:',
  catatan: 'Perlu diperiksa:',
  bukuRunut:
    'Buku kerja Runut: selain lembar buatan Runut tidak ada tabel Perjanjian Kinerja. Isi Pengaturannya ditampilkan perintah data, isian bidang perintah capaian.',
  bukanPk: (berkas: string, alasan: string): string => `${berkas}: ${alasan}`,
} as const;

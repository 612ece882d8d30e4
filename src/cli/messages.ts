/** What the command line says; a terminal speaks Indonesian. */
export const usage = (commands: readonly string[]): string =>
  [
    'Cara pakai: npm run -s runut -- <perintah> [--json] BERKAS…',
    '',
    ...commands.map((name) => `  ${name.padEnd(10)}${SUMMARY[name] ?? ''}`.trimEnd()),
    '',
    'Dengan --json, hasilnya satu baris JSON per berkas atau per SOP.',
    'Kode keluar: 0 tidak ada temuan, 1 ada temuan, 2 ada berkas yang tidak dapat dibaca.',
  ].join('\n');

const SUMMARY: Readonly<Record<string, string>> = {
  periksa: 'memeriksa SOP dalam .xlsx, .tsv, .txt, atau .html',
  riwayat: 'menampilkan dan memeriksa keutuhan riwayat dalam buku kerja Runut',
  capaian: 'menghitung ulang capaian dalam buku kerja Runut atau berkas bidang',
};

export const unknownCommand = (name: string): string => `Perintah "${name}" tidak dikenal.`;

export const brokenDown = 'Runut berhenti karena kesalahan di dalam program; tidak ada berkas yang diubah. Rinciannya:';

/** Lines of `runut riwayat`. */
export const RIWAYAT_WORDS = {
  tanpaLog: (file: string): string => `${file}: buku kerja ini tidak memuat log Runut.`,
  rantaiUtuh: (jumlah: number, kepala: string): string => `Rantai utuh: ${String(jumlah)} peristiwa. Kepala: ${kepala || '-'}`,
  rantaiRusak: (jumlah: number): string => `Rantai tidak utuh: ${String(jumlah)} masalah.`,
  membaca: (file: string): string => `Membaca ${file}…`,
  kepalaLangkah: ['No', 'Status', 'Mulai', 'Selesai', 'Lama', 'Baku'],
} as const;

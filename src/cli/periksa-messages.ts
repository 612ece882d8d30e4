import type { Severity } from '../domain/rules/rule';

/** What `runut periksa` says. */
export const PERIKSA_TEXT = {
  caraPakai:
    'Cara pakai: npm run -s runut -- periksa [--json] [--mengapa] BERKAS… | FOLDER  (.xlsx, .docx, .pdf, .ods, .html, .csv, .tsv, .md)',
  pilihanAsing: (pilihan: string): string => `Pilihan "${pilihan}" tidak dikenal.`,
  memeriksa: (n: number, dari: number, berkas: string): string => `Memeriksa ${String(n)} dari ${String(dari)}: ${berkas}`,
  judul: (berkas: string, lembar: string, judul: string): string =>
    `${berkas}, lembar ${lembar}: ${judul === '' ? '(tanpa judul)' : judul}`,
  ringkas: (kegiatan: number, pelaksana: number, total: string): string =>
    `${String(kegiatan)} kegiatan, ${String(pelaksana)} pelaksana, total waktu ${total}`,
  bukanSop: (berkas: string, alasan: string): string => `${berkas}: tabel SOP tidak terbaca. ${alasan}`,
  folderKosong: (folder: string): string => `Folder ${folder} tidak berisi berkas yang dapat diperiksa.`,
  perluDiperiksa: 'Perlu diperiksa, karena tidak pasti terbaca dari berkasnya:',
  tidakDiambil: 'Ada di lembar ini, tetapi tidak terbaca sebagai bagian SOP:',
  selebihnya: (jumlah: number): string => `dan ${String(jumlah)} lagi.`,
  mengapa: 'Mengapa diperiksa:',
  tanpaTemuan: 'Tidak ada temuan.',
  kepala: ['Tingkat', 'Sel', 'Aturan', 'Temuan'],
  tingkat: { galat: 'galat', peringatan: 'peringatan', petunjuk: 'petunjuk' } satisfies { [severity in Severity]: string },
  gagal: (berkas: string): string => `${berkas} tidak dapat diperiksa karena galat di dalam Runut; berkas lain tetap diperiksa.`,
} as const;

import { periodeText, ROMAN } from '../domain/kinerja/messages';
import { PERIODE, type Periode } from '../domain/kinerja/periode';
import type { Triwulan } from '../domain/kinerja/pengaturan';
import { text, type Text } from '../domain/text';

/** What `runut lkj` says. */
export const LKJ_TEXT = {
  judul: (kantor: string, tahun: number, periode: Periode, status: string): string =>
    `${kantor || 'Kantor belum diisi'}: LKj ${periodeText(periode)}${String(tahun)} (${status})`,
  rataRata: 'Rata-rata capaian',
  jumlah: 'Jumlah anggaran',
  terlambat: 'Sudah lewat triwulannya dan belum terisi:',
  triwulan: (nama: string, triwulan: readonly Triwulan[]): string =>
    `  ${nama}: ${triwulan.map((tw) => `TW ${ROMAN[tw]}`).join(', ')}`,
  belumMenyampaikan: 'Terlambat menyampaikan:',
  tanpaFormulir: (lembar: string, masalah: Text): string => `  ${lembar}: ${masalah.id}`,
  formulir: 'Formulir yang belum dapat dipakai:',
  konsep: 'Masih konsep karena:',
  periodeAsing: (kata: string): Text =>
    text(
      `Periode "${kata}" tidak dikenal. Yang ada: ${PERIODE.join(', ')}.`,
      `There is no period "${kata}". Known: ${PERIODE.join(', ')}.`,
    ),
  akhiran: (pilihan: string, ending: string, path: string): Text =>
    text(
      `Berkas untuk --${pilihan} harus berakhiran ${ending}: ${path}. Tidak ada berkas yang dibuat.`,
      `The file for --${pilihan} must end in ${ending}: ${path}. No file was made.`,
    ),
  lke: 'Penilaian mandiri LKE (PermenPANRB 88/2021, Pelaporan 3.a–3.c; rumusan butir perlu dikonfirmasi kepada evaluator), yang belum terpenuhi:',
  butirLke: (butir: string, status: string, lakukan: string): string => `  ${butir} ${status}: ${lakukan}`,
  di: (file: string, { id, en }: Text): Text => text(`${file}: ${id}`, `${file}: ${en}`),
};

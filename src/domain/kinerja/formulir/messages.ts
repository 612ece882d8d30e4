import { text, type Text } from '../../text';
import { unitName } from '../../kantor/unit-kerja';

/** Texts printed in a bidang's form (Indonesian, as a sheet is one document for all its readers). */
export const FORMULIR_TEXT = {
  judul: (bidang: string): string => `Data ${unitName(bidang)}`,
  subjudul: (kantor: string, tahun: number, contoh: boolean): string =>
    `${kantor} · Tahun ${String(tahun)}${contoh ? ' · data contoh, bukan angka resmi' : ''}`,
  penanggungJawab: 'Penanggung jawab data',
  tanggal: 'Tanggal pengisian',
  kelengkapan: 'Kelengkapan',
  belumDiisi: 'Belum diisi',
  semuaTerisi: 'Semua isian terisi',
  belumLengkap: 'Belum lengkap: nomor',
  banyakBelumLengkap: 'Lihat sel berwarna jingga',
  no: 'No',
  indikator: 'Indikator',
  satuan: 'Satuan',
  targetTahun: 'Target tahun',
  tw: (romawi: string): string => `TW ${romawi}`,
  target: 'Target',
  realisasi: 'Realisasi',
  realisasiTahun: 'Realisasi tahun ini',
  sampai: 'Capaian s.d. TW terisi',
  tahun: 'Capaian tahun',
  kendala: 'Kendala',
  tindakLanjut: 'Tindak lanjut',
  bukti: 'Bukti dukung',
  faktor: 'Faktor keberhasilan dan kegagalan',
  pendukung: 'Faktor pendukung',
  penghambat: 'Faktor penghambat',
  anggaran: 'Program dan anggaran',
  program: 'Program',
  pagu: 'Pagu (Rp)',
  realisasiTw: (romawi: string): string => `Realisasi TW ${romawi} (Rp)`,
  realisasiTotal: 'Realisasi (Rp)',
  serapan: 'Serapan',
  catatan: 'Catatan',
  jumlah: 'Jumlah',
  kuning: 'Kuning: diisi bidang',
  abu: 'Abu-abu: terisi otomatis, terkunci',
  jingga: 'Jingga: belum diisi',
  petunjuk:
    'Isi 0 bila memang nol; sel kosong dihitung belum diisi. Tulis n/a bila triwulan itu tidak diukur, dan tanda - bila tidak ada kendala. Kendala dan tindak lanjut satu triwulan diawali TW-nya, misalnya “TW II: …”; sebutkan pula kapan tindak lanjut dilaksanakan, misalnya “(s.d. Maret)”. Realisasi anggaran diisi per triwulan, bukan kumulatif.',
  petunjukBagian:
    'Indikator bertulisan “bagian bidang” dijumlahkan dari beberapa bidang: isi bagian bidang ini saja. Targetnya target bersama, dan capaiannya dihitung dari jumlah semua bidang.',
  disampaikan: 'disampaikan',
  periksaIsian: 'periksa isian',
  halaman: (bidang: string, tahun: number): string => `${FORMULIR_TEXT.judul(bidang)} ${String(tahun)}`,
} as const;

/** Messages of the sheet's own input checks. */
export const INPUT_CHECKS = {
  angka: {
    title: 'Isi dengan angka',
    message:
      'Ketik angka saja, tanpa satuan: 0 bila memang nol. Tulis n/a bila triwulan ini tidak diukur. Angka persen ditulis tanpa tanda %: 87,5 dan bukan 87,5%.',
  },
  rupiah: {
    title: 'Isi dengan rupiah',
    message: 'Ketik jumlah rupiah triwulan ini saja (bukan kumulatif), tanpa titik dan tanpa "Rp".',
  },
  kata: (kata: readonly string[]): { title: string; message: string } => ({
    title: 'Pilih dari daftar',
    message: `Isian yang dikenal: ${kata.join(', ')}.`,
  }),
};

/** What is said when a sheet is no (longer a) form. */
export const READ_REFUSALS = {
  bukanFormulir: (sheet: string): Text =>
    text(
      `Lembar “${sheet}” bukan formulir bidang buatan Runut: tanda pengenalnya tidak ditemukan di kolom S. Isinya tidak diubah.`,
      `Sheet “${sheet}” is no bidang form made by Runut: its mark was not found in column S. Nothing in it was changed.`,
    ),
  tahunLain: (sheet: string, tahun: number): Text =>
    text(
      `Lembar “${sheet}” berisi data tahun ${String(tahun)}, jadi tidak dihitung untuk tahun ini.`,
      `Sheet “${sheet}” holds data of ${String(tahun)} and is not counted for this year.`,
    ),
  bidangLain: (sheet: string, id: string): Text =>
    text(
      `Lembar “${sheet}” adalah formulir bidang berkode “${id}”. Samakan kodenya di Pengaturan, atau buat ulang lembarnya.`,
      `Sheet “${sheet}” is the form of the bidang with the code “${id}”. Make the codes agree in the settings, or make the sheet again.`,
    ),
  belumAda: (sheet: string): Text =>
    text(
      `Lembar “${sheet}” belum dibuat. Pilih “Buat lembar bidang” untuk membuatnya.`,
      `Sheet “${sheet}” has not been made yet. Choose “Buat lembar bidang” to make it.`,
    ),
};

import { text, type Text } from '../../../domain/text';

export const judul = text('Pengaturan', 'Settings');
export const bahasa = text('Bahasa', 'Language');
export const namaBahasa = { id: text('Bahasa Indonesia', 'Bahasa Indonesia'), en: text('English', 'English') };
export const siapa = text('Siapa Anda', 'Who you are');
export const belumMenyatakan = text('Belum diisi.', 'Not filled in yet.');
export const ganti = text('Ganti…', 'Change…');
export const isi = text('Isi…', 'Fill in…');

export const saya = {
  judul: text('Saya', 'Me'),
  penjelasan: text(
    'Nama dan jabatan ini ditulis pada setiap peristiwa: “menyatakan diri sebagai”. Runut tidak memeriksa akun.',
    'This name and position are written on every event: “declares to be”. Runut checks no account.',
  ),
  nama: text('Nama', 'Name'),
  jabatan: text('Jabatan', 'Position'),
  jabatanLain: (nama: string, jabatan: string): Text =>
    text(
      `${nama} sudah tercatat sebagai ${jabatan}. Bila bertindak sementara untuk jabatan lain, catat penugasan Plt. atau Plh. di Berkasnya; bila pindah jabatan, lanjutkan. Riwayat memperlihatkan keduanya.`,
      `${nama} is recorded as ${jabatan} already. To act for another position for a while, record it as Plt. or Plh. in the Berkas; if the position changed, go on. The history shows both.`,
    ),
  contohJabatan: text('Misalnya: Kasubbag Program', 'For example: Kasubbag Program'),
  jabatanSop: text('Jabatan di SOP ini', 'Positions in this SOP'),
  nip: text('NIP (boleh kosong)', 'NIP (optional)'),
  nipSalah: text('NIP terdiri atas 18 angka.', 'An NIP has 18 digits.'),
  namaKosong: text('Isi nama Anda.', 'Fill in your name.'),
  jabatanKosong: text('Isi jabatan Anda.', 'Fill in your position.'),
  tempat: text('Disimpan di komputer ini saja.', 'Kept on this computer only.'),
  tersimpan: text('Nama dan jabatan disimpan di komputer ini.', 'Name and position are kept on this computer.'),
};
export const perhitungan = text('Cara menghitung kinerja', 'How performance is computed');
export const isiPerhitungan = text(
  'Skala predikat, pembulatan, batas capaian dan rumus efisiensi berlaku untuk buku kerja ini. Semuanya ada di Perjanjian Kinerja dan di lembar Pengaturan.',
  'The scale of predikat, rounding, caps and the formula of efficiency belong to this workbook. They stand with the Perjanjian Kinerja and on the sheet Pengaturan.',
);
export const bukaPerjanjian = text('Perjanjian Kinerja…', 'Perjanjian Kinerja…');
export const tentang = text('Tentang Runut', 'About Runut');
export const tanpaServer = text(
  'Runut bekerja di komputer ini. Tidak ada isi buku kerja yang dikirim ke luar.',
  'Runut works on this computer. No content of the workbook is sent anywhere.',
);

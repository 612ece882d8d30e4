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
    'Nama dan jabatan ini ditulis pada setiap catatan: “menyatakan diri sebagai”. Runut tidak memeriksa akun.',
    'This name and position are written on every record: “declares to be”. Runut checks no account.',
  ),
  nama: text('Nama', 'Name'),
  jabatan: text('Jabatan', 'Position'),
  contohJabatan: text('Misalnya: Kasubbag Program', 'For example: Kasubbag Program'),
  jabatanSop: text('Jabatan di SOP ini', 'Positions in this SOP'),
  nip: text('NIP (boleh kosong)', 'NIP (optional)'),
  nipSalah: text('NIP terdiri atas 18 angka.', 'An NIP has 18 digits.'),
  namaKosong: text('Isi nama Anda.', 'Fill in your name.'),
  jabatanKosong: text('Isi jabatan Anda.', 'Fill in your position.'),
  tempat: text('Disimpan di komputer ini saja.', 'Kept on this computer only.'),
  tersimpan: text('Nama dan jabatan disimpan di komputer ini.', 'Name and position are kept on this computer.'),
};
export const tentang = text('Tentang Runut', 'About Runut');
export const tanpaServer = text(
  'Runut bekerja di komputer ini. Tidak ada isi buku kerja yang dikirim ke luar.',
  'Runut works on this computer. No content of the workbook is sent anywhere.',
);

export const kalender = {
  judul: text('Kalender kerja', 'Working calendar'),
  membaca: text('Membaca kalender kerja', 'Reading the working calendar'),
  jam: (menit: string): Text => text(`${menit} kerja sehari`, `${menit} of work a day`),
  zona: (zona: string): Text => text(`Zona waktu ${zona}`, `Time zone ${zona}`),
  libur: (berapa: number): Text =>
    text(`${String(berapa)} hari libur dan cuti bersama`, `${String(berapa)} holidays and days of joint leave`),
  penjelasan: text(
    'Jam kerja, istirahat, Ramadan, libur dan zona waktu ditulis di lembar Kalender dan dapat diubah di sana.',
    'Working hours, breaks, Ramadan, holidays and the time zone stand on the sheet Kalender and can be changed there.',
  ),
  buka: text('Buka lembar', 'Open the sheet'),
  tempelLibur: text('Tempel daftar libur', 'Paste a list of holidays'),
  contohLibur: text(
    'Satu baris satu tanggal, misalnya: 17 Agustus 2026 Hari Kemerdekaan',
    'One date a line, for example: 17 Agustus 2026 Hari Kemerdekaan',
  ),
  terbacaLibur: (terbaca: number, tidak: number): Text =>
    tidak === 0
      ? text(`${String(terbaca)} tanggal terbaca.`, `${String(terbaca)} dates read.`)
      : text(
          `${String(terbaca)} tanggal terbaca, ${String(tidak)} baris tidak terbaca.`,
          `${String(terbaca)} dates read, ${String(tidak)} lines not.`,
        ),
  tambahLibur: text('Simpan libur', 'Save holidays'),
  menulis: text('Menulis lembar Kalender', 'Writing the Kalender sheet'),
  ditulis: text('Lembar Kalender diperbarui.', 'The Kalender sheet was updated.'),
};

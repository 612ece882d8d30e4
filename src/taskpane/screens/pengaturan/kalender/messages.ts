import { text, type Text } from '../../../../domain/text';
import type { Libur, Zona } from '../../../../domain/kantor/kalender/kalender';

export const kalender = {
  judul: text('Kalender kerja', 'Working calendar'),
  membaca: text('Membaca kalender kerja', 'Reading the working calendar'),
  menulis: text('Menulis lembar Kalender', 'Writing the Kalender sheet'),
  ditulis: text('Kalender kerja disimpan di lembar Kalender.', 'The working calendar is kept on the sheet Kalender.'),
  penjelasan: text(
    'Dipakai untuk menghitung lama dan batas waktu; tersimpan di lembar Kalender dan berlaku bagi semua orang.',
    'Used to count elapsed time and due dates; kept on the sheet Kalender for everybody.',
  ),
  bawaan: text(
    'Buku kerja ini memakai jam menurut Perpres 21/2023 sampai Anda mengubahnya.',
    'This workbook uses the hours of Perpres 21/2023 until you change them.',
  ),
  ubah: text('Ubah…', 'Change…'),
  ubahApa: (apa: string): Text => text(`Ubah ${apa}`, `Change ${apa}`),
  buka: text('Buka lembar Kalender', 'Open the sheet Kalender'),
  simpan: text('Simpan', 'Save'),

  jamKerja: text('Hari dan jam kerja', 'Working days and hours'),
  zonaWaktu: text('Zona waktu', 'Time zone'),
  namaZona: {
    WIB: text('WIB (Waktu Indonesia Barat)', 'WIB (Western Indonesia)'),
    WITA: text('WITA (Waktu Indonesia Tengah)', 'WITA (Central Indonesia)'),
    WIT: text('WIT (Waktu Indonesia Timur)', 'WIT (Eastern Indonesia)'),
  } satisfies Record<Zona, Text>,
  ringkasJam: (hari: string, zona: string): Text => text(`${hari} · ${zona}`, `${hari} · ${zona}`),
  rentangHari: (dari: string, sampai: string, jam: string): Text =>
    dari === sampai ? text(`${dari} ${jam}`, `${dari} ${jam}`) : text(`${dari}–${sampai} ${jam}`, `${dari}–${sampai} ${jam}`),
  tanpaHari: text('belum ada hari kerja', 'no working day'),
  mulai: text('Mulai', 'Start'),
  selesai: text('Selesai', 'End'),
  istirahat: text('Istirahat', 'Break'),
  sampai: text('Sampai', 'Until'),
  dari: text('Dari', 'From'),
  istirahatDari: text('istirahat dari', 'break from'),
  istirahatSampai: text('istirahat sampai', 'break until'),
  liburMingguan: text('bukan hari kerja', 'no working day'),
  sepertiSenin: text('Samakan Selasa sampai Jumat', 'The same Tuesday to Friday'),

  ramadan: text('Jam Ramadan', 'Ramadan hours'),
  jamRamadan: text('Jam kerja selama Ramadan', 'Hours in Ramadan'),
  tanpaRamadan: text(
    'Belum ada tanggal Ramadan; jam biasa dipakai sepanjang tahun.',
    'No dates of Ramadan yet; ordinary hours hold all year.',
  ),
  masaKe: (ke: number): Text => text(`Masa Ramadan ${String(ke)}`, `Ramadan ${String(ke)}`),
  hapusMasa: (ke: number): Text => text(`Hapus masa Ramadan ${String(ke)}`, `Remove Ramadan ${String(ke)}`),
  tambahMasa: text('Tambah masa Ramadan', 'Add a Ramadan'),
  masaSalah: text(
    'Isi kedua tanggal; tanggal akhir tidak boleh sebelum tanggal awal.',
    'Fill in both dates; the last must not come before the first.',
  ),
  ringkasRamadan: (dari: string, sampai: string): Text => text(`${dari} – ${sampai}`, `${dari} – ${sampai}`),
  belumAda: text('belum ada tanggal', 'no dates yet'),

  liburJudul: text('Libur dan cuti bersama', 'Holidays and joint leave'),
  ringkasLibur: (berapa: number, tahun: string): Text =>
    text(`${String(berapa)} hari di ${tahun}`, `${String(berapa)} days in ${tahun}`),
  tempelLibur: text('Tempel daftar libur', 'Paste a list of holidays'),
  contohLibur: text(
    'Satu libur satu baris, misalnya: 20–24 Maret 2026 Cuti bersama Idulfitri',
    'One a line, for example: 20–24 Maret 2026 Cuti bersama Idulfitri',
  ),
  dariBerkas: text('Ambil dari berkas…', 'Take it from a file…'),
  membacaBerkas: text('Membaca berkas…', 'Reading the file…'),
  berkasTakTerbuka: (nama: string): Text =>
    text(
      `${nama} tidak dapat dibuka. Periksa apakah berkas itu masih ada dan tidak sedang dipakai, lalu pilih lagi.`,
      `${nama} cannot be opened. See that the file is still there and not in use, then choose it again.`,
    ),
  tanpaLibur: (tahun: readonly number[]): Text =>
    text(
      `Batas waktu Berkas ini dihitung tanpa libur ${tahun.join(' dan ')}: daftarnya belum ada di kalender kerja.`,
      `Due dates of this Berkas are counted without the holidays of ${tahun.join(' and ')}: the working calendar has no list of them.`,
    ),
  isiLibur: text('Isi daftar libur…', 'Fill in the holidays…'),
  tahunKosong: (tahun: number): Text =>
    text(`Libur ${String(tahun)} belum ada.`, `There are no holidays of ${String(tahun)} yet.`),
  dariKeputusan: (nomor: string, tanggal: string): Text =>
    text(`Menurut ${nomor}, ditetapkan ${tanggal}.`, `By ${nomor}, signed ${tanggal}.`),
  pakaiKeputusan: (tahun: number): Text => text(`Masukkan daftar ${String(tahun)}`, `Take the list of ${String(tahun)}`),
  cariKeputusan: (tahun: number): Text =>
    text(
      `Tempel lampiran SKB 3 Menteri tentang hari libur nasional dan cuti bersama ${String(tahun)}, atau pilih berkasnya.`,
      `Paste the annex of the ministers’ joint decree on the holidays of ${String(tahun)}, or choose its file.`,
    ),
  pilihBerkas: text('Pilih berkas daftar libur', 'Choose the file with the list'),
  terbaca: (terbaca: number, baru: number, tidak: number): Text =>
    text(
      `${String(terbaca)} tanggal terbaca, ${String(baru)} di antaranya baru${tidak === 0 ? '.' : `; ${String(tidak)} baris tidak terbaca dan dilewati:`}`,
      `${String(terbaca)} dates read, ${String(baru)} of them new${tidak === 0 ? '.' : `; ${String(tidak)} lines could not be read and are left out:`}`,
    ),
  jenis: { libur: text('libur nasional', 'holiday'), 'cuti-bersama': text('cuti bersama', 'joint leave') } satisfies Record<
    Libur['jenis'],
    Text
  >,
  baru: text('baru', 'new'),
  hapusLibur: (tanggal: string): Text => text(`Hapus ${tanggal}`, `Remove ${tanggal}`),
  simpanLibur: (berapa: number): Text => text(`Simpan ${String(berapa)} hari libur`, `Save ${String(berapa)} holidays`),
};

import { text, type Text } from '../../../../domain/text';
import type { IdentitasField, ColumnRole } from '../../../../domain/sop/sop';

export const judul = text('Pemetaan kolom', 'Column mapping');
export const pengantar = (lembar: string): Text =>
  text(
    `Begini lembar ${lembar} dipahami. Ubah yang keliru; perubahan diingat di buku kerja ini.`,
    `This is how sheet ${lembar} was understood. Change what is wrong; the workbook remembers it.`,
  );
export const tunjukkan = (lembar: string): Text =>
  text(
    `Runut belum menemukan tabel SOP di lembar ${lembar}. Tunjukkan baris judul kolomnya; yang dipahami langsung terlihat di bawah.`,
    `Runut has not found an SOP table on sheet ${lembar}. Show it the rows with the column headings; what it understands appears below.`,
  );
export const lembarKosong = (lembar: string): Text =>
  text(`Lembar ${lembar} masih kosong, jadi tidak ada yang dipetakan.`, `Sheet ${lembar} is empty, so there is nothing to map.`);
export const kepala = text('Baris judul kolom', 'Rows of the headings');
export const dariBaris = text('Dari baris', 'From row');
export const sampaiBaris = text('Sampai baris', 'To row');
export const barisKosong = text('Baris ini kosong.', 'These rows are empty.');
export const kolom = text('Kolom', 'Columns');
export const kolomKe = (huruf: string): Text => text(`Isi kolom ${huruf}`, `What column ${huruf} holds`);
export const pakaiKolom = (peran: Text): Text => text(`Pakai kolom ini untuk ${peran.id}`, `Use this column for ${peran.en}`);
export const pakaiKolomIni = (huruf: string, peran: Text): Text =>
  text(`Pakai kolom ${huruf} untuk ${peran.id}`, `Use column ${huruf} for ${peran.en}`);
export const tanpaKepala = text('tanpa judul', 'no heading');
export const ragu = text('perlu dilihat', 'please check');
export const identitas = text('Identitas', 'Identity');
export const kosong = text('belum diisi', 'not filled in');
export const tidakAda = text('tidak ditemukan', 'not found');
export const simpan = text('Simpan pemetaan', 'Save the mapping');
export const menyimpan = text('Menyimpan pemetaan kolom', 'Saving the column mapping');
export const tersimpan = text('Pemetaan disimpan di buku kerja ini.', 'The mapping is kept in this workbook.');
export const adaKoreksi = text('Koreksi Anda sedang dipakai.', 'Your correction is in use.');
export const lupakan = text('Kembali ke bacaan Runut', 'Back to what Runut read');
export const dilupakan = text('Koreksi pemetaan dihapus.', 'The correction was removed.');

export const peran: Readonly<Record<ColumnRole, Text>> = {
  no: text('Nomor', 'Number'),
  uraian: text('Uraian', 'Description'),
  pelaksana: text('Pelaksana', 'Pelaksana'),
  kelengkapan: text('Kelengkapan', 'Kelengkapan'),
  waktu: text('Waktu', 'Waktu'),
  output: text('Output', 'Output'),
  keterangan: text('Keterangan', 'Keterangan'),
  lain: text('Tidak dipakai', 'Not used'),
};

export const field: Readonly<Record<IdentitasField, Text>> = {
  unit: text('Unit kerja', 'Unit'),
  nomor: text('Nomor SOP', 'SOP number'),
  'tanggal-pembuatan': text('Tanggal pembuatan', 'Date made'),
  'tanggal-revisi': text('Tanggal revisi', 'Date revised'),
  'tanggal-efektif': text('Tanggal efektif', 'Date effective'),
  'disahkan-oleh': text('Disahkan oleh', 'Approved by'),
  nama: text('Nama SOP', 'Name of the SOP'),
  'dasar-hukum': text('Dasar hukum', 'Legal basis'),
  kualifikasi: text('Kualifikasi pelaksana', 'Qualifications'),
  keterkaitan: text('Keterkaitan', 'Related SOPs'),
  peralatan: text('Peralatan', 'Equipment'),
  peringatan: text('Peringatan', 'Warning'),
  pencatatan: text('Pencatatan', 'Records'),
};

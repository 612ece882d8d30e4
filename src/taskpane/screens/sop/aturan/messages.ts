import { text, type Text } from '../../../../domain/text';
import type { RuleGroup } from './rule-groups';

export const judul = text('Aturan pemeriksaan', 'Rules of the check');
export const pengantar = text(
  'Pilihan ini disimpan di buku kerja dan dipakai setiap kali SOP diperiksa, oleh siapa pun yang membukanya.',
  'These choices are kept in the workbook and used whenever its SOPs are checked, by whoever opens it.',
);
export const kelompok: Readonly<Record<RuleGroup, Text>> = {
  identitas: text('Identitas SOP', 'SOP identity'),
  kepala: text('Kepala tabel', 'Table header'),
  kegiatan: text('Nomor dan uraian', 'Numbers and descriptions'),
  pelaksana: text('Pelaksana', 'Pelaksana'),
  keputusan: text('Keputusan', 'Decisions'),
  kelengkapan: text('Kelengkapan', 'Kelengkapan'),
  waktu: text('Waktu', 'Waktu'),
  output: text('Output', 'Output'),
};
export const dipakai = (dari: number, semua: number): Text =>
  text(`${String(dari)} dari ${String(semua)} dipakai`, `${String(dari)} of ${String(semua)} used`);
export const tingkatUntuk = (aturan: Text): Text => text(`Tingkat: ${aturan.id}`, `Level: ${aturan.en}`);
export const bawaan = (tingkat: Text): Text => text(`${tingkat.id} (bawaan)`, `${tingkat.en} (default)`);
export const tersandung = (count: number): Text => text(`${String(count)} temuan`, `${String(count)} found`);
export const kembaliBawaan = text('Kembali ke bawaan', 'Back to default');
export const simpan = text('Simpan aturan', 'Save the rules');
export const menyimpan = text('Menyimpan aturan pemeriksaan', 'Saving the rules of the check');
export const tersimpan = text('Aturan disimpan; SOP diperiksa kembali.', 'The rules were saved; the SOP was checked again.');

import { text, type Text } from '../../../../domain/text';

export const judul = text('Perbaikan', 'Fixes');
export const pengantar = text(
  'Begini isi lembar sesudah diperbaiki; sekarang lembar belum berubah. Sesudah ditulis, perbaikan dapat diurungkan.',
  'This is what the sheet would say; nothing has changed yet. Once written, a fix can be undone.',
);
export const menjadi = text('menjadi', 'becomes');
export const kosong = text('(kosong)', '(empty)');
export const sel = {
  gabung: text('sel digabung menjadi satu', 'cells are merged into one'),
  lepas: text('penggabungan sel dilepas', 'merged cells are taken apart'),
} as const;
export const selLagi = (count: number): Text => text(`${String(count)} perubahan lagi`, `${String(count)} more changes`);
export const ringkas = text('Ringkas', 'Show fewer');
export const terapkan = text('Terapkan', 'Apply');
export const terapkanDi = (sel: string): Text => text(`Terapkan perbaikan di ${sel}`, `Apply the fix at ${sel}`);
export const perbaikiSemua = (count: number): Text => text(`Perbaiki semua (${String(count)})`, `Fix all (${String(count)})`);
/** A button's words with the kind they are about, for who cannot see its heading. */
export const untukJenis = (tombol: Text, jenis: Text): Text => text(`${tombol.id}: ${jenis.id}`, `${tombol.en}: ${jenis.en}`);
export const diKegiatan = (nomor: string, tindakan: Text): Text =>
  text(`Kegiatan ${nomor}: ${tindakan.id}`, `Kegiatan ${nomor}: ${tindakan.en}`);
export const pasti = text('pasti', 'certain');
export const perluDilihat = text('perlu dilihat', 'please check');
/** When no fix is left that needs no answer: how many findings wait for the person, and how many of them keep a Berkas from starting. */
export const habis = (waiting: number, galat: number): { readonly judul: Text; readonly isi: Text } =>
  waiting === 0
    ? {
        judul: text('Tidak ada yang perlu diperbaiki', 'Nothing left to fix'),
        isi: text('Semua temuan sudah beres.', 'Every finding is settled.'),
      }
    : {
        judul: text(`${String(waiting)} temuan menunggu Anda`, `${String(waiting)} findings wait for you`),
        isi: text(
          `Perbaikan yang pasti sudah habis. Yang tersisa memerlukan isian atau keputusan Anda${galat > 0 ? `, ${String(galat)} di antaranya galat` : ''}.`,
          `No certain fix is left. The rest needs your entry or decision${galat > 0 ? `; ${String(galat)} of them are errors` : ''}.`,
        ),
      };
export const kembaliKeSop = text('Kembali ke SOP', 'Back to the SOP');
export const selesai = text('Selesai', 'Done');

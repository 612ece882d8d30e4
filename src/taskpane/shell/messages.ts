import { text, type Text } from '../../domain/text';
import type { Tab } from '../state/pane-state';

export const namaTab: Readonly<Record<Tab, Text>> = {
  sop: text('SOP', 'SOP'),
  lacak: text('Lacak', 'Track'),
  data: text('Data', 'Data'),
  lkj: text('LKj', 'LKj'),
};

/** Read by a screen reader after the tab's name. */
export const menunggu: Readonly<Record<Tab, (count: number) => Text>> = {
  sop: (count) => text(`${String(count)} galat`, `${String(count)} errors`),
  lacak: (count) => text(`${String(count)} menunggu Anda`, `${String(count)} waiting for you`),
  data: (count) => text(`${String(count)} perlu dilihat`, `${String(count)} to look at`),
  lkj: (count) => text(`${String(count)} perlu dilihat`, `${String(count)} to look at`),
};

export const daftarTab = text('Bagian pekerjaan', 'Parts of the work');
/** Asked before an act is logged by a doubtful clock. */
export const jam = {
  judul: text('Jam komputer ini benar?', 'Is this computer’s clock right?'),
  benar: text('Jam ini benar, lanjutkan', 'It is right, go on'),
  saran: text(
    'Bila keliru, batalkan, betulkan tanggal dan jam di pengaturan komputer, lalu ulangi. Bila jam ini yang benar, lanjutkan: waktunya tercatat apa adanya.',
    'If it is wrong, cancel, set the date and time in the computer’s settings, and try again. If it is right, go on: the time is logged as it is.',
  ),
};
export const lainnya = text('Menu lain', 'More');
export const riwayat = text('Riwayat', 'History');
export const pengaturan = text('Pengaturan', 'Settings');
export const uji = text('Uji di Excel ini…', 'Try this Excel…');
export const bantuan = text('Bantuan', 'Help');

export const berkas = text('Berkas', 'Case file');
export const belumAdaBerkas = text('Belum ada Berkas', 'No Berkas yet');
export const mulaiBerkas = text('Mulai Berkas baru…', 'Start a new Berkas…');
export const berkasArsip = text('selesai', 'finished');
export const saya = text('Saya', 'Me');
export const sayaKosong = text('Saya siapa?', 'Who am I?');

/** Rows of the log that this pane saw and that are there no more. */
/** A log that holds less than this computer saw of it. */
export const pernahDilihat = {
  saran: text(
    'Bila ini salinan lama atau log memang dimulai lagi, lupakan. Bila tidak, cari salinan buku kerja yang lengkap.',
    'If this is an older copy, or the log was begun anew on purpose, forget it. If not, look for a copy of the workbook that is complete.',
  ),
  periksa: text('Buka Riwayat', 'Open the history'),
  lupakan: text('Lupakan', 'Forget it'),
};
export const hilangDariLog = {
  isi: (berapa: number): Text =>
    text(
      `${String(berapa)} peristiwa yang tadi ada di log kini hilang, misalnya karena Ctrl+Z. Status Berkas mengikuti yang tersisa.`,
      `${String(berapa)} history ${berapa === 1 ? 'record that was' : 'records that were'} here ${berapa === 1 ? 'is' : 'are'} gone, perhaps by Ctrl+Z. The Berkas stand as the rest says.`,
    ),
  aksi: text('Pulihkan', 'Restore'),
  memulihkan: text('Memulihkan peristiwa log', 'Restoring history records'),
  dipulihkan: (berapa: number): Text =>
    text(`${String(berapa)} peristiwa dipulihkan.`, `${String(berapa)} history records restored.`),
  belum: text('Peristiwa itu belum pasti tersimpan.', 'It is not certain yet that the history records are saved.'),
};

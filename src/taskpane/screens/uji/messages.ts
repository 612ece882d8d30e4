import { text, type Text } from '../../../domain/text';

export const judul = text('Uji di Excel ini', 'Trial of this Excel');
export const pengantar = text(
  'Runut mencoba semua yang diandalkannya di Excel ini: isi dan format, bentuk dan grafik, halaman, proteksi, kecepatan, enam hal yang Anda lakukan sendiri, lalu pekerjaan utama dengan templat Kalbar.',
  'Runut tries everything it relies on in this Excel: contents and formats, shapes and charts, pages, protection, speed, six things you do yourself, then the main job on the Kalbar template.',
);
export const syarat: readonly Text[] = [
  text('Pakailah buku kerja kosong yang baru (Ctrl+N).', 'Use a new, empty workbook (Ctrl+N).'),
  text('Lamanya sekitar lima menit. Biarkan Excel di depan.', 'It takes about five minutes. Keep Excel in front.'),
  text(
    'Sesudahnya hanya lembar “Uji Runut” yang tinggal, dan ada satu berkas untuk dikirim ke tempat Anda mendapat Runut.',
    'Afterwards only the sheet “Uji Runut” stays, and there is a file to send to where you got Runut.',
  ),
];
export const sebelum = text('Sebelum mulai', 'Before you begin');
export const mulai = text('Mulai uji', 'Begin the trial');
export const hentikan = text('Hentikan', 'Stop');
export const memulai = text('Memeriksa buku kerja', 'Looking at the workbook');
export const membereskan = text('Menulis lembar “Uji Runut”', 'Writing the sheet “Uji Runut”');
export const sejauh = (done: number, all: number): Text =>
  text(`${String(done)} dari ${String(all)} baris`, `${String(done)} of ${String(all)} lines`);
export const lakukan = text('Lakukan di lembar yang terbuka', 'Do this on the sheet that is open');
export const harusnya = text('Seharusnya', 'It should be');
export const sudah = text('Sudah', 'Done');
export const lewati = text('Lewati', 'Skip');
export const semuaSesuai = (lines: number): Text =>
  text(
    `Uji selesai: tidak ada yang berbeda pada ${String(lines)} baris.`,
    `The trial is over: nothing differs in ${String(lines)} lines.`,
  );
export const adaBeda = (different: number, lines: number): Text =>
  text(
    `Uji selesai: ${String(different)} dari ${String(lines)} baris berbeda atau ditolak.`,
    `The trial is over: ${String(different)} of ${String(lines)} lines differ or were refused.`,
  );
export const berbeda = text('Yang berbeda', 'What differs');
export const semuaBaris = text('Semua baris', 'All lines');
export const hasil = text('Hasil', 'Result');
export const unduh = text('Unduh hasil uji', 'Download the result');
export const kirim = text(
  'Kirim berkas hasil uji ke tempat Anda mendapat Runut. Isinya hanya apa yang terlihat selama uji dan keterangan tentang Excel ini.',
  'Send the result file to where you got Runut. It holds only what was seen in the trial and what this Excel says of itself.',
);
export const diunduh = (name: string): Text => text(`${name} diunduh.`, `${name} downloaded.`);
export const gagalUnduh = text(
  'Berkas tidak dapat diunduh di sini. Hasilnya tetap ada di lembar “Uji Runut”; simpan dan kirim buku kerja ini.',
  'The file cannot be downloaded here. The result is on the sheet “Uji Runut” all the same; save and send this workbook.',
);
export const diharapkan = (value: string): Text => text(`diharapkan ${value}`, `expected ${value}`);
export const terlihat = (value: string): Text => text(`terlihat ${value}`, `seen ${value}`);

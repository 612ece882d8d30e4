import { text, type Text } from '../../../../domain/text';

export const judul = text('Bagan alir', 'Flowchart');
export const gambar = text('Gambar bagan alir', 'Draw the flowchart');
export const gambarUlang = text('Gambar ulang bagan alir', 'Draw the flowchart again');
export const tetapGambar = text('Tetap gambar', 'Draw all the same');
export const menggambar = text('Menggambar bagan alir', 'Drawing the flowchart');
export const tergambar = (symbols: number): Text =>
  text(`Bagan alir tergambar: ${String(symbols)} simbol.`, `Flowchart drawn: ${String(symbols)} symbols.`);
export const pengantar = text(
  'Begini bagan alir akan tergambar di kolom pelaksana.',
  'This is how the flowchart will be drawn over the pelaksana columns.',
);
export const pengantarUlang = text(
  'Begini bagan alir menurut isi lembar sekarang.',
  'This is the flowchart as the sheet now has it.',
);
export const denganUsulan = (count: number): Text =>
  text(
    `Termasuk ${String(count)} usulan pelaksana yang belum diterima.`,
    `With ${String(count)} proposed pelaksana that are not accepted yet.`,
  );
export const tanpaPelaksana = (nomor: string): Text =>
  text(
    `Kegiatan ${nomor} belum punya pelaksana, jadi belum dapat digambar. Tandai pelaksananya di lembar.`,
    `Kegiatan ${nomor} has no pelaksana yet, so it cannot be drawn. Mark who acts on the sheet.`,
  );
export const usulan = (count: number): Text =>
  text(`Usulan pelaksana (${String(count)})`, `Proposed pelaksana (${String(count)})`);
export const kotak = text(
  'Pratinjau bagan alir, dapat digulir dan diperbesar',
  'Preview of the flowchart, can be scrolled and enlarged',
);
export const ringkasan = (nama: string, kegiatan: number, pelaksana: number): Text =>
  text(
    `Bagan alir ${nama}: ${String(kegiatan)} kegiatan, ${String(pelaksana)} pelaksana. Isinya ada dalam daftar di bawah.`,
    `Flowchart of ${nama}: ${String(kegiatan)} kegiatan, ${String(pelaksana)} pelaksana. The list below says the same.`,
  );
export const perbesar = text('Perbesar', 'Zoom in');
export const perkecil = text('Perkecil', 'Zoom out');
export const pas = text('Selebar panel', 'Fit the width');
export const halaman = (nomor: number): string => `Halaman ${String(nomor)}`;
export const sebagaiDaftar = text('Baca sebagai daftar', 'Read as a list');
export const langkah = (uraian: string, pelaku: string, kembali: string): Text =>
  text(
    `${uraian} (${pelaku})${kembali === '' ? '' : `; jika tidak, kembali ke kegiatan ${kembali}`}`,
    `${uraian} (${pelaku})${kembali === '' ? '' : `; if not, back to kegiatan ${kembali}`}`,
  );
export const belumAda = text('belum ada pelaksana', 'nobody yet');

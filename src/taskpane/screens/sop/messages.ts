import { text, type Text } from '../../../domain/text';

export const kegiatan = text('kegiatan', 'kegiatan');
export const pelaksana = text('pelaksana', 'pelaksana');
export const totalWaktu = text('total waktu', 'total time');
export const sebagianWaktu = text('total waktu (sebagian)', 'total time (in part)');
export const usulanMenunggu = (count: number): Text =>
  text(`Usulan pelaksana (${String(count)})`, `Proposed pelaksana (${String(count)})`);
export const bukaSusunan = text('Susunan', 'Table');
export const bukaBagan = text('Bagan', 'Chart');
export const waktuBaku = text('Waktu', 'Time');
export const lihatBagan = text('Lihat bagan alir', 'See the flowchart');
export const lihatDulu = text('Pratinjau…', 'Preview…');
export const perbaikiPasti = (count: number): Text =>
  text(`Perbaiki yang pasti (${String(count)})`, `Fix what is certain (${String(count)})`);
export const memperbaiki = text('Memperbaiki lembar', 'Fixing the sheet');
export const diperbaiki = (count: number): Text =>
  text(`${String(count)} temuan diperbaiki di lembar.`, `${String(count)} findings fixed on the sheet.`);
/** After all that is certain was fixed: never a word of being done while something waits for the person. */
export const diperbaikiPasti = (count: number, left: number, galat: number): Text => {
  const errors = galat > 0 ? text(`, ${String(galat)} di antaranya galat`, `, ${String(galat)} of them errors`) : text('', '');
  return left === 0
    ? text(
        `${String(count)} temuan diperbaiki di lembar; tidak ada temuan lagi.`,
        `${String(count)} findings fixed on the sheet; none is left.`,
      )
    : text(
        `${String(count)} temuan diperbaiki di lembar; ${String(left)} temuan menunggu Anda${errors.id}.`,
        `${String(count)} findings fixed on the sheet; ${String(left)} findings wait for you${errors.en}.`,
      );
};
export const cariTemuan = text('Cari di temuan: kata, kegiatan, atau sel', 'Search the findings: a word, a kegiatan, or a cell');
export const pindahTemuan = (tampak: number, semua: number): Text =>
  text(
    `${String(tampak)} dari ${String(semua)} temuan. Panah bawah dan atas: temuan berikutnya dan sebelumnya.`,
    `${String(tampak)} of ${String(semua)} findings. Arrow down and up: the next and the previous one.`,
  );
export const saringTemuan = text('Saring temuan', 'Filter findings');
export const bagian = {
  kepala: text('Kepala tabel', 'Table header'),
  identitas: text('Identitas SOP', 'SOP identity'),
  kegiatan: (nomor: string): Text => text(`Kegiatan ${nomor}`, `Kegiatan ${nomor}`),
  baris: (baris: number): Text => text(`Baris ${String(baris)}`, `Row ${String(baris)}`),
};
export const tanpaTemuan = {
  judul: text('SOP siap dipakai', 'The SOP is ready'),
  isi: text('Tidak ada temuan. Bagan alir dapat digambar.', 'Nothing was found. The flowchart can be drawn.'),
  tergambar: text('Tidak ada temuan, dan bagan alirnya sudah tergambar.', 'Nothing was found, and its flowchart is drawn.'),
};
export const tanpaTemuanSaringan = text('Tidak ada temuan yang cocok.', 'No finding matches.');
export const tampilkanSemua = text('Tampilkan semua', 'Show all');
export const tampilkanLagi = (count: number, left: number): Text =>
  count === left
    ? text(`Tampilkan ${String(left)} temuan lagi`, `Show ${String(left)} more findings`)
    : text(
        `Tampilkan ${String(count)} dari ${String(left)} temuan lagi`,
        `Show ${String(count)} of ${String(left)} more findings`,
      );
export const mengapa = {
  tanya: text('Mengapa?', 'Why?'),
  /** For who hears the button without the finding beside it. */
  tentang: (sel: string): Text => text(`Mengapa? Temuan di sel ${sel}`, `Why? Finding at cell ${sel}`),
};
export const tulisKeLembar = text('Tulis ke lembar', 'Write to the sheet');
export const pemetaan = text('Pemetaan kolom…', 'Column mapping…');
export const pilihSop = text('SOP di buku ini', 'SOPs in this workbook');
export const tanpaJudul = text('SOP tanpa judul', 'Untitled SOP');
export const lacakDulu = text('Mulai Berkas…', 'Start a Berkas…');
export const diperbaikiSebagian = (count: number, left: number): Text =>
  text(
    `${String(count)} temuan diperbaiki; ${String(left)} dilewati karena masih perlu isian atau menyentuh sel yang sama.`,
    `${String(count)} findings fixed; ${String(left)} left because they need an entry or touch the same cell.`,
  );
export const menuSop = text('Tindakan untuk SOP ini', 'Actions for this SOP');
export const tandai = text('Tandai temuan di lembar', 'Mark the findings on the sheet');
export const hapusTanda = text('Hapus tanda dari lembar', 'Take the marks off the sheet');
export const menandai = text('Menandai temuan di lembar', 'Marking the findings on the sheet');
export const ditandai = (sel: number, tanpaCatatan: number): Text =>
  tanpaCatatan === 0
    ? text(`${String(sel)} sel ditandai dengan warna dan catatan.`, `${String(sel)} cells were marked with colour and notes.`)
    : text(
        `${String(sel)} sel ditandai; ${String(tanpaCatatan)} di antaranya hanya diwarnai karena sudah memuat catatan Anda.`,
        `${String(sel)} cells were marked; ${String(tanpaCatatan)} of them only with colour, since they hold a note of yours.`,
      );
export const tandaDihapus = text('Tanda dihapus; lembar seperti semula.', 'The marks are gone; the sheet is as it was.');
export const siapkanCetak = text('Siapkan cetak', 'Prepare printing');
export const menyiapkanCetak = text('Menyiapkan cetakan', 'Preparing the print');
export const siapCetak = text(
  'Siap dicetak di F4 mendatar: judul tabel berulang, halaman terpotong di antara kegiatan.',
  'Ready to print on F4 landscape: the table’s header repeats, pages end between kegiatan.',
);
export const siapCetakTanpaWarna = text(
  'Siap dicetak di F4 mendatar. Warna Berkas di bagan sudah dihapus.',
  'Ready to print on F4 landscape. The Berkas’s colours are off the chart.',
);
export const templatBaru = text('Tulis SOP lain dari templat…', 'Write another SOP from a template…');
export const bukaLacak = text('Lanjut melacak', 'Go on tracking');
export const aturan = text('Aturan pemeriksaan…', 'Rules of the check…');
export const aturanMati = (count: number): Text =>
  text(
    `${String(count)} aturan dimatikan di buku kerja ini.`,
    count === 1 ? '1 rule is switched off in this workbook.' : `${String(count)} rules are switched off in this workbook.`,
  );
export const lihatAturan = text('Lihat aturan', 'See the rules');
export const sopHilang = {
  judul: text('SOP tidak ditemukan lagi', 'The SOP is no longer there'),
  isi: text(
    'Lembarnya mungkin dihapus, diganti nama, atau tabelnya berubah. Tidak ada yang ditulis.',
    'Its sheet may have been deleted or renamed, or its table changed. Nothing was written.',
  ),
  kembali: text('Kembali ke tab SOP', 'Back to the SOP tab'),
};
export const simpanDocx = text('Simpan sebagai Word (.docx)', 'Save as Word (.docx)');
export const simpanDocxTanda = text('Simpan sebagai Word, tanda ● ■ ◆ saja', 'Save as Word, with signs ● ■ ◆ only');
export const docxDiunduh = (nama: string): Text => text(`${nama} diunduh.`, `${nama} was downloaded.`);
export const docxTertahan = text(
  'Unduhan tertahan, jadi dokumen Word tidak tersimpan. Izinkan unduhan dari Runut, lalu simpan lagi.',
  'The download was held back, so that no Word document was saved. Allow downloads from Runut, then save again.',
);
export const docxGagal = text(
  'Dokumen Word tidak dapat dibuat. Periksa sambungan jaringan, lalu simpan lagi.',
  'The Word document could not be made. Check the network connection, then save again.',
);

import type { SymbolShape } from '../../domain/sheet/edit';
import type { Severity } from '../../domain/rules/rule';
import { periodeText } from '../../domain/kinerja/messages';
import type { Periode } from '../../domain/kinerja/periode';
import { text, type Text } from '../../domain/text';

export const tingkat: Readonly<Record<Severity, Text>> = {
  galat: text('Galat', 'Error'),
  peringatan: text('Peringatan', 'Warning'),
  petunjuk: text('Petunjuk', 'Hint'),
};

export const namaSimbol: Readonly<Record<SymbolShape | 'mark', Text>> = {
  terminator: text('Kapsul: mulai atau selesai', 'Capsule: start or end'),
  process: text('Kotak: kegiatan', 'Box: kegiatan'),
  decision: text('Belah ketupat: keputusan', 'Diamond: decision'),
  connector: text('Segilima: sambung ke halaman lain', 'Pentagon: continues on another page'),
  mark: text('Ditandai tanpa simbol', 'Marked without a symbol'),
};

/** The symbols of a flowchart by PermenPANRB 35/2012, and what makes them on the sheet. */
export const legenda = {
  judul: text('Arti simbol', 'What the symbols mean'),
  arti: {
    terminator: text('Kapsul: kegiatan pertama atau terakhir.', 'Capsule: the first or last kegiatan.'),
    process: text('Kotak: kegiatan biasa.', 'Box: an ordinary kegiatan.'),
    decision: text(
      'Belah ketupat: keputusan, dengan arah “Ya” dan “Tidak”.',
      'Diamond: a decision, with a way for “Ya” and one for “Tidak”.',
    ),
    connector: text('Segilima: bagan bersambung ke halaman lain.', 'Pentagon: the chart goes on on another page.'),
    mark: text('Ditandai, tetapi belum bersimbol.', 'Marked, but without a symbol yet.'),
  } satisfies Record<SymbolShape | 'mark', Text>,
  tanda: (tanda: string): Text => text(`Ditulis ${tanda} di lembar.`, `Written ${tanda} on the sheet.`),
  panah: text('Panah: urutan kegiatan.', 'Arrow: the order of the kegiatan.'),
  kembali: text(
    'Tanda pada keputusan: bila “Tidak”, kembali ke kegiatan 4.',
    'A mark on a decision: on “Tidak” it goes back to kegiatan 4.',
  ),
};

/** Which part of the year a screen speaks of. */
export const periode = text('Periode', 'Period');
export const tahunKerja = text('Tahun yang dikerjakan', 'Year worked on');
export const namaPeriode = (periode: Periode, tahun: number): Text => {
  const nama = `${periodeText(periode)}${String(tahun)}`;
  return periode === 'tahun' ? text(`Setahun ${nama}`, `Year ${nama}`) : text(nama, nama);
};
export const berapaDari = (berapa: number, dari: number): Text =>
  text(`${String(berapa)} dari ${String(dari)}`, `${String(berapa)} of ${String(dari)}`);
export const bukaSel = (sel: string): Text => text(`Buka sel ${sel} di lembar`, `Go to cell ${sel} on the sheet`);
export const memilihSel = text('Membuka sel di lembar', 'Going to the cell');
export const tutupPesan = text('Tutup pesan', 'Dismiss');

export const merek = text('Runut', 'Runut');
export const kembali = text('Kembali', 'Back');
export const memuat = text('Sedang memuat', 'Loading');
export const tutup = text('Tutup', 'Close');
export const batal = text('Batal', 'Cancel');
/** What was typed into a form and not saved yet. */
export const draf = {
  dilanjutkan: (kapan: string): Text =>
    text(`Melanjutkan isian ${kapan} yang belum disimpan.`, `Going on with what you typed ${kapan} and did not save.`),
  ditawarkan: (kapan: string): Text =>
    text(
      `Ada isian ${kapan} yang belum disimpan. Isi buku kerja berubah sejak itu.`,
      `What you typed ${kapan} is not saved. The workbook changed since.`,
    ),
  pakai: text('Pakai isian itu', 'Use it'),
  buang: text('Buang isian itu', 'Discard it'),
  tidakDisimpan: text(
    'Komputer ini tidak mengizinkan penyimpanan di panel. Isian bertahan selama panel terbuka; simpan sebelum menutupnya.',
    'This machine does not let the pane keep anything. What you typed lasts while the pane is open; save before you close it.',
  ),
};
export const simpan = text('Simpan', 'Save');

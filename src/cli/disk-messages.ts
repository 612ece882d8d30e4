import { text, type Text } from '../domain/text';
import { fileRefusalText } from '../files/messages';
import type { NotKeptKind } from '../files/xlsx/not-kept';
import type { DiskRefusal } from './disk-workbook';

const LOST: Readonly<Record<NotKeptKind, Text>> = {
  macros: text('makro', 'macros'),
  'pivot-tables': text('tabel pivot', 'pivot tables'),
  'threaded-comments': text('utas komentar', 'threaded comments'),
  'external-links': text('tautan ke buku kerja lain', 'links to other workbooks'),
  tables: text('tabel Excel', 'Excel tables'),
  filters: text('filter', 'filters'),
  slicers: text('pemotong atau garis waktu', 'slicers or timelines'),
  queries: text('koneksi data', 'data connections'),
  controls: text('kontrol formulir atau objek sisipan', 'form controls or embedded objects'),
  'chart-sheets': text('lembar bagan', 'chart sheets'),
  signatures: text('tanda tangan digital', 'digital signatures'),
  'custom-properties': text('properti khusus', 'custom properties'),
  'structure-protection': text('proteksi struktur buku kerja', 'protection of the workbook’s structure'),
  'array-formulas': text('rumus larik', 'array formulas'),
  'rich-text': text('sel dengan format campuran di dalam teksnya', 'cells whose text is partly formatted'),
  outlines: text('kelompok baris atau kolom', 'grouped rows or columns'),
  sparklines: text('grafik mini', 'sparklines'),
  rules: text('format bersyarat atau aturan isian khusus', 'special conditional formats or input rules'),
  drawings: text('gambar khusus', 'special drawings'),
  other: text('bagian yang tidak dikenal Runut', 'parts unknown to Runut'),
};

/** What a copy of a workbook lacks, a kind an entry, with the sheets it stands on: "tabel pivot (Rekap), makro (workbook.xml)". */
export function lostText(lost: readonly { readonly kind: NotKeptKind; readonly where: string }[]): Text {
  const kinds = [...new Set(lost.map(({ kind }) => kind))];
  const said = (language: keyof Text): string =>
    kinds
      .map((kind) => `${LOST[kind][language]} (${lost.flatMap((one) => (one.kind === kind ? [one.where] : [])).join(', ')})`)
      .join(', ');
  return text(said('id'), said('en'));
}

/** Why a workbook on disk was not opened or saved: what is wrong, what to do, and that the file is as it was. */
export function diskRefusalText(refusal: DiskRefusal): Text {
  const { file } = refusal;
  switch (refusal.kind) {
    case 'not-xlsx':
      return text(
        `${file} tidak berakhiran .xlsx. Simpan dahulu sebagai Buku Kerja Excel (.xlsx). Berkas tidak berubah.`,
        `${file} does not end in .xlsx. Save it as an Excel Workbook (.xlsx) first. The file is unchanged.`,
      );
    case 'open-elsewhere':
      return text(
        `${file} sedang terbuka di program lain. Tutup dahulu, lalu ulangi. Berkas tidak berubah.`,
        `${file} is open in another program. Close it there, then try again. The file is unchanged.`,
      );
    case 'changed':
      return text(
        `${file} diubah, dipindahkan, atau dihapus orang lain sejak dibuka, jadi tidak ditimpa. Ulangi perintahnya.`,
        `${file} was changed, moved or deleted by somebody else since it was opened and is not overwritten. Run the command again.`,
      );
    case 'read-only':
      return text(
        `${file} hanya boleh dibaca. Minta izin menulis, atau simpan ke nama lain dengan --simpan-ke. Berkas tidak berubah.`,
        `${file} may only be read. Ask for permission to write, or save under another name with --simpan-ke. The file is unchanged.`,
      );
    case 'already-there':
      return text(
        `${file} sudah ada, jadi tidak ditimpa. Pilih nama lain. Tidak ada yang disimpan.`,
        `${file} already exists and is not overwritten. Choose another name. Nothing was saved.`,
      );
    case 'would-lose': {
      const lost = lostText(refusal.lost);
      return text(
        `${file} tidak ditimpa karena berisi hal yang akan hilang: ${lost.id}. Kerjakan di Excel dengan panel Runut, atau simpan salinan tanpa itu dengan --simpan-ke NAMA.xlsx. Berkas tidak berubah.`,
        `${file} is not overwritten because it holds what would be lost: ${lost.en}. Work in Excel with the Runut pane, or save a copy without these with --simpan-ke NAME.xlsx. The file is unchanged.`,
      );
    }
    case 'not-written':
      return text(
        `${file} tidak dapat disimpan (${refusal.detail}). Periksa ruang dan keadaan diska, lalu ulangi. Berkas tidak berubah.`,
        `${file} could not be saved (${refusal.detail}). Check the disk's space and state, then try again. The file is unchanged.`,
      );
    default:
      return fileRefusalText(refusal);
  }
}

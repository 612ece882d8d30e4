import { text, type Text } from '../../domain/text';
import type { NotKeptKind } from './not-kept';

const LOST: Readonly<Record<NotKeptKind, Text>> = {
  macros: text('makro', 'macros'),
  'pivot-tables': text('tabel pivot', 'pivot tables'),
  'threaded-comments': text('utas komentar', 'threaded comments'),
  'external-links': text('tautan ke buku kerja lain', 'links to other workbooks'),
  tables: text('tabel Excel', 'Excel tables'),
  slicers: text('pemotong atau garis waktu', 'slicers or timelines'),
  queries: text('koneksi data', 'data connections'),
  controls: text('kontrol formulir atau objek sisipan', 'form controls or embedded objects'),
  'chart-sheets': text('lembar bagan', 'chart sheets'),
  signatures: text('tanda tangan digital', 'digital signatures'),
  'custom-properties': text('properti khusus', 'custom properties'),
  'structure-protection': text('proteksi struktur buku kerja', 'protection of the workbook’s structure'),
  'data-tables': text('tabel data analisis bagaimana-jika', 'what-if data tables'),
  'rich-text': text('sel dengan format campuran di dalam teksnya', 'cells whose text is partly formatted'),
  rules: text('format bersyarat atau aturan isian khusus', 'special conditional formats or input rules'),
  'long-alerts': text(
    'akhir pesan aturan isian yang lebih panjang dari 225 huruf',
    'the end of messages of input rules longer than 225 characters',
  ),
  looks: text(
    'corak isian, garis diagonal, atau bentuk huruf yang tidak dikenal Runut',
    'fill patterns, diagonal lines or letter forms unknown to Runut',
  ),
  calculation: text('hitungan berulang', 'iterative calculation'),
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

import type { Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import { Canvas } from '../../sheet/print/canvas';
import { pageText } from '../../sheet/print/paper';
import { END_MARK, replacePart } from '../../sheet/print/part';
import { PAGE_NUMBER } from '../../sheet/print/messages';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { choice, column, LIST_END, writeList, writeTable, type TableColumn } from '../pengaturan-sheet/write-tables';
import type { ListRow } from '../pengaturan-sheet/list-rows';
import type { Pengaturan } from '../pengaturan';
import { nameInYear } from '../year-sheets';
import { IDENTITAS_COLUMNS, NOTHING_LEFT, placedComparisons, type Bagian, type StrayCell } from './left-over';
import {
  TINGKAT_PEMBANDING,
  type IdentitasLaporan,
  type Pemanfaatan,
  type Pembanding,
  type PenjelasanIndikator,
} from './identitas-laporan';
import { IDENTITAS_SHEET } from './messages';
import { isIdentitas, readIdentitasLaporan } from './read-identitas';
import { OFFICE_CRITERIA } from './use-criteria';

const COLUMN_WIDTHS: readonly number[] = [54, 330, 90, 150, 240, 75, 105];

const { kolom: k, bagian, label: l } = IDENTITAS_SHEET;

/** Words under each other, numbered. */
const numbered = (judul: string): readonly TableColumn<readonly [nomor: number, isi: string]>[] => [
  column(k.no, ([nomor]) => nomor, 'umum'),
  column(judul, ([, isi]) => isi),
];
const withNumbers = (contents: readonly string[]): readonly (readonly [number, string])[] =>
  contents.map((isi, index) => [index + 1, isi] as const);

/** What the office says of itself as a sheet of plain tables that a person may also edit by hand; what was not understood on `present` stays. */
export function writeIdentitas(identitas: IdentitasLaporan, pengaturan: Pengaturan, present?: SheetSnapshot): readonly Edit[] {
  const sheet = present?.name ?? nameInYear(SHEET.identitas, pengaturan);
  const known = new Set(pengaturan.indikator.map(({ id }) => id));
  const left = present && isIdentitas(present) ? readIdentitasLaporan(present, known).sisa : NOTHING_LEFT;
  const canvas = new Canvas(sheet, COLUMN_WIDTHS);
  canvas.heading(0, IDENTITAS_SHEET.judul, 'formulir-judul');
  canvas.heading(1, subtitleOf(pengaturan), 'formulir-petunjuk');
  const nameOf = (id: string): string => pengaturan.indikator.find((one) => one.id === id)?.nama ?? '';
  let row = 3;
  const table = <Of extends object>(part: Bagian, columns: readonly TableColumn<Of>[], contents: readonly Of[]): void => {
    const unread = left.baris.filter((one) => one.bagian === part).map(({ isi }) => ({ tertulis: isi }));
    const all: readonly (Of | (typeof unread)[number])[] = [...contents, ...unread];
    const either = columns.map((one) => ({
      ...one,
      of: (content: (typeof all)[number]) => ('tertulis' in content ? (content.tertulis[one.judul] ?? '') : one.of(content)),
    }));
    row = writeTable(canvas, row, bagian[part], either, all);
  };
  table('dasarHukum', numbered(k.judulLengkap), withNumbers(identitas.dasarHukum));
  row = writeList(canvas, row, bagian.organisasi, organisationRows(identitas));
  table('fungsi', numbered(k.uraianFungsi), withNumbers(identitas.fungsi));
  table(
    'sdm',
    [
      column(k.no, ([nomor]) => nomor, 'umum'),
      column(k.uraian, ([, { uraian }]) => uraian),
      column(k.jumlah, ([, { jumlah }]) => jumlah, 'bulat'),
      column(k.kelompok, ([, { kelompok }]) => kelompok),
    ],
    identitas.sdm.map((one, index) => [index + 1, one] as const),
  );
  table('isuStrategis', numbered(k.isu), withNumbers(identitas.isuStrategis));
  table('tujuan', numbered(k.tujuan), withNumbers(identitas.tujuan));
  table<PenjelasanIndikator>(
    'indikator',
    [
      column(k.kode, ({ indikator }) => indikator),
      column(k.indikator, ({ indikator }) => nameOf(indikator)),
      choice(k.iku, [IDENTITAS_SHEET.ya, IDENTITAS_SHEET.tidak], ({ indikator, iku }) =>
        iku ? IDENTITAS_SHEET.ya : (left.iku.get(indikator) ?? IDENTITAS_SHEET.tidak),
      ),
      column(k.sumber, ({ sumber }) => sumber),
      column(k.definisi, ({ definisi }) => definisi),
    ],
    explanationsOf(identitas, pengaturan),
  );
  const { tertulis, lain } = placedComparisons(identitas.pembanding, left.pembanding);
  table<Pembanding>(
    'pembanding',
    [
      column(k.kode, ({ indikator }) => indikator),
      column(k.indikator, ({ indikator }) => nameOf(indikator)),
      choice(k.tingkat, TINGKAT_PEMBANDING, (one) => one.tingkat || (tertulis.get(one)?.tingkat ?? '')),
      column(k.wilayah, ({ wilayah }) => wilayah),
      column(k.sumberPembanding, ({ sumber }) => sumber),
      column(k.tahun, (one) => one.tahun ?? tertulis.get(one)?.tahun ?? '', 'umum'),
      column(k.nilai, ({ nilai }) => nilai, 'angka'),
    ],
    identitas.pembanding,
  );
  table<Pemanfaatan>(
    'pemanfaatan',
    [
      column(k.butir, ({ butir }) => butir),
      column(k.kriteria, ({ butir }) => OFFICE_CRITERIA.find((one) => one.butir === butir)?.kriteria ?? ''),
      column(k.bukti, ({ bukti }) => bukti),
      column(k.pemanfaatan, ({ uraian }) => uraian),
    ],
    usesOf(identitas),
  );
  row = writeList(canvas, row, bagian.penyampaian, deliveryRows(identitas));
  const stray = [...left.lain, ...lain];
  if (stray.length > 0)
    table<StrayCell>('tidakDikenal', [column(k.asal, ({ asal }) => asal), column(k.isi, ({ isi }) => isi)], stray);
  canvas.cell(row, 0, END_MARK, { style: 'formulir-catatan' });
  canvas.page(
    { orientation: 'landscape', footer: { left: pageText(IDENTITAS_SHEET.judul), right: pageText('') + PAGE_NUMBER } },
    row,
    LIST_END,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(present, IDENTITAS_COLUMNS, canvas.at(row) + 1, sheet, canvas.edits()),
  ];
}

/** The year is named where the workbook holds another besides: so its sheet is known again under any name. */
const subtitleOf = ({ tahun, lembarBertahun = false }: Pengaturan): string =>
  lembarBertahun ? IDENTITAS_SHEET.bertahun(tahun) : IDENTITAS_SHEET.subjudul;

/** One explanation for every indikator of the settings, in their order; blank where nobody has given one. */
export const explanationsOf = (
  { indikator: given }: Pick<IdentitasLaporan, 'indikator'>,
  { indikator }: Pick<Pengaturan, 'indikator'>,
): readonly PenjelasanIndikator[] =>
  indikator.map(({ id }) => given.find((one) => one.indikator === id) ?? { indikator: id, iku: false, definisi: '', sumber: '' });

/** One answer for every criterion of use, blank where there is none. */
export const usesOf = ({ pemanfaatan }: Pick<IdentitasLaporan, 'pemanfaatan'>): readonly Pemanfaatan[] =>
  OFFICE_CRITERIA.map(({ butir }) => pemanfaatan.find((one) => one.butir === butir) ?? { butir, uraian: '', bukti: '' });

const organisationRows = ({ tugas, gambar }: IdentitasLaporan): readonly ListRow[] => [
  [l.tugas, tugas],
  [l.struktur, gambar.struktur],
  [l.logo, gambar.logo],
];

const deliveryRows = ({ reviu, penyampaian }: IdentitasLaporan): readonly ListRow[] => [
  [l.nomorReviu, reviu.nomor],
  [l.tanggalReviu, reviu.tanggal],
  [l.jabatanReviu, reviu.jabatan],
  [l.namaReviu, reviu.nama],
  [l.nipReviu, reviu.nip],
  [l.batas, penyampaian.batas],
  [l.disampaikan, penyampaian.disampaikan],
  [l.dipublikasikan, penyampaian.dipublikasikan],
  [l.alamat, penyampaian.alamat],
];

import type { Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import { Canvas } from '../../sheet/print/canvas';
import { pageText } from '../../sheet/print/paper';
import { END_MARK, replacePart } from '../../sheet/print/part';
import { PAGE_NUMBER } from '../../sheet/print/messages';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { choice, column, writeList, writeTable, type TableColumn } from '../pengaturan-sheet/write-tables';
import type { ListRow } from '../pengaturan-sheet/list-rows';
import type { Pengaturan } from '../pengaturan';
import {
  TINGKAT_PEMBANDING,
  type IdentitasLaporan,
  type Pemanfaatan,
  type Pembanding,
  type PenjelasanIndikator,
} from './identitas-laporan';
import { IDENTITAS_SHEET } from './messages';
import { USE_CRITERIA } from './use-criteria';

const COLUMN_WIDTHS: readonly number[] = [54, 330, 90, 150, 240, 75, 105];

const { kolom: k, bagian, label: l } = IDENTITAS_SHEET;

/** Words under each other, numbered. */
const numbered = (judul: string): readonly TableColumn<readonly [nomor: number, isi: string]>[] => [
  column(k.no, ([nomor]) => nomor, 'umum'),
  column(judul, ([, isi]) => isi),
];
const withNumbers = (contents: readonly string[]): readonly (readonly [number, string])[] =>
  contents.map((isi, index) => [index + 1, isi] as const);

/** What the office says of itself as a sheet of plain tables that a person may also edit by hand. */
export function writeIdentitas(identitas: IdentitasLaporan, pengaturan: Pengaturan, present?: SheetSnapshot): readonly Edit[] {
  const sheet = present?.name ?? SHEET.identitas;
  const canvas = new Canvas(sheet, COLUMN_WIDTHS);
  canvas.cell(0, 0, IDENTITAS_SHEET.judul, { style: 'formulir-judul' });
  canvas.cell(1, 0, IDENTITAS_SHEET.subjudul, { style: 'formulir-catatan' });
  const nameOf = (id: string): string => pengaturan.indikator.find((one) => one.id === id)?.nama ?? '';
  let row = writeTable(canvas, 3, bagian.dasarHukum, numbered(k.judulLengkap), withNumbers(identitas.dasarHukum));
  row = writeList(canvas, row, bagian.organisasi, organisationRows(identitas));
  row = writeTable(canvas, row, bagian.fungsi, numbered(k.uraianFungsi), withNumbers(identitas.fungsi));
  row = writeTable(
    canvas,
    row,
    bagian.sdm,
    [
      column(k.no, ([nomor]) => nomor, 'umum'),
      column(k.uraian, ([, { uraian }]) => uraian),
      column(k.jumlah, ([, { jumlah }]) => jumlah, 'bulat'),
      column(k.kelompok, ([, { kelompok }]) => kelompok),
    ],
    identitas.sdm.map((one, index) => [index + 1, one] as const),
  );
  row = writeTable(canvas, row, bagian.isuStrategis, numbered(k.isu), withNumbers(identitas.isuStrategis));
  row = writeTable(canvas, row, bagian.tujuan, numbered(k.tujuan), withNumbers(identitas.tujuan));
  row = writeTable<PenjelasanIndikator>(
    canvas,
    row,
    bagian.indikator,
    [
      column(k.kode, ({ indikator }) => indikator),
      column(k.indikator, ({ indikator }) => nameOf(indikator)),
      choice(k.iku, [IDENTITAS_SHEET.ya, IDENTITAS_SHEET.tidak], ({ iku }) => (iku ? IDENTITAS_SHEET.ya : IDENTITAS_SHEET.tidak)),
      column(k.sumber, ({ sumber }) => sumber),
      column(k.definisi, ({ definisi }) => definisi),
    ],
    explanationsOf(identitas, pengaturan),
  );
  row = writeTable<Pembanding>(
    canvas,
    row,
    bagian.pembanding,
    [
      column(k.kode, ({ indikator }) => indikator),
      column(k.indikator, ({ indikator }) => nameOf(indikator)),
      choice(k.tingkat, TINGKAT_PEMBANDING, ({ tingkat }) => tingkat),
      column(k.wilayah, ({ wilayah }) => wilayah),
      column(k.sumberPembanding, ({ sumber }) => sumber),
      column(k.tahun, ({ tahun }) => tahun ?? '', 'umum'),
      column(k.nilai, ({ nilai }) => nilai, 'angka'),
    ],
    identitas.pembanding,
  );
  row = writeTable<Pemanfaatan>(
    canvas,
    row,
    bagian.pemanfaatan,
    [
      column(k.butir, ({ butir }) => butir),
      column(k.kriteria, ({ butir }) => USE_CRITERIA.find((one) => one.butir === butir)?.kriteria ?? ''),
      column(k.bukti, ({ bukti }) => bukti),
      column(k.pemanfaatan, ({ uraian }) => uraian),
    ],
    usesOf(identitas),
  );
  row = writeList(canvas, row, bagian.penyampaian, deliveryRows(identitas));
  canvas.cell(row, 0, END_MARK, { style: 'formulir-catatan' });
  canvas.page(
    { orientation: 'landscape', footer: { left: pageText(IDENTITAS_SHEET.judul), right: pageText('') + PAGE_NUMBER } },
    row,
    COLUMN_WIDTHS.length,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(present, COLUMN_WIDTHS.length, row + 1, sheet, canvas.edits()),
  ];
}

/** One explanation for every indikator of the settings, in their order; blank where nobody has given one. */
export const explanationsOf = (
  { indikator: given }: Pick<IdentitasLaporan, 'indikator'>,
  { indikator }: Pick<Pengaturan, 'indikator'>,
): readonly PenjelasanIndikator[] =>
  indikator.map(({ id }) => given.find((one) => one.indikator === id) ?? { indikator: id, iku: false, definisi: '', sumber: '' });

/** One answer for every criterion of use, blank where there is none. */
export const usesOf = ({ pemanfaatan }: Pick<IdentitasLaporan, 'pemanfaatan'>): readonly Pemanfaatan[] =>
  USE_CRITERIA.map(({ butir }) => pemanfaatan.find((one) => one.butir === butir) ?? { butir, uraian: '', bukti: '' });

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

import type { Isian, Ketentuan } from '../../kinerja/pengaturan';
import { pembulatanText } from '../../kinerja/messages';
import { isWithinYear, type Periode } from '../../kinerja/periode';
import { yearColumn } from '../drafts/period-words';
import type { IndikatorLkj, Lkj, SasaranLkj } from '../lkj';
import type { BlockRow, BlockCell } from './block';
import { TABLE_NOTES, REPORT_WORDS, TABLE_HEADERS } from './messages';
import type { FormatName } from '../../sheet/style';
import { blockColumn, cellColumn, tableRow, tableOf, type CellColumn, type TableContent } from './table-of';
import { formatFor, figureCell, percentCell, textCell, unitCell, shownUnit } from './shown-cell';

/** The name of the measurement table, to which the others refer. */
export const MEASUREMENT_TABLE = 'ukur';
const T = 3;
const R = 4;
const C = 5;

/** How every table of indikator begins. */
export const INDIKATOR_COLUMNS: readonly CellColumn<IndikatorLkj>[] = [
  cellColumn(TABLE_HEADERS.no, 1, ({ nomor }) => ({ isi: nomor }), 'tengah'),
  cellColumn(TABLE_HEADERS.indikator, 3, ({ nama }) => textCell(nama)),
  cellColumn(TABLE_HEADERS.satuan, 1, ({ satuan }) => unitCell(satuan), 'tengah'),
];

const measurementColumns = (lkj: Lkj): readonly CellColumn<IndikatorLkj>[] => [
  ...INDIKATOR_COLUMNS,
  cellColumn(TABLE_HEADERS.target, 1, (one) => figureCell(one.target, measured(one)), 'kanan'),
  cellColumn(TABLE_HEADERS.realisasi, 1, (one) => figureCell(one.realisasi, measured(one)), 'kanan'),
  cellColumn(TABLE_HEADERS.capaian, 1, (one) => capaianCell(lkj, one), 'kanan'),
  cellColumn(TABLE_HEADERS.predikat, 1, (one) => predikatCell(one.predikat, one.capaian.nilai), 'tengah'),
];

const measured = ({ target, realisasi }: IndikatorLkj): FormatName => formatFor([target, realisasi]);

const capaianCell = (lkj: Lkj, one: IndikatorLkj): BlockCell => {
  const cell: BlockCell = { ...percentCell(one.capaian, lkj.ketentuan), batang: true };
  // Where words are compared or nothing is computed, there is no formula.
  if (typeof one.target !== 'number' || typeof one.realisasi !== 'number') return cell;
  if (one.capaian.nilai === null || one.rumus === undefined) return cell;
  return { ...cell, rumus: { apa: 'capaian', rumus: one.rumus, target: T, realisasi: R, nol: one.target === 0 } };
};

/** A formula that shows what stands in another cell; the value alone where there is no such cell. */
export const reference = (cell: BlockCell, tabel: string, key: string, originColumn: number): BlockCell => ({
  ...cell,
  rumus: { apa: 'rujukan', tabel, kunci: key, kolom: originColumn },
});

/** The agreement's target of the whole year: the measured one where the report speaks of all of it. */
export const yearTargetCell = (one: IndikatorLkj, periode: Periode, format: FormatName): BlockCell =>
  isWithinYear(periode)
    ? figureCell(one.targetTahun, format)
    : reference(figureCell(one.targetTahun, format), MEASUREMENT_TABLE, one.id, T);

/** Every indikator under its sasaran: target, realisasi, capaian and predikat as formulas, with the averages. */
export function measurementTable(lkj: Lkj): TableContent {
  const { ketentuan } = lkj;
  const columns = measurementColumns(lkj);
  const group = (sasaran: SasaranLkj): BlockRow => ({
    jenis: 'kelompok',
    key: `sasaran:${sasaran.id}`,
    cells: [
      textCell(REPORT_WORDS.sasaran(sasaran.nomor, sasaran.nama), { kolom: 5, rata: 'kiri' }),
      meanCell(percentCell(sasaran.rataRata, ketentuan), [sasaran]),
      predikatCell(sasaran.predikat, sasaran.rataRata.nilai),
    ],
  });
  return {
    columns,
    rows: [
      ...lkj.sasaran.flatMap((sasaran): BlockRow[] => [
        group(sasaran),
        ...(sasaran.indikator.length === 0 ? [EMPTY_SASARAN] : []),
        ...sasaran.indikator.map((one, index) => ({
          ...tableRow(columns)(one, index),
          key: one.id,
          angka: { apa: 'angka' as const, id: one.id, kolom: [T, R, C] },
        })),
      ]),
      {
        jenis: 'jumlah',
        key: 'rata',
        cells: [
          textCell(REPORT_WORDS.rataRata, { kolom: 5, rata: 'kanan' }),
          meanCell(percentCell(lkj.rataRata, ketentuan), lkj.sasaran),
          predikatCell(lkj.predikat, lkj.rataRata.nilai),
        ],
      },
    ],
    notes: methodNotes(ketentuan),
    sheetNotes: [TABLE_NOTES.batang],
  };
}

/** How capaian, predikat and means came about. */
function methodNotes({ skalaPredikat, pembulatan, batas, rataRata }: Ketentuan): readonly string[] {
  const capped = batas.atas !== null || batas.bawah !== null ? ` ${TABLE_NOTES.batas(batas.atas, batas.bawah)}` : '';
  const rounding = pembulatanText(pembulatan.desimal, pembulatan.predikatDari === 'bilangan-bulat').id;
  return [TABLE_NOTES.skala(skalaPredikat), `${TABLE_NOTES.rata(rataRata)}${capped} ${rounding}`, TABLE_NOTES.tercapai];
}

/** Stands where a sasaran has no indikator. */
const EMPTY_SASARAN: BlockRow = {
  jenis: 'isi',
  cells: [textCell(''), textCell(REPORT_WORDS.tanpaIndikator, { kolom: 6, rata: 'kiri' })],
};

/** The mean of what stands in the measurement table for the indikator of some sasaran. */
function meanCell(cell: BlockCell, sasaran: readonly SasaranLkj[]): BlockCell {
  if (typeof cell.isi !== 'number') return cell;
  const baris = sasaran.flatMap(({ indikator }) => {
    const [first, last] = [indikator[0], indikator.at(-1)];
    return first && last ? [[first.id, last.id] as const] : [];
  });
  return { ...cell, rumus: { apa: 'rata-rata', tabel: MEASUREMENT_TABLE, kolom: C, baris } };
}

const predikatCell = (nama: string, nilai: number | null): BlockCell =>
  nilai === null
    ? textCell('', { rata: 'tengah' })
    : { isi: nama, rata: 'tengah', warna: 'predikat', rumus: { apa: 'predikat', capaian: C } };

/** Analysis 1: the same figures for one sasaran, tied to the measurement table. */
export const capaianTable = (lkj: Lkj, { indikator }: SasaranLkj): TableContent =>
  tableOf(
    indikator,
    measurementColumns(lkj).map((column, index) =>
      index < T ? column : { ...column, cell: (one, row) => reference(column.cell(one, row), MEASUREMENT_TABLE, one.id, index) },
    ),
  );

/** Analysis 2: target, realisasi and capaian over the years, oldest first; at most five. */
export function earlierYearsTable(lkj: Lkj, { indikator }: SasaranLkj): TableContent {
  const tahun = lkj.tahunLalu.slice(0, 4).sort((a, b) => a - b);
  const rest = 7 - tahun.length;
  const nameWidth = tahun.length >= 4 ? 2 : 3;
  return {
    columns: [
      blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
      blockColumn(TABLE_HEADERS.indikator, nameWidth),
      blockColumn(TABLE_HEADERS.uraian, rest - nameWidth),
      ...[...tahun.map(String), yearColumn(lkj.periode, lkj.tahun)].map((one) => blockColumn(one, 1, 'kanan')),
    ],
    rows: indikator.flatMap((one) => yearRow(lkj, one, tahun)),
  };
}

function yearRow(lkj: Lkj, one: IndikatorLkj, tahun: readonly number[]): readonly BlockRow[] {
  const { ketentuan } = lkj;
  const before = tahun.map((t) => one.lalu.find((lalu) => lalu.tahun === t));
  const format = formatFor([one.target, one.realisasi, ...before.flatMap((lalu) => [lalu?.target ?? '', lalu?.realisasi ?? ''])]);
  const capaian = before.map((lalu) => (lalu ? percentCell(lalu.capaian, ketentuan) : figureCell('', format)));
  return [
    ...targetAndRealisasi(one, format, {
      target: before.map((lalu) => lalu?.target ?? ''),
      realisasi: before.map((lalu) => lalu?.realisasi ?? ''),
    }),
    {
      jenis: 'isi',
      cells: [
        textCell(REPORT_WORDS.uraian[2]),
        ...capaian,
        reference(percentCell(one.capaian, ketentuan), MEASUREMENT_TABLE, one.id, C),
      ],
    },
  ];
}

/** The first two of an indikator's three rows: its target and realisasi of several periods, and at last those of the year. */
export function targetAndRealisasi(
  one: IndikatorLkj,
  format: FormatName,
  periods: { readonly target: readonly Isian[]; readonly realisasi: readonly Isian[] },
): readonly [BlockRow, BlockRow] {
  const figures = (apa: 'target' | 'realisasi', origin: number): readonly BlockCell[] => [
    ...periods[apa].map((nilai) => figureCell(nilai, format)),
    reference(figureCell(one[apa], format), MEASUREMENT_TABLE, one.id, origin),
  ];
  const [target, realisasi] = REPORT_WORDS.uraian;
  const nama = [{ isi: one.nomor, baris: 3 }, textCell(nameWithUnit(one), { baris: 3 })];
  return [
    { jenis: 'isi', cells: [...nama, textCell(target), ...figures('target', T)] },
    { jenis: 'isi', cells: [textCell(realisasi), ...figures('realisasi', R)] },
  ];
}

/** An indikator with its unit behind it. */
const nameWithUnit = ({ nama, satuan }: Pick<IndikatorLkj, 'nama' | 'satuan'>): string =>
  satuan === '' ? nama : `${nama} (${shownUnit(satuan)})`;

import type { Isian } from '../../kinerja/pengaturan';
import { pembulatanText } from '../../kinerja/messages';
import type { IndikatorLkj, Lkj, SasaranLkj } from '../lkj';
import type { CellFinder, BlockRow, BlockColumn, BlockCell } from './block';
import { TABLE_NOTES, REPORT_WORDS, TABLE_HEADERS } from './messages';
import { capaianFormula, predikatFormula, meanFormula } from './formulas';
import { formatFor, figureCell, percentCell, textCell } from './shown-cell';

/** A table before it gets its number and caption. */
export interface TableContent {
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly BlockRow[];
  readonly notes?: readonly string[];
}

export const blockColumn = (judul: string, width: number, rata: BlockColumn['align'] = 'kiri'): BlockColumn => ({
  judul,
  width,
  align: rata,
});

/** The name of the measurement table, to which the others refer. */
export const MEASUREMENT_TABLE = 'ukur';
const T = 3;
const R = 4;
const C = 5;

/** How every table of indikator begins. */
export const INDIKATOR_COLUMNS = [
  blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
  blockColumn(TABLE_HEADERS.indikator, 3),
  blockColumn(TABLE_HEADERS.satuan, 1, 'tengah'),
] as const;

const MEASUREMENT_COLUMNS = [
  ...INDIKATOR_COLUMNS,
  blockColumn(TABLE_HEADERS.target, 1, 'kanan'),
  blockColumn(TABLE_HEADERS.realisasi, 1, 'kanan'),
  blockColumn(TABLE_HEADERS.capaian, 1, 'kanan'),
  blockColumn(TABLE_HEADERS.predikat, 1, 'tengah'),
];

/** A formula that shows what stands in another cell; the value alone where there is no such cell. */
export const reference = (cell: BlockCell, tabel: string, key: string, originColumn: number): BlockCell => ({
  ...cell,
  rumus: (a) => {
    const origin = a.at(tabel, key, originColumn);
    return origin === undefined ? '' : `=${origin}`;
  },
});

/** Every indikator under its sasaran: target, realisasi, capaian and predikat as formulas, with the averages. */
export function measurementTable(lkj: Lkj): TableContent {
  const { ketentuan } = lkj;
  const group = (sasaran: SasaranLkj): BlockRow => ({
    jenis: 'kelompok',
    key: `sasaran:${sasaran.id}`,
    cells: [
      textCell(REPORT_WORDS.sasaran(sasaran.nomor, sasaran.nama), { kolom: 5, rata: 'kiri' }),
      meanCell(lkj, percentCell(sasaran.rataRata, ketentuan), (a) => capaianCells(a, sasaran)),
      predikatCell(lkj, sasaran.predikat, sasaran.rataRata.nilai),
    ],
  });
  return {
    columns: MEASUREMENT_COLUMNS,
    rows: [
      ...lkj.sasaran.flatMap((sasaran): BlockRow[] => [
        group(sasaran),
        ...sasaran.indikator.map((one) => ({
          ...measurementRow(lkj, one),
          key: one.id,
          angka: { apa: 'angka' as const, id: one.id, kolom: [T, R, C] },
        })),
      ]),
      {
        jenis: 'jumlah',
        key: 'rata',
        cells: [
          textCell(REPORT_WORDS.rataRata, { kolom: 5, rata: 'kanan' }),
          meanCell(lkj, percentCell(lkj.rataRata, ketentuan), (a) => lkj.sasaran.map((one) => capaianCells(a, one)).join(',')),
          predikatCell(lkj, lkj.predikat, lkj.rataRata.nilai),
        ],
      },
    ],
    notes: [
      TABLE_NOTES.skala(ketentuan.skalaPredikat),
      `${TABLE_NOTES.rata} ${pembulatanText(ketentuan.pembulatan.desimal, ketentuan.pembulatan.predikatDari === 'bilangan-bulat').id}`,
    ],
  };
}

/** The cells of a sasaran's capaian in the measurement table. */
function capaianCells(a: CellFinder, { indikator }: SasaranLkj): string {
  const [start, end] = [indikator[0], indikator.at(-1)].map((one) => (one ? a.at(MEASUREMENT_TABLE, one.id, C) : undefined));
  return `${start ?? ''}:${end ?? ''}`;
}

const meanCell = (lkj: Lkj, cell: BlockCell, cells: (a: CellFinder) => string): BlockCell =>
  typeof cell.isi === 'number' ? { ...cell, rumus: (a) => meanFormula(cells(a), lkj.ketentuan) } : cell;

const predikatCell = (lkj: Lkj, nama: string, nilai: number | null): BlockCell =>
  nilai === null
    ? textCell('', { rata: 'tengah' })
    : { isi: nama, rata: 'tengah', warna: 'predikat', rumus: (a) => predikatFormula(a.here(C), lkj.ketentuan) };

function measurementRow(lkj: Lkj, indikator: IndikatorLkj): BlockRow {
  const format = formatFor([indikator.target, indikator.realisasi]);
  const capaian = percentCell(indikator.capaian, lkj.ketentuan);
  const formula = (a: CellFinder): string => capaianFormula(indikator, lkj.ketentuan, a.here(T), a.here(R)) ?? '';
  return {
    jenis: 'isi',
    cells: [
      { isi: indikator.nomor },
      textCell(indikator.nama),
      textCell(indikator.satuan),
      figureCell(indikator.target, format),
      figureCell(indikator.realisasi, format),
      { ...capaian, rumus: formula, batang: true },
      predikatCell(lkj, indikator.predikat, indikator.capaian.nilai),
    ],
  };
}

/** Analysis 1: the same figures for one sasaran, tied to the measurement table. */
export const capaianTable = (lkj: Lkj, { indikator }: SasaranLkj): TableContent => ({
  columns: MEASUREMENT_COLUMNS,
  rows: indikator.map((one): BlockRow => {
    const { cells } = measurementRow(lkj, one);
    return {
      jenis: 'isi',
      cells: cells.map((content, index) => (index < T ? content : reference(content, MEASUREMENT_TABLE, one.id, index))),
    };
  }),
});

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
      ...[...tahun, lkj.tahun].map((one) => blockColumn(String(one), 1, 'kanan')),
    ],
    rows: indikator.flatMap((one) => yearRow(lkj, one, tahun)),
  };
}

function yearRow(lkj: Lkj, one: IndikatorLkj, tahun: readonly number[]): readonly BlockRow[] {
  const { ketentuan } = lkj;
  const di = (t: number) => one.lalu.find((lalu) => lalu.tahun === t);
  const all: readonly Isian[] = [
    one.target,
    one.realisasi,
    ...tahun.flatMap((t) => [di(t)?.target ?? '', di(t)?.realisasi ?? '']),
  ];
  const format = formatFor(all);
  const [target, realisasi, capaian] = REPORT_WORDS.uraian;
  return [
    {
      jenis: 'isi',
      key: `${one.id}:target`,
      cells: [
        { isi: one.nomor, baris: 3 },
        textCell(nameWithUnit(one), { baris: 3 }),
        textCell(target),
        ...tahun.map((t) => figureCell(di(t)?.target ?? '', format)),
        reference(figureCell(one.target, format), MEASUREMENT_TABLE, one.id, T),
      ],
    },
    {
      jenis: 'isi',
      key: `${one.id}:realisasi`,
      cells: [
        textCell(realisasi),
        ...tahun.map((t) => figureCell(di(t)?.realisasi ?? '', format)),
        reference(figureCell(one.realisasi, format), MEASUREMENT_TABLE, one.id, R),
      ],
    },
    {
      jenis: 'isi',
      cells: [
        textCell(capaian),
        ...tahun.map((t): BlockCell => {
          const lalu = di(t);
          return lalu ? percentCell(lalu.capaian, ketentuan) : figureCell('', format);
        }),
        reference(percentCell(one.capaian, ketentuan), MEASUREMENT_TABLE, one.id, C),
      ],
    },
  ];
}

/** An indikator with its unit behind it. */
export const nameWithUnit = ({ nama, satuan }: Pick<IndikatorLkj, 'nama' | 'satuan'>): string =>
  satuan === '' ? nama : `${nama} (${satuan})`;

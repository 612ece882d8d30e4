import type { Keefisienan } from '../../kinerja/efisiensi';
import type { Computed } from '../../kinerja/computed';
import { isWithinYear } from '../../kinerja/periode';
import type { AnggaranLkj, Lkj, SasaranLkj } from '../lkj';
import type { BlockCell } from './block';
import { TABLE_NOTES, REPORT_WORDS, TABLE_HEADERS } from './messages';
import { reference } from './kinerja-tables';
import { cellColumn, tableRow, ROW_NUMBER, tableOf, type CellColumn, type TableContent } from './table-of';
import { percentCell, rupiahCell, textCell } from './shown-cell';

/** The name of the budget table, to which the others refer. */
export const ANGGARAN_TABLE = 'anggaran';
const NAME_COLUMN = 1;
const PAGU_COLUMN = 2;
const REALISASI_COLUMN = 3;
const SERAPAN_COLUMN = 4;

const anggaranColumns = (lkj: Lkj, bold: (one: AnggaranLkj) => boolean = () => false): readonly CellColumn<AnggaranLkj>[] => [
  ROW_NUMBER,
  cellColumn(TABLE_HEADERS.programKegiatan, 3, (one) => textCell(one.nama, { tebal: bold(one) })),
  cellColumn(TABLE_HEADERS.pagu, 2, ({ pagu }) => rupiahCell(pagu), 'kanan'),
  cellColumn(TABLE_HEADERS.realisasiRp, 2, ({ realisasi }) => rupiahCell(realisasi), 'kanan'),
  cellColumn(TABLE_HEADERS.serapan, 1, ({ serapan }) => serapanCell(lkj, serapan), 'kanan'),
];

/** Bab III B: budget, spending and absorption of the whole office, with sums as formulas. */
export function anggaranTable(lkj: Lkj): TableContent {
  const { pagu, realisasi, serapan } = lkj.jumlahAnggaran;
  const [start, end] = [lkj.anggaran[0], lkj.anggaran.at(-1)];
  const jumlah = (nilai: number | null, kolomKe: number): BlockCell => ({
    ...rupiahCell(nilai),
    // Of a column with an amount that cannot be read there is no sum, least of all one of the others.
    ...(nilai !== null &&
      start &&
      end && { rumus: { apa: 'jumlah', tabel: ANGGARAN_TABLE, kolom: kolomKe, baris: [start.id, end.id] } as const }),
  });
  const columns = anggaranColumns(lkj);
  return {
    columns,
    rows: [
      ...lkj.anggaran.map((one, index) => ({
        ...tableRow(columns)(one, index),
        key: one.id,
        angka: { apa: 'uang' as const, id: one.id, kolom: [PAGU_COLUMN, REALISASI_COLUMN] },
      })),
      {
        jenis: 'jumlah',
        cells: [
          textCell(REPORT_WORDS.jumlah, { kolom: 2, rata: 'kanan' }),
          jumlah(pagu, PAGU_COLUMN),
          jumlah(realisasi, REALISASI_COLUMN),
          serapanCell(lkj, serapan),
        ],
      },
    ],
  };
}

function serapanCell({ ketentuan }: Lkj, serapan: Computed): BlockCell {
  const cell = percentCell(serapan, ketentuan);
  return typeof cell.isi === 'number'
    ? { ...cell, rumus: { apa: 'serapan', pagu: PAGU_COLUMN, realisasi: REALISASI_COLUMN } }
    : cell;
}

/** What of the settings supports an indikator of this sasaran. */
const penunjangOf = (lkj: Lkj, { indikator }: SasaranLkj): readonly AnggaranLkj[] =>
  lkj.penunjang.filter((one) => one.indikator.some((id) => indikator.some((i) => i.id === id)));

/** Analysis 6: capaian against absorption per program; undefined where none is linked. */
export function efisiensiTable(lkj: Lkj, sasaran: SasaranLkj): TableContent | undefined {
  const own = penunjangOf(lkj, sasaran).filter((one) => one.jenis === 'program');
  if (own.length === 0) return undefined;
  const { ketentuan } = lkj;
  const later = isWithinYear(lkj.periode);
  return {
    ...tableOf(own, [
      ROW_NUMBER,
      cellColumn(TABLE_HEADERS.program, 3, ({ nama }) => textCell(nama)),
      cellColumn(TABLE_HEADERS.capaian, 1, ({ capaian }) => percentCell(capaian, ketentuan), 'kanan'),
      cellColumn(
        TABLE_HEADERS.serapan,
        1,
        (one) => moneyReference(lkj, percentCell(one.serapan, ketentuan), one, SERAPAN_COLUMN),
        'kanan',
      ),
      cellColumn(
        TABLE_HEADERS.efisiensi,
        1,
        ({ efisiensi }) => (later ? textCell(REPORT_WORDS.kosong) : percentCell(efisiensi, ketentuan)),
        'kanan',
      ),
      cellColumn(
        TABLE_HEADERS.keterangan,
        2,
        ({ keefisienan }) => (later ? textCell(REPORT_WORDS.akhirTahun) : verdictCell(keefisienan)),
        'tengah',
      ),
    ]),
    notes: [TABLE_NOTES.efisiensi[ketentuan.efisiensi]],
  };
}

const verdictCell = (said: Keefisienan | undefined): BlockCell =>
  said === undefined ? textCell('') : { isi: REPORT_WORDS.keefisienan[said], warna: 'efisien' };

/** Analysis 7: the programs and kegiatan that supported the sasaran; undefined where none is linked. */
export function penunjangTable(lkj: Lkj, sasaran: SasaranLkj): TableContent | undefined {
  const own = penunjangOf(lkj, sasaran);
  return own.length === 0 ? undefined : spendingTable(lkj, own);
}

/** Bab III B: every line of the budget below the programs too; undefined where there is none. */
export const subAnggaranTable = (lkj: Lkj): TableContent | undefined =>
  lkj.penunjang.length === lkj.anggaran.length ? undefined : spendingTable(lkj, lkj.penunjang, TABLE_HEADERS.programSampaiSub);

/** Lines of the budget as the office's table has them, programs in bold where there are others. */
function spendingTable(lkj: Lkj, own: readonly AnggaranLkj[], judul: string = TABLE_HEADERS.programKegiatan): TableContent {
  const campur = own.some((one) => one.jenis !== 'program');
  const columns = anggaranColumns(lkj, ({ jenis }) => campur && jenis === 'program');
  return tableOf(
    own,
    columns.map((column, index) =>
      index === PAGU_COLUMN || index === REALISASI_COLUMN
        ? { ...column, cell: (one, row) => moneyReference(lkj, column.cell(one, row), one, index) }
        : index === NAME_COLUMN
          ? { ...column, judul }
          : column,
    ),
  );
}

const moneyReference = (lkj: Lkj, cell: BlockCell, one: AnggaranLkj, originColumn: number): BlockCell =>
  lkj.anggaran.some(({ id }) => id === one.id) ? reference(cell, ANGGARAN_TABLE, one.id, originColumn) : cell;

import type { AnggaranLkj, Lkj, SasaranLkj } from '../lkj';
import type { BlockRow, BlockCell } from './block';
import { TABLE_NOTES, REPORT_WORDS, TABLE_HEADERS } from './messages';
import { serapanFormula } from './formulas';
import { blockColumn, reference, type TableContent } from './kinerja-tables';
import { percentCell, rupiahCell, textCell } from './shown-cell';

/** The name of the budget table, to which the others refer. */
export const ANGGARAN_TABLE = 'anggaran';
const PAGU_COLUMN = 2;
const REALISASI_COLUMN = 3;
const SERAPAN_COLUMN = 4;

const ANGGARAN_COLUMNS = [
  blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
  blockColumn(TABLE_HEADERS.programKegiatan, 3),
  blockColumn(TABLE_HEADERS.pagu, 2, 'kanan'),
  blockColumn(TABLE_HEADERS.realisasiRp, 2, 'kanan'),
  blockColumn(TABLE_HEADERS.serapan, 1, 'kanan'),
];

/** Bab III B: budget, spending and absorption of the whole office, with sums as formulas. */
export function anggaranTable(lkj: Lkj): TableContent {
  const { pagu, realisasi, serapan } = lkj.jumlahAnggaran;
  const [start, end] = [lkj.anggaran[0], lkj.anggaran.at(-1)];
  const jumlah = (nilai: number, kolomKe: number): BlockCell => ({
    ...rupiahCell(nilai),
    rumus: (a) => {
      const [from, until] = [start, end].map((one) => (one ? a.at(ANGGARAN_TABLE, one.id, kolomKe) : undefined));
      return from && until ? `=SUM(${from}:${until})` : '';
    },
  });
  return {
    columns: ANGGARAN_COLUMNS,
    rows: [
      ...lkj.anggaran.map((one, index) => ({
        ...anggaranRow(lkj, one, index + 1),
        key: one.id,
        angka: { apa: 'uang' as const, id: one.id, kolom: [PAGU_COLUMN, REALISASI_COLUMN] },
      })),
      {
        jenis: 'jumlah',
        cells: [
          textCell(REPORT_WORDS.jumlah, { kolom: 2, rata: 'kanan' }),
          jumlah(pagu, PAGU_COLUMN),
          jumlah(realisasi, REALISASI_COLUMN),
          withFormula(lkj, percentCell(serapan, lkj.ketentuan), PAGU_COLUMN, REALISASI_COLUMN),
        ],
      },
    ],
  };
}

const withFormula = (lkj: Lkj, cell: BlockCell, pagu: number, realisasi: number): BlockCell =>
  typeof cell.isi === 'number' ? { ...cell, rumus: (a) => serapanFormula(a.here(pagu), a.here(realisasi), lkj.ketentuan) } : cell;

const anggaranRow = (lkj: Lkj, one: AnggaranLkj, nomor: number, tebal = false): BlockRow => ({
  jenis: 'isi',
  cells: [
    { isi: nomor },
    textCell(one.nama, { tebal }),
    rupiahCell(one.pagu),
    rupiahCell(one.realisasi),
    withFormula(lkj, percentCell(one.serapan, lkj.ketentuan), PAGU_COLUMN, REALISASI_COLUMN),
  ],
});

/** What of the settings supports an indikator of this sasaran. */
const penunjangOf = (lkj: Lkj, { indikator }: SasaranLkj): readonly AnggaranLkj[] =>
  lkj.penunjang.filter((one) => one.indikator.some((id) => indikator.some((i) => i.id === id)));

/** Analysis 6: capaian against absorption per program; undefined where none is linked. */
export function efisiensiTable(lkj: Lkj, sasaran: SasaranLkj): TableContent | undefined {
  const own = penunjangOf(lkj, sasaran).filter((one) => one.jenis === 'program');
  if (own.length === 0) return undefined;
  return {
    columns: [
      blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
      blockColumn(TABLE_HEADERS.program, 3),
      blockColumn(TABLE_HEADERS.capaian, 1, 'kanan'),
      blockColumn(TABLE_HEADERS.serapan, 1, 'kanan'),
      blockColumn(TABLE_HEADERS.efisiensi, 1, 'kanan'),
      blockColumn(TABLE_HEADERS.keterangan, 2, 'tengah'),
    ],
    rows: own.map((one, index): BlockRow => {
      const { nilai } = one.efisiensi;
      return {
        jenis: 'isi',
        cells: [
          { isi: index + 1 },
          textCell(one.nama),
          percentCell(one.capaian, lkj.ketentuan),
          moneyReference(lkj, percentCell(one.serapan, lkj.ketentuan), one, SERAPAN_COLUMN),
          percentCell(one.efisiensi, lkj.ketentuan),
          nilai === null
            ? textCell('')
            : { isi: nilai >= 0 ? REPORT_WORDS.efisien : REPORT_WORDS.belumEfisien, warna: 'efisien' },
        ],
      };
    }),
    notes: [TABLE_NOTES.efisiensi[lkj.ketentuan.efisiensi]],
  };
}

/** Analysis 7: the programs and kegiatan that supported the sasaran; undefined where none is linked. */
export function penunjangTable(lkj: Lkj, sasaran: SasaranLkj): TableContent | undefined {
  const own = penunjangOf(lkj, sasaran);
  if (own.length === 0) return undefined;
  const campur = own.some((one) => one.jenis !== 'program');
  return {
    columns: ANGGARAN_COLUMNS,
    rows: own.map((one, index): BlockRow => {
      const { cells, ...other } = anggaranRow(lkj, one, index + 1, campur && one.jenis === 'program');
      return {
        ...other,
        cells: cells.map((content, i) =>
          i === PAGU_COLUMN || i === REALISASI_COLUMN ? moneyReference(lkj, content, one, i) : content,
        ),
      };
    }),
  };
}

const moneyReference = (lkj: Lkj, cell: BlockCell, one: AnggaranLkj, originColumn: number): BlockCell =>
  lkj.anggaran.some(({ id }) => id === one.id) ? reference(cell, ANGGARAN_TABLE, one.id, originColumn) : cell;

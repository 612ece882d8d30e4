import { formatIsian } from '../../kantor/angka';
import type { IndikatorLkj, Lkj } from '../lkj';
import { SIFAT_PENUGASAN } from '../../tracker/messages';
import { writtenTime } from '../../kantor/write-tanggal';
import { isWithinYear } from '../../kinerja/periode';
import { yearColumn } from '../drafts/period-words';
import { unitName } from '../../kantor/unit-kerja';
import { saysSomething } from '../drafts/words';
import type { BlockRow } from './block';
import { rowsBySasaran } from './by-sasaran';
import { REPORT_WORDS, TABLE_HEADERS } from './messages';
import { reference, targetAndRealisasi, yearTargetCell } from './kinerja-tables';
import { blockColumn, cellColumn, tableRow, ROW_NUMBER, tableOf, type CellColumn, type TableContent } from './table-of';
import { formatFor, figureCell, rupiahCell, textCell, unitCell } from './shown-cell';

const allIndikator = (lkj: Lkj): readonly IndikatorLkj[] => lkj.sasaran.flatMap((one) => one.indikator);

const nomorColumn: CellColumn<IndikatorLkj> = cellColumn(TABLE_HEADERS.no, 1, ({ nomor }) => ({ isi: nomor }), 'tengah');

const perjanjianColumns = ({ periode }: Lkj): readonly CellColumn<IndikatorLkj>[] => [
  nomorColumn,
  cellColumn(TABLE_HEADERS.sasaranIndikator, 6, ({ nama }) => textCell(nama)),
  cellColumn(TABLE_HEADERS.satuan, 1, ({ satuan }) => unitCell(satuan), 'tengah'),
  cellColumn(TABLE_HEADERS.target, 1, (one) => yearTargetCell(one, periode, formatFor([one.targetTahun])), 'kanan'),
];

/** The Perjanjian Kinerja: sasaran, indikator, satuan, target of the year. */
export function perjanjianTable(lkj: Lkj): TableContent {
  const columns = perjanjianColumns(lkj);
  const rows = lkj.sasaran.flatMap((sasaran): BlockRow[] => [
    { jenis: 'kelompok', cells: [textCell(REPORT_WORDS.sasaran(sasaran.nomor, sasaran.nama), { kolom: 4, rata: 'kiri' })] },
    ...(sasaran.indikator.length === 0
      ? [{ jenis: 'isi' as const, cells: [textCell(''), textCell(REPORT_WORDS.tanpaIndikator, { kolom: 3, rata: 'kiri' })] }]
      : sasaran.indikator.map(tableRow(columns))),
  ]);
  return { columns, rows };
}

/** The programs of the Perjanjian Kinerja with their budget. */
export function programTable(lkj: Lkj): TableContent {
  const { columns, rows } = tableOf(lkj.anggaran, [
    ROW_NUMBER,
    cellColumn(TABLE_HEADERS.program, 6, ({ nama }) => textCell(nama)),
    cellColumn(TABLE_HEADERS.pagu, 2, ({ pagu, id }) => reference(rupiahCell(pagu), 'anggaran', id, 2), 'kanan'),
  ]);
  const sum: BlockRow = {
    jenis: 'jumlah',
    cells: [textCell(REPORT_WORDS.jumlah, { kolom: 2, rata: 'kanan' }), rupiahCell(lkj.jumlahAnggaran.pagu)],
  };
  return { columns, rows: [...rows, sum] };
}

/** Who answers for the data. */
export const unitTable = (lkj: Lkj): TableContent =>
  tableOf(lkj.bidang, [
    ROW_NUMBER,
    cellColumn(TABLE_HEADERS.unit, 3, ({ nama }) => textCell(unitName(nama))),
    cellColumn(TABLE_HEADERS.penanggungJawab, 4, ({ penanggungJawab }) => textCell(penanggungJawab)),
    cellColumn(
      TABLE_HEADERS.jumlahIndikator,
      1,
      ({ id }) => ({ isi: allIndikator(lkj).filter((one) => one.bidang.includes(id)).length }),
      'tengah',
    ),
  ]);

/** Every quarter's target and realisasi, and how the year's capaian came about. */
export const triwulanTable = (lkj: Lkj): TableContent => ({
  lebar: true,
  columns: [
    blockColumn(TABLE_HEADERS.no, 1, 'tengah'),
    blockColumn(TABLE_HEADERS.indikator, 2),
    blockColumn(TABLE_HEADERS.uraian, 1),
    ...REPORT_WORDS.tw.map((tw) => blockColumn(tw, 1, 'kanan')),
    blockColumn(isWithinYear(lkj.periode) ? yearColumn(lkj.periode, lkj.tahun) : TABLE_HEADERS.setahun, 1, 'kanan'),
  ],
  rows: allIndikator(lkj).flatMap((one): BlockRow[] => {
    const format = formatFor([one.target, one.realisasi, ...one.triwulan.flatMap((tw) => [tw.target, tw.realisasi])]);
    return [
      ...targetAndRealisasi(one, format, {
        target: one.triwulan.map(({ target }) => target),
        realisasi: one.triwulan.map(({ realisasi }) => realisasi),
      }),
      {
        jenis: 'isi',
        cells: [textCell(REPORT_WORDS.rumus), textCell(one.capaian.rumus.id, { kolom: 5, rata: 'kiri' })],
      },
    ];
  }),
});

/** Who does what by when: what is planned for every indikator where that is written down, its quarters' targets, and who answers for them. */
export const rencanaAksiTable = (lkj: Lkj): TableContent => {
  const planned = allIndikator(lkj).some(({ rencanaAksi }) => rencanaAksi !== '');
  const columns: readonly CellColumn<IndikatorLkj>[] = [
    nomorColumn,
    cellColumn(TABLE_HEADERS.sasaranIndikator, planned ? 1 : 2, ({ nama }) => textCell(nama)),
    ...(planned ? [cellColumn<IndikatorLkj>(TABLE_HEADERS.rencanaAksi, 2, ({ rencanaAksi }) => textCell(rencanaAksi))] : []),
    ...REPORT_WORDS.tw.map((tw, index) =>
      cellColumn<IndikatorLkj>(
        REPORT_WORDS.targetTw(tw),
        1,
        (one) => figureCell(one.triwulan[index]?.target ?? '', formatFor(one.triwulan.map(({ target }) => target))),
        'kanan',
      ),
    ),
    cellColumn(TABLE_HEADERS.penanggungJawab, planned ? 1 : 2, ({ bidang }) =>
      textCell(
        lkj.bidang
          .filter(({ id }) => bidang.includes(id))
          .map(({ nama, penanggungJawab }) => (penanggungJawab === '' ? unitName(nama) : penanggungJawab))
          .join(', '),
      ),
    ),
  ];
  return {
    lebar: true,
    columns,
    rows: rowsBySasaran(lkj, columns),
  };
};

/** What proves each figure, and who holds it. */
export const buktiTable = (lkj: Lkj): TableContent =>
  tableOf(allIndikator(lkj), [
    nomorColumn,
    cellColumn(TABLE_HEADERS.indikator, 2, ({ nama }) => textCell(nama)),
    cellColumn(TABLE_HEADERS.unit, 2, ({ bidang }) => {
      const holders = lkj.bidang.filter(({ id }) => bidang.includes(id));
      return textCell(holders.map(({ nama }) => unitName(nama)).join(', '));
    }),
    cellColumn(TABLE_HEADERS.bukti, 3, ({ bukti }) => textCell(formatIsian(bukti))),
    cellColumn(
      TABLE_HEADERS.status,
      1,
      ({ bukti }) => textCell(saysSomething(bukti) ? REPORT_WORDS.ada : REPORT_WORDS.belumAda),
      'tengah',
    ),
  ]);

/** Who approved what and when, as the log says; undefined while nobody has. */
export function pengesahanTable({ jejak }: Lkj): TableContent | undefined {
  const approved = jejak?.pengesahan ?? [];
  if (approved.length === 0) return undefined;
  return tableOf(approved, [
    ROW_NUMBER,
    cellColumn(TABLE_HEADERS.nama, 2, ({ nama }) => textCell(nama)),
    cellColumn(TABLE_HEADERS.jabatan, 2, ({ jabatan, sifat }) =>
      textCell(sifat ? `${SIFAT_PENUGASAN[sifat].id} ${jabatan}` : jabatan),
    ),
    cellColumn(TABLE_HEADERS.langkah, 2, ({ langkah }) => textCell(langkah)),
    cellColumn(TABLE_HEADERS.waktu, 2, ({ pada }) => textCell(writtenTime(pada))),
  ]);
}

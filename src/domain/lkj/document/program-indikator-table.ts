import type { AnggaranLkj, IndikatorLkj, Lkj } from '../lkj';
import type { BlockRow } from './block';
import { TABLE_HEADERS } from './messages';
import type { ReportOutline } from './outline';
import { cellColumn, ROW_NUMBER, tableRow, type CellColumn, type TableContent } from './table-of';
import { figureCell, formatFor, percentCell, rupiahCell, shownText, textCell } from './shown-cell';

/** The table's id and its title, in Bab III B. */
const TABLE = 'indikator-program';
const TITLE = 'Indikator program, kegiatan, dan sub kegiatan beserta capaian dan anggarannya';
const KIND = { program: 'Program', kegiatan: 'Kegiatan', 'sub kegiatan': 'Sub kegiatan' } as const;

/** What programs, kegiatan and sub kegiatan promised by themselves; nothing where none of them did. */
export function addProgramIndikator({ lkj, addTable }: ReportOutline): void {
  if (lkj.penunjang.some(({ sendiri }) => sendiri.length > 0)) addTable(TABLE, TITLE, programIndikatorTable(lkj));
}

/** A line for each program with its pagu, its indikator below it. */
function programIndikatorTable(lkj: Lkj): TableContent {
  const format = ({ target, realisasi }: IndikatorLkj): ReturnType<typeof formatFor> => formatFor([target, realisasi]);
  const columns: readonly CellColumn<IndikatorLkj>[] = [
    ROW_NUMBER,
    cellColumn(TABLE_HEADERS.indikator, 4, ({ nama }) => textCell(nama)),
    cellColumn(TABLE_HEADERS.satuan, 1, ({ satuan }) => textCell(satuan), 'tengah'),
    cellColumn(TABLE_HEADERS.target, 1, (one) => figureCell(one.target, format(one)), 'kanan'),
    cellColumn(TABLE_HEADERS.realisasi, 1, (one) => figureCell(one.realisasi, format(one)), 'kanan'),
    cellColumn(TABLE_HEADERS.capaian, 1, ({ capaian }) => percentCell(capaian, lkj.ketentuan), 'kanan'),
  ];
  const row = tableRow(columns);
  return {
    columns,
    rows: lkj.penunjang
      .filter(({ sendiri }) => sendiri.length > 0)
      .flatMap((one): BlockRow[] => [
        { jenis: 'kelompok', cells: [textCell(heading(one, lkj), { kolom: columns.length, rata: 'kiri' })] },
        ...one.sendiri.map((own, index) => row(own, index)),
      ]),
  };
}

/** "Kegiatan Pendataan rumah: pagu 1.500.000.000, serapan 92,10%". */
function heading({ jenis, nama, pagu, serapan }: AnggaranLkj, { ketentuan }: Lkj): string {
  const named = nama.toLowerCase().startsWith(jenis) ? nama : `${KIND[jenis]} ${nama}`;
  const absorbed = serapan.nilai === null ? '' : `, serapan ${shownText(percentCell(serapan, ketentuan))}`;
  return pagu === null ? named : `${named}: pagu Rp${shownText(rupiahCell(pagu))}${absorbed}`;
}

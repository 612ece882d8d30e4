import type { IndikatorLkj, Lkj } from '../lkj';
import type { BlockRow } from './block';
import { REPORT_WORDS } from './messages';
import { textCell } from './shown-cell';
import { tableRow, type CellColumn } from './table-of';

/** A row for every indikator below the name of its sasaran; a sasaran without any has none here. */
export const rowsBySasaran = ({ sasaran }: Lkj, columns: readonly CellColumn<IndikatorLkj>[]): readonly BlockRow[] =>
  sasaran
    .filter(({ indikator }) => indikator.length > 0)
    .flatMap(({ nomor, nama, indikator }): BlockRow[] => [
      {
        jenis: 'kelompok',
        cells: [textCell(REPORT_WORDS.sasaran(nomor, nama), { kolom: columns.length, rata: 'kiri' })],
      },
      ...indikator.map(tableRow(columns)),
    ]);

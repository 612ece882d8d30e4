import type { AnggaranLkj, IndikatorLkj, Lkj } from '../lkj';
import type { BlockRow } from './block';
import { TABLE_HEADERS } from './messages';
import type { ReportOutline } from './outline';
import { PROGRAM_INDIKATOR_WORDS as words } from './program-indikator-messages';
import { cellColumn, ROW_NUMBER, tableRow, type CellColumn, type TableContent } from './table-of';
import { figureCell, formatFor, percentCell, rupiahCell, shownText, textCell, unitCell } from './shown-cell';

/** The table's id. */
const TABLE = 'indikator-program';

/** What programs, kegiatan and sub kegiatan promised by themselves; nothing where none of them did. */
export function addProgramIndikator({ lkj, addTable }: ReportOutline): void {
  if (lkj.penunjang.some(({ sendiri }) => sendiri.length > 0)) addTable(TABLE, words.judul, programIndikatorTable(lkj));
}

/** A line for each program with its pagu, its indikator below it. */
function programIndikatorTable(lkj: Lkj): TableContent {
  const format = ({ target, realisasi }: IndikatorLkj): ReturnType<typeof formatFor> => formatFor([target, realisasi]);
  const columns: readonly CellColumn<IndikatorLkj>[] = [
    ROW_NUMBER,
    cellColumn(TABLE_HEADERS.indikator, 4, ({ nama }) => textCell(nama)),
    cellColumn(TABLE_HEADERS.satuan, 1, ({ satuan }) => unitCell(satuan), 'tengah'),
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
        ...one.sendiri.map((own, index) => ({
          ...row(own, index),
          angka: { apa: 'program' as const, id: own.id, kolom: [3, 4, 5] },
        })),
      ]),
  };
}

/** "Kegiatan Pendataan rumah": a program with its kind before it, where its name does not say it. */
export function programName({ jenis, nama }: Pick<AnggaranLkj, 'jenis' | 'nama'>): string {
  const kind = words.jenis[jenis];
  const said = nama.toLowerCase().replace(/^sub kegiatan/, 'subkegiatan');
  return said.startsWith(kind.toLowerCase()) ? nama : `${kind} ${nama}`;
}

/** Which program it is, with its money. */
function heading(program: AnggaranLkj, { ketentuan }: Lkj): string {
  const { pagu, serapan } = program;
  const absorbed = serapan.nilai === null ? '' : shownText(percentCell(serapan, ketentuan));
  return words.kepala(programName(program), pagu === null ? '' : shownText(rupiahCell(pagu)), absorbed);
}

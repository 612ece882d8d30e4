import { agreementText } from '../../kinerja/messages';
import { perubahanCounts, type PkSideBySide } from '../../kinerja/pk-perubahan';
import { sumRupiah } from '../../kinerja/sum-rupiah';
import { readRupiah } from '../../kantor/angka';
import type { Isian } from '../../kinerja/pengaturan';
import type { IndikatorLkj, Lkj } from '../lkj';
import type { BlockRow } from './block';
import { REPORT_WORDS, TABLE_HEADERS } from './messages';
import type { ReportOutline } from './outline';
import { PERUBAHAN_WORDS } from './perubahan-messages';
import { programName } from './program-indikator-table';
import { cellColumn, ROW_NUMBER, tableOf, tableRow, type CellColumn, type TableContent } from './table-of';
import { figureCell, formatFor, rupiahCell, textCell, unitCell } from './shown-cell';

type ChangedTarget = PkSideBySide['indikator'][number];

/** The title of a table of what was promised: by the agreement that its targets are those of. */
export const agreementTitle = ({ perubahan, kantor, tahun, periode }: Lkj): string =>
  agreementText(tahun, perubahan !== undefined && perubahanCounts({ kantor, tahun }, periode));

/** Both agreements side by side, and which of them counts; nothing where the agreement was not changed. */
export function addPerubahan({ lkj, add, addHeading, addTable }: ReportOutline): void {
  const { perubahan, tahun, kantor, periode } = lkj;
  if (!perubahan) return;
  addHeading(2, PERUBAHAN_WORDS.judul);
  add({ jenis: 'paragraf', teks: PERUBAHAN_WORDS.berlaku(perubahan.berlaku, perubahanCounts({ kantor, tahun }, periode)) });
  addTable('perubahan', PERUBAHAN_WORDS.target(tahun), targetTable(lkj, perubahan));
  if (perubahan.program.length > 0) addTable('perubahan-pagu', PERUBAHAN_WORDS.pagu, paguTable(perubahan));
}

const beside = (of: 'semula' | 'menjadi', judul: string): CellColumn<ChangedTarget> =>
  cellColumn(judul, 1, (one) => figureCell(one[of], formatFor([one.semula, one.menjadi])), 'kanan');

/** Sasaran and programs, with the target of each of their indikator in each agreement. */
function targetTable(lkj: Lkj, { indikator }: PkSideBySide): TableContent {
  const columns: readonly CellColumn<ChangedTarget>[] = [
    ROW_NUMBER,
    cellColumn(TABLE_HEADERS.sasaranIndikator, 5, ({ nama }) => textCell(nama)),
    cellColumn(TABLE_HEADERS.satuan, 1, ({ satuan }) => unitCell(satuan), 'tengah'),
    beside('semula', PERUBAHAN_WORDS.semula),
    beside('menjadi', PERUBAHAN_WORDS.menjadi),
  ];
  let nomor = 0;
  const row = tableRow(columns);
  const group = (judul: string, of: readonly IndikatorLkj[]): BlockRow[] => {
    const own = of.flatMap(({ id }) => indikator.find((one) => one.id === id) ?? []);
    return [{ jenis: 'kelompok', cells: [textCell(judul, { kolom: 5, rata: 'kiri' })] }, ...own.map((one) => row(one, nomor++))];
  };
  return {
    columns,
    rows: [
      ...lkj.sasaran.flatMap((one) => group(REPORT_WORDS.sasaran(one.nomor, one.nama), one.indikator)),
      ...lkj.penunjang.flatMap((one) => (one.sendiri.length === 0 ? [] : group(programName(one), one.sendiri))),
    ],
  };
}

/** Programmes, kegiatan and sub kegiatan with the pagu of each agreement; only programmes are added up. */
function paguTable({ program }: PkSideBySide): TableContent {
  const { columns, rows } = tableOf(program, [
    ROW_NUMBER,
    cellColumn(
      program.some(({ jenis }) => jenis !== 'program') ? TABLE_HEADERS.programSampaiSub : TABLE_HEADERS.program,
      4,
      ({ nama }) => textCell(nama),
    ),
    cellColumn(PERUBAHAN_WORDS.paguSemula, 2, ({ semula }) => rupiahCell(rupiah(semula)), 'kanan'),
    cellColumn(PERUBAHAN_WORDS.paguMenjadi, 2, ({ menjadi }) => rupiahCell(rupiah(menjadi)), 'kanan'),
  ]);
  const outer = program.some(({ jenis }) => jenis === 'program') ? program.filter(({ jenis }) => jenis === 'program') : program;
  const sum = (of: 'semula' | 'menjadi'): number | null => {
    const total = sumRupiah(outer.map((one) => ({ isi: one[of], di: one.nama })));
    return typeof total === 'number' ? total : null;
  };
  const total: BlockRow = {
    jenis: 'jumlah',
    cells: [textCell(PERUBAHAN_WORDS.jumlah, { kolom: 2, rata: 'kanan' }), rupiahCell(sum('semula')), rupiahCell(sum('menjadi'))],
  };
  return { columns, rows: [...rows, total] };
}

function rupiah(isian: Isian): number | null {
  const read = readRupiah(isian);
  return read.jenis === 'angka' ? read.nilai : null;
}

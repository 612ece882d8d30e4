import { roundFormula } from '../../kantor/angka';
import { a1, area, type Area } from '../../sheet/address';
import type { CellInput } from '../../sheet/edit';
import { serapanOf } from '../efisiensi';
import { TRIWULAN, type Isian, type Pengaturan, type Triwulan } from '../pengaturan';
import { NO_FIGURE_TEXT, ROMAN } from '../messages';
import { FORMULIR_COLUMNS, targetColumn, rowMark } from './formulir-layout';
import type { FormulirPage } from './formulir-page';
import { INPUT_CHECKS, FORMULIR_TEXT } from './messages';
import { numberCheck, orangeWhenBlank } from './input-cells';

const SERAPAN_LOOK = { style: 'formulir-terkunci-angka', format: 'persen-1', columns: 2 } as const;

/** The programmes with their budget and what was spent of it; says which cells a bidang may type into. */
export function writeAnggaran(page: FormulirPage): Area[] {
  const { canvas, pengaturan, layout, program: list } = page;
  const { sheet } = canvas;
  if (list.length === 0) return [];
  const judul = layout.judulProgram;
  const header = { style: 'formulir-kepala' } as const;
  canvas.heading(judul, FORMULIR_TEXT.anggaran, 'formulir-subjudul', FORMULIR_COLUMNS.tanda);
  canvas.cell(judul + 1, FORMULIR_COLUMNS.no, FORMULIR_TEXT.no, header);
  canvas.cell(judul + 1, FORMULIR_COLUMNS.nama, FORMULIR_TEXT.program, { ...header, columns: 2 });
  canvas.cell(judul + 1, FORMULIR_COLUMNS.target, FORMULIR_TEXT.pagu, header);
  for (const tw of TRIWULAN)
    canvas.cell(judul + 1, targetColumn(tw), FORMULIR_TEXT.realisasiTw(ROMAN[tw]), { ...header, columns: 2 });
  canvas.cell(judul + 1, FORMULIR_COLUMNS.realisasi, FORMULIR_TEXT.realisasiTotal, header);
  canvas.cell(judul + 1, FORMULIR_COLUMNS.sampai, FORMULIR_TEXT.serapan, { ...header, columns: 2 });
  canvas.cell(judul + 1, FORMULIR_COLUMNS.kendala, FORMULIR_TEXT.catatan, { ...header, columns: 3 });
  canvas.fit(judul + 1, 24);
  const openCells = list.flatMap(({ one: program, isian }, index) => {
    const row = layout.program + index;
    const realisasi = isian?.realisasi ?? (['', '', '', ''] as const);
    const cells = area(row, targetColumn(0), 1, 2 * TRIWULAN.length);
    const total = sumOfTyped(realisasi);
    canvas.cell(row, FORMULIR_COLUMNS.no, index + 1, { style: 'formulir-terkunci-angka' });
    canvas.cell(row, FORMULIR_COLUMNS.nama, program.nama, { style: 'formulir-terkunci', columns: 2 });
    canvas.cell(row, FORMULIR_COLUMNS.target, program.pagu, { style: 'formulir-terkunci-angka', format: 'bulat' });
    for (const tw of TRIWULAN) {
      canvas.cell(row, targetColumn(tw), realisasi[tw], { style: 'formulir-isian-angka', format: 'bulat', columns: 2 });
    }
    const [m, d] = [a1({ row, column: FORMULIR_COLUMNS.realisasi }), a1({ row, column: FORMULIR_COLUMNS.target })];
    canvas.cell(
      row,
      FORMULIR_COLUMNS.realisasi,
      { formula: `=${unlessText(cells, `IF(COUNT(${a1(cells)})=0,"",SUM(${a1(cells)}))`)}`, value: total },
      { style: 'formulir-terkunci-angka', format: 'bulat' },
    );
    canvas.cell(row, FORMULIR_COLUMNS.sampai, serapanCell(m, d, total, program.pagu, pengaturan), SERAPAN_LOOK);
    canvas.cell(row, FORMULIR_COLUMNS.kendala, isian?.catatan ?? '', { style: 'formulir-isian', columns: 3 });
    canvas.cell(row, FORMULIR_COLUMNS.tanda, rowMark.program + program.id, { style: 'formulir-catatan' });
    canvas.fit(row, 24);
    return [...TRIWULAN.map((tw) => area(row, targetColumn(tw), 1, 2)), area(row, FORMULIR_COLUMNS.kendala, 1, 3)];
  });
  for (const tw of TRIWULAN) {
    const at = area(layout.program, targetColumn(tw), list.length, 2);
    canvas.add(
      { kind: 'validation', sheet, area: at, validation: { ...numberCheck(0), ...INPUT_CHECKS.rupiah } },
      orangeWhenBlank(sheet, at, '$'),
    );
  }
  writeAnggaranSums(page);
  return openCells;
}

function writeAnggaranSums({ canvas, pengaturan, layout, program: list }: FormulirPage): void {
  const row = layout.jumlah;
  const n = list.length;
  // Kegiatan and sub kegiatan are parts of their program: added too, they would count money twice.
  const whole = list.some(({ one }) => one.jenis === 'program') ? list.filter(({ one }) => one.jenis === 'program') : list;
  const summed = (column: number): string =>
    whole.length === n
      ? a1(area(layout.program, column, n, 1))
      : whole.map((line) => a1({ row: layout.program + list.indexOf(line), column })).join(',');
  const columns = [FORMULIR_COLUMNS.target, ...TRIWULAN.map((tw) => targetColumn(tw)), FORMULIR_COLUMNS.realisasi];
  const realisasi = (tw: Triwulan): Isian => sumOfTyped(whole.map(({ isian }) => isian?.realisasi[tw] ?? '')) || 0;
  const perTriwulan = TRIWULAN.map(realisasi);
  const nilai = [sumOfTyped(whole.map(({ one }) => one.pagu)) || 0, ...perTriwulan, sumOfTyped(perTriwulan)];
  canvas.cell(row, FORMULIR_COLUMNS.no, FORMULIR_TEXT.jumlah, { style: 'formulir-terkunci-angka', columns: 3 });
  columns.forEach((column, index) => {
    const columns = column >= FORMULIR_COLUMNS.tw && column < FORMULIR_COLUMNS.realisasi ? 2 : 1;
    const cells = area(layout.program, column, n, 1);
    const formula = `=${unlessText(cells, `SUM(${summed(column)})`)}`;
    canvas.cell(
      row,
      column,
      { formula, value: nilai[index] ?? 0 },
      { style: 'formulir-terkunci-angka', format: 'bulat', columns },
    );
  });
  const m = a1({ row, column: FORMULIR_COLUMNS.realisasi });
  const d = a1({ row, column: FORMULIR_COLUMNS.target });
  canvas.cell(row, FORMULIR_COLUMNS.sampai, serapanCell(m, d, nilai.at(-1) ?? 0, nilai[0] ?? 0, pengaturan), SERAPAN_LOOK);
  canvas.height(row, 21);
  canvas.add({
    kind: 'conditional',
    sheet: canvas.sheet,
    area: area(layout.program, FORMULIR_COLUMNS.sampai, n + 1, 1),
    formats: [{ kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' }],
  });
}

/** The sum as the sheet shows it: '' for blanks only, a word where an entry is a text, which a sheet's SUM would leave out. */
function sumOfTyped(isian: readonly Isian[]): Isian {
  if (isian.some((one) => typeof one === 'string' && one !== '' && !SAID_NOTHING.includes(one.toLowerCase())))
    return FORMULIR_TEXT.periksaIsian;
  const angka = isian.filter((one): one is number => typeof one === 'number');
  return angka.length === 0 ? '' : angka.reduce((sum, one) => sum + one, 0);
}

/** What stands in a cell that has no figure on purpose. */
const SAID_NOTHING: readonly string[] = ['-', 'n/a'];

/** Never a smaller sum: a text among the cells is told instead. */
const unlessText = (cells: Area, formula: string): string =>
  `IF(COUNTIF(${a1(cells)},"?*")${SAID_NOTHING.map((one) => `-COUNTIF(${a1(cells)},"${one}")`).join('')}>0,"${FORMULIR_TEXT.periksaIsian}",${formula})`;

/** Absorption in a cell: realisasi / pagu, or a word where either is missing. */
function serapanCell(m: string, d: string, realisasi: Isian, pagu: Isian, pengaturan: Pengaturan): CellInput {
  const desimal = pengaturan.ketentuan.pembulatan.desimal;
  const result = serapanOf(pagu, realisasi, pengaturan.ketentuan);
  const stopped = typeof realisasi === 'string' && realisasi !== '';
  return {
    formula: `=IF(${m}="","${NO_FIGURE_TEXT['belum-ada-data'].id}",IF(ISTEXT(${m}),${m},IF(${d}="","${NO_FIGURE_TEXT['pagu-kosong'].id}",IF(${d}=0,"${NO_FIGURE_TEXT['pagu-nol'].id}",${roundFormula(`${m}/${d}*100`, desimal)}/100))))`,
    value: stopped ? realisasi : result.nilai === null ? (result.kata?.id ?? '') : result.nilai / 100,
  };
}

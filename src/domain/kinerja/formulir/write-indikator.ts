import { area, type Area } from '../../sheet/address';
import type { Validation } from '../../sheet/edit';
import type { FormatName } from '../../sheet/style';
import { skalaOf } from '../capaian';
import type { Canvas } from '../../sheet/print/canvas';
import { TRIWULAN, type Indikator, type Isian, type Pengaturan } from '../pengaturan';
import { rollUpForm } from '../roll-up';
import type { IndikatorContent } from './formulir';
import { FORMULIR_COLUMNS, realisasiColumn, targetColumn, rowMark } from './formulir-layout';
import type { FormulirPage } from './formulir-page';
import { indikatorTerms } from './self-contained';
import { INPUT_CHECKS, FORMULIR_TEXT } from './messages';
import { rowFormulas } from './row-formulas';
import { numberCheck, orangeWhenBlank } from './input-cells';

/** Formats figures with decimals only where the row has some. */
const rowFormat = (isian: readonly Isian[]): FormatName =>
  isian.some((nilai) => typeof nilai === 'number' && !Number.isInteger(nilai)) ? 'desimal' : 'angka';

/** The indikator with their targets, what was realised and what comes of it; says which cells a bidang may type into. */
export function writeIndikatorRows({ canvas, pengaturan, layout, indikator: list }: FormulirPage): Area[] {
  const { sheet } = canvas;
  const openCells: Area[] = [];
  list.forEach(({ one: indikator, isian }, index) => {
    const row = layout.indikator + index;
    const format = rowFormat([indikator.target, ...indikator.targetTriwulan]);
    canvas.cell(row, FORMULIR_COLUMNS.no, index + 1, { style: 'formulir-terkunci-angka' });
    canvas.line(row, FORMULIR_COLUMNS.nama, [indikator.nama, indikator.satuan], { style: 'formulir-terkunci' });
    canvas.cell(row, FORMULIR_COLUMNS.target, indikator.target, { style: 'formulir-terkunci-angka', format });
    for (const tw of TRIWULAN) {
      canvas.cell(row, targetColumn(tw), indikator.targetTriwulan[tw], { style: 'formulir-terkunci-angka', format });
      canvas.cell(row, realisasiColumn(tw), isian?.realisasi[tw] ?? '', { style: 'formulir-isian-angka', format });
      openCells.push(area(row, realisasiColumn(tw)));
    }
    writeResults(canvas, pengaturan, indikator, isian, row, format);
    canvas.line(row, FORMULIR_COLUMNS.kendala, [isian?.kendala ?? '', isian?.tindakLanjut ?? '', isian?.bukti ?? ''], {
      style: 'formulir-isian',
    });
    openCells.push(area(row, FORMULIR_COLUMNS.kendala, 1, 3));
    // What stands beside the printed page may be cut.
    canvas.fit(row, 30);
    canvas.cell(row, FORMULIR_COLUMNS.tanda, rowMark.indikator + indikator.id, { style: 'formulir-catatan' });
    const sasaran = pengaturan.sasaran.find((one) => one.id === indikator.sasaran)?.nama ?? '';
    canvas.cell(row, FORMULIR_COLUMNS.aturan, indikatorTerms(indikator, sasaran), { style: 'pantau-isi' });
  });
  if (list.length === 0) return openCells;
  list.forEach(({ one: indikator }, index) => {
    const skala = skalaOf(pengaturan.ketentuan, indikator);
    const words = skala?.nilai.map((nilai) => nilai.kata);
    const validation: Validation =
      words === undefined
        ? numberCheck()
        : { rule: { kind: 'list', options: [...words, 'n/a'] }, strict: true, ...INPUT_CHECKS.kata(words) };
    for (const tw of TRIWULAN) {
      canvas.add({ kind: 'validation', sheet, area: area(layout.indikator + index, realisasiColumn(tw)), validation });
    }
  });
  for (const tw of TRIWULAN) canvas.add(orangeWhenBlank(sheet, area(layout.indikator, realisasiColumn(tw), list.length, 1)));
  canvas.add(orangeWhenBlank(sheet, area(layout.indikator, FORMULIR_COLUMNS.kendala, list.length, 3)));
  canvas.add({
    kind: 'conditional',
    sheet,
    area: area(layout.indikator, FORMULIR_COLUMNS.sampai, list.length, 2),
    formats: [{ kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' }],
  });
  return openCells;
}

function writeResults(
  canvas: Canvas,
  pengaturan: Pengaturan,
  indikator: Indikator,
  isian: IndikatorContent | undefined,
  row: number,
  format: FormatName,
): void {
  const formula = rowFormulas(indikator, pengaturan.ketentuan, row);
  const rolledUp = rollUpForm(indikator, isian?.realisasi ?? ['', '', '', ''], pengaturan.ketentuan);
  const nilai = (one: typeof rolledUp.tahun): string | number => (one.nilai === null ? (one.kata?.id ?? '') : one.nilai / 100);
  canvas.cell(
    row,
    FORMULIR_COLUMNS.realisasi,
    { formula: formula.realisasi, value: rolledUp.realisasi },
    { style: 'formulir-terkunci-angka', format },
  );
  canvas.cell(
    row,
    FORMULIR_COLUMNS.sampai,
    { formula: formula.sampaiTriwulan, value: nilai(rolledUp.sampaiTriwulan) },
    { style: 'formulir-terkunci-angka', format: 'persen-1' },
  );
  canvas.cell(
    row,
    FORMULIR_COLUMNS.tahun,
    { formula: formula.tahun, value: nilai(rolledUp.tahun) },
    { style: 'formulir-terkunci-angka', format: 'persen-1' },
  );
}

/** What helped and what hindered, per indikator; says which cells a bidang may type into. */
export function writeFactors({ canvas, layout, indikator: list }: FormulirPage): Area[] {
  const row = layout.judulFaktor;
  canvas.heading(row, FORMULIR_TEXT.faktor, 'formulir-subjudul', FORMULIR_COLUMNS.tanda);
  canvas.cell(row + 1, FORMULIR_COLUMNS.no, FORMULIR_TEXT.no, { style: 'formulir-kepala' });
  canvas.cell(row + 1, FORMULIR_COLUMNS.nama, FORMULIR_TEXT.indikator, { style: 'formulir-kepala', columns: 3 });
  canvas.cell(row + 1, FORMULIR_COLUMNS.tw, FORMULIR_TEXT.pendukung, { style: 'formulir-kepala', columns: 9 });
  canvas.cell(row + 1, FORMULIR_COLUMNS.sampai, FORMULIR_TEXT.penghambat, { style: 'formulir-kepala', columns: 5 });
  return list.flatMap(({ one: indikator, isian }, index) => {
    const at = layout.faktor + index;
    canvas.cell(at, FORMULIR_COLUMNS.no, index + 1, { style: 'formulir-terkunci-angka' });
    canvas.cell(at, FORMULIR_COLUMNS.nama, indikator.nama, { style: 'formulir-terkunci', columns: 3 });
    canvas.cell(at, FORMULIR_COLUMNS.tw, isian?.pendukung ?? '', { style: 'formulir-isian', columns: 9 });
    canvas.cell(at, FORMULIR_COLUMNS.sampai, isian?.penghambat ?? '', { style: 'formulir-isian', columns: 5 });
    canvas.cell(at, FORMULIR_COLUMNS.tanda, rowMark.faktor + indikator.id, { style: 'formulir-catatan' });
    canvas.fit(at, 24);
    return [area(at, FORMULIR_COLUMNS.tw, 1, 9), area(at, FORMULIR_COLUMNS.sampai, 1, 5)];
  });
}

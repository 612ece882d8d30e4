import { roundFormula } from '../../kantor/angka';
import { columnLetters } from '../../sheet/address';
import { figureOf, formulaOf, skalaOf, type CapaianFormula } from '../capaian';
import { isAddedUp, TRIWULAN, type Indikator, type Isian, type Ketentuan, type SkalaKata } from '../pengaturan';
import { NO_FIGURE_TEXT } from '../messages';
import { scoreFormula } from '../scale-words';
import { FORMULIR_COLUMNS, realisasiColumn, targetColumn } from './formulir-layout';
import { FORMULIR_TEXT } from './messages';

/**
 * The three formulas of an indikator's row in plain Excel (nothing newer than Excel 2007), saying the same as
 * `rollUpForm`: figures as fractions, reasons as words.
 */
export interface RowFormulas {
  readonly realisasi: string;
  readonly sampaiTriwulan: string;
  readonly tahun: string;
}

export function rowFormulas(indikator: Indikator, ketentuan: Ketentuan, row: number): RowFormulas {
  const at = (column: number): string => columnLetters(column) + String(row + 1);
  const r = TRIWULAN.map((tw) => at(realisasiColumn(tw)));
  const t = TRIWULAN.map((tw) => at(targetColumn(tw)));
  const m = at(FORMULIR_COLUMNS.realisasi);
  const target = at(FORMULIR_COLUMNS.target);
  const skala = skalaOf(ketentuan, indikator);
  const formula = formulaOf(indikator);
  if (formula === 'arah-belum-diisi' || indikator.metode === '' || (skala && indikator.metode === 'sum')) {
    const alasan = quoted(NO_FIGURE_TEXT[formula === 'arah-belum-diisi' ? formula : 'metode-belum-diisi'].id);
    return { realisasi: '=""', sampaiTriwulan: `=${alasan}`, tahun: `=${alasan}` };
  }
  const content = (cell: string): string => (skala ? `AND(${cell}<>"",LOWER(${cell})<>"n/a")` : `ISNUMBER(${cell})`);
  const end = (from: readonly string[]): string => pickLast(r, from, content);
  const blank = skala ? `AND(${r.map((cell) => `NOT(${content(cell)})`).join(',')})` : `COUNT(${r.join(',')})=0`;
  const salah = skala ? undefined : r.map((cell) => `AND(ISTEXT(${cell}),LOWER(${cell})<>"n/a")`).join(',');
  const check = (rest: string): string => (salah ? `IF(OR(${salah}),${quoted(FORMULIR_TEXT.periksaIsian)},${rest})` : rest);
  const jumlah = indikator.metode === 'sum';

  // What a target scores is known when the form is written: it is locked there.
  const score = (isian: Isian): string => {
    const nilai = figureOf(isian, skala);
    return typeof nilai === 'number' ? String(nilai) : '""';
  };
  const realisasi = jumlah ? `SUM(${r.join(',')})` : end(r);
  const belum = quoted(NO_FIGURE_TEXT['belum-ada-data'].id);
  const targetTw = jumlah
    ? t.map((cell, tw) => `IF(ISNUMBER(${r[tw] ?? ''}),N(${cell}),0)`).join('+')
    : end(skala ? indikator.targetTriwulan.map(score) : t);
  const tanpaTarget = jumlah
    ? `OR(${t.map((cell, tw) => `AND(ISNUMBER(${r[tw] ?? ''}),NOT(ISNUMBER(${cell})))`).join(',')})`
    : skala
      ? `(${end(t)})=""`
      : `OR(${t.map((cell, tw) => `AND(${isLast(r, tw, content)},NOT(ISNUMBER(${cell})))`).join(',')})`;
  // Targets are locked: where none of them is below 0 nothing need be said of it, in every row of every form.
  const below = [indikator.target, ...indikator.targetTriwulan].some((one) => Number(figureOf(one, skala)) < 0);
  const result = (pembagi: string): string => {
    const divided = capaianFormula(formula, skala, pembagi, m, ketentuan);
    return below ? `IF((${pembagi})<0,${quoted(NO_FIGURE_TEXT['target-negatif'].id)},${divided})` : divided;
  };
  const twKosong = quoted(NO_FIGURE_TEXT['target-triwulan-kosong'].id);
  const tahunKosong = quoted(NO_FIGURE_TEXT['target-kosong'].id);
  if (isAddedUp(indikator)) {
    const part = `=IF(${blank},${belum},${check(quoted(NO_FIGURE_TEXT['bagian-bidang'].id))})`;
    return { realisasi: `=IF(${blank},"",${check(realisasi)})`, sampaiTriwulan: part, tahun: part };
  }
  return {
    realisasi: `=IF(${blank},"",${check(realisasi)})`,
    sampaiTriwulan: `=IF(${blank},${belum},${check(`IF(${tanpaTarget},${twKosong},${result(targetTw)})`)})`,
    tahun: `=IF(${blank},${belum},${check(`IF(${target}="",${tahunKosong},${result(skala ? score(indikator.target) : target)})`)})`,
  };
}

/** The value of `dari` in the last filled quarter. */
function pickLast(r: readonly string[], from: readonly string[], content: (cell: string) => string): string {
  const [pertama = ''] = from;
  return r.slice(1).reduce((rest, cell, index) => `IF(${content(cell)},${from[index + 1] ?? ''},${rest})`, pertama);
}

/** True when quarter `tw` is the last filled one. */
const isLast = (r: readonly string[], tw: number, content: (cell: string) => string): string =>
  `AND(${[content(r[tw] ?? ''), ...r.slice(tw + 1).map((cell) => `NOT(${content(cell)})`)].join(',')})`;

/** The capaian of two cells as a fraction, rounded and capped as the office does. */
export function percentFormula(formula: CapaianFormula, t: string, r: string, { pembulatan, batas }: Ketentuan): string {
  const mentah = { 'R/T': `${r}/${t}*100`, 'T/R': `${t}/${r}*100`, '2T-R': `(2*${t}-${r})/${t}*100` }[formula];
  const bulat = roundFormula(mentah, pembulatan.desimal);
  const below = batas.atas === null ? bulat : `MIN(${bulat},${String(batas.atas)})`;
  return `${batas.bawah === null ? below : `MAX(${below},${String(batas.bawah)})`}/100`;
}

/** The capaian as a fraction, rounded as the domain rounds, or the reason there is none. */
function capaianFormula(
  formula: CapaianFormula,
  skala: SkalaKata | undefined,
  t: string,
  r: string,
  ketentuan: Ketentuan,
): string {
  const T = skala ? t : `(${t})`;
  const R = skala ? scoreFormula(r, skala) : r;
  const batas = percentFormula(formula, T, R, ketentuan);
  if (skala) {
    // A text never equals a number's comparison here: a word off the scale scores as text, which the sum would refuse.
    const asing = `OR(ISTEXT(${R}),ISTEXT(${T}))`;
    return `IF(${asing},${quoted(NO_FIGURE_TEXT['di-luar-skala'].id)},${batas})`;
  }
  const words = (reason: 'realisasi-nol' | 'realisasi-negatif'): string => quoted(NO_FIGURE_TEXT[reason].id);
  const divided =
    formula === 'T/R' ? `IF(${R}=0,${words('realisasi-nol')},IF(${R}<0,${words('realisasi-negatif')},${batas}))` : batas;
  return `IF(${T}=0,${ofNothing(formula, R, ketentuan)},${divided})`;
}

/** What stands where the target is 0: the office's two figures, or the reason. */
export function ofNothing(formula: CapaianFormula, r: string, { targetNol }: Ketentuan): string {
  const written = (nilai: number | null): string =>
    nilai === null ? quoted(NO_FIGURE_TEXT['target-nol'].id) : `${String(nilai)}/100`;
  return `IF(${r}${formula === 'R/T' ? '>=' : '<='}0,${written(targetNol.tercapai)},${written(targetNol.meleset)})`;
}

/** A text as a formula literal. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

import { readFigure, otherHalf, roundHalfAway } from '../kantor/angka';
import type { NoFigureReason, Computed } from './computed';
import { scoreOn } from './scale-words';
import type { Indikator, Isian, Ketentuan, SkalaKata } from './pengaturan';
import { NO_FIGURE_TEXT, METHOD_WORDS, FORMULA_WORDS, NOT_COMPUTABLE } from './messages';

/** The three formulas in use: R/T, (2T − R)/T = (T − (R − T))/T, and T/R, each × 100. */
export type CapaianFormula = 'R/T' | '2T-R' | 'T/R';

/** Which formula an indikator uses; the reason when nobody has chosen its direction. */
export function formulaOf(indikator: Pick<Indikator, 'arah' | 'rumus' | 'metode'>): CapaianFormula | 'arah-belum-diisi' {
  if (indikator.arah === '') return 'arah-belum-diisi';
  // Where more is better a falling trend cannot be success: the trend then only says how quarters become a year.
  if (indikator.arah === 'positif') return 'R/T';
  if (indikator.rumus !== 'otomatis') return indikator.rumus;
  return indikator.metode === 'trend-turun' ? 'T/R' : '2T-R';
}

/** A result that is a word. */
export const inWords = (alasan: NoFigureReason): Computed => ({
  nilai: null,
  alasan,
  kata: NO_FIGURE_TEXT[alasan],
  rumus: NOT_COMPUTABLE(NO_FIGURE_TEXT[alasan]),
  lain: [],
});

/** The figure an isian stands for: itself, the figure beside its word, or the word's score on the scale. */
export function figureOf(
  isian: Isian,
  skala: SkalaKata | undefined,
  blank: NoFigureReason = 'belum-ada-data',
): number | NoFigureReason {
  const angka = readFigure(isian);
  switch (angka.jenis) {
    case 'kosong':
      return blank;
    case 'tidak-berlaku':
      return 'tidak-berlaku';
    case 'angka':
      return angka.nilai;
    case 'kata':
      return (skala === undefined ? angka.nilai : scoreOn(skala, angka.kata)) ?? 'di-luar-skala';
    case 'ragu':
    case 'tidak-terbaca':
      return 'tidak-terbaca';
  }
}

export const skalaOf = (ketentuan: Ketentuan, indikator: Pick<Indikator, 'skala'>): SkalaKata | undefined =>
  indikator.skala === '' ? undefined : ketentuan.skalaKata.find((skala) => skala.id === indikator.skala);

/** Whether an isian carries a figure, alone or beside its word. */
function hasOwnFigure(isian: Isian): boolean {
  const read = readFigure(isian);
  return read.jenis === 'angka' || (read.jenis === 'kata' && read.nilai !== undefined);
}

/**
 * Whether realisasi meets its target, judged on the figures themselves and never on a rounded capaian: 29.999 of 30.000 is not
 * reached. Undefined where one of them has no figure or nobody chose the direction.
 */
export function reachedOf(
  indikator: Pick<Indikator, 'arah' | 'skala'>,
  target: Isian,
  realisasi: Isian,
  ketentuan: Ketentuan,
): boolean | undefined {
  const skala = scaleFor(indikator, target, realisasi, ketentuan);
  const [t, r] = [figureOf(target, skala), figureOf(realisasi, skala)];
  if (typeof t === 'string' || typeof r === 'string' || indikator.arah === '') return undefined;
  return meets(indikator.arah === 'negatif', t, r);
}

const meets = (lowerIsBetter: boolean, target: number, realisasi: number): boolean =>
  lowerIsBetter ? realisasi <= target : realisasi >= target;

/** "BB (72,5)" against "BB (75)": figures given on both sides are more exact than the scores of their words. */
const scaleFor = (
  indikator: Pick<Indikator, 'skala'>,
  target: Isian,
  realisasi: Isian,
  ketentuan: Ketentuan,
): SkalaKata | undefined => (hasOwnFigure(target) && hasOwnFigure(realisasi) ? undefined : skalaOf(ketentuan, indikator));

/** Capaian in percent of one realisasi against one target, by the indikator's direction and formula. */
export function capaianOf(
  indikator: Pick<Indikator, 'arah' | 'rumus' | 'metode' | 'skala'>,
  target: Isian,
  realisasi: Isian,
  ketentuan: Ketentuan,
): Computed {
  const skala = scaleFor(indikator, target, realisasi, ketentuan);
  const t = figureOf(target, skala, 'target-kosong');
  const r = figureOf(realisasi, skala);
  const formula = formulaOf(indikator);
  if (typeof r === 'string') return inWords(r);
  if (typeof t === 'string') return inWords(t);
  if (formula === 'arah-belum-diisi') return inWords(formula);
  return computeCapaian(formula, t, r, ketentuan);
}

/** The formula on two figures, with its text and what the other formulas would give. */
export function computeCapaian(formula: CapaianFormula, target: number, realisasi: number, ketentuan: Ketentuan): Computed {
  const nilai = percentOf(formula, target, realisasi, ketentuan);
  if (typeof nilai === 'string') return inWords(nilai);
  if (target === 0) return { nilai, rumus: FORMULA_WORDS.targetNol(realisasi, nilai), lain: [] };
  const separuh = otherHalf(exactPercent(formula, target, realisasi), ketentuan.pembulatan.desimal);
  const batas = capped(nilai, ketentuan);
  const text = FORMULA_TEXT[formula](realisasi, target, nilai);
  const others = OTHER_FORMULAS[formula].flatMap((cara) => {
    const result = percentOf(cara, target, realisasi, ketentuan);
    return typeof result === 'number' && result !== nilai ? [{ cara: FORMULA_NAME[cara], nilai: result }] : [];
  });
  return {
    nilai: batas,
    ...(separuh === undefined ? {} : { separuh: capped(separuh, ketentuan) }),
    rumus: batas === nilai ? text : FORMULA_WORDS.dibatasi(text, batas),
    lain: others,
  };
}

function percentOf(formula: CapaianFormula, target: number, realisasi: number, ketentuan: Ketentuan): number | NoFigureReason {
  if (target === 0) return ofNothing(formula, realisasi, ketentuan) ?? 'target-nol';
  // A share of less than nothing says nothing: −1 of −2 would be 50 % and yet more than was asked for.
  if (target < 0) return 'target-negatif';
  if (formula === 'T/R' && realisasi <= 0) return realisasi === 0 ? 'realisasi-nol' : 'realisasi-negatif';
  const mentah = exactPercent(formula, target, realisasi);
  return Number.isFinite(mentah) ? roundHalfAway(mentah, ketentuan.pembulatan.desimal) : 'tidak-terbaca';
}

/** The office's convention for a target of 0. */
const ofNothing = (formula: CapaianFormula, realisasi: number, { targetNol }: Ketentuan): number | null =>
  meets(formula !== 'R/T', 0, realisasi) ? targetNol.tercapai : targetNol.meleset;

function exactPercent(formula: CapaianFormula, target: number, realisasi: number): number {
  if (formula === 'R/T') return (realisasi / target) * 100;
  return formula === 'T/R' ? (target / realisasi) * 100 : ((2 * target - realisasi) / target) * 100;
}

/** Applies the office's caps, if it has any. */
function capped(nilai: number, ketentuan: Ketentuan): number {
  const { atas, bawah } = ketentuan.batas;
  if (atas !== null && nilai > atas) return atas;
  return bawah !== null && nilai < bawah ? bawah : nilai;
}

const FORMULA_TEXT = { 'R/T': FORMULA_WORDS.positif, '2T-R': FORMULA_WORDS.duaT, 'T/R': FORMULA_WORDS.terbalik };
const FORMULA_NAME = { 'R/T': METHOD_WORDS.positif, '2T-R': METHOD_WORDS.duaT, 'T/R': METHOD_WORDS.terbalik };
/** Only the formulas of the same direction are another office's convention. */
const OTHER_FORMULAS: Readonly<Record<CapaianFormula, readonly CapaianFormula[]>> = {
  'R/T': [],
  '2T-R': ['T/R'],
  'T/R': ['2T-R'],
};

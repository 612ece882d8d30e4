import { formatIsian } from '../kantor/angka';
import { capaianOf, computeCapaian, figureOf, formulaOf, skalaOf, inWords } from './capaian';
import type { Computed, NoFigureReason } from './computed';
import { isAddedUp, TRIWULAN, type PerTriwulan, type Indikator, type Isian, type Ketentuan, type Triwulan } from './pengaturan';
import { NO_FIGURE_TEXT, METHOD_WORDS, FORMULA_WORDS } from './messages';
import { stoppedAt } from './sum-rupiah';
import type { Text } from '../text';

/** Four quarters rolled up into one year. */
export interface RolledUp {
  /** The year's realisasi: the sum, or the last filled quarter; '' without data. */
  readonly realisasi: Isian;
  readonly rumusRealisasi: Text;
  /** Progress so far: ΣR/ΣT over the filled quarters, or the last filled quarter's. */
  readonly sampaiTriwulan: Computed;
  /** The year's realisasi against the year's target. */
  readonly tahun: Computed;
}

/**
 * Rolls the quarters up by the indikator's method (sum; trend naik and flat: last filled; trend turun: last filled, T/R). A quarter
 * that cannot be read stops it, and `di` (the cells) says which one it was.
 */
export function rollUp(
  indikator: Indikator,
  realisasi: PerTriwulan<Isian>,
  ketentuan: Ketentuan,
  di?: PerTriwulan<string>,
): RolledUp {
  const skala = skalaOf(ketentuan, indikator);
  const filled = TRIWULAN.filter((tw) => !isMissing(figureOf(realisasi[tw], skala)));
  const end = filled.at(-1);
  if (end === undefined) return without('belum-ada-data');
  const unread = (indikator.metode === 'sum' ? filled : [end]).filter((tw) => figureOf(realisasi[tw], skala) === 'tidak-terbaca');
  if (di && unread.length > 0) {
    const stopped = stoppedAt(unread.map((tw) => di[tw]));
    return {
      ...without('tidak-terbaca'),
      realisasi: indikator.metode === 'sum' ? '' : realisasi[end],
      sampaiTriwulan: stopped,
      tahun: stopped,
    };
  }
  // Scores of words cannot be added up, so a scale with the sum method has no method yet.
  if (indikator.metode === '' || (indikator.metode === 'sum' && skala !== undefined)) return without('metode-belum-diisi');
  if (indikator.metode !== 'sum') {
    const nilai = realisasi[end];
    const tahun = capaianOf(indikator, indikator.target, nilai, ketentuan);
    const target = indikator.targetTriwulan[end];
    const until = capaianOf(indikator, target, nilai, ketentuan);
    return {
      realisasi: nilai,
      rumusRealisasi: FORMULA_WORDS.terakhir(end, formatIsian(nilai)),
      sampaiTriwulan: until.alasan === 'target-kosong' ? inWords('target-triwulan-kosong') : until,
      tahun,
    };
  }
  const angka = filled.map((tw) => figureOf(realisasi[tw], skala));
  const salah = angka.find((nilai) => typeof nilai === 'string');
  if (salah !== undefined) return without(salah);
  const jumlah = sumOfFigures(angka as number[]);
  return {
    realisasi: jumlah,
    rumusRealisasi: FORMULA_WORDS.jumlah(angka as number[], jumlah),
    sampaiTriwulan: upToTriwulan(indikator, filled, jumlah, ketentuan),
    tahun: capaianOf(indikator, indikator.target, jumlah, ketentuan),
  };
}

/**
 * What one bidang's form says of an indikator. A part that is added to those of other bidang is shown and not judged: the target is that
 * of the sum.
 */
export function rollUpForm(indikator: Indikator, realisasi: PerTriwulan<Isian>, ketentuan: Ketentuan): RolledUp {
  const rolledUp = rollUp(indikator, realisasi, ketentuan);
  if (!isAddedUp(indikator) || rolledUp.realisasi === '') return rolledUp;
  const part = inWords('bagian-bidang');
  return { ...rolledUp, sampaiTriwulan: part, tahun: part };
}

/** No realisasi, and why. */
function without(alasan: NoFigureReason): RolledUp {
  const words = inWords(alasan);
  return { realisasi: '', rumusRealisasi: NO_FIGURE_TEXT['belum-ada-data'], sampaiTriwulan: words, tahun: words };
}

function upToTriwulan(indikator: Indikator, filled: readonly Triwulan[], jumlah: number, ketentuan: Ketentuan): Computed {
  const skala = skalaOf(ketentuan, indikator);
  const target = filled.map((tw) => figureOf(indikator.targetTriwulan[tw], skala, 'target-triwulan-kosong'));
  const salah = target.find((nilai) => typeof nilai === 'string');
  if (salah !== undefined) return inWords(salah);
  const formula = formulaOf(indikator);
  if (formula === 'arah-belum-diisi') return inWords(formula);
  const result = computeCapaian(formula, sumOfFigures(target as number[]), jumlah, ketentuan);
  const setahun = capaianOf(indikator, indikator.target, jumlah, ketentuan);
  if (setahun.nilai === null || setahun.nilai === result.nilai) return result;
  return { ...result, lain: [...result.lain, { cara: METHOD_WORDS.targetTahun, nilai: setahun.nilai }] };
}

const isMissing = (nilai: number | string): boolean => nilai === 'belum-ada-data' || nilai === 'tidak-berlaku';

/** A sum without binary dust: 0,1 + 0,2 is 0,3, as the sheet shows it. */
export const sumOfFigures = (nilai: readonly number[]): number =>
  Number(nilai.reduce((jumlah, angka) => jumlah + angka, 0).toPrecision(15));

import type { Figure } from './figure';
import { readTypedFigure } from './read-angka';

/** Reads a figure as Indonesians type it. Never throws; unreadable text is returned as such, with the reason. */
export const readFigure = (isian: string | number): Figure => readIsian(isian, false);

/** The same where the cell holds money: "24.000" is twenty-four thousand, "2,5 M" two and a half thousand million. */
export const readRupiah = (isian: string | number): Figure => readIsian(isian, true);

function readIsian(isian: string | number, money: boolean): Figure {
  if (typeof isian === 'string') return readTypedFigure(isian, money);
  return Number.isFinite(isian)
    ? { jenis: 'angka', nilai: isian, persen: false }
    : { jenis: 'tidak-terbaca', teks: String(isian), sebab: 'tanpa-angka' };
}

/** A figure in its simplest form: a number when it is one and nothing else, the words as they are otherwise. */
export const simplest = (content: string | number): string | number => simplestOf(readFigure(content), content);

/** The same of an amount of rupiah. */
export const simplestRupiah = (content: string | number): string | number => simplestOf(readRupiah(content), content);

function simplestOf(read: Figure, content: string | number): string | number {
  if (read.jenis === 'angka' && read.satuan === undefined && read.batas === undefined && read.catatan === undefined)
    return read.nilai;
  return typeof content === 'string' ? content.trim() : content;
}

/** Places at which a figure is rounded before it is rounded to what is shown, so that binary dust decides no half. */
const EXACT_PLACES = 9;

/**
 * Rounds half away from zero, as Excel's ROUND does on the 15 digits it keeps: 90.5 → 91, −0.125 → −0.13 at two places. Once at
 * nine places, then at those wanted, as `roundFormula` does on a sheet: 2.5349999999999997 is 2.535 and so 2.54.
 */
export const roundHalfAway = (nilai: number, desimal: number): number =>
  roundOnce(desimal < EXACT_PLACES ? roundOnce(nilai, EXACT_PLACES) : nilai, desimal);

/** The same on a sheet. One ROUND alone is not enough: LibreOffice's leaves binary dust in (ROUND(57/200*100,0) is 28 there, 29 in Excel). */
export const roundFormula = (value: string, desimal: number): string =>
  `ROUND(ROUND(${value},${String(EXACT_PLACES)}),${String(desimal)})`;

/** What a program that keeps binary dust may have made of an exact half; undefined where the figure is no half. */
export function otherHalf(nilai: number, desimal: number): number | undefined {
  const scaled = Math.abs(roundOnce(nilai, EXACT_PLACES)) * 10 ** desimal;
  if (Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-6) return undefined;
  return roundOnce(roundHalfAway(nilai, desimal) - Math.sign(nilai) * 10 ** -desimal, desimal);
}

/** Below this a whole number has no digits beyond the 15 that count. */
const WHOLE = 1e15;

function roundOnce(nilai: number, desimal: number): number {
  if (!Number.isFinite(nilai) || nilai === 0 || (desimal >= 0 && Number.isInteger(nilai) && Math.abs(nilai) < WHOLE))
    return nilai;
  const skala = 10 ** desimal;
  const cepat = Math.abs(nilai) * skala;
  // Far enough from a half, binary dust cannot decide the digit.
  if (cepat < 1e11 && Math.abs(cepat - Math.floor(cepat) - 0.5) > 1e-3) return (Math.sign(nilai) * Math.round(cepat)) / skala + 0;
  const mutlak = Number(Math.abs(nilai).toPrecision(15));
  const offset = Number(shift(mutlak, desimal));
  const bulat = Math.floor(offset + 0.5);
  return Math.sign(nilai) * Number(shift(bulat, -desimal)) + 0;
}

/** The number times ten to the power, computed on its decimal notation so that no binary dust comes in. */
function shift(nilai: number, pangkat: number): string {
  const [mantissa = '0', exponent = '0'] = String(nilai).split('e');
  return `${mantissa}e${String(Number(exponent) + pangkat)}`;
}

/** "1.234,5": Indonesian notation; `tetap` keeps that many decimals, otherwise at most two and no trailing zero. */
export const formatFigure = (nilai: number, tetap?: number): string => write(nilai, tetap, '.', ',');

/** "1,234.5": the English notation of the same figure. */
export const formatFigureEnglish = (nilai: number, tetap?: number): string => write(nilai, tetap, ',', '.');

function write(nilai: number, tetap: number | undefined, ribuan: string, koma: string): string {
  const bulat = roundHalfAway(nilai, tetap ?? 2);
  // By far the most figures: nothing to group, nothing behind the comma.
  if (tetap === undefined && Number.isInteger(bulat) && Math.abs(bulat) < 1_000) return String(bulat);
  const [intact = '0', pecahan = ''] = Math.abs(bulat)
    .toFixed(tetap ?? 2)
    .split('.');
  const ekor = tetap === undefined ? pecahan.replace(/0+$/, '') : pecahan;
  const header = intact.length < 4 ? intact : intact.replace(/\B(?=(\d{3})+(?!\d))/g, ribuan);
  return (bulat < 0 ? '-' : '') + header + (ekor === '' ? '' : koma + ekor);
}

/** A figure that is told beside another one: with more than two decimals where it has them, six at most, so that both differ as they do. */
export function formatExact(nilai: number): string {
  const places = EXACT_SHOWN.find((one) => roundHalfAway(nilai, one) === roundHalfAway(nilai, 6)) ?? 6;
  return places <= 2 ? formatFigure(nilai) : formatFigure(nilai, places);
}

const EXACT_SHOWN = [2, 3, 4, 5] as const;

/** A number with all its digits, as it can be typed again without being read differently: "0,125". */
export const typedAngka = (nilai: number): string => String(nilai).replace('.', ',');

/** An isian as people write it: figures in Indonesian notation, words as they are, '–' for blank. */
export function formatIsian(isian: string | number, desimal?: number): string {
  if (typeof isian === 'number') return formatFigure(isian, desimal);
  return isian.trim() === '' ? '–' : isian.trim();
}

/** Whether two isian mean the same figure or word. */
export function sameIsian(a: string | number, b: string | number): boolean {
  const [x, y] = [readFigure(a), readFigure(b)];
  if (x.jenis === 'angka' && y.jenis === 'angka') return Math.abs(x.nilai - y.nilai) < 1e-9;
  return String(a).trim().toLowerCase() === String(b).trim().toLowerCase();
}

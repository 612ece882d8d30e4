/** A figure as understood. Blank and "n/a" are two things; what can be read in two ways is asked, never guessed. */
export type Figure =
  | { readonly jenis: 'kosong' }
  /** "n/a", "-": said to have no figure. */
  | { readonly jenis: 'tidak-berlaku' }
  /** `persen`: written with a percent sign; 87.5 for "87,5%". */
  | { readonly jenis: 'angka'; readonly nilai: number; readonly persen: boolean; readonly satuan?: string }
  /** "WTP", "BB (75)": a word, with the figure beside it when one is given. */
  | { readonly jenis: 'kata'; readonly kata: string; readonly nilai?: number }
  /** "1.234": thousands in Indonesian, a decimal point in English. */
  | { readonly jenis: 'ragu'; readonly teks: string; readonly pilihan: readonly [number, number] }
  | { readonly jenis: 'tidak-terbaca'; readonly teks: string };

const NOT_APPLICABLE = /^(?:n\.?\s?[/]?\s?a\.?|tidak berlaku|-+|[–—])$/i;
const WITH_UNIT = /^(rp\.?\s*)?([+-]?\d[\d.,\s\u00a0]*?)\s*(%|persen|[a-zA-Z/².³ ]{1,30})?$/i;
const WORD_WITH_FIGURE = /^([A-Za-z][A-Za-z +]{0,20}?)\s*\(\s*([\d.,]+)\s*\)$/;
const WORD = /^[A-Za-z][A-Za-z .+/-]{0,40}$/;

/** Reads a figure as Indonesians type it. Never throws; unreadable text is returned as such. */
export function readFigure(isian: string | number): Figure {
  if (typeof isian === 'number') {
    return Number.isFinite(isian)
      ? { jenis: 'angka', nilai: isian, persen: false }
      : { jenis: 'tidak-terbaca', teks: String(isian) };
  }
  const text = isian.replace(/[\s\u00a0]+/g, ' ').trim();
  if (text === '') return { jenis: 'kosong' };
  if (NOT_APPLICABLE.test(text)) return { jenis: 'tidak-berlaku' };
  const berangka = WORD_WITH_FIGURE.exec(text);
  if (berangka) {
    const nilai = readDigits(berangka[2] ?? '');
    if (typeof nilai === 'number') return { jenis: 'kata', kata: (berangka[1] ?? '').trim(), nilai };
  }
  const bersatuan = WITH_UNIT.exec(text);
  if (bersatuan) {
    const [, rupiah, digit = '', satuan = ''] = bersatuan;
    const nilai = readDigits(digit, rupiah !== undefined);
    if (nilai === undefined) return { jenis: 'tidak-terbaca', teks: text };
    if (typeof nilai !== 'number') return { jenis: 'ragu', teks: text, pilihan: nilai };
    const persen = /^(%|persen)$/i.test(satuan.trim());
    return { jenis: 'angka', nilai, persen, ...(persen || satuan.trim() === '' ? {} : { satuan: satuan.trim() }) };
  }
  return WORD.test(text) ? { jenis: 'kata', kata: text } : { jenis: 'tidak-terbaca', teks: text };
}

/** Rupiah have no thousandths: "24.000" is twenty-four thousand there, and nothing needs asking. */
export const asRupiah = <Value>(content: Value): Value | string =>
  typeof content === 'string' && /^\s*\d{1,3}([.,]\d{3})+\s*$/.test(content) ? `Rp${content.trim()}` : content;

/** A figure in its simplest form: a number when it is one, the words as they are otherwise. */
export function simplest(content: string | number): string | number {
  const dibaca = readFigure(content);
  return dibaca.jenis === 'angka' && dibaca.satuan === undefined
    ? dibaca.nilai
    : typeof content === 'string'
      ? content.trim()
      : content;
}

/** Digits with points and commas: a number, two possible numbers ("1.234"), or undefined. Rupiah has no thousandths. */
export function readDigits(digit: string, rupiah = false): number | readonly [number, number] | undefined {
  const mark = digit.startsWith('-') ? -1 : 1;
  const content = digit.replace(/^[+-]/, '').trim();
  const rapat = /^\d{1,3}( \d{3})+([.,]\d+)?$/.test(content) ? content.replaceAll(' ', '') : content;
  if (/\s/.test(rapat)) return undefined;
  if (/^\d+$/.test(rapat)) return mark * Number(rapat);
  const one = /^(\d+)([.,])(\d+)$/.exec(rapat);
  if (one) {
    const [, depan = '', , belakang = ''] = one;
    const desimal = mark * Number(`${depan}.${belakang}`);
    const ribuan = mark * Number(depan + belakang);
    const bisaRibuan = belakang.length === 3 && depan.length <= 3 && !depan.startsWith('0');
    if (!bisaRibuan) return desimal;
    return rupiah ? ribuan : [ribuan, desimal];
  }
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(rapat)) return mark * Number(rapat.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(rapat)) return mark * Number(rapat.replaceAll(',', ''));
  return undefined;
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

function roundOnce(nilai: number, desimal: number): number {
  if (!Number.isFinite(nilai) || nilai === 0) return nilai;
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
  const [intact = '0', pecahan = ''] = Math.abs(bulat)
    .toFixed(tetap ?? 2)
    .split('.');
  const ekor = tetap === undefined ? pecahan.replace(/0+$/, '') : pecahan;
  const header = intact.replace(/\B(?=(\d{3})+(?!\d))/g, ribuan);
  return (bulat < 0 ? '-' : '') + header + (ekor === '' ? '' : koma + ekor);
}

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

import type { Arah, Metode, RumusNegatif } from '../pengaturan';

/** Words by which people say a direction, a formula or a method, each with what it means. */
export type Kata<Value> = readonly (readonly [RegExp, Value])[];

/** The meaning of a word as typed; undefined when it is not known. */
export const artiKata = <Value>(dikenal: Kata<Value>, isi: string): Value | undefined =>
  dikenal.find(([pola]) => pola.test(isi.trim().toLowerCase()))?.[1];

export const KATA_ARAH: Kata<Arah> = [
  [/^(positif|naik|maksimal|maximize|\+|makin tinggi.*|semakin tinggi.*)$/, 'positif'],
  [/^(negatif|turun|minimal|minimize|-|makin rendah.*|semakin rendah.*)$/, 'negatif'],
];
export const KATA_RUMUS: Kata<RumusNegatif> = [
  [/^otomatis$/, 'otomatis'],
  [/^\(?2t\s*[-−–]\s*r\)?(\/t)?$/, '2T-R'],
  [/^t\/r$/, 'T/R'],
];
export const KATA_METODE: Kata<Metode> = [
  [/^(sum|jumlah|dijumlah(kan)?|kumulatif|akumulasi)$/, 'sum'],
  [/^(tren|trend)[ -]naik$/, 'trend-naik'],
  [/^(tren|trend)[ -]turun$/, 'trend-turun'],
  [/^(flat|last|terakhir|nilai terakhir|(nilai )?triwulan terakhir|tetap)$/, 'flat'],
];

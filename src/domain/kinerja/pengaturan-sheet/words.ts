import type { Arah, JenisRenstra, Metode, RumusNegatif } from '../pengaturan';

/** Words by which people say a direction, a formula or a method, each with what it means. */
export type WordList<Value> = readonly (readonly [RegExp, Value])[];

/** The meaning of a word as typed; undefined when it is not known. */
export const meaningOf = <Value>(dikenal: WordList<Value>, content: string): Value | undefined =>
  dikenal.find(([pola]) => pola.test(content.trim().toLowerCase()))?.[1];

export const ARAH_WORDS: WordList<Arah> = [
  [/^(positif|naik|maksimal|maximize|\+|makin tinggi.*|semakin tinggi.*)$/, 'positif'],
  [/^(negatif|turun|minimal|minimize|-|makin rendah.*|semakin rendah.*)$/, 'negatif'],
];
export const RUMUS_WORDS: WordList<RumusNegatif> = [
  [/^otomatis$/, 'otomatis'],
  [/^\(?2t\s*[-−–]\s*r\)?(\/t)?$/, '2T-R'],
  [/^t\/r$/, 'T/R'],
];
export const RENSTRA_WORDS: WordList<JenisRenstra> = [
  [/^(kumulatif|akumulatif|akumulasi|dijumlah(kan)?)$/, 'kumulatif'],
  [/^(nilai tahun ini|tahunan|non[ -]?(kumulatif|akumulatif)|tidak kumulatif)$/, 'tahunan'],
];
export const GABUNGAN_WORDS: WordList<'sama' | 'jumlah'> = [
  [/^(jumlah|dijumlah(kan)?)$/, 'jumlah'],
  [/^(sama|angka yang sama)$/, 'sama'],
];
export const METODE_WORDS: WordList<Metode> = [
  [/^(sum|jumlah|dijumlah(kan)?|kumulatif|akumulasi)$/, 'sum'],
  [/^(tren|trend)[ -]naik$/, 'trend-naik'],
  [/^(tren|trend)[ -]turun$/, 'trend-turun'],
  [/^(flat|last|terakhir|nilai terakhir|(nilai )?triwulan terakhir|tetap)$/, 'flat'],
];

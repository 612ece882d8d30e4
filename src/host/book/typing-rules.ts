import { bulanInEnglish, bulanPendek, namaBulan } from '../../domain/kantor/bulan';

/** How an Excel reads what is typed: by the regional settings of the machine it runs on. */
export interface TypingRules {
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  /** Source of a pattern: what an amount of money begins with. */
  readonly currency: string;
  /** Number formats, in Excel's own en-US codes, of amounts without and with decimals. */
  readonly money: readonly [whole: string, decimals: string];
  /** Whether 12/3 is the twelfth of March. */
  readonly dayFirst: boolean;
  /** Whether (85) is 85 below nothing. */
  readonly bracketsBelowZero: boolean;
  /** The month of a name, from 1; undefined when it is none. */
  month(name: string): number | undefined;
}

/** What `values` and `formulas` of office.js are read by, whatever the machine's settings. */
export const EN_US: TypingRules = {
  decimal: '.',
  group: ',',
  currency: String.raw`\$`,
  money: ['$#,##0', '$#,##0.00'],
  dayFirst: false,
  bracketsBelowZero: false,
  month: bulanInEnglish,
};

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const indonesian = new Map(
  MONTHS.flatMap((month) => [namaBulan(month), bulanPendek(month)].map(({ id }) => [id.toLowerCase(), month] as const)),
);

/**
 * Windows set to Indonesian: 1.350,5 and Rp1.350.000 and 12/3/2026. Points stand between groups of three only, so that "1.35" stays a
 * text. (Where Windows writes the time as 14.30, Excel takes "1.35" for one; that is not played.)
 */
export const INDONESIAN: TypingRules = {
  decimal: ',',
  group: '.',
  currency: String.raw`Rp\.?\s?`,
  money: ['"Rp"#,##0', '"Rp"#,##0.00'],
  dayFirst: true,
  bracketsBelowZero: true,
  month: (name) => indonesian.get(name.toLowerCase()),
};

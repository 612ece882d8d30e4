import type { Language } from '../../../domain/text';
import { formulaFromIndonesian, formulaToIndonesian } from '../../book/local-formula';
import { EN_US, INDONESIAN, type TypingRules } from '../../book/typing-rules';

/** The regional settings of the machine that the page plays: how numbers, dates and formulas are typed and shown in the grid. */
export interface Region {
  readonly rules: TypingRules;
  /** What the formatter of numbers is told. */
  readonly locale: 'id' | 'en';
  /** How the short date of the settings is written, which the number formats of these names stand for. */
  readonly dates: Readonly<Record<string, string>>;
  /** The en-US formula of a typed one; undefined where it cannot be told what is meant. */
  readFormula(typed: string): string | undefined;
  showFormula(held: string): string;
}

const same = (formula: string): string => formula;

export const REGIONS: Readonly<Record<Language, Region>> = {
  id: {
    rules: INDONESIAN,
    locale: 'id',
    dates: { 'm/d/yyyy': 'dd/mm/yyyy', 'm/d/yyyy h:mm': 'dd/mm/yyyy h:mm' },
    readFormula: formulaFromIndonesian,
    showFormula: formulaToIndonesian,
  },
  en: { rules: EN_US, locale: 'en', dates: {}, readFormula: same, showFormula: same },
};

import { FORMULIR_TEXT } from '../formulir/messages';
import { WORD_FIELDS, type WordField } from '../formulir/formulir';
import { TRIWULAN } from '../pengaturan';
import type { ColumnKind } from './column-kind';
import type { RowCells } from './row-cells';

/** What a table says beside an indikator in words, by the input of the bidang's form that holds it. */
export type FormWords = { readonly [field in WordField]?: string };

/** The words of a row: those of single triwulan one after the other. */
export function formWordsIn(cells: RowCells): FormWords | undefined {
  const of = (field: WordField, tw?: number): string =>
    cells.lines((kind: ColumnKind) => kind.apa === 'kata' && kind.isian === field && kind.tw === tw);
  const found = WORD_FIELDS.flatMap((field): (readonly [WordField, string])[] => {
    const single = TRIWULAN.flatMap((tw) => {
      const said = of(field, tw);
      return said === '' ? [] : [`TW ${ROMAN[tw]}: ${said}`];
    });
    const said = [of(field), ...single].filter((one) => one !== '').join('\n');
    return said === '' ? [] : [[field, said]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** The same as one text, each with its name: for a programme, whose row of the form holds a single note. */
export const asOneNote = (words: FormWords | undefined): string =>
  WORD_FIELDS.flatMap((field) => {
    const said = words?.[field];
    return said === undefined || /^[-–—]$/.test(said) ? [] : [`${FORMULIR_TEXT[field]}: ${said}`];
  }).join('\n');

import { area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { isListShort } from '../../sheet/limits';
import { ACTOR_MARKS, actorMarkText } from '../actor-mark';
import type { Sop } from '../sop';
import { WRITE_MESSAGES } from './messages';

/**
 * The marks a person may choose from in a row, given the numbers of the kegiatan above it: the symbols, then the decisions that
 * return, nearest step first, as many as Excel's list holds.
 */
function markChoices(numbersAbove: readonly string[]): readonly string[] {
  const choices: string[] = [ACTOR_MARKS.terminator, ACTOR_MARKS.process, ACTOR_MARKS.decision, ACTOR_MARKS.connector];
  for (const nomor of new Set(numbersAbove.toReversed())) {
    const choice = actorMarkText('decision', nomor);
    if (!isListShort([...choices, choice])) break;
    choices.push(choice);
  }
  return choices;
}

/** The list of marks under the actor cells of one row; other text is only warned about, for names and √ are read too. */
export const markValidation = (
  sheet: string,
  row: number,
  numbersAbove: readonly string[],
  column: number,
  columns: number,
): Edit => ({
  kind: 'validation',
  sheet,
  area: area(row, column, 1, columns),
  validation: {
    rule: { kind: 'list', options: markChoices(numbersAbove) },
    strict: false,
    title: WRITE_MESSAGES.tandaJudul,
    message: WRITE_MESSAGES.tandaPesan,
  },
});

/** The lists under all actor cells of a table whose kegiatan have these numbers, top to bottom. */
export function markLists({ sheet, pelaksana, kegiatan }: Sop, nomor: readonly string[]): readonly Edit[] {
  const column = Math.min(...pelaksana.map((one) => one.column));
  const width = Math.max(...pelaksana.map((one) => one.column + one.columns)) - column;
  return kegiatan.map(({ row }, index) => markValidation(sheet, row, nomor.slice(0, index), column, width));
}

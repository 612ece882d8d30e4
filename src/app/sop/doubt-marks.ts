import { grouped } from '../../domain/grouped';
import { a1, area } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import type { Doubt } from '../../domain/sop/doubt';
import { doubtText } from '../../domain/sop/messages';
import { SOP_MESSAGES } from './messages';

/** Always true, and by its words nobody's but Runut's: how the colours of what is in doubt are told from others. */
const DOUBT_FORMULA = '=LEN("runut:ragu")>0';

/** Colours the cells of these doubts. */
export const doubtColours = (sheet: string, doubts: readonly Doubt[]): readonly Edit[] =>
  byCell(doubts).map(([{ at }]) => ({
    kind: 'add-conditional',
    sheet,
    area: area(at.row, at.column),
    formats: [{ kind: 'formula', formula: DOUBT_FORMULA, style: 'tanda-peringatan' }],
  }));

/** Colours the cells of these doubts on a sheet as it stands, and no others: their colours of before go. */
export const colourAgain = (on: SheetSnapshot | undefined, doubts: readonly Doubt[]): readonly Edit[] =>
  on
    ? [
        ...(on.conditionals?.includes(DOUBT_FORMULA)
          ? ([{ kind: 'remove-conditional', sheet: on.name, formula: DOUBT_FORMULA }] as const)
          : []),
        ...doubtColours(on.name, doubts),
      ]
    : [];

/** Notes at the cells of these doubts what is uncertain there. */
export const doubtNotes = (sheet: string, doubts: readonly Doubt[]): readonly Edit[] =>
  byCell(doubts).map((found) => ({ kind: 'note', sheet, at: found[0].at, text: found.map(noteOf).join('\n') }));

const noteOf = (doubt: Doubt): string => SOP_MESSAGES.catatanRagu(doubtText(doubt).id);

/** Whether a note says nothing but what Runut found doubtful. */
export const isDoubtNote = (text: string): boolean =>
  text.split(/\r?\n/).every((line) => line.startsWith(SOP_MESSAGES.catatanRagu('')));

const byCell = (doubts: readonly Doubt[]): readonly (readonly [Doubt, ...Doubt[]])[] => [
  ...grouped(doubts, ({ at }) => a1(at)).values(),
];

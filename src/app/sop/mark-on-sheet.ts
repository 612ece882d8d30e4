import { ok, refuse } from '../../domain/result';
import type { Finding, Severity } from '../../domain/rules/rule';
import { grouped } from '../../domain/grouped';
import { a1, area, type Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { sheetOf, type Part, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import type { StyleName } from '../../domain/sheet/style';
import type { UndoWay } from '../undo';
import type { UseCase } from '../use-case';
import { checkSheet, type CheckInput, type CheckOutcome, type CheckRefusal } from './check';
import { checkReads } from './check-reads';
import { SOP_MESSAGES } from './messages';

const STYLE: { readonly [severity in Severity]: StyleName } = {
  galat: 'tanda-galat',
  peringatan: 'tanda-peringatan',
  petunjuk: 'tanda-petunjuk',
};
const WEIGHT: { readonly [severity in Severity]: number } = { galat: 0, peringatan: 1, petunjuk: 2 };

/** Always true, and by its words nobody's but Runut's: this is how its colours are told from a person's when they are taken away. */
export const MARK_FORMULA = '=LEN("runut:tanda")>0';

/** The same on a sheet that printed its colours before: it prints none while these stand, so that no mark is on paper. */
export const MARK_OFF_PAPER = '=LEN("runut:tanda, cetak berwarna")>0';

const MARKS: readonly Part[] = ['notes', 'conditionals'];

export interface MarkOutcome {
  /** Cells that carry a mark now. */
  readonly cells: number;
  /** Of those, cells that keep a person's own note: there only the colour tells. */
  readonly withoutNote: number;
}

/** Notes are given back as they were; colours are made again where there were some. */
const marksUndo: UndoWay<CheckInput> = {
  forgone: ['rules'],
  again: ({ input, before, restored }) => {
    const sheet = input.sheet ?? before.active;
    const checked = isMarked(before, sheet) ? checkSheet(restored, { ...input, sheet }) : undefined;
    if (!checked?.ok) return [];
    const formula = isColoured(before, sheet) ? MARK_OFF_PAPER : MARK_FORMULA;
    return [
      ...(isMarked(restored, sheet) ? removeColours(restored, sheet) : []),
      ...foundByCell(checked.outcome).map((found) => colourEdit(sheet, found, formula)),
    ];
  },
};

/** "Tandai di lembar": colours every cell with a finding and notes what it is; a person's own colours and notes stay as they are. */
export const markOnSheet: UseCase<CheckInput, MarkOutcome, CheckRefusal> = {
  reads: (input) => [...checkReads(input.sheet), marksOf(input.sheet)],
  undo: marksUndo,
  plan(snapshot, input) {
    const checked = checkSheet(snapshot, input);
    if (!checked.ok) return refuse(checked.refusal);
    const { sheet } = checked.outcome;
    const cells = foundByCell(checked.outcome);
    const taken = new Set(notesOn(snapshot, sheet).flatMap(({ at, text }) => (isOwnNote(text) ? [] : [a1(at)])));
    const formula = isColoured(snapshot, sheet) ? MARK_OFF_PAPER : MARK_FORMULA;
    const notes = cells.filter(([{ at }]) => !taken.has(corner(at)));
    return ok({
      outcome: { cells: cells.length, withoutNote: cells.length - notes.length },
      edits: [
        ...removeMarks(snapshot, sheet),
        ...cells.map((found) => colourEdit(sheet, found, formula)),
        ...notes.map((found) => noteEdit(sheet, found)),
        ...paperEdits(snapshot, sheet, cells.length > 0 && formula === MARK_OFF_PAPER),
      ],
    });
  },
};

/** Takes every mark away again and leaves the sheet as it was. */
export const unmarkSheet: UseCase<{ readonly sheet: string }, MarkOutcome, never> = {
  reads: (input) => [...checkReads(input.sheet), marksOf(input.sheet)],
  undo: marksUndo,
  plan: (snapshot, input) => ok({ outcome: { cells: 0, withoutNote: 0 }, edits: unmarkEdits(snapshot, input.sheet) }),
};

const isMarked = (snapshot: Snapshot, sheet: string): boolean =>
  [MARK_FORMULA, MARK_OFF_PAPER].some((formula) => sheetOf(snapshot, sheet)?.conditionals?.includes(formula) === true);

const marksOf = (sheet: string | undefined): SheetRequest => ({
  sheet: sheet === undefined ? 'active' : { name: sheet },
  parts: MARKS,
});

type FoundHere = readonly [Finding, ...Finding[]];

/** What was found, cell by cell, from the top of the sheet down. */
const foundByCell = ({ hasil }: CheckOutcome): readonly FoundHere[] => [
  ...grouped(
    hasil.flatMap((one) => one.findings),
    ({ at }) => a1(at),
  ).values(),
];

const corner = ({ row, column }: Cell): string => a1({ row, column });

function colourEdit(sheet: string, found: FoundHere, formula: string): Edit {
  const worst = found.reduce((a, b) => (WEIGHT[b.severity] < WEIGHT[a.severity] ? b : a));
  const { at } = found[0];
  const where = 'rows' in at ? at : area(at.row, at.column);
  return {
    kind: 'add-conditional',
    sheet,
    area: where,
    formats: [{ kind: 'formula', formula, style: STYLE[worst.severity] }],
  };
}

function noteEdit(sheet: string, found: FoundHere): Edit {
  const { row, column } = found[0].at;
  const text = found
    .map((one) => SOP_MESSAGES.catatan(SOP_MESSAGES.tingkat[one.severity], one.message.id.replace(/\s+/g, ' ')))
    .join('\n');
  return { kind: 'note', sheet, at: { row, column }, text };
}

const notesOn = (snapshot: Snapshot, sheet: string): readonly { readonly at: Cell; readonly text: string }[] =>
  sheetOf(snapshot, sheet)?.notes ?? [];

/** A note in which every line is Runut's; one that a person went on writing is the person's. */
const isOwnNote = (text: string): boolean =>
  text
    .split(/\r?\n/)
    .every((line) => Object.values(SOP_MESSAGES.tingkat).some((tingkat) => line.startsWith(SOP_MESSAGES.catatan(tingkat, ''))));

const hasOffPaper = (snapshot: Snapshot, sheet: string): boolean =>
  sheetOf(snapshot, sheet)?.conditionals?.includes(MARK_OFF_PAPER) === true;

/** Whether the sheet prints its colours as soon as no mark stands on it. */
const isColoured = (snapshot: Snapshot, sheet: string): boolean =>
  hasOffPaper(snapshot, sheet) || sheetOf(snapshot, sheet)?.blackAndWhite !== true;

/** Nothing where the sheet prints so already. */
const paperEdits = (snapshot: Snapshot, sheet: string, on: boolean): readonly Edit[] =>
  isColoured(snapshot, sheet) && on !== (sheetOf(snapshot, sheet)?.blackAndWhite === true)
    ? [{ kind: 'black-and-white', sheet, on }]
    : [];

const unmarkEdits = (snapshot: Snapshot, sheet: string): readonly Edit[] => [
  ...(hasOffPaper(snapshot, sheet) ? paperEdits(snapshot, sheet, false) : []),
  ...removeMarks(snapshot, sheet),
];

const removeColours = (snapshot: Snapshot, sheet: string): readonly Edit[] =>
  [MARK_FORMULA, MARK_OFF_PAPER].flatMap((formula): readonly Edit[] =>
    sheetOf(snapshot, sheet)?.conditionals?.includes(formula) ? [{ kind: 'remove-conditional', sheet, formula }] : [],
  );

function removeMarks(snapshot: Snapshot, sheet: string): readonly Edit[] {
  const found = sheetOf(snapshot, sheet);
  if (!found) return [];
  const notes = notesOn(snapshot, sheet).filter(({ text }) => isOwnNote(text));
  return [...removeColours(snapshot, sheet), ...notes.map(({ at }): Edit => ({ kind: 'note', sheet, at, text: null }))];
}

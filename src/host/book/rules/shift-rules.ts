import { moveReferences } from '../../../domain/sheet/formula-references';
import { mapAreas, type Shift } from '../../../domain/sheet/shift';
import { areaOf, gridRange, type Grid, type GridRange } from '../grid';
import type { GridConditional } from './grid-conditional';
import type { GridValidation } from './grid-validation';

/** Rules of a sheet before its rows or columns change. */
interface RulesBefore {
  readonly sheetId: string;
  readonly validations: readonly GridValidation[];
  readonly conditionals: readonly GridConditional[];
}

/** A copy of every sheet's rules: a rule may refer to cells of another sheet. */
export function rulesBefore(grid: Grid): RulesBefore[] {
  return grid.model.getSheets().map((worksheet) => {
    const sheetId = worksheet.getSheetId();
    return { sheetId, ...structuredClone(rulesOf(grid, sheetId)) };
  });
}

const rulesOf = (grid: Grid, sheetId: string): Omit<RulesBefore, 'sheetId'> => ({
  validations: grid
    .facade(sheetId)
    .getDataValidations()
    .map(({ rule }) => rule as GridValidation),
  conditionals: grid.facade(sheetId).getConditionalFormattingRules(),
});

/**
 * Puts rules where Excel has them after a shift. Univer moves some of them (which ones depends on the plugins present) and
 * stretches a rule where Excel would push it down, so all are set from what they were.
 */
export function shiftRules(grid: Grid, before: readonly RulesBefore[], changedId: string, shift: Shift): void {
  const changedName = grid.worksheet(changedId).getName();
  for (const { sheetId, validations, conditionals } of before) {
    const isChanged = sheetId === changedId;
    const home = grid.worksheet(sheetId).getName();
    const formula = (text: string | undefined): string | undefined =>
      text?.startsWith('=') ? moveReferences(text, home, changedName, shift) : text;
    const moved = (ranges: readonly GridRange[]): GridRange[] =>
      isChanged ? mapAreas(ranges.map(areaOf), shift).map(gridRange) : [...ranges];
    const now = rulesOf(grid, sheetId);

    for (const rule of validations) {
      const { formula1, formula2 } = rule;
      const wanted: GridValidation = {
        ...rule,
        ranges: moved(rule.ranges),
        ...(formula1 === undefined ? {} : { formula1: formula(formula1) ?? '' }),
        ...(formula2 === undefined ? {} : { formula2: formula(formula2) ?? '' }),
      };
      setValidation(grid, sheetId, now.validations, wanted);
    }
    for (const format of conditionals) {
      const { value } = format.rule;
      const wanted: GridConditional = {
        ...format,
        ranges: moved(format.ranges),
        rule: typeof value === 'string' ? { ...format.rule, value: formula(value) } : format.rule,
      };
      setConditional(grid, sheetId, now.conditionals, wanted);
    }
  }
}

function setValidation(grid: Grid, sheetId: string, all: readonly GridValidation[], wanted: GridValidation): void {
  const now = all.find(({ uid }) => uid === wanted.uid);
  if (now && same(now, wanted)) return;
  if (now) grid.run('data-validation.mutation.removeRule', { subUnitId: sheetId, ruleId: wanted.uid });
  if (wanted.ranges.length > 0) grid.run('data-validation.mutation.addRule', { subUnitId: sheetId, rule: wanted });
}

function setConditional(grid: Grid, sheetId: string, all: readonly GridConditional[], wanted: GridConditional): void {
  const now = all.find(({ cfId }) => cfId === wanted.cfId);
  if (now && same(now, wanted)) return;
  const where = { subUnitId: sheetId, cfId: wanted.cfId };
  if (wanted.ranges.length === 0) {
    if (now) grid.run('sheet.mutation.delete-conditional-rule', where);
  } else if (now) grid.run('sheet.mutation.set-conditional-rule', { ...where, rule: wanted });
  else grid.run('sheet.mutation.add-conditional-rule', { subUnitId: sheetId, rule: wanted });
}

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

import type { GridNote } from '../grid';
import type { TakingBack } from './taking-back';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}
type OnConditional = Place & { readonly cfId?: string; readonly rule?: GridRule };
type OnValidation = Place & { readonly ruleId?: string; readonly rule?: { readonly uid: string } };
type OnNote = Place & { readonly row: number; readonly col: number };

interface GridRule {
  readonly cfId: string;
}

const REMOVE = 'data-validation.mutation.removeRule';
const ADD = 'data-validation.mutation.addRule';

const validationsBack: TakingBack = (grid, { unitId, subUnitId, ruleId = '' }: OnValidation) => {
  const place = { unitId, subUnitId };
  const rules = grid.facade(subUnitId).getDataValidations().map(({ rule }) => rule as { readonly uid: string }); // prettier-ignore
  const index = rules.findIndex(({ uid }) => uid === ruleId);
  const rule = structuredClone(rules[index]);
  return [
    { id: REMOVE, params: { ...place, ruleId } },
    { id: ADD, params: { ...place, rule, index } },
  ];
};

const noteBack: TakingBack = (grid, { unitId, subUnitId, row, col }: OnNote) => {
  const isHere = (note: GridNote): boolean => note.row === row && note.col === col;
  const note = grid.facade(subUnitId).getNotes().find(isHere); // prettier-ignore
  const where = { unitId, sheetId: subUnitId, subUnitId, row, col };
  return [
    note ? { id: 'sheet.mutation.update-note', params: { ...where, note } } : { id: 'sheet.mutation.remove-note', params: where },
  ];
};

/** What is done to merged areas, input rules, conditional formats and notes, and what takes each back. */
export const RULE_MUTATIONS: Readonly<Record<string, TakingBack>> = {
  'sheet.mutation.add-worksheet-merge': (_grid, params: object) => [{ id: 'sheet.mutation.remove-worksheet-merge', params }],
  'sheet.mutation.remove-worksheet-merge': (_grid, params: object) => [{ id: 'sheet.mutation.add-worksheet-merge', params }],
  'sheet.mutation.add-conditional-rule': (_grid, { unitId, subUnitId, rule }: OnConditional) => [
    { id: 'sheet.mutation.delete-conditional-rule', params: { unitId, subUnitId, cfId: rule?.cfId } },
  ],
  'sheet.mutation.set-conditional-rule': (grid, { unitId, subUnitId, cfId }: OnConditional) => {
    const rules = grid.facade(subUnitId).getConditionalFormattingRules() as readonly GridRule[];
    const rule = structuredClone(rules.find((one) => one.cfId === cfId));
    return rule ? [{ id: 'sheet.mutation.set-conditional-rule', params: { unitId, subUnitId, cfId, rule } }] : [];
  },
  // It comes back on top of the others and has to be put where it was.
  'sheet.mutation.delete-conditional-rule': (grid, { unitId, subUnitId, cfId }: OnConditional) => {
    const rules = grid.facade(subUnitId).getConditionalFormattingRules() as readonly GridRule[];
    const index = rules.findIndex((one) => one.cfId === cfId);
    if (index < 0) return [];
    const above = rules[index - 1];
    const ends = { start: { id: cfId, type: 'self' }, end: { id: above?.cfId, type: 'after' } };
    return [
      { id: 'sheet.mutation.add-conditional-rule', params: { unitId, subUnitId, rule: structuredClone(rules[index]) } },
      ...(above ? [{ id: 'sheet.mutation.move-conditional-rule', params: { unitId, subUnitId, ...ends } }] : []),
    ];
  },
  [ADD]: (_grid, { unitId, subUnitId, rule }: OnValidation) => [{ id: REMOVE, params: { unitId, subUnitId, ruleId: rule?.uid } }],
  [REMOVE]: (grid, params: OnValidation) => validationsBack(grid, params as never).slice(1),
  'data-validation.mutation.updateRule': validationsBack,
  'sheet.mutation.update-note': noteBack,
  'sheet.mutation.remove-note': noteBack,
};

import type { Area } from '../../../domain/sheet/address';
import type { BookConditional, BookValidation } from '../../../files/xlsx/book-rules';
import { carvedOut, sameArea, type Ruled } from '../../../domain/sheet/areas';
import { present } from '../../../domain/present';
import { areaOf, gridRange, type Grid, type GridRange } from '../grid';
import { bookConditional, gridConditional, type GridConditional } from './grid-conditional';
import { bookValidation, gridValidation, type GridValidation } from './grid-validation';

/** Univer's two parts of an input rule: what may be typed, and what is said of it. */
const SETTING = 0;
const OPTIONS = 2;

const sameAreas = (some: readonly Area[], others: readonly Area[]): boolean =>
  some.length === others.length && some.every((one, index) => sameArea(one, others[index] ?? one));

interface GridRuled {
  readonly ranges: readonly GridRange[];
}

/** A rule of Univer's with the cells it holds for. */
interface Kept<Rule> extends Ruled {
  readonly rule: Rule;
}

export interface KeptRules {
  readonly validations: readonly Kept<GridValidation>[];
  readonly conditionals: readonly Kept<GridConditional>[];
}

type RuleFormulas = Readonly<Record<string, unknown>>;

/** A conditional format with the id Excel knows it by. */
export interface KeptConditional extends BookConditional {
  readonly id: string;
}

/** A formula of the sheet as Univer needs it, with the sheet said before names of its own, and as it was written. */
interface FormulaScopes {
  scoped(formula: string): string;
  unscoped(formula: string): string;
}

/** The input rules and conditional formats of one sheet, which Univer keeps. */
export class SheetRules {
  constructor(
    private readonly grid: Grid,
    private readonly id: string,
    /** Makes ids for new rules. */
    private readonly newId: () => string,
    private readonly scopes: FormulaScopes,
  ) {}

  validations(): readonly BookValidation[] {
    return this.gridValidations().flatMap((rule) => bookValidation(inFormulas(rule, this.scopes.unscoped)) ?? []);
  }

  private gridValidations(): readonly GridValidation[] {
    return this.grid
      .facade(this.id)
      .getDataValidations()
      .map(({ rule }) => rule as GridValidation);
  }

  clearValidation(area: Area): void {
    const before = this.gridValidations().map(keptOf);
    const after = carvedOut(before, area);
    this.placeValidations(missing(after, before), missing(before, after));
  }

  /** The rule of exactly these cells is changed where it stands: Univer compares a new one with all there are. */
  addValidation(validation: BookValidation): void {
    const same = this.gridValidations().find(({ ranges }) => sameAreas(ranges.map(areaOf), validation.areas));
    if (same) {
      const rule = this.scopedValidation(validation, same.uid);
      for (const type of [SETTING, OPTIONS]) {
        this.grid.run('data-validation.mutation.updateRule', {
          subUnitId: this.id,
          ruleId: same.uid,
          payload: { type, payload: rule },
        });
      }
      return;
    }
    for (const area of validation.areas) this.clearValidation(area);
    this.addGridValidation(this.scopedValidation(validation, this.newId()));
  }

  private scopedValidation(validation: BookValidation, uid: string): GridValidation {
    return inFormulas(gridValidation(validation, uid), this.scopes.scoped);
  }

  private scopedConditional(format: BookConditional, id: string): GridConditional {
    const made = gridConditional(format, id);
    return { ...made, rule: inFormulas(made.rule, this.scopes.scoped) };
  }

  private addGridValidation(rule: GridValidation): void {
    this.grid.run('data-validation.mutation.addRule', { subUnitId: this.id, rule });
  }

  /** Highest priority first. */
  conditionals(): readonly KeptConditional[] {
    return this.gridConditionals().flatMap((kept) => this.keptConditional(kept) ?? []);
  }

  /** The one of that id: the others are not translated for it, since one that is made is asked for at every step. */
  conditional(id: string): KeptConditional | undefined {
    const found = this.gridConditionals().find(({ cfId }) => cfId === id);
    return found && this.keptConditional(found);
  }

  private keptConditional(kept: GridConditional): KeptConditional | undefined {
    const { rule, ...rest } = kept;
    const format = bookConditional({ ...rest, rule: inFormulas(rule, this.scopes.unscoped) });
    return format && { ...format, id: kept.cfId };
  }

  private gridConditionals(): readonly GridConditional[] {
    return this.grid.facade(this.id).getConditionalFormattingRules();
  }

  /** Says all conditional formats anew, in the same order. */
  restateConditionals(): void {
    for (const rule of this.gridConditionals().toReversed()) {
      this.removeConditional(rule.cfId);
      this.grid.run('sheet.mutation.add-conditional-rule', { subUnitId: this.id, rule });
    }
  }

  clearConditionals(area: Area): void {
    const before = this.gridConditionals().map(keptOf);
    const after = carvedOut(before, area);
    this.placeConditionals(missing(after, before), missing(before, after));
  }

  removeConditional(id: string): void {
    this.grid.run('sheet.mutation.delete-conditional-rule', { subUnitId: this.id, cfId: id });
  }

  /** On top of the others, as Excel adds them. Returns its id. */
  addConditional(format: BookConditional, id = this.newId()): string {
    this.grid.run('sheet.mutation.add-conditional-rule', { subUnitId: this.id, rule: this.scopedConditional(format, id) });
    return id;
  }

  replaceConditional(id: string, format: BookConditional): void {
    this.grid.run('sheet.mutation.set-conditional-rule', {
      subUnitId: this.id,
      cfId: id,
      rule: this.scopedConditional(format, id),
    });
  }

  /** All rules with their cells. */
  get kept(): KeptRules {
    return { validations: this.gridValidations().map(keptOf), conditionals: this.gridConditionals().map(keptOf) };
  }

  /** Univer moves some rules with their cells, which ones depends on the plugins present: each is set as it should stand. */
  set kept({ validations, conditionals }: KeptRules) {
    this.placeValidations(validations, this.kept.validations);
    this.placeConditionals(conditionals, this.kept.conditionals);
  }

  /** The formulas of rules by the ids of these. */
  formulas(): ReadonlyMap<string, RuleFormulas> {
    return new Map<string, RuleFormulas>([
      ...this.gridValidations().map(({ uid, formula1, formula2 }) => [uid, { formula1, formula2 }] as const),
      ...this.gridConditionals().map(({ cfId, rule }) => [cfId, { value: rule.value }] as const),
    ]);
  }

  /** Puts formulas that were taken back, changed, into those of the rules that are left. */
  putFormulas(taken: ReadonlyMap<string, RuleFormulas>, change: (formula: string) => string): void {
    const changed = (text: unknown): unknown => (typeof text === 'string' && text.startsWith('=') ? change(text) : text);
    const formulasOf = (id: string): object =>
      present(Object.fromEntries(Object.entries(taken.get(id) ?? {}).map(([key, text]) => [key, changed(text)])));
    const { validations, conditionals } = this.kept;
    this.placeValidations(validations.map(({ areas, rule }) => ({ areas, rule: { ...rule, ...formulasOf(rule.uid) } })));
    this.placeConditionals(
      conditionals.map(({ areas, rule: kept }) => ({
        areas,
        rule: { ...kept, rule: { ...kept.rule, ...formulasOf(kept.cfId) } },
      })),
    );
  }

  /** Sets rules that stand otherwise, or not at all; those of `instead` that are not among them go. */
  private placeValidations(wanted: KeptRules['validations'], instead: KeptRules['validations'] = []): void {
    const now = new Map(this.gridValidations().map((rule) => [rule.uid, rule]));
    const remove = (ruleId: string): void => this.grid.run('data-validation.mutation.removeRule', { subUnitId: this.id, ruleId });
    const staying = new Set(wanted.map(({ rule }) => rule.uid));
    for (const { rule } of instead) if (!staying.has(rule.uid) && now.has(rule.uid)) remove(rule.uid);
    for (const one of wanted) {
      const rule = standing(one);
      const before = now.get(rule.uid);
      if (before && same(before, rule)) continue;
      if (before) remove(rule.uid);
      this.addGridValidation(rule);
    }
  }

  private placeConditionals(wanted: KeptRules['conditionals'], instead: KeptRules['conditionals'] = []): void {
    const now = new Map(this.gridConditionals().map((rule) => [rule.cfId, rule]));
    const staying = new Set(wanted.map(({ rule }) => rule.cfId));
    for (const { rule } of instead) if (!staying.has(rule.cfId) && now.has(rule.cfId)) this.removeConditional(rule.cfId);
    for (const one of wanted) {
      const rule = standing(one);
      const { cfId } = rule;
      const before = now.get(cfId);
      if (before && same(before, rule)) continue;
      const [verb, where] = before ? ['set', { cfId }] : ['add', {}];
      this.grid.run(`sheet.mutation.${verb}-conditional-rule`, { subUnitId: this.id, ...where, rule });
    }
  }
}

/** The same with its formulas changed. */
const inFormulas = <Rule extends object>(rule: Rule, change: (formula: string) => string): Rule =>
  Object.fromEntries(
    Object.entries(rule).map(([key, text]) => [key, typeof text === 'string' && text.startsWith('=') ? change(text) : text]),
  ) as Rule;

const keptOf = <Rule extends GridRuled>(rule: Rule): Kept<Rule> => ({ areas: rule.ranges.map(areaOf), rule });

const standing = <Rule extends GridRuled>({ areas, rule }: Kept<Rule>): Rule => ({ ...rule, ranges: areas.map(gridRange) });

const missing = <Of>(from: readonly Of[], among: readonly Of[]): Of[] => {
  const known = new Set(among);
  return from.filter((one) => !known.has(one));
};

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

import type { Area } from '../../../domain/sheet/address';
import type { BookConditional, BookValidation } from '../../../files/xlsx/book-rules';
import { overlaps, sameArea, without } from '../../../domain/sheet/areas';
import { areaOf, gridRange, type Grid } from '../grid';
import { bookConditional, gridConditional, type GridConditional } from './grid-conditional';
import { bookValidation, gridValidation, type GridValidation } from './grid-validation';

/** Univer's two parts of an input rule: what may be typed, and what is said of it. */
const SETTING = 0;
const OPTIONS = 2;

const sameAreas = (some: readonly Area[], others: readonly Area[]): boolean =>
  some.length === others.length && some.every((one, index) => sameArea(one, others[index] ?? one));

/** A conditional format with the id Excel knows it by. */
export interface KeptConditional extends BookConditional {
  readonly id: string;
}

/** The input rules and conditional formats of one sheet, which Univer keeps. */
export class SheetRules {
  constructor(
    private readonly grid: Grid,
    private readonly id: string,
    /** Makes ids for new rules. */
    private readonly newId: () => string,
  ) {}

  validations(): readonly BookValidation[] {
    return this.gridValidations().flatMap((rule) => bookValidation(rule) ?? []);
  }

  private gridValidations(): readonly GridValidation[] {
    return this.grid
      .facade(this.id)
      .getDataValidations()
      .map(({ rule }) => rule as GridValidation);
  }

  clearValidation(area: Area): void {
    for (const rule of this.gridValidations()) {
      if (!rule.ranges.some((range) => overlaps(areaOf(range), area))) continue;
      const left = rule.ranges.flatMap((range) => without(areaOf(range), area)).map(gridRange);
      const kept = { ...rule, ranges: left };
      this.grid.run('data-validation.mutation.removeRule', { subUnitId: this.id, ruleId: rule.uid });
      if (left.length > 0) this.addGridValidation(kept);
    }
  }

  /** The rule of exactly these cells is changed where it stands: Univer compares a new one with all there are. */
  addValidation(validation: BookValidation): void {
    const same = this.gridValidations().find(({ ranges }) => sameAreas(ranges.map(areaOf), validation.areas));
    if (same) {
      const rule = gridValidation(validation, same.uid);
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
    this.addGridValidation(gridValidation(validation, this.newId()));
  }

  private addGridValidation(rule: GridValidation): void {
    this.grid.run('data-validation.mutation.addRule', { subUnitId: this.id, rule });
  }

  /** Highest priority first. */
  conditionals(): readonly KeptConditional[] {
    return this.gridConditionals().flatMap((kept) => {
      const format = bookConditional(kept);
      return format ? [{ ...format, id: kept.cfId }] : [];
    });
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
    for (const kept of this.gridConditionals().slice()) {
      if (!kept.ranges.some((range) => overlaps(areaOf(range), area))) continue;
      const left = kept.ranges.flatMap((range) => without(areaOf(range), area)).map(gridRange);
      if (left.length === 0) this.removeConditional(kept.cfId);
      else
        this.grid.run('sheet.mutation.set-conditional-rule', {
          subUnitId: this.id,
          cfId: kept.cfId,
          rule: { ...kept, ranges: left },
        });
    }
  }

  removeConditional(id: string): void {
    this.grid.run('sheet.mutation.delete-conditional-rule', { subUnitId: this.id, cfId: id });
  }

  /** On top of the others, as Excel adds them. Returns its id. */
  addConditional(format: BookConditional, id = this.newId()): string {
    this.grid.run('sheet.mutation.add-conditional-rule', { subUnitId: this.id, rule: gridConditional(format, id) });
    return id;
  }

  replaceConditional(id: string, format: BookConditional): void {
    this.grid.run('sheet.mutation.set-conditional-rule', { subUnitId: this.id, cfId: id, rule: gridConditional(format, id) });
  }
}

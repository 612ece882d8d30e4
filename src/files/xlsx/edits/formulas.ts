import type { BookShape } from '../book-shape';
import type { BookConditional, BookValidation } from '../book-rules';
import { changedChartXml } from '../chart-cells';
import type { BookDraft, SheetDraft } from './draft';

/** Changes a formula that stands on the sheet `home` (undefined: a name of the whole workbook). */
type FormulaChange = (formula: string, home: string | undefined) => string;

/** Applies a change to every formula of the workbook: cells, validations, conditional formats, charts, names. */
export function changeFormulas(book: BookDraft, change: FormulaChange): void {
  for (const sheet of book.sheets) changeSheet(sheet, (formula) => change(formula, sheet.parts.name));
  book.names = book.names.map((name) => ({ ...name, formula: change(name.formula, name.sheet) }));
}

function changeSheet(sheet: SheetDraft, change: (formula: string) => string): void {
  const { parts } = sheet;
  if (sheet.holdsFormulas) {
    sheet.changeExisting({ row: 0, column: 0, rows: sheet.height, columns: Number.MAX_SAFE_INTEGER }, (cell) => {
      if (cell.formula === undefined) return cell;
      const formula = change(cell.formula);
      return formula === cell.formula ? cell : { ...cell, formula };
    });
  }
  const operand = (text: string): string => (text.startsWith('=') ? change(text) : text);
  parts.validations = parts.validations.map((one) => ({ ...one, rule: changedValidation(one.rule, change, operand) }));
  parts.conditionals = parts.conditionals.map((one) => ({ ...one, rule: changedConditional(one.rule, change, operand) }));
  parts.shapes = parts.shapes.map((one) => (one.kind === 'chart' ? changedChart(one, change) : one));
}

function changedChart(shape: Extract<BookShape, { kind: 'chart' }>, change: Change): BookShape {
  const { chart, xml } = shape;
  const series = chart?.series.map((one) => ({
    ...one,
    ...(one.categories === undefined ? {} : { categories: change(one.categories) }),
    values: change(one.values),
  }));
  return {
    ...shape,
    ...(chart && series ? { chart: { ...chart, series } } : {}),
    ...(xml === undefined ? {} : { xml: changedChartXml(xml, change) }),
  };
}

type Change = (formula: string) => string;

function changedValidation(rule: BookValidation['rule'], change: Change, operand: Change): BookValidation['rule'] {
  if (rule.kind === 'list') return rule;
  if (rule.kind !== 'compare') return { ...rule, formula: change(rule.formula) };
  return { ...rule, first: operand(rule.first), ...(rule.second === undefined ? {} : { second: operand(rule.second) }) };
}

function changedConditional(rule: BookConditional['rule'], change: Change, operand: Change): BookConditional['rule'] {
  if (rule.kind === 'bar') return rule;
  if (rule.kind === 'formula') return { ...rule, formula: change(rule.formula) };
  return { ...rule, first: operand(rule.first), ...(rule.second === undefined ? {} : { second: operand(rule.second) }) };
}

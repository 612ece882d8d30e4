import type { BookSheet } from '../book';
import type { BookShape } from '../book-shape';
import type { BookConditional, BookValidation } from '../book-rules';
import { withKeptFormulas } from '../kept-xml';
import { changedChartXml } from '../chart-cells';

type Formulated = Pick<BookSheet, 'validations' | 'conditionals' | 'shapes' | 'kept'>;

/** Applies a change to every formula a sheet has outside its cells: validations, conditional formats, charts. */
export function changedParts({ validations, conditionals, shapes, kept }: Formulated, change: Change): Formulated {
  return {
    validations: validations.map((one) => ({ ...one, rule: changedRule(one.rule, change) })),
    conditionals: conditionals.map((one) => ({ ...one, rule: changedRule(one.rule, change) })),
    ...(kept ? { kept: withKeptFormulas(kept, change) } : {}),
    shapes: shapes.map((one) => (one.kind === 'chart' ? changedChart(one, change) : one)),
  };
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

function changedRule<Rule extends BookValidation['rule'] | BookConditional['rule']>(rule: Rule, change: Change): Rule {
  const operand = (text: string): string => (text.startsWith('=') ? change(text) : text);
  if ('formula' in rule) return { ...rule, formula: change(rule.formula) };
  if (!('first' in rule)) return rule;
  return { ...rule, first: operand(rule.first), ...(rule.second === undefined ? {} : { second: operand(rule.second) }) };
}

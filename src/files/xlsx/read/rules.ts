import { present } from '../../../domain/present';
import { child, childrenOf, descendant, flagOf, numberOf, type XmlElement } from '../../xml-tree';
import type { BarBound, BookConditional, BookValidation, Comparison } from '../book-rules';
import { fromFileFormula } from '../formula';
import { cellColor, type Theme } from './colors';
import { parseRefs } from './refs';
import type { Styles } from './styles';

export function readValidations(sheet: XmlElement): BookValidation[] {
  return childrenOf(child(sheet, 'dataValidations'), 'dataValidation').flatMap((one) => {
    const areas = parseRefs(one.attributes['sqref']);
    const rule = readRule(one);
    if (areas.length === 0 || !rule) return [];
    const { errorStyle, errorTitle, error, promptTitle, prompt } = one.attributes;
    return [
      {
        areas,
        rule,
        allowBlank: flagOf(one, 'allowBlank') ?? false,
        severity: errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop',
        alert: flagOf(one, 'showErrorMessage') ?? false,
        ...(errorTitle === undefined && error === undefined ? {} : { error: { title: errorTitle ?? '', message: error ?? '' } }),
        ...(flagOf(one, 'showInputMessage') === true && (promptTitle !== undefined || prompt !== undefined)
          ? { prompt: { title: promptTitle ?? '', message: prompt ?? '' } }
          : {}),
      },
    ];
  });
}

function readRule(of: XmlElement): BookValidation['rule'] | undefined {
  const first = child(of, 'formula1')?.text;
  if (first === undefined) return undefined;
  const type = of.attributes['type'];
  switch (type) {
    case 'list': {
      const inline = /^"([\s\S]*)"$/.exec(first)?.[1];
      return inline === undefined
        ? { kind: 'list-from', formula: fromFileFormula(first) }
        : { kind: 'list', options: inline.replaceAll('""', '"').split(',').map((one) => one.trim()) }; // prettier-ignore
    }
    case 'custom':
      return { kind: 'custom', formula: fromFileFormula(first) };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength': {
      const operator = (of.attributes['operator'] ?? 'between') as Comparison;
      return present({ kind: 'compare', type, operator, first: operand(first), second: operand(child(of, 'formula2')?.text) });
    }
    default:
      return undefined;
  }
}

/** Numbers and quoted texts as they are, anything else as a formula. */
const operand = <Text extends string | undefined>(text: Text): Text | string =>
  text === undefined || /^-?[\d.]+(?:e[+-]?\d+)?$|^"[^"]*"$/i.test(text) ? text : fromFileFormula(text);

export function readConditionals(sheet: XmlElement, styles: Styles, theme: Theme): BookConditional[] {
  const solid = solidBars(sheet);
  const found = childrenOf(sheet, 'conditionalFormatting').flatMap((group) => {
    const areas = parseRefs(group.attributes['sqref']);
    return childrenOf(group, 'cfRule').flatMap((one) => {
      const rule = readConditional(one, styles, theme, solid);
      if (areas.length === 0 || !rule) return [];
      const stop = flagOf(one, 'stopIfTrue') === true;
      return [
        {
          priority: numberOf(one, 'priority') ?? Number.MAX_SAFE_INTEGER,
          conditional: { areas, rule, ...(stop ? { stop } : {}) },
        },
      ];
    });
  });
  return found.sort((a, b) => a.priority - b.priority).map(({ conditional }) => conditional);
}

function readConditional(
  of: XmlElement,
  styles: Styles,
  theme: Theme,
  solid: ReadonlySet<string>,
): BookConditional['rule'] | undefined {
  const look = styles.looks[numberOf(of, 'dxfId') ?? -1] ?? {};
  const formulas = childrenOf(of, 'formula').map(({ text }) => text);
  const [first, second] = formulas;
  const type = of.attributes['type'];
  if (type === 'dataBar') {
    const bar = child(of, 'dataBar');
    const [min, max] = childrenOf(bar, 'cfvo').map(readBound);
    if (!min || !max) return undefined;
    const id = descendant(child(of, 'extLst'), 'id')?.text.trim() ?? '';
    return { kind: 'bar', min, max, color: cellColor(child(bar, 'color'), theme) ?? '#638EC6', gradient: !solid.has(id) };
  }
  if (first === undefined) return undefined;
  if (type === 'cellIs') {
    const operator = of.attributes['operator'] as Comparison | undefined;
    if (operator === undefined) return undefined;
    return present({ kind: 'cell-is', operator, first: operand(first), second: operand(second), look });
  }
  // "Contains text", "blank" and their kin carry the formula they stand for.
  return { kind: 'formula', formula: fromFileFormula(first), look };
}

function readBound(of: XmlElement): BarBound {
  const type = (of.attributes['type'] ?? 'num') as BarBound['type'];
  const value = of.attributes['val'];
  return value === undefined || type === 'min' || type === 'max' ? { type } : { type, value };
}

/** Ids of data bars that the extension says have no gradient. */
function solidBars(sheet: XmlElement): ReadonlySet<string> {
  const solid = new Set<string>();
  const groups = childrenOf(descendant(child(sheet, 'extLst'), 'conditionalFormattings'), 'conditionalFormatting');
  for (const rule of groups.flatMap((group) => childrenOf(group, 'cfRule'))) {
    if (flagOf(child(rule, 'dataBar'), 'gradient') === false) solid.add(rule.attributes['id'] ?? '');
  }
  return solid;
}

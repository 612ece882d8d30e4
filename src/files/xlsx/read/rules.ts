import { present } from '../../../domain/present';
import type { Area } from '../../../domain/sheet/address';
import { child, childrenOf, descendant, flagOf, numberOf, type XmlElement } from '../../xml-tree';
import type { BarBound, BookConditional, BookValidation, Comparison } from '../book-rules';
import { fromFileFormula } from '../formula';
import { cellColor, type Theme } from './colors';
import { parseRefs } from './refs';
import { readLook, type Styles } from './styles';

export function readValidations(sheet: XmlElement): BookValidation[] {
  const lists = [child(sheet, 'dataValidations'), descendant(child(sheet, 'extLst'), 'dataValidations')];
  return lists
    .flatMap((list) => childrenOf(list, 'dataValidation'))
    .flatMap((one) => {
      const areas = areasOf(one);
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
          ...(errorTitle === undefined && error === undefined
            ? {}
            : { error: { title: errorTitle ?? '', message: error ?? '' } }),
          ...(flagOf(one, 'showInputMessage') === true && (promptTitle !== undefined || prompt !== undefined)
            ? { prompt: { title: promptTitle ?? '', message: prompt ?? '' } }
            : {}),
        },
      ];
    });
}

/** Rules that name another sheet stand in the sheet's extension (Excel 2010 and later), their areas and formulas in elements. */
const areasOf = (of: XmlElement): Area[] => parseRefs(of.attributes['sqref'] ?? child(of, 'sqref')?.text);

const formulaOf = (of: XmlElement, name: string): string | undefined => {
  const found = child(of, name);
  return child(found, 'f')?.text ?? found?.text;
};

/** Whether everything of a validation is read: one without a condition only shows its message. */
export const isReadValidation = (of: XmlElement): boolean => readRule(of) !== undefined;

function readRule(of: XmlElement): BookValidation['rule'] | undefined {
  const first = formulaOf(of, 'formula1');
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
      return present({ kind: 'compare', type, operator, first: operand(first), second: operand(formulaOf(of, 'formula2')) });
    }
    default:
      return undefined;
  }
}

/** Numbers and quoted texts as they are, anything else as a formula. */
const operand = <Text extends string | undefined>(text: Text): Text | string =>
  text === undefined || /^-?[\d.]+(?:e[+-]?\d+)?$|^"[^"]*"$/i.test(text) ? text : fromFileFormula(text);

export function readConditionals(sheet: XmlElement, styles: Styles, theme: Theme): BookConditional[] {
  const extension = child(sheet, 'extLst');
  const groups = [...childrenOf(sheet, 'conditionalFormatting'), ...laterGroups(extension)];
  const found = groups.flatMap((group) =>
    childrenOf(group, 'cfRule').flatMap((one) => {
      const areas = areasOf(group);
      const rule = readConditional(one, styles, theme, extension);
      if (areas.length === 0 || !rule) return [];
      const stop = flagOf(one, 'stopIfTrue') === true;
      return [
        {
          priority: numberOf(one, 'priority') ?? Number.MAX_SAFE_INTEGER,
          conditional: { areas, rule, ...(stop ? { stop } : {}) },
        },
      ];
    }),
  );
  return found.sort((a, b) => a.priority - b.priority).map(({ conditional }) => conditional);
}

const laterGroups = (extension: XmlElement | undefined): XmlElement[] =>
  childrenOf(descendant(extension, 'conditionalFormattings'), 'conditionalFormatting');

/** The half of a rule that Excel 2010 added, by the id the rule names. */
function laterHalf(of: XmlElement, extension: XmlElement | undefined): XmlElement | undefined {
  const id = descendant(child(of, 'extLst'), 'id')?.text.trim();
  const rules = laterGroups(extension).flatMap((group) => childrenOf(group, 'cfRule'));
  return id === undefined ? undefined : rules.find((rule) => rule.attributes['id'] === id);
}

/** Whether a rule is read with all it says: one with a formula, or a data bar as Runut draws them. */
export function isReadConditional(of: XmlElement, extension: XmlElement | undefined): boolean {
  if (of.attributes['type'] !== 'dataBar') return formulasOf(of).length > 0;
  const bar = child(laterHalf(of, extension), 'dataBar');
  const { axisPosition, border, direction } = bar?.attributes ?? {};
  return (
    bar !== undefined && axisPosition === 'none' && flagOf(bar, 'border') !== true && border !== 'true' && direction === undefined
  );
}

/** Whether a rule of the extension is read: on its own, or as the second half of a data bar. */
export function isReadLater(of: XmlElement, sheet: XmlElement): boolean {
  const extension = child(sheet, 'extLst');
  if (of.attributes['type'] !== 'dataBar') return formulasOf(of).length > 0 && !KEPT_LATER.has(of.attributes['type'] ?? '');
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((group) => childrenOf(group, 'cfRule'));
  return rules.some((rule) => isReadConditional(rule, extension) && laterHalf(rule, extension) === of);
}

const KEPT_LATER: ReadonlySet<string> = new Set(['iconSet', 'colorScale']);

const formulasOf = (of: XmlElement): string[] => [...childrenOf(of, 'formula'), ...childrenOf(of, 'f')].map(({ text }) => text);

function readConditional(
  of: XmlElement,
  styles: Styles,
  theme: Theme,
  extension: XmlElement | undefined,
): BookConditional['rule'] | undefined {
  const type = of.attributes['type'];
  if (type === 'dataBar') {
    const bar = child(of, 'dataBar');
    const [min, max] = childrenOf(bar, 'cfvo').map(readBound);
    if (!min || !max || !isReadConditional(of, extension)) return undefined;
    const gradient = flagOf(child(laterHalf(of, extension), 'dataBar'), 'gradient') !== false;
    return { kind: 'bar', min, max, color: cellColor(child(bar, 'color'), theme) ?? '#638EC6', gradient };
  }
  const own = child(of, 'dxf');
  const look = own ? readLook(own, theme) : (styles.looks[numberOf(of, 'dxfId') ?? -1] ?? {});
  const [first, second] = formulasOf(of);
  if (first === undefined || KEPT_LATER.has(type ?? '')) return undefined;
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

import { shortenedTo } from '../../../domain/text';
import { a1, type Area } from '../../../domain/sheet/address';
import { isListShort, EXCEL_LIMITS } from '../../../domain/sheet/limits';
import { attributes, escapeXml } from '../../xml-text';
import type { BookKept } from '../book-kept';
import { X14 } from '../kept-xml';
import type { BarBound, BookConditional, BookValidation } from '../book-rules';
import { toFileFormula } from '../formula';
import { argb, type StyleTable } from './styles';

const sqref = (areas: readonly Area[]): string => areas.map(a1).join(' ');

export function validationsXml(validations: readonly BookValidation[], kept: readonly string[]): string {
  const written = [...validations.map(validationXml).filter((one) => one !== ''), ...kept];
  return written.length === 0 ? '' : `<dataValidations count="${String(written.length)}">${written.join('')}</dataValidations>`;
}

function validationXml(validation: BookValidation): string {
  const { rule, error, prompt } = validation;
  if (validation.areas.length === 0) return '';
  const [type, operator, first, second] = parts(rule);
  if (rule.kind === 'list' && !isListShort(rule.options)) return '';
  const head = attributes({
    type,
    errorStyle: validation.severity === 'stop' ? undefined : validation.severity,
    operator: operator === 'between' ? undefined : operator,
    allowBlank: validation.allowBlank ? true : undefined,
    showInputMessage: prompt ? true : undefined,
    showErrorMessage: validation.alert ? true : undefined,
    errorTitle: error && shortenedTo(error.title, EXCEL_LIMITS.alertTitle),
    error: error && shortenedTo(error.message, EXCEL_LIMITS.alert),
    promptTitle: prompt && shortenedTo(prompt.title, EXCEL_LIMITS.promptTitle),
    prompt: prompt && shortenedTo(prompt.message, EXCEL_LIMITS.prompt),
    sqref: sqref(validation.areas),
  });
  const more = second === undefined ? '' : `<formula2>${escapeXml(second)}</formula2>`;
  return `<dataValidation${head}><formula1>${escapeXml(first)}</formula1>${more}</dataValidation>`;
}

function parts(rule: BookValidation['rule']): [type: string, operator: string | undefined, first: string, second?: string] {
  switch (rule.kind) {
    case 'list':
      return ['list', undefined, `"${rule.options.join(',').replaceAll('"', '""')}"`];
    case 'list-from':
      return ['list', undefined, toFileFormula(rule.formula)];
    case 'custom':
      return ['custom', undefined, toFileFormula(rule.formula)];
    case 'compare':
      return rule.second === undefined
        ? [rule.type, rule.operator, toFileFormula(rule.first)]
        : [rule.type, rule.operator, toFileFormula(rule.first), toFileFormula(rule.second)];
  }
}

/** Conditional formats as every version reads them, and the extension that makes data bars solid. */
export function conditionalsXml(
  conditionals: readonly BookConditional[],
  styles: StyleTable,
  sheet: number,
  kept: readonly BookKept[],
): { readonly xml: string; readonly extension: string } {
  let xml = '';
  let extension = '';
  let priority = 0;
  /** Those of which so many of the sheet's own come before. */
  const addKept = (after: number, upTo = after): void => {
    for (const one of kept) {
      if ((one.after ?? 0) < after || (one.after ?? 0) > upTo) continue;
      priority += 1;
      xml += styles.withLooks(one).replace(/ priority="\d+"/, ` priority="${String(priority)}"`);
    }
  };
  conditionals.forEach((conditional, index) => {
    addKept(index);
    if (conditional.areas.length === 0) return;
    priority += 1;
    const areas = sqref(conditional.areas);
    const id = `{00000000-0000-4000-8000-${String(sheet).padStart(4, '0')}${String(index + 1).padStart(8, '0')}}`;
    xml += `<conditionalFormatting sqref="${areas}">${ruleXml(conditional, priority, id, styles)}</conditionalFormatting>`;
    if (conditional.rule.kind === 'bar') extension += barExtension(conditional.rule, id, areas);
  });
  addKept(conditionals.length, Number.POSITIVE_INFINITY);
  return { xml, extension };
}

function ruleXml({ rule, stop }: BookConditional, priority: number, id: string, styles: StyleTable): string {
  const stopIfTrue = stop === true ? true : undefined;
  switch (rule.kind) {
    case 'formula': {
      const head = attributes({ type: 'expression', dxfId: styles.lookIndexOf(rule.look), priority, stopIfTrue });
      return `<cfRule${head}><formula>${escapeXml(toFileFormula(rule.formula))}</formula></cfRule>`;
    }
    case 'cell-is': {
      const { operator } = rule;
      const head = attributes({ type: 'cellIs', dxfId: styles.lookIndexOf(rule.look), priority, stopIfTrue, operator });
      const formulas = [rule.first, ...(rule.second === undefined ? [] : [rule.second])];
      return `<cfRule${head}>${formulas.map((one) => `<formula>${escapeXml(toFileFormula(one))}</formula>`).join('')}</cfRule>`;
    }
    case 'bar':
      return (
        `<cfRule${attributes({ type: 'dataBar', priority })}><dataBar minLength="0" maxLength="100">${plainBound(rule.min)}${plainBound(rule.max)}` +
        `<color rgb="${argb(rule.color)}"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
        `<x14:id>${id}</x14:id></ext></extLst></cfRule>`
      );
  }
}

function plainBound(bound: BarBound): string {
  const type = bound.type === 'autoMin' ? 'min' : bound.type === 'autoMax' ? 'max' : bound.type;
  return `<cfvo${attributes({ type, val: bound.value === undefined ? undefined : toFileFormula(bound.value) })}/>`;
}

function barExtension(rule: Extract<BookConditional['rule'], { kind: 'bar' }>, id: string, areas: string): string {
  const bound = ({ type, value }: BarBound): string =>
    value === undefined
      ? `<x14:cfvo type="${type}"/>`
      : `<x14:cfvo type="${type}"><xm:f>${escapeXml(toFileFormula(value))}</xm:f></x14:cfvo>`;
  return (
    '<x14:conditionalFormatting>' +
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100"${attributes({ gradient: rule.gradient ? undefined : false })} axisPosition="none">` +
    `${bound(rule.min)}${bound(rule.max)}<x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${areas}</xm:sqref></x14:conditionalFormatting>`
  );
}

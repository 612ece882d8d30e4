import { formulaTrouble } from './addresses';
import { all, first, named, repeated, type Node } from './office-file';
import type { Looks } from './style-rules';

type Say = (rule: string, says: string) => void;

/** Rules for input and conditional formats. */
export function checkRules(sheet: Node, { dxfs }: Looks, say: Say): void {
  for (const one of named(first(sheet, 'dataValidations'), 'dataValidation')) checkValidation(one, say);
  const rules = all(sheet, 'conditionalFormatting').flatMap((group) => all(group, 'cfRule'));
  for (const priority of repeated(rules.map(({ of }) => of['priority']))) say('priority', `${priority ?? ''} twice`);
  for (const rule of rules) {
    const { type = '', dxfId, priority } = rule.of;
    if (!(Number(priority) >= 1)) say('priority', priority ?? 'none');
    if (dxfId !== undefined && !(Number(dxfId) < dxfs)) say('dxf-id', `look ${dxfId} of ${String(dxfs)}`);
    const formulas = all(rule, 'formula');
    for (const { text } of formulas) {
      const trouble = formulaTrouble(text);
      if (trouble) say('formula', `conditional format: ${trouble}`);
    }
    const wanted = formulasOf(rule);
    if (wanted !== undefined && formulas.length !== wanted) say('condition', `${type} with ${String(formulas.length)} formulas`);
    checkScale(rule, type, say);
  }
  const later = named(first(sheet, 'extLst'), 'conditionalFormatting').flatMap((group) => all(group, 'cfRule'));
  for (const rule of rules) {
    const id = named(first(rule, 'extLst'), 'id')[0]?.text;
    if (id === undefined) continue;
    if (!/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) say('extension-id', id);
    if (!later.some(({ of }) => of['id'] === id)) say('extension-id', `${id} leads to no rule`);
  }
  for (const id of repeated(later.map(({ of }) => of['id']))) say('extension-id', `${id ?? ''} twice`);
}

/** How many formulas a rule of its kind takes; undefined where it does not matter. */
function formulasOf({ of }: Node): number | undefined {
  if (of['type'] === 'expression') return 1;
  if (of['type'] !== 'cellIs') return undefined;
  return /[bB]etween/.test(of['operator'] ?? '') ? 2 : 1;
}

function checkScale(rule: Node, type: string, say: Say): void {
  const inside = first(rule, type);
  if (!['colorScale', 'dataBar', 'iconSet'].includes(type)) return;
  const bounds = all(inside, 'cfvo').length;
  const colors = all(inside, 'color').length;
  const icons = Number((inside?.of['iconSet'] ?? '3TrafficLights1')[0]);
  const isRight =
    type === 'colorScale'
      ? bounds >= 2 && bounds <= 3 && colors === bounds
      : type === 'dataBar'
        ? bounds === 2 && colors === 1
        : bounds === icons;
  if (!isRight) say('condition', `${type} with ${String(bounds)} bounds and ${String(colors)} colours`);
}

function checkValidation(one: Node, say: Say): void {
  const limits = [
    ['errorTitle', 32],
    ['error', 225],
    ['promptTitle', 32],
    ['prompt', 255],
  ] as const;
  for (const [name, most] of limits)
    if ((one.of[name] ?? '').length > most) say('validation', `${name} over ${String(most)} characters`);
  const [of, to] = [first(one, 'formula1')?.text, first(one, 'formula2')?.text];
  const type = one.of['type'] ?? 'none';
  if (type !== 'none' && (of === undefined || of === '')) say('validation', `${type} without a formula`);
  const isPair = /^(?:between|notBetween)$/.test(one.of['operator'] ?? 'between');
  if (!['none', 'list', 'custom'].includes(type) && isPair && to === undefined)
    say('validation', `${type} lacks its second formula`);
  for (const formula of [of, to]) {
    const isList = type === 'list' && formula?.startsWith('"');
    if (isList && (formula?.length ?? 0) - 2 > 255) say('validation', 'a list over 255 characters');
    const trouble = formula === undefined || isList ? undefined : formulaTrouble(formula);
    if (trouble) say('formula', `validation: ${trouble}`);
  }
}

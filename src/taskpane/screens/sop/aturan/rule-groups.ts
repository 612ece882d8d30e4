import { RULES } from '../../../../domain/rules/index';
import type { Rule } from '../../../../domain/rules/rule';

/** The parts of an SOP that rules look at, in the order of the sheet. */
export const RULE_GROUPS = [
  'identitas',
  'kepala',
  'kegiatan',
  'pelaksana',
  'keputusan',
  'kelengkapan',
  'waktu',
  'output',
] as const;

export type RuleGroup = (typeof RULE_GROUPS)[number];

const BEGINS: readonly (readonly [start: string, kelompok: RuleGroup])[] = [
  ['identitas', 'identitas'],
  ['header', 'kepala'],
  ['band', 'kepala'],
  ['keputusan', 'keputusan'],
  ['kelengkapan', 'kelengkapan'],
  ['rantai', 'kelengkapan'],
  ['dokumen', 'kelengkapan'],
  ['waktu', 'waktu'],
  ['total', 'waktu'],
  ['output', 'output'],
  ['single', 'pelaksana'],
  ['unused', 'pelaksana'],
  ['pelaksana', 'pelaksana'],
  ['pelaku', 'pelaksana'],
  ['jabatan', 'pelaksana'],
  ['terminator', 'pelaksana'],
];

const groupOf = ({ id }: Rule): RuleGroup => BEGINS.find(([start]) => id.startsWith(start))?.[1] ?? 'kegiatan';

/** Every rule, by what it looks at; a rule of no other part speaks of the kegiatan themselves. */
export const rulesByGroup = (): readonly { readonly kelompok: RuleGroup; readonly aturan: readonly Rule[] }[] =>
  RULE_GROUPS.map((group) => ({ kelompok: group, aturan: RULES.filter((rule) => groupOf(rule) === group) })).filter(
    ({ aturan }) => aturan.length > 0,
  );

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSop } from '../src/domain/rules/check';
import { drawn, SOP_IN_ORDER, type Examples } from '../src/domain/rules/example';
import { RULES } from '../src/domain/rules/index';
import type { Finding, Rule, Severity } from '../src/domain/rules/rule';
import { a1 } from '../src/domain/sheet/address';
import { sopFrom } from '../tests/domain/sop/sheet-of-text';

const LETTER: { readonly [severity in Severity]: string } = { galat: 'E', peringatan: 'W', petunjuk: 'I' };
const BASIS: { readonly [basis in Rule['basis']]: string } = {
  pedoman: 'guideline',
  temuan: 'measured',
  kebiasaan: 'convention',
  'perlu-dipastikan': 'to be confirmed',
};

/** The README's table of rules in markdown, one row a rule, made from the registry. */
export function rulesTable(): string {
  const rows = RULES.map(
    (rule) => `| \`${rule.id}\` | ${LETTER[rule.severity]} | ${rule.title.en} | ${rule.title.id} | ${BASIS[rule.basis]} |`,
  );
  return ['| rule | | finds | in the pane | basis |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The examples of every file of the rules that has some, by the file's name, which is the rule's id. */
export async function loadExamples(): Promise<ReadonlyMap<string, Examples>> {
  const names = (await readdir(join(import.meta.dirname, '../src/domain/rules')))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''));
  const loaded = await Promise.all(
    names.map(async (name) => {
      const { examples } = (await import(`../src/domain/rules/${name}.ts`)) as { readonly examples?: Examples };
      return examples ? ([[name, examples]] as const) : [];
    }),
  );
  return new Map(loaded.flat());
}

/** What one rule finds in an example. */
export const findingsOf = (rule: string, sheet: Examples['valid'][number]['sheet']): readonly Finding[] =>
  checkSop(sopFrom(drawn(sheet))).findings.filter((one) => one.rule === rule);

/** `docs/rules.md`: every rule with its examples and what it says of them. */
export async function rulesPage(): Promise<string> {
  const examples = await loadExamples();
  return `${[
    '# Rules',
    'Written by `npm run docs` from `src/domain/rules`, where each rule has its words and its examples in one file. E: wrong or missing, to be mended before the SOP is signed; W: the guideline asks for it; I: worth a look. Where an example is short, it shows the rows in which it differs from this SOP, about which no rule has anything to say:',
    fenced(numbered(SOP_IN_ORDER)),
    ...RULES.flatMap((rule) => ruleSection(rule, examples.get(rule.id))),
  ].join('\n\n')}\n`;
}

function ruleSection({ id, title, severity, basis }: Rule, examples: Examples | undefined): readonly string[] {
  return [
    `## ${id}`,
    `${title.en} (*${title.id}*) · ${LETTER[severity]} · ${BASIS[basis]}`,
    ...(examples?.invalid ?? []).flatMap(({ shows, sheet }) => [
      `Finds ${shows}:`,
      shown(sheet),
      findingsOf(id, sheet).map(said).join('\n'),
    ]),
    ...(examples?.valid ?? []).flatMap(({ shows, sheet }) => [`Accepts ${shows}:`, shown(sheet)]),
  ];
}

function said({ at, message, fix }: Finding): string {
  const button = fix ? ` **${fix.label.id}**` : '';
  return `- \`${a1(at)}\` ${message.id} (${message.en})${button}`;
}

function shown(sheet: Examples['valid'][number]['sheet']): string {
  const rows = numbered(drawn(sheet));
  if (typeof sheet === 'string') return fenced(rows);
  const inOrder = new Set(numbered(SOP_IN_ORDER));
  const changed = rows.filter((row) => !inOrder.has(row));
  return changed.length === 0 ? 'The SOP above as it is.' : fenced(changed);
}

const numbered = (grid: string): readonly string[] =>
  grid
    .trim()
    .split('\n')
    .map((row, index) => `${String(index + 1).padStart(2)}  ${row.trim()}`);

const fenced = (rows: readonly string[]): string => ['```', ...rows, '```'].join('\n');

import { RULES } from './index';
import { pesan } from './pesan';
import type { Severity } from './rule';

const LETTER: { readonly [severity in Severity]: string } = { galat: 'E', peringatan: 'W', petunjuk: 'I' };

/** The README's table of rules in markdown, one row a rule, made from the registry. */
export function rulesTable(): string {
  const rows = RULES.map(
    (rule) => `| \`${rule.id}\` | ${LETTER[rule.severity]} | ${rule.title.en} | ${rule.title.id} | ${pesan.dasar[rule.basis]} |`,
  );
  return ['| rule | | finds | in the pane | basis |', '|---|---|---|---|---|', ...rows].join('\n');
}

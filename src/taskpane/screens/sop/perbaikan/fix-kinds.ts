import { isReadyFix } from '../../../../app/sop/collect-fixes';
import { RULES } from '../../../../domain/rules/index';
import type { Finding } from '../../../../domain/rules/rule';
import type { Text } from '../../../../domain/text';

/** Findings of one rule whose fixes need no answer. */
export interface FixKind {
  readonly rule: string;
  readonly judul: Text;
  readonly temuan: readonly Finding[];
  readonly pasti: boolean;
}

/** Fixes by kind: what is certain first, then in the order of the rules. A kind is certain when each of its fixes is. */
export function fixKinds(findings: readonly Finding[]): readonly FixKind[] {
  const ready = findings.filter(isReadyFix);
  const kinds = RULES.flatMap(({ id, title }): readonly FixKind[] => {
    const temuan = ready.filter(({ rule }) => rule === id);
    return temuan.length === 0
      ? []
      : [{ rule: id, judul: title, temuan, pasti: temuan.every(({ fix }) => fix?.certain === true) }];
  });
  return [...kinds.filter(({ pasti }) => pasti), ...kinds.filter(({ pasti }) => !pasti)];
}

import type { Finding } from '../../../domain/rules/rule';
import type { Sop } from '../../../domain/sop/sop';

/** Findings that belong together on the screen: those of one kegiatan, of the table's header, of the identity block. */
export interface FindingGroup {
  readonly key: string;
  readonly part: 'identitas' | 'kepala' | { readonly kegiatan: number };
  readonly findings: readonly Finding[];
}

/** In the order of the sheet; what concerns no kegiatan stands first. */
export function groupFindings(sop: Sop, findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { part: FindingGroup['part']; findings: Finding[] }>();
  for (const finding of findings) {
    const part: FindingGroup['part'] = finding.kegiatan === undefined ? partAbove(sop, finding) : { kegiatan: finding.kegiatan };
    const key = typeof part === 'string' ? part : String(part.kegiatan);
    const group = groups.get(key) ?? { part, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).toSorted((a, b) => rank(a.part) - rank(b.part));
}

const partAbove = (sop: Sop, finding: Finding): 'identitas' | 'kepala' =>
  finding.rule.startsWith('identitas') || finding.at.row < sop.kepala.row ? 'identitas' : 'kepala';

const rank = (part: FindingGroup['part']): number => (part === 'identitas' ? -2 : part === 'kepala' ? -1 : part.kegiatan);

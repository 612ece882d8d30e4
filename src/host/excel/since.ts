import type { RequirementSets } from '../profile';
import since from './since.json';

/**
 * "Type.Member" of what a host that declares these sets does not have. Which set brought a member stands in
 * `since.json`, written from the client itself by `npx tsx scripts/requirement-sets.ts`.
 */
export function membersBeyond(sets: RequirementSets): ReadonlySet<string> {
  const declared = rank(sets['ExcelApi'] ?? '1.1');
  const all = [...Object.entries(since), ...Object.entries(NEWER)];
  const beyond = new Set(all.flatMap(([set, members]) => (rank(set) > declared ? members : [])));
  if (sets['MergeUndoGroup'] === undefined) beyond.add('Application.UndoScope');
  return beyond;
}

/** What came after the npm package's client, by the set that brought it. */
const NEWER: Readonly<Record<string, readonly string[]>> = { '1.18': ['Workbook.Notes', 'Worksheet.Notes'] };

/** "1.9" comes before "1.14". */
const rank = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

import since from './since.json';

/**
 * "Type.Member" of what a host that declares this version of ExcelApi does not have. Which set brought a member stands in
 * `since.json`, written from the client itself by `npx tsx scripts/requirement-sets.ts`.
 */
export function membersBeyond(version: string): ReadonlySet<string> {
  const declared = rank(version);
  return new Set(Object.entries(since).flatMap(([set, members]) => (rank(set) > declared ? members : [])));
}

/** "1.9" comes before "1.14". */
const rank = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

import type { QueryInfo } from './protocol';

/** Member paths as a tree: {"format": {"fill": {"color": {}}}}, keys lower-cased. `*` stands for all scalars. */
export type Selection = ReadonlyMap<string, Selection>;

type Growing = Map<string, Growing>;

export function selectionOf(query: QueryInfo | undefined): Selection {
  const root: Growing = new Map();
  for (const path of query?.Select ?? []) grow(root, path);
  for (const path of query?.Expand ?? []) grow(root, path);
  if (query?.Expand?.length && !query.Select?.length) root.set('*', new Map());
  return root;
}

function grow(root: Growing, path: string): void {
  let here = root;
  for (const part of path.split(/[/.]/)) {
    const key = part.trim().toLowerCase();
    let next = here.get(key);
    if (!next) here.set(key, (next = new Map()));
    here = next;
  }
}

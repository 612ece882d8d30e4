/** Things under what they have in common, in the order in which each group began. */
export function grouped<Of, Key>(all: Iterable<Of>, keyOf: (one: Of) => Key): Map<Key, [Of, ...Of[]]> {
  const groups = new Map<Key, [Of, ...Of[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

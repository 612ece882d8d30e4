/** A pure function of a text that keeps its latest answers: offices write the same words again and again. Forgets all when full. */
export function memo<Result>(make: (teks: string) => Result, limit = 8_192): (teks: string) => Result {
  const known = new Map<string, Result>();
  return (teks) => {
    const found = known.get(teks);
    if (found !== undefined) return found;
    const made = make(teks);
    if (known.size >= limit) known.clear();
    known.set(teks, made);
    return made;
  };
}

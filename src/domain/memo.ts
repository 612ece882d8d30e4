/** A pure function of a text that keeps its latest answers: offices write the same words again and again. Forgets all when full. */
export function memo<Result>(make: (text: string) => Result, limit = 8_192): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= limit) known.clear();
    known.set(text, made);
    return made;
  };
}

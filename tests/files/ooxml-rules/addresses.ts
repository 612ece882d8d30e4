/** A rectangle of cells counted from 0, ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

export const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B2", "$A$1:$C$3", "A:C", "2:4"; undefined when it is no address, is turned round, or leaves the sheet. */
export function boxOf(ref: string): Box | undefined {
  const [from = '', to = from, ...more] = ref.replaceAll('$', '').split(':');
  if (more.length > 0) return undefined;
  const ends = [from, to].map((end) => /^([A-Z]{1,3})?([1-9]\d{0,6})?$/i.exec(end));
  const [a, b] = ends;
  if (!a || !b || from === '' || Boolean(a[1]) !== Boolean(b[1]) || Boolean(a[2]) !== Boolean(b[2])) return undefined;
  if (!ref.includes(':') && (!a[1] || !a[2])) return undefined;
  const box = {
    top: a[2] ? Number(a[2]) - 1 : 0,
    left: a[1] ? columnOf(a[1]) : 0,
    bottom: b[2] ? Number(b[2]) - 1 : ROWS - 1,
    right: b[1] ? columnOf(b[1]) : COLUMNS - 1,
  };
  const isInside = box.bottom < ROWS && box.right < COLUMNS;
  return isInside && box.top <= box.bottom && box.left <= box.right ? box : undefined;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sizeOf = (box: Box): { rows: number; columns: number } => ({
  rows: box.bottom - box.top + 1,
  columns: box.right - box.left + 1,
});

/** Pairs that overlap, as texts; in one pass over the sorted tops, so that thousands of merged areas take no time. */
export function overlapping(refs: readonly string[]): string[] {
  const sorted = refs
    .flatMap((ref) => {
      const box = boxOf(ref);
      return box ? [{ ref, box }] : [];
    })
    .sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  let open: typeof sorted = [];
  for (const one of sorted) {
    open = open.filter(({ box }) => box.bottom >= one.box.top);
    for (const other of open) if (overlap(one.box, other.box)) found.push(`${other.ref} and ${one.ref}`);
    open.push(one);
  }
  return found;
}

/** Why Excel would not read this formula as a file has it, as far as a look at its text tells; undefined when nothing is wrong. */
export function formulaTrouble(formula: string): string | undefined {
  if (formula.trim() === '') return 'empty formula';
  if (formula.startsWith('=')) return 'a file has formulas without "="';
  if (formula.length > 8_192) return 'formula over 8,192 characters';
  const quoted = formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g) ?? [];
  const texts = quoted.filter((part) => part.startsWith('"'));
  if (texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > 255)) return 'text over 255 characters in a formula';
  const bare = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (part) => (part.startsWith('"') ? '""' : 'S'));
  if (/(?:^|[^"])"(?:$|[^"])/.test(bare.replaceAll('""', ''))) return 'quote left open';
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0) return 'brackets do not match';
  if (/;/.test(bare.replaceAll(/\{[^}]*\}/g, ''))) return '";" between arguments';
  return undefined;
}

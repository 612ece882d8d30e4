/** A formula that this program does not calculate: what it would come to stays unknown. */
export class NotCalculated extends Error {
  override name = 'NotCalculated';
}

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'reference'; readonly sheet: string | undefined; readonly ref: string }
  | { readonly kind: 'sign'; readonly value: string };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?![\w:])|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])|([A-Z][A-Z.]*)|(<=|>=|<>|[-+*/^&=<>(),%]))/iy;

/** The pieces of a formula without its "=", for the grammar that Runut writes. Throws `NotCalculated` on others. */
export function tokensOf(formula: string): Token[] {
  const found: Token[] = [];
  const text = formula.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw new NotCalculated(formula);
    const [, number, quoted, sheet, ref, name, sign] = match;
    if (number !== undefined) found.push({ kind: 'number', value: Number(number) });
    else if (quoted !== undefined) found.push({ kind: 'text', value: quoted.replaceAll('""', '"') });
    else if (ref !== undefined) found.push({ kind: 'reference', sheet: sheetOf(sheet), ref });
    else if (name !== undefined) found.push({ kind: 'name', value: name.toUpperCase() });
    else if (sign !== undefined) found.push({ kind: 'sign', value: sign });
  }
  return found;
}

const sheetOf = (prefix: string | undefined): string | undefined =>
  prefix?.slice(0, -1).replace(/^'([\s\S]*)'$/, (_, name: string) => name.replaceAll("''", "'"));

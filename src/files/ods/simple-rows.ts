/** A row whose cells hold nothing but plain text or nothing, as it stands in the file. */
export interface SimpleRow {
  readonly attributes: Attributes;
  readonly cells: readonly SimpleCell[];
  /** Where the row ends in the text. */
  readonly end: number;
}

export interface SimpleCell {
  readonly attributes: Attributes;
  /** What its one paragraph shows. */
  readonly shown: string;
}

type Attributes = Readonly<Record<string, string>>;

const OPEN = /<table:table-row((?: [\w:-]+="[^"<&\n\r\t]*")*)>/y;
const CELL =
  /<table:table-cell((?: [\w:-]+="[^"<&\n\r\t]*")*)(?:\/>|>(?:<text:p>([^<&>\u0000-\u001F\uFFFE\uFFFF]*)<\/text:p>)?<\/table:table-cell>)/y; // eslint-disable-line no-control-regex -- none of them is allowed in XML
const END = '</table:table-row>';
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
/** Different attributes that are kept; figures have their own each. */
const REMEMBERED = 5_000;

/**
 * Finds rows that need no parser: most rows of a sheet are plain text, and read ten times faster this way. Anything out of the ordinary
 * (an entity, a span, a drawing, a note, an attribute twice) leaves the whole row to the parser.
 */
export class SimpleRows {
  private readonly known = new Map<string, Attributes>();

  constructor(private readonly xml: string) {}

  /** Whether rows can be told by their first letters at all: in comments and CDATA they could be anybody's words. */
  get possible(): boolean {
    return !this.xml.includes('<!--') && !this.xml.includes('<![CDATA[');
  }

  /** Where the next row begins, from `from` on; -1 behind the last one. */
  next(from: number): number {
    return this.xml.indexOf('<table:table-row', from);
  }

  /** The row that begins at `start`, where it is a simple one. */
  at(start: number): SimpleRow | undefined {
    OPEN.lastIndex = start;
    const open = OPEN.exec(this.xml);
    const attributes = open && this.attributesOf(open[1] ?? '');
    if (!attributes) return undefined;
    const cells: SimpleCell[] = [];
    let at = OPEN.lastIndex;
    for (;;) {
      CELL.lastIndex = at;
      const cell = CELL.exec(this.xml);
      if (!cell) break;
      const own = this.attributesOf(cell[1] ?? '');
      if (!own) return undefined;
      cells.push({ attributes: own, shown: (cell[2] ?? '').replace(/ +$/, '') });
      at = CELL.lastIndex;
    }
    return this.xml.startsWith(END, at) ? { attributes, cells, end: at + END.length } : undefined;
  }

  private attributesOf(written: string): Attributes | undefined {
    const before = this.known.get(written);
    if (before) return before;
    const found: Record<string, string> = {};
    for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
      if (Object.hasOwn(found, name)) return undefined;
      found[name] = value;
    }
    if (this.known.size < REMEMBERED) this.known.set(written, found);
    return found;
  }
}

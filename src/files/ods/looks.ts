import { lengthInPoints } from './length';

type Attributes = Readonly<Record<string, string>>;

/** What a style says that a reader of sheets needs: sizes of lines, hidden tables, arrowheads. */
interface Look {
  readonly parent?: string;
  size?: number;
  hidden?: boolean;
  startArrow?: boolean;
  endArrow?: boolean;
  fill?: string;
}

/** Heights and widths in points where a style says none, as LibreOffice draws them. */
const USUAL = { row: 12.8, column: 64 } as const;

/** The styles of a document, by family and name; a style that is not known looks as usual. */
export class Looks {
  private readonly known = new Map<string, Look>();
  private current: Look | undefined;
  /** Most documents have no coloured cells: then none is looked up. */
  private hasFills = false;

  /** Takes the beginning of a style or of one of its groups of properties. */
  open(name: string, attributes: Attributes): void {
    const { current } = this;
    if (name === 'style:style') {
      const parent = attributes['style:parent-style-name'];
      this.current = parent === undefined ? {} : { parent };
      this.known.set(keyOf(attributes['style:family'] ?? '', attributes['style:name'] ?? ''), this.current);
    } else if (!current) return;
    else if (name === 'style:table-column-properties')
      current.size = lengthInPoints(attributes['style:column-width']) ?? USUAL.column;
    else if (name === 'style:table-row-properties') current.size = lengthInPoints(attributes['style:row-height']) ?? USUAL.row;
    else if (name === 'style:table-cell-properties') this.takeFill(current, colourOf(attributes['fo:background-color']));
    else if (name === 'style:table-properties') current.hidden = attributes['table:display'] === 'false';
    else if (name === 'style:graphic-properties') {
      if (attributes['draw:marker-start'] !== undefined) current.startArrow = attributes['draw:marker-start'] !== '';
      if (attributes['draw:marker-end'] !== undefined) current.endArrow = attributes['draw:marker-end'] !== '';
    }
  }

  private takeFill(look: Look, fill: string): void {
    if (fill === '') return;
    look.fill = fill;
    this.hasFills = true;
  }

  close(name: string): void {
    if (name === 'style:style') this.current = undefined;
  }

  sizeOf(family: 'row' | 'column', style: string | undefined): number {
    return this.lookOf(`table-${family}`, style)?.size ?? USUAL[family];
  }

  isHidden(style: string | undefined): boolean {
    return this.lookOf('table', style)?.hidden === true;
  }

  /** The colour a cell is filled with; '' for none or white. */
  fillOf(style: string | undefined): string {
    return style === undefined || !this.hasFills ? '' : (this.lookOf('table-cell', style)?.fill ?? '');
  }

  arrowsOf(style: string | undefined): { readonly startArrow: boolean; readonly endArrow: boolean } {
    return { startArrow: this.inherited(style, 'startArrow') === true, endArrow: this.inherited(style, 'endArrow') === true };
  }

  private inherited(style: string | undefined, what: 'startArrow' | 'endArrow'): boolean | undefined {
    let look = this.lookOf('graphic', style);
    for (let up = 0; look && up < DEEPEST; up += 1) {
      if (look[what] !== undefined) return look[what];
      look = this.lookOf('graphic', look.parent);
    }
    return undefined;
  }

  private lookOf(family: string, style: string | undefined): Look | undefined {
    return style === undefined ? undefined : this.known.get(keyOf(family, style));
  }
}

const colourOf = (written = ''): string =>
  /^#[0-9a-f]{6}$/i.test(written) && !/^#f{6}$/i.test(written) ? written.toUpperCase() : '';

/** Styles that inherit from one another in a circle end somewhere. */
const DEEPEST = 20;

const keyOf = (family: string, name: string): string => `${family} ${name}`;

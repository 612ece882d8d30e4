import { child, childrenOf, type XmlElement } from '../../xml-tree';
import { attributeOf, isOn, twips, valueOf } from './word-xml';

/** How a run looks, as far as it changes what is read: whether it is hidden, its font, its size in points. */
export interface RunLook {
  readonly hidden?: boolean;
  readonly font?: string;
  readonly size?: number;
}

/** The list a paragraph belongs to: its number definition and level from 0. */
export interface ListPlace {
  readonly list?: string;
  readonly level?: number;
}

interface Style {
  readonly based: string | undefined;
  readonly look: RunLook;
  readonly place: ListPlace;
  readonly margins: { readonly left?: number; readonly right?: number };
}

/** A run's own properties. */
export function lookOf(properties: XmlElement | undefined): RunLook {
  if (!properties) return {};
  const hidden = isOn(properties, 'vanish');
  const fonts = child(properties, 'rFonts');
  const font = attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi') ?? attributeOf(fonts, 'cs');
  const half = Number(valueOf(properties, 'sz') ?? NaN);
  return {
    ...(hidden === undefined ? {} : { hidden }),
    ...(font === undefined ? {} : { font }),
    ...(half > 0 && half < 3_000 ? { size: half / 2 } : {}),
  };
}

/** A paragraph's own place in a list. */
export function listPlaceOf(properties: XmlElement | undefined): ListPlace {
  const numbering = child(properties, 'numPr');
  const list = valueOf(numbering, 'numId');
  const level = Number(valueOf(numbering, 'ilvl') ?? NaN);
  return { ...(list === undefined ? {} : { list }), ...(level >= 0 && level < 9 ? { level } : {}) };
}

/** The left and right margins of the cells of a table, where it names them. */
export function cellMargins(properties: XmlElement | undefined, name: 'tblCellMar' | 'tcMar'): Style['margins'] {
  const margins = child(properties, name);
  const left = twips(child(margins, 'left') ?? child(margins, 'start'), 'w');
  const right = twips(child(margins, 'right') ?? child(margins, 'end'), 'w');
  return { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
}

/** The styles part (ECMA-376 17.7), asked by a style's id. */
export class WordStyles {
  private readonly styles = new Map<string, Style>();
  private readonly usual = new Map<string, string>();
  private readonly defaults: RunLook;

  constructor(part: XmlElement | undefined) {
    this.defaults = lookOf(child(child(child(part, 'docDefaults'), 'rPrDefault'), 'rPr'));
    for (const style of childrenOf(part, 'style')) {
      const id = attributeOf(style, 'styleId') ?? '';
      const type = attributeOf(style, 'type') ?? 'paragraph';
      if (['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '')) this.usual.set(type, id);
      this.styles.set(id, {
        based: valueOf(style, 'basedOn'),
        look: lookOf(child(style, 'rPr')),
        place: listPlaceOf(child(style, 'pPr')),
        margins: cellMargins(child(style, 'tblPr'), 'tblCellMar'),
      });
    }
  }

  /** How a paragraph of that style looks, the document's defaults beneath. */
  paragraphLook(id: string | undefined): RunLook {
    return { ...this.defaults, ...this.fold(id ?? this.usual.get('paragraph'), ({ look }) => look) };
  }

  /** What a character style adds. */
  characterLook = (id: string | undefined): RunLook => this.fold(id, ({ look }) => look);

  place = (id: string | undefined): ListPlace => this.fold(id ?? this.usual.get('paragraph'), ({ place }) => place);

  cellMargins = (id: string | undefined): Style['margins'] => this.fold(id ?? this.usual.get('table'), ({ margins }) => margins);

  /** The numbering style's own list (17.9.27). */
  listOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : this.styles.get(id)?.place.list);

  /** A style says what those it is based on do not. */
  private fold<Part extends object>(id: string | undefined, part: (style: Style) => Part): Part {
    const chain: Style[] = [];
    for (let at = id; at !== undefined && chain.length < DEEPEST;) {
      const style = this.styles.get(at);
      if (!style) break;
      chain.unshift(style);
      at = style.based;
    }
    return Object.assign({}, ...chain.map(part)) as Part;
  }
}

/** Longer chains of styles go in circles. */
const DEEPEST = 20;

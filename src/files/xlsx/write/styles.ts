import { attributes, element, escapeXml, filledElement, XML_HEAD } from '../../xml-text';
import type { Book } from '../book';
import type { BookKept } from '../book-kept';
import type { ConditionalLook } from '../book-rules';
import type { BookBorder, BookFont, BookStyle } from '../book-style';

/** Collects the styles a workbook uses and gives each its index in `styles.xml`. */
export class StyleTable {
  private readonly fonts: Entries;
  private readonly fills = new Entries([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Entries(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  private readonly cellFormats = new Entries([NORMAL_FORMAT]);
  private readonly looks = new Entries([]);
  private readonly numberFormats = new Map<string, number>();
  private readonly known = new Map<BookStyle, number>();

  constructor(private readonly base: Book['font']) {
    this.fonts = new Entries([fontXml({}, base)]);
  }

  /** Index for a cell's `s` attribute; 0 is Normal. */
  indexOf(style: BookStyle | undefined): number {
    if (style === undefined) return 0;
    let index = this.known.get(style);
    if (index === undefined) {
      index = this.cellFormats.add(this.formatXml(style));
      this.known.set(style, index);
    }
    return index;
  }

  /** Index for a conditional format's `dxfId`. */
  lookIndexOf(look: ConditionalLook): number {
    return this.looks.add(lookXml(look));
  }

  /** A kept piece with its looks' numbers as this workbook counts them; a look that is not there is left out. */
  withLooks({ xml, looks = {} }: BookKept): string {
    return xml.replace(/ (\w*[dD]xfId)="(\d+)"/g, (_, name: string, id: string) =>
      looks[id] === undefined ? '' : ` ${name}="${String(this.looks.add(looks[id]))}"`,
    );
  }

  toXml(): string {
    const formats = [...this.numberFormats].filter(([, id]) => id >= FIRST_OWN_FORMAT);
    return (
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      filledElement(
        'numFmts',
        { count: formats.length },
        formats.map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode })).join(''),
      ) +
      this.fonts.toXml('fonts') +
      this.fills.toXml('fills') +
      this.borders.toXml('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cellFormats.toXml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      this.looks.toXml('dxfs') +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
    );
  }

  private formatXml(style: BookStyle): string {
    const font = style.font === undefined ? 0 : this.fonts.add(fontXml(style.font, this.base));
    const fill = style.fill === undefined ? 0 : this.fills.add(fillXml(style.fill));
    const border = style.border === undefined ? 0 : this.borders.add(borderXml(style.border));
    const format = this.numberFormatOf(style.numberFormat);
    const { horizontal, vertical, wrap, shrink, indent, rotation } = style;
    const aligned = {
      horizontal,
      vertical,
      textRotation: rotation !== undefined && rotation < 0 ? 90 - rotation : rotation,
      wrapText: wrap === true ? true : undefined,
      indent: indent || undefined,
      shrinkToFit: shrink === true ? true : undefined,
    };
    const alignment = attributes(aligned) === '' ? '' : element('alignment', aligned);
    const head = {
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      quotePrefix: style.textPrefix,
      applyNumberFormat: format === 0 ? undefined : true,
      applyFont: font === 0 ? undefined : true,
      applyFill: fill === 0 ? undefined : true,
      applyBorder: border === 0 ? undefined : true,
      applyAlignment: alignment === '' ? undefined : true,
      applyProtection: style.locked === false ? true : undefined,
    };
    return element('xf', head, alignment + (style.locked === false ? '<protection locked="0"/>' : ''));
  }

  private numberFormatOf(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const standard = STANDARD_FORMATS[code];
    if (standard !== undefined) return standard;
    let id = this.numberFormats.get(code);
    if (id === undefined) {
      id = FIRST_OWN_FORMAT + this.numberFormats.size;
      this.numberFormats.set(code, id);
    }
    return id;
  }
}

/** Ids below belong to Excel. */
const FIRST_OWN_FORMAT = 164;
/** Only those that mean the same in every regional setting. */
const STANDARD_FORMATS: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const NORMAL_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** XML fragments without repeats, in the order they came. */
class Entries {
  private readonly indexes = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const one of first) this.indexes.set(one, this.indexes.size);
  }

  add(xml: string): number {
    const found = this.indexes.get(xml);
    if (found !== undefined) return found;
    const index = this.indexes.size;
    this.indexes.set(xml, index);
    return index;
  }

  toXml(element: string): string {
    return `<${element} count="${String(this.indexes.size)}">${[...this.indexes.keys()].join('')}</${element}>`;
  }
}

/** The file's ARGB of `#RRGGBB`; anything else is black. */
export const argb = (color: string): string => `FF${/^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : '000000'}`;

function fontXml(font: BookFont, base: Book['font']): string {
  return (
    '<font>' +
    (font.bold === true ? '<b/>' : '') +
    (font.italic === true ? '<i/>' : '') +
    (font.strike === true ? '<strike/>' : '') +
    (font.underline === true ? '<u/>' : '') +
    `<sz val="${String(font.size ?? base.size)}"/>` +
    colorXml(font.color) +
    `<name val="${escapeXml(font.name ?? base.name)}"/></font>`
  );
}

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

function borderXml(border: NonNullable<BookStyle['border']>): string {
  const { left, right, top, bottom } = border;
  return `<border>${sideXml('left', left)}${sideXml('right', right)}${sideXml('top', top)}${sideXml('bottom', bottom)}<diagonal/></border>`;
}

const sideXml = (name: string, side: BookBorder | undefined): string =>
  side === undefined ? element(name, {}) : element(name, { style: side.style }, colorXml(side.color) || '<color auto="1"/>');

const colorXml = (color: string | undefined): string => (color === undefined ? '' : element('color', { rgb: argb(color) }));

function lookXml(look: ConditionalLook): string {
  const flag = (name: string, val: boolean | undefined): string => (val === undefined ? '' : element(name, { val }));
  return (
    '<dxf>' +
    filledElement(
      'font',
      {},
      flag('b', look.bold) + flag('i', look.italic) + flag('strike', look.strike) + colorXml(look.color),
    ) +
    (look.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><bgColor rgb="${argb(look.fill)}"/></patternFill></fill>`) +
    '</dxf>'
  );
}

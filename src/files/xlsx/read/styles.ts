import { present, trueOrAbsent } from '../../../domain/present';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../../xml-tree';
import type { Book } from '../book';
import { keptXml } from '../kept-xml';
import type { ConditionalLook } from '../book-rules';
import type { BookBorder, BookFont, BookStyle } from '../book-style';
import { cellColor, type Theme } from './colors';

/** What `styles.xml` says, by the indexes cells and rules use. */
export interface Styles {
  readonly font: Book['font'];
  /** Undefined where a format is as Normal. */
  readonly cells: readonly (BookStyle | undefined)[];
  readonly looks: readonly ConditionalLook[];
  /** The same as the file has them. */
  readonly lookXml: readonly string[];
}

export function readStyles(xml: XmlElement | undefined, theme: Theme): Styles {
  const fonts = childrenOf(child(xml, 'fonts'), 'font');
  const font = { name: valueOf(fonts[0], 'name') ?? 'Calibri', size: Number(valueOf(fonts[0], 'sz') ?? 11) || 11 };
  const codes = new Map(
    childrenOf(child(xml, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      attributes['formatCode'] ?? '',
    ]),
  );
  const read = {
    fonts: fonts.map((one, index) => (index === 0 ? plainFont(one, theme) : readFont(one, font, theme))),
    fills: childrenOf(child(xml, 'fills'), 'fill').map((one) => readFill(one, theme)),
    borders: childrenOf(child(xml, 'borders'), 'border').map((one) => readBorder(one, theme)),
    codes,
  };
  return {
    font,
    cells: childrenOf(child(xml, 'cellXfs'), 'xf').map((one) => readFormat(one, read)),
    looks: childrenOf(child(xml, 'dxfs'), 'dxf').map((one) => readLook(one, theme)),
    lookXml: childrenOf(child(xml, 'dxfs'), 'dxf').map((one) => keptXml(one, false)),
  };
}

interface Parts {
  readonly fonts: readonly (BookFont | undefined)[];
  readonly fills: readonly (string | undefined)[];
  readonly borders: readonly BookStyle['border'][];
  readonly codes: ReadonlyMap<string, string>;
}

const valueOf = (of: XmlElement | undefined, name: string): string | undefined => child(of, name)?.attributes['val'];

/** An element such as `<b/>` says yes unless its value says no. */
const says = (of: XmlElement, name: string): boolean => {
  const found = child(of, name);
  return found !== undefined && flagOf(found, 'val') !== false && found.attributes['val'] !== 'none';
};

const orNothing = <Part extends object>(part: Part): Part | undefined => (Object.keys(part).length === 0 ? undefined : part);

const readFont = (of: XmlElement, base: Book['font'], theme: Theme): BookFont | undefined => {
  const name = valueOf(of, 'name') ?? base.name;
  const size = Number(valueOf(of, 'sz') ?? base.size) || base.size;
  return orNothing({
    ...present({ name: name === base.name ? undefined : name, size: size === base.size ? undefined : size }),
    ...plainFont(of, theme),
  });
};

/** Everything of a font but its name and size. */
function plainFont(of: XmlElement, theme: Theme): BookFont | undefined {
  const color = cellColor(child(of, 'color'), theme);
  return orNothing(
    present({
      bold: trueOrAbsent(says(of, 'b')),
      italic: trueOrAbsent(says(of, 'i')),
      underline: trueOrAbsent(says(of, 'u')),
      strike: trueOrAbsent(says(of, 'strike')),
      color: color === '#000000' ? undefined : color,
    }),
  );
}

function readFill(of: XmlElement, theme: Theme): string | undefined {
  const pattern = child(of, 'patternFill');
  if (!pattern) return cellColor(child(child(child(of, 'gradientFill'), 'stop'), 'color'), theme);
  const kind = pattern.attributes['patternType'] ?? 'none';
  if (kind === 'none') return undefined;
  const front = cellColor(child(pattern, 'fgColor'), theme);
  return kind === 'solid' ? (front ?? '#000000') : (cellColor(child(pattern, 'bgColor'), theme) ?? undefined);
}

function readBorder(of: XmlElement, theme: Theme): BookStyle['border'] {
  const border: { -readonly [side in 'top' | 'right' | 'bottom' | 'left']?: BookBorder } = {};
  for (const [side, names] of SIDES) {
    const found = names.map((name) => child(of, name)).find((one) => one?.attributes['style'] !== undefined);
    const style = found?.attributes['style'];
    if (style === undefined || style === 'none') continue;
    border[side] = present({ style: style as BookBorder['style'], color: cellColor(child(found, 'color'), theme) });
  }
  return orNothing(border);
}

/** The strict format says start and end. */
const SIDES = [
  ['left', ['left', 'start']],
  ['right', ['right', 'end']],
  ['top', ['top']],
  ['bottom', ['bottom']],
] as const;

function readFormat(of: XmlElement, parts: Parts): BookStyle | undefined {
  const id = of.attributes['numFmtId'] ?? '0';
  const numberFormat = parts.codes.get(id) ?? STANDARD_FORMATS[id];
  return orNothing({
    ...present({
      font: parts.fonts[numberOf(of, 'fontId') ?? 0],
      fill: parts.fills[numberOf(of, 'fillId') ?? 0],
      border: parts.borders[numberOf(of, 'borderId') ?? 0],
      numberFormat: numberFormat === 'General' ? undefined : numberFormat,
      locked: flagOf(child(of, 'protection'), 'locked') === false ? false : undefined,
      textPrefix: trueOrAbsent(flagOf(of, 'quotePrefix')),
    }),
    ...readAlignment(child(of, 'alignment')),
  });
}

function readAlignment(of: XmlElement | undefined): Partial<BookStyle> {
  const { horizontal, vertical } = of?.attributes ?? {};
  const rotation = numberOf(of, 'textRotation') ?? 0;
  return present({
    horizontal: horizontal === 'general' ? undefined : (horizontal as BookStyle['horizontal']),
    vertical: vertical === 'bottom' ? undefined : (vertical as BookStyle['vertical']),
    wrap: trueOrAbsent(flagOf(of, 'wrapText')),
    shrink: trueOrAbsent(flagOf(of, 'shrinkToFit')),
    indent: numberOf(of, 'indent') || undefined,
    rotation: (rotation > 90 && rotation !== 255 ? 90 - rotation : rotation) || undefined,
  });
}

/** A conditional format's look: what of a style it changes. */
export function readLook(of: XmlElement, theme: Theme): ConditionalLook {
  const font = child(of, 'font');
  const pattern = child(child(of, 'fill'), 'patternFill');
  const flag = (name: string): boolean | undefined => (font && child(font, name) ? says(font, name) : undefined);
  return present({
    color: cellColor(child(font, 'color'), theme),
    // A conditional format keeps its solid colour as the background.
    fill: cellColor(child(pattern, 'bgColor'), theme) ?? cellColor(child(pattern, 'fgColor'), theme),
    bold: flag('b'),
    italic: flag('i'),
    strike: flag('strike'),
  });
}

/** Formats that files name by number alone (ECMA-376 18.8.30), as Excel shows them in en-US. */
const STANDARD_FORMATS: Readonly<Record<string, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm', 37: '#,##0_);(#,##0)', 38: '#,##0_);[Red](#,##0)', 39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
}; // prettier-ignore

import type { IStyleData } from '@univerjs/core';
import { htmlColor } from './html-colors';
import type { BookBorder, BookFont, BookStyle } from '../../files/xlsx/book-style';

/** Univer's numbers for line styles, in its own order. */
const LINES = [
  undefined, 'thin', 'hair', 'dotted', 'dashed', 'dashDot', 'dashDotDot', 'double', 'medium',
  'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot', 'thick',
] as const; // prettier-ignore

const HORIZONTAL = [undefined, 'left', 'center', 'right', 'justify', 'justify', 'distributed'] as const;
const VERTICAL = [undefined, 'top', 'center', 'bottom'] as const;
/** Univer's number for text that is wrapped. */
export const WRAP = 3;
/** One step of indentation in pixels: three characters of the default font. */
const INDENT = 9;

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';
export const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const satisfies Record<BorderSide, string>;

/** A change of style: absent members stay as they are, null ones return to Excel's Normal style. */
export interface StylePatch {
  readonly font?: { readonly [Key in keyof BookFont]?: BookFont[Key] | null };
  readonly fill?: string | null;
  readonly border?: { readonly [Key in BorderSide]?: BookBorder | null };
  readonly horizontal?: BookStyle['horizontal'] | null;
  readonly vertical?: BookStyle['vertical'] | null;
  readonly wrap?: boolean | null;
  readonly indent?: number | null;
  readonly rotation?: number | null;
  readonly numberFormat?: string | null;
  readonly locked?: boolean;
}

type FontValue = NonNullable<BookFont[keyof BookFont]>;

/** What Univer calls a part of the font, and how it writes what there is of it. */
const FONT: { readonly [Key in keyof BookFont]-?: readonly [name: string, inGrid: (value: FontValue) => unknown] } = {
  name: ['ff', (name) => name],
  size: ['fs', (size) => size],
  bold: ['bl', Number],
  italic: ['it', Number],
  underline: ['ul', (on) => (on ? { s: 1 } : null)],
  strike: ['st', (on) => (on ? { s: 1 } : null)],
  color: ['cl', (rgb) => ({ rgb })],
};

/** The patch in Univer's terms; whether cells are locked is kept beside the style, in the cell's `custom`. */
export function gridStyle(patch: StylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  for (const [part, [name, inGrid]] of Object.entries(FONT)) {
    const value = patch.font?.[part as keyof BookFont];
    if (value !== undefined) style[name] = value === null ? null : inGrid(value);
  }
  if (patch.fill !== undefined) style['bg'] = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.border) {
    style['bd'] = Object.fromEntries(
      Object.entries(patch.border).map(([side, line]) => [SIDES[side as BorderSide], line ? gridLine(line) : null]),
    );
  }
  if (patch.horizontal !== undefined) style['ht'] = numberOf(HORIZONTAL, patch.horizontal);
  if (patch.vertical !== undefined) style['vt'] = numberOf(VERTICAL, patch.vertical);
  if (patch.wrap !== undefined) style['tb'] = patch.wrap ? WRAP : null;
  if (patch.indent !== undefined) style['pd'] = patch.indent ? { l: patch.indent * INDENT } : null;
  if (patch.rotation !== undefined) style['tr'] = patch.rotation ? gridRotation(patch.rotation) : null;
  if (patch.numberFormat !== undefined) {
    style['n'] = patch.numberFormat === null || patch.numberFormat === 'General' ? null : { pattern: patch.numberFormat };
  }
  return style;
}

/** Univer turns text clockwise, Excel counter-clockwise. */
const gridRotation = (degrees: number): object => (degrees === 255 ? { a: 0, v: 1 } : { a: -degrees });

const gridLine = ({ style, color }: BookBorder): object => ({
  s: Math.max(1, (LINES as readonly (string | undefined)[]).indexOf(style)),
  cl: { rgb: color ?? '#000000' },
});

/** Zero stands for "not set". */
const numberOf = (names: readonly (string | undefined)[], name: string | null): number | null => {
  const index = name === null ? -1 : names.indexOf(name);
  return index > 0 ? index : null;
};

/** A cell's style as a file has it. */
export function bookStyle(style: IStyleData | null | undefined, unlocked: boolean, prefixed = false): BookStyle | undefined {
  const font = style ? bookFont(style) : {};
  const border = style?.bd ? bookBorders(style.bd as Record<string, unknown>) : {};
  const horizontal = HORIZONTAL[style?.ht ?? 0];
  const vertical = VERTICAL[style?.vt ?? 0];
  const indent = style?.pd?.l ? Math.round(style.pd.l / INDENT) : 0;
  const rotation = style?.tr ? (style.tr.v ? 255 : -style.tr.a) : 0;
  const found: BookStyle = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style?.bg?.rgb ? { fill: hex(style.bg.rgb) } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical && vertical !== 'bottom' ? { vertical } : {}),
    ...(style?.tb === WRAP ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation !== 0 ? { rotation } : {}),
    ...(style?.n?.pattern && style.n.pattern !== 'General' ? { numberFormat: style.n.pattern } : {}),
    ...(unlocked ? { locked: false as const } : {}),
    ...(prefixed ? { textPrefix: true as const } : {}),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

function bookFont(style: IStyleData): BookFont {
  return {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strike: true } : {}),
    ...(style.cl?.rgb ? { color: hex(style.cl.rgb) } : {}),
  };
}

/** One of Univer's lines as a file has it. */
export function bookLine(line: unknown): BookBorder | undefined {
  const { s, cl } = (line ?? {}) as { s?: number; cl?: { rgb?: string | null } };
  const style = LINES[s ?? 0];
  return style && { style, ...(cl?.rgb ? { color: hex(cl.rgb) } : {}) };
}

function bookBorders(lines: Record<string, unknown>): NonNullable<BookStyle['border']> {
  const found: { [Key in BorderSide]?: BookBorder } = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = bookLine(lines[SIDES[side]]);
    if (line) found[side] = line;
  }
  return found;
}

/** As Excel puts its automatic colours on the clipboard. */
const SYSTEM_COLORS: Readonly<Record<string, string>> = { windowtext: '#000000', window: '#FFFFFF' };

/** Univer also writes `rgb(…)` when a person picks a colour, and keeps the names of colours that were pasted. */
export function hex(color: string): string {
  const parts = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(color);
  if (parts) return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase(); // prettier-ignore
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join('')}`.toUpperCase(); // prettier-ignore
  return color.startsWith('#') ? color.toUpperCase() : (SYSTEM_COLORS[color.toLowerCase()] ?? htmlColor(color) ?? color);
}

import { present, trueOrAbsent } from '../../../domain/present';
import { FONT_NAME, LOOKS, NUMBER_FORMATS, type BorderLook, type Look } from '../../../app/appearance';
import type { ConditionalFormat, EditOf } from '../../../domain/sheet/edit';
import type { BookColumn, BookRow } from '../book';
import type { BookConditional, ConditionalLook } from '../book-rules';
import type { BookBorder, BookStyle } from '../book-style';
import { carvedOut } from '../../../domain/sheet/areas';
import { wholePixels } from '../measure';
import type { SheetDraft } from './draft';

/** A style is applied whole, but for what is not its own: number format, lock, and borders where it draws none. */
export function style(sheet: SheetDraft, { area, style: name }: EditOf<'style'>): void {
  const look = LOOKS[name];
  const made = new Map<BookStyle | undefined, BookStyle[]>();
  sheet.changeAll(area, (cell, row, column) => {
    const edges =
      (row === area.row ? TOP : 0) |
      (row === area.row + area.rows - 1 ? BOTTOM : 0) |
      (column === area.column ? LEFT : 0) |
      (column === area.column + area.columns - 1 ? RIGHT : 0);
    const known = made.get(cell.style) ?? [];
    made.set(cell.style, known);
    return { ...cell, style: (known[edges] ??= styled(cell.style, look, edges)) };
  });
}

const TOP = 1;
const BOTTOM = 2;
const LEFT = 4;
const RIGHT = 8;

function styled(before: BookStyle | undefined, look: Look, edges: number): BookStyle {
  const { font } = look;
  const side = (edge: number): BorderLook => ((edges & edge) === 0 ? look.border.inside : look.border.outside);
  const drawn = {
    ...before?.border,
    ...bordered('top', side(TOP)),
    ...bordered('bottom', side(BOTTOM)),
    ...bordered('left', side(LEFT)),
    ...bordered('right', side(RIGHT)),
  };
  return {
    font: {
      name: FONT_NAME,
      size: font.size,
      ...present({
        bold: trueOrAbsent(font.bold),
        italic: trueOrAbsent(font.italic),
        color: font.color.toUpperCase() === '#000000' ? undefined : font.color,
      }),
    },
    horizontal: look.horizontal,
    ...present({
      fill: look.fill,
      border: Object.keys(drawn).length === 0 ? undefined : drawn,
      vertical: look.vertical === 'bottom' ? undefined : look.vertical,
      wrap: trueOrAbsent(look.wrap),
      indent: look.indent || undefined,
      numberFormat: before?.numberFormat,
      locked: before?.locked,
      textPrefix: before?.textPrefix,
    }),
  };
}

/** A look without a border leaves the lines that are there: cells share their edges. */
const bordered = (side: 'top' | 'bottom' | 'left' | 'right', { line, color }: BorderLook): { [side: string]: BookBorder } =>
  line === 'none' ? {} : { [side]: { style: line, color } };

export function format(sheet: SheetDraft, { area, format: name }: EditOf<'format'>): void {
  const numberFormat = NUMBER_FORMATS[name];
  restyle(sheet, area, (before) => {
    const { numberFormat: _, ...rest } = before;
    return numberFormat === 'General' ? rest : { ...rest, numberFormat };
  });
}

export function alignTop(sheet: SheetDraft, { area }: EditOf<'align-top'>): void {
  restyle(sheet, area, (before) => ({ ...before, vertical: 'top' }));
}

export function lock(sheet: SheetDraft, { area, locked }: EditOf<'lock'>): void {
  restyle(sheet, area, (before) => {
    const { locked: _, ...rest } = before;
    return locked ? rest : { ...rest, locked: false };
  });
}

function restyle(sheet: SheetDraft, area: EditOf<'lock'>['area'], change: (before: BookStyle) => BookStyle): void {
  const made = new Map<BookStyle | undefined, BookStyle | undefined>();
  sheet.changeAll(area, (cell) => {
    if (!made.has(cell.style)) {
      const after = change(cell.style ?? {});
      made.set(cell.style, Object.keys(after).length === 0 ? undefined : after);
    }
    const { style: _, ...rest } = cell;
    const after = made.get(cell.style);
    return after ? { ...rest, style: after } : rest;
  });
}

export function columnWidth(sheet: SheetDraft, { column, columns, width }: EditOf<'column-width'>): void {
  resize<BookColumn>(sheet.linesForWriting('columns'), column, columns, (before) => ({ ...before, width: wholePixels(width) }));
}

export function rowHeight(sheet: SheetDraft, { row, rows, height }: EditOf<'row-height'>): void {
  resize<BookRow>(sheet.linesForWriting('rows'), row, rows, (before) => ({
    ...(before?.hidden ? { hidden: true } : {}),
    height: wholePixels(height),
  }));
}

function resize<Size>(sizes: (Size | null)[], first: number, count: number, change: (before: Size | null) => Size): void {
  while (sizes.length < first) sizes.push(null);
  for (let index = first; index < first + count; index += 1) sizes[index] = change(sizes[index] ?? null);
}

/** The area's formats are replaced; of the new ones the first in the list wins. */
export function conditional(sheet: SheetDraft, edit: EditOf<'conditional'>): void {
  sheet.parts.conditionals = [...added(edit), ...carvedOut(sheet.parts.conditionals, edit.area)];
}

export function addConditional(sheet: SheetDraft, edit: EditOf<'add-conditional'>): void {
  sheet.parts.conditionals = [...added(edit), ...sheet.parts.conditionals];
}

export function removeConditional(sheet: SheetDraft, { formula }: EditOf<'remove-conditional'>): void {
  sheet.parts.conditionals = sheet.parts.conditionals.filter(({ rule }) => rule.kind !== 'formula' || rule.formula !== formula);
}

const added = ({ area, formats }: EditOf<'conditional' | 'add-conditional'>): readonly BookConditional[] =>
  formats.map((one) => ({ areas: [area], rule: ruleOf(one) }));

function ruleOf(of: ConditionalFormat): BookConditional['rule'] {
  const look = LOOKS[of.style];
  if (of.kind === 'formula') return { kind: 'formula', formula: of.formula, look: conditionalLook(look) };
  const bound = (value: number): { type: 'num'; value: string } => ({ type: 'num', value: String(value) });
  return { kind: 'bar', min: bound(of.min), max: bound(of.max), color: look.fill ?? '#B7CFE8', gradient: false };
}

const conditionalLook = ({ font, fill }: Look): ConditionalLook => ({
  color: font.color,
  ...(fill === undefined ? {} : { fill }),
  ...(font.bold ? { bold: true } : {}),
});

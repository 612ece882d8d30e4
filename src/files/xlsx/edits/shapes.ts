import { presetOf } from '../preset-geometry';
import { FONT_NAME, SYMBOL_LOOK, SYMBOL_LOOKS } from '../../../app/appearance';
import type { EditOf, PictureSpec, ShapeSpec } from '../../../domain/sheet/edit';
import type { SymbolLook } from '../../../domain/sheet/style';
import type { BookShape, BookShapeText, Glue } from '../book-shape';
import { boxAround, isReplaced, SITE_NUMBER, SYMBOL_GEOMETRY } from '../../../domain/sheet/shapes';
import type { SheetDraft } from './draft';

export function shapes(sheet: SheetDraft, edit: EditOf<'shapes'>): void {
  const others = sheet.parts.shapes.filter(({ kind, name }) => kind === 'chart' || !isReplaced(edit, name));
  sheet.parts.shapes = [...others, ...edit.shapes.map(bookShapeOf)];
}

export function dressSymbols(sheet: SheetDraft, edit: EditOf<'symbol-looks'>): void {
  const looks = new Map(edit.looks.map(({ name, look }) => [name, look]));
  sheet.parts.shapes = sheet.parts.shapes.map((shape) => {
    const look = looks.get(shape.name);
    return look === undefined || shape.kind !== 'geometric' ? shape : dressedAs(shape, look);
  });
}

/** Fill, outline and sign of one symbol. */
function dressedAs(shape: Extract<BookShape, { kind: 'geometric' }>, look: SymbolLook): BookShape {
  const { fill, line, weight, dash, mark } = SYMBOL_LOOKS[look];
  const { text: _, ...rest } = shape;
  const text =
    mark === '' ? {} : { text: { ...textOf(mark, 'center', 'middle'), color: line, bold: true, size: SYMBOL_LOOK.markSize } };
  return { ...rest, fill, line: { color: line, weight, dash }, ...text };
}

const LINE = { color: SYMBOL_LOOK.line, weight: SYMBOL_LOOK.weight, dash: 'solid' };

/** What a drawing object of Runut is in a file. */
function bookShapeOf(spec: ShapeSpec | PictureSpec): BookShape {
  switch (spec.kind) {
    case 'symbol': {
      const plain: Extract<BookShape, { kind: 'geometric' }> = {
        kind: 'geometric',
        name: spec.name,
        alt: spec.alt,
        box: spec.box,
        geometry: presetOf(SYMBOL_GEOMETRY[spec.symbol]),
        fill: SYMBOL_LOOK.fill,
        line: LINE,
        ...(spec.text === undefined ? {} : { text: textOf(spec.text, 'center', 'middle') }),
      };
      return spec.look === undefined || spec.look === 'biasa' ? plain : dressedAs(plain, spec.look);
    }
    case 'label':
      return { kind: 'text-box', name: spec.name, alt: spec.text, box: spec.box, text: textOf(spec.text, 'left', 'top') };
    case 'picture':
      return { kind: 'image', name: spec.name, alt: spec.alt, box: spec.box, mime: 'image/png', data: spec.png };
    case 'connector': {
      const glue = (end: typeof spec.from): Glue | undefined => end && { shape: end.shape, site: SITE_NUMBER[end.site] };
      const [from, to] = [glue(spec.from), glue(spec.to)];
      return {
        kind: 'line',
        name: spec.name,
        alt: spec.alt,
        box: boxAround(spec.points),
        path: spec.points.length > 2 ? 'elbow' : 'straight',
        points: spec.points,
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        startArrow: false,
        endArrow: spec.arrow,
        line: LINE,
      };
    }
  }
}

const textOf = (value: string, horizontal: 'left' | 'center', vertical: 'top' | 'middle'): BookShapeText => ({
  value,
  size: SYMBOL_LOOK.labelSize,
  color: SYMBOL_LOOK.line,
  bold: false,
  font: FONT_NAME,
  horizontal,
  vertical,
});

import { FONT_NAME, SYMBOL_LOOK } from '../../../app/appearance';
import type { EditOf, ShapeSpec } from '../../../domain/sheet/edit';
import type { BookShape, BookShapeText, Glue } from '../book-shape';
import { boxAround, isReplaced, SITE_NUMBER, SYMBOL_GEOMETRY } from '../../../domain/sheet/shapes';
import type { SheetDraft } from './draft';

/** DrawingML spells Excel's names of shapes with a small letter. */
const presetOf = (geometry: string): string => geometry.charAt(0).toLowerCase() + geometry.slice(1);

export function shapes(sheet: SheetDraft, edit: EditOf<'shapes'>): void {
  const others = sheet.parts.shapes.filter(({ kind, name }) => kind === 'chart' || !isReplaced(edit, name));
  sheet.parts.shapes = [...others, ...edit.shapes.map(bookShapeOf)];
}

const LINE = { color: SYMBOL_LOOK.line, weight: SYMBOL_LOOK.weight, dash: 'solid' };

/** What a drawing object of Runut is in a file. */
function bookShapeOf(spec: ShapeSpec): BookShape {
  switch (spec.kind) {
    case 'symbol':
      return {
        kind: 'geometric',
        name: spec.name,
        alt: spec.alt,
        box: spec.box,
        geometry: presetOf(SYMBOL_GEOMETRY[spec.symbol]),
        fill: SYMBOL_LOOK.fill,
        line: LINE,
        ...(spec.text === undefined ? {} : { text: textOf(spec.text, 'center', 'middle') }),
      };
    case 'label':
      return { kind: 'text-box', name: spec.name, alt: spec.text, box: spec.box, text: textOf(spec.text, 'left', 'top') };
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

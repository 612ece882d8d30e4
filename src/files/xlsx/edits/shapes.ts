import { FONT_NAME, SYMBOL_LOOK } from '../../../app/appearance';
import type { EditOf, ShapeSpec, Site, SymbolShape } from '../../../domain/sheet/edit';
import type { BookShape, BookShapeText, Glue } from '../book-shape';
import { boxAround } from '../../../domain/sheet/shapes';
import type { SheetDraft } from './draft';

/** DrawingML's presets of the guideline's symbols (PermenPANRB 35/2012). */
const PRESET: Readonly<Record<SymbolShape, string>> = {
  terminator: 'flowChartTerminator',
  process: 'flowChartProcess',
  decision: 'flowChartDecision',
  connector: 'flowChartOffpageConnector',
};

/** These symbols number their connection sites counter-clockwise from the top. */
const SITE: Readonly<Record<Site, number>> = { top: 0, left: 1, bottom: 2, right: 3 };

export function shapes(sheet: SheetDraft, edit: EditOf<'shapes'>): void {
  const keep = new Set(edit.keep);
  const others = sheet.parts.shapes.filter(
    ({ kind, name }) => kind === 'chart' || !name.startsWith(edit.prefix) || keep.has(name),
  );
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
        geometry: PRESET[spec.symbol],
        fill: SYMBOL_LOOK.fill,
        line: LINE,
        ...(spec.text === undefined ? {} : { text: textOf(spec.text, 'center', 'middle') }),
      };
    case 'label':
      return { kind: 'text-box', name: spec.name, alt: spec.text, box: spec.box, text: textOf(spec.text, 'left', 'top') };
    case 'connector': {
      const glue = (end: typeof spec.from): Glue | undefined => end && { shape: end.shape, site: SITE[end.site] };
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

import { SYMBOL_LOOK } from '../app/appearance';
import type { EditOf, PictureSpec, ShapeSpec } from '../domain/sheet/edit';
import { SITE_NUMBER, SYMBOL_GEOMETRY } from '../domain/sheet/shapes';
import type { SentEdit } from './sent-edit';
import { beginDrawing } from './unfinished-drawing';
import { worksheetOf, type Writing } from './writing';
import { dressAs } from './write-symbol-looks';

/** Replaces the sheet's shapes of that prefix but those to keep, to which new connectors may be glued; the snapshot behind the plan must have read the sheet's shapes. */
export function writeShapes(edit: EditOf<'shapes'>, writing: Writing): void {
  const { context, known } = writing;
  if (known.shapesNamed(edit.sheet, edit.prefix) === undefined)
    throw new Error(`the shapes of "${edit.sheet}" were not read before they were replaced`);
  const { shapes } = worksheetOf(context, edit.sheet);
  beginDrawing(edit.sheet, writing);
  const there = known.shapesNamed(edit.sheet, edit.prefix) ?? [];
  const keep = new Set(edit.keep);
  const symbols = new Map<string, Excel.Shape>();
  const gone = new Set<string>();
  for (const { id, name } of there) {
    if (keep.has(name)) symbols.set(name, shapes.getItem(id));
    else {
      shapes.getItem(id).delete();
      gone.add(id);
    }
  }
  known.forgetShapes(edit.sheet, gone);
  addAll(shapes, edit.shapes, symbols, (name) => symbols.get(name));
}

/** Adds to a drawing begun in an earlier request: its shapes are known by their names alone. */
export function writeMoreShapes(edit: SentEdit & { readonly kind: 'more-shapes' }, { context }: Writing): void {
  const { shapes } = worksheetOf(context, edit.sheet);
  const symbols = new Map<string, Excel.Shape>();
  addAll(shapes, edit.shapes, symbols, (name) => {
    const known = symbols.get(name) ?? (edit.glue.has(name) ? shapes.getItem(name) : undefined);
    if (known) symbols.set(name, known);
    return known;
  });
}

function addAll(
  shapes: Excel.ShapeCollection,
  specs: readonly (ShapeSpec | PictureSpec)[],
  symbols: Map<string, Excel.Shape>,
  symbolOf: (name: string) => Excel.Shape | undefined,
): void {
  for (const spec of specs) if (spec.kind === 'symbol') symbols.set(spec.name, addSymbol(shapes, spec));
  for (const spec of specs) {
    if (spec.kind === 'connector') addConnector(shapes, spec, symbolOf);
    if (spec.kind === 'label') addLabel(shapes, spec);
    if (spec.kind === 'picture') addImage(shapes, spec);
  }
}

function addSymbol(shapes: Excel.ShapeCollection, spec: Extract<ShapeSpec, { kind: 'symbol' }>): Excel.Shape {
  const shape = shapes.addGeometricShape(SYMBOL_GEOMETRY[spec.symbol]);
  place(shape, spec);
  dress(shape, spec);
  if (spec.look === undefined || spec.look === 'biasa') shape.fill.setSolidColor(SYMBOL_LOOK.fill);
  else dressAs(shape, spec.look);
  if (spec.text !== undefined) {
    write(shape, spec.text);
    shape.textFrame.horizontalAlignment = 'Center';
    shape.textFrame.verticalAlignment = 'Middle';
  }
  return shape;
}

/** What symbols and connectors have in common. */
function dress(shape: Excel.Shape, { alt }: { readonly alt: string }): void {
  shape.altTextDescription = alt;
  shape.lineFormat.color = SYMBOL_LOOK.line;
  shape.lineFormat.weight = SYMBOL_LOOK.weight;
  shape.placement = 'TwoCell';
}

function addConnector(
  shapes: Excel.ShapeCollection,
  spec: Extract<ShapeSpec, { kind: 'connector' }>,
  symbolOf: (name: string) => Excel.Shape | undefined,
): void {
  const start = spec.points[0];
  const end = spec.points.at(-1);
  if (!start || !end) return;
  const shape = shapes.addLine(start.x, start.y, end.x, end.y, spec.points.length > 2 ? 'Elbow' : 'Straight');
  shape.name = spec.name;
  dress(shape, spec);
  if (spec.arrow) shape.line.endArrowheadStyle = 'Triangle';
  const from = spec.from && symbolOf(spec.from.shape);
  const to = spec.to && symbolOf(spec.to.shape);
  if (from && spec.from) shape.line.connectBeginShape(from, SITE_NUMBER[spec.from.site]);
  if (to && spec.to) shape.line.connectEndShape(to, SITE_NUMBER[spec.to.site]);
}

function addLabel(shapes: Excel.ShapeCollection, spec: Extract<ShapeSpec, { kind: 'label' }>): void {
  const shape = shapes.addTextBox(spec.text);
  place(shape, spec);
  shape.altTextDescription = spec.text;
  shape.fill.clear();
  shape.lineFormat.visible = false;
  shape.placement = 'TwoCell';
  write(shape, spec.text);
}

function addImage(shapes: Excel.ShapeCollection, spec: PictureSpec): void {
  const shape = shapes.addImage(spec.png);
  place(shape, spec);
  shape.altTextDescription = spec.alt;
  shape.placement = 'TwoCell';
}

function place(shape: Excel.Shape, { name, box }: Extract<ShapeSpec, { kind: 'symbol' | 'label' }> | PictureSpec): void {
  shape.name = name;
  shape.left = box.left;
  shape.top = box.top;
  shape.width = box.width;
  shape.height = box.height;
}

function write({ textFrame }: Excel.Shape, text: string): void {
  textFrame.textRange.text = text;
  textFrame.textRange.font.size = SYMBOL_LOOK.labelSize;
  textFrame.textRange.font.color = SYMBOL_LOOK.line;
  textFrame.leftMargin = 0;
  textFrame.rightMargin = 0;
  textFrame.topMargin = 0;
  textFrame.bottomMargin = 0;
}

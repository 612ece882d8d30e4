import { SYMBOL_LOOK, SYMBOL_LOOKS } from '../app/appearance';
import type { EditOf } from '../domain/sheet/edit';
import type { SymbolLook } from '../domain/sheet/style';
import { worksheetOf, type Writing } from './writing';

const DASH = { solid: 'Solid', dash: 'Dash', sysDash: 'SquareDot' } as const;

/** Changes how drawn symbols look; the snapshot behind the plan must have read the sheet's shapes. */
export function writeSymbolLooks({ sheet, looks }: EditOf<'symbol-looks'>, { context, known }: Writing): void {
  const there = known.shapesNamed(sheet, '');
  if (there === undefined) throw new Error(`the shapes of "${sheet}" were not read before their looks were changed`);
  const ids = new Map(there.map(({ id, name }) => [name, id]));
  const { shapes } = worksheetOf(context, sheet);
  for (const { name, look } of looks) {
    const id = ids.get(name);
    if (id !== undefined) dressAs(shapes.getItem(id), look);
  }
}

/** Fill, outline and sign of one symbol. */
export function dressAs(shape: Excel.Shape, look: SymbolLook): void {
  const { fill, line, weight, dash, mark } = SYMBOL_LOOKS[look];
  shape.fill.setSolidColor(fill);
  shape.lineFormat.color = line;
  shape.lineFormat.weight = weight;
  shape.lineFormat.dashStyle = DASH[dash];
  const { textFrame } = shape;
  textFrame.textRange.text = mark;
  if (mark === '') return;
  textFrame.horizontalAlignment = 'Center';
  textFrame.verticalAlignment = 'Middle';
  textFrame.textRange.font.color = line;
  textFrame.textRange.font.size = SYMBOL_LOOK.markSize;
  textFrame.textRange.font.bold = true;
}

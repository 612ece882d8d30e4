import type { EditOf } from '../domain/sheet/edit';
import type { SentEdit } from './sent-edit';

/**
 * About how many bytes of request an edit becomes, rather too many than too few: office.js sends a few hundred for every
 * object it names and about a hundred for every property it sets.
 */
export function requestBytes(edit: SentEdit): number {
  switch (edit.kind) {
    case 'write':
      return 800 + bytesOf(edit.values);
    case 'look':
      return edit.look.part === 'lines' ? 600 + edit.look.edges.length * 500 : 700;
    case 'cell-looks':
      return 800 + JSON.stringify(edit.looks).length * 1.5;
    case 'row-heights':
      return 800 + edit.heights.length * 50;
    case 'formats':
      return 800 + edit.area.rows * edit.area.columns * 20;
    case 'conditional':
    case 'add-conditional':
      return 1200 + edit.formats.length * 3000;
    case 'validation':
      return 3000;
    case 'shapes':
    case 'more-shapes':
      return 1500 + edit.shapes.reduce((bytes, one) => bytes + (one.kind === 'picture' ? 2000 + one.png.length : 6500), 0);
    case 'symbol-looks':
      return 800 + edit.looks.length * 4500;
    case 'charts':
      return 1500 + edit.charts.reduce((bytes, { series }) => bytes + 9000 + series.length * 4000, 0);
    case 'page':
      return 6000;
    default:
      return 800;
  }
}

/** Shapes of a large drawing that go out together: room is left for taking out those that stood there. */
const SHAPES_AT_ONCE = 250;

/** What is too large for one request, in parts: values are cut between rows, a drawing between its shapes; anything else as it is. */
export function inPieces(edit: SentEdit, most: number): readonly SentEdit[] {
  if (edit.kind === 'shapes' && requestBytes(edit) > most) return drawingInPieces(edit);
  if (edit.kind !== 'write' || edit.values.length < 2 || requestBytes(edit) <= most) return [edit];
  const half = Math.ceil(edit.values.length / 2);
  const upper: SentEdit = { ...edit, values: edit.values.slice(0, half) };
  const lower: SentEdit = { ...edit, at: { ...edit.at, row: edit.at.row + half }, values: edit.values.slice(half) };
  return [...inPieces(upper, most), ...inPieces(lower, most)];
}

/** Symbols stand before the lines that are glued to them, so a piece only looks back. A drawing that stops half-way is replaced by the next. */
function drawingInPieces(edit: EditOf<'shapes'>): readonly SentEdit[] {
  const { sheet, shapes, keep = [] } = edit;
  const glue = new Set([...keep, ...shapes.flatMap((one) => (one.kind === 'symbol' ? [one.name] : []))]);
  const pieces: SentEdit[] = [{ ...edit, shapes: shapes.slice(0, SHAPES_AT_ONCE) }];
  for (let at = SHAPES_AT_ONCE; at < shapes.length; at += SHAPES_AT_ONCE)
    pieces.push({ kind: 'more-shapes', sheet, shapes: shapes.slice(at, at + SHAPES_AT_ONCE), glue });
  return pieces;
}

/** Cells go out as JSON: text twice over in the worst case, once escaped. */
function bytesOf(values: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of values) {
    for (const value of row) bytes += (typeof value === 'string' ? value.length * 2 : JSON.stringify(value).length) + 8;
  }
  return bytes;
}

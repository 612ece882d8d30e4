import { worksheetOf, type Writing } from './writing';

/** What stands on a sheet while it is drawn on, and what a drawing that stopped leaves there. */
const UNFINISHED = 'runut:menggambar';

/** Under this name shapes are told that a stopped drawing left without one. */
const LEFT_OVER = 'runut:sisa';

const OWN = 'runut:';

/**
 * Says on a sheet that it is being drawn on, and which shapes and charts were not Runut's before: a new shape gets its name only after
 * it was made, so that a request which stops in between leaves one without. A text box is made with its text in one step.
 */
export function beginDrawing(sheet: string, { context, known, drawing }: Writing): void {
  if (drawing.has(sheet.toLowerCase())) return;
  drawing.add(sheet.toLowerCase());
  clearLeftOver(sheet, { context, known });
  const { shapes = [], charts = [] } = known.of(sheet);
  const strangers = [
    ...shapes.filter(({ name }) => !name.startsWith(OWN)).flatMap(({ id, name }) => [id, name]),
    ...charts.filter((name) => !name.startsWith(OWN)),
  ];
  const sign = worksheetOf(context, sheet).shapes.addTextBox([UNFINISHED, ...strangers].join('\n'));
  sign.name = UNFINISHED;
  sign.visible = false;
}

/** Takes away what a drawing that stopped left: its sign, and a shape without a name. */
function clearLeftOver(sheet: string, { context, known }: Pick<Writing, 'context' | 'known'>): void {
  const gone = (known.of(sheet).shapes ?? []).filter(({ name }) => name === UNFINISHED || name === LEFT_OVER);
  for (const { id } of gone) worksheetOf(context, sheet).shapes.getItem(id).delete();
  known.forgetShapes(sheet, new Set(gone.map(({ id }) => id)));
}

/** Takes the signs away once everything is drawn. */
export function endDrawings({ context, drawing }: Pick<Writing, 'context' | 'drawing'>): void {
  for (const sheet of drawing) worksheetOf(context, sheet).shapes.getItem(UNFINISHED).delete();
  drawing.clear();
}

/** Whether the text of a shape must be read to know what a stopped drawing left. */
export const isSign = ({ name }: { readonly name: string }): boolean => name === UNFINISHED;

/** A shape as far as it matters here. */
interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly text: string | undefined;
  readonly alt: string;
}

/** What a stopped drawing left on a sheet: shapes by id, which are Runut's under another name, and a chart by its name. */
export interface LeftOver {
  readonly shapes: ReadonlyMap<string, string>;
  readonly chart?: string;
}

const NOTHING: LeftOver = { shapes: new Map() };

/**
 * Finds the sign of a stopped drawing and the one shape or chart that was made and got no name. Where several could be meant, somebody
 * drew since: then none is.
 */
export function leftOverOf(shapes: readonly Drawn[], charts: readonly string[]): LeftOver {
  const signs = shapes.filter(({ name, text }) => name === UNFINISHED || text?.split('\n')[0] === UNFINISHED);
  if (signs.length === 0) return NOTHING;
  const strangers = new Set(signs.flatMap(({ text }) => text?.split('\n').slice(1) ?? []));
  const isNew = ({ id, name, text, alt }: Drawn): boolean =>
    !name.startsWith(OWN) && !strangers.has(id) && !strangers.has(name) && (text ?? '') === '' && alt === '';
  const found = shapes.filter((one) => !signs.includes(one) && isNew(one));
  const chartsFound = charts.filter((name) => !name.startsWith(OWN) && !strangers.has(name));
  const [chart] = chartsFound.length === 1 ? chartsFound : [];
  return {
    shapes: new Map([
      ...signs.map(({ id }) => [id, UNFINISHED] as const),
      ...(found.length === 1 ? found : []).map(({ id }) => [id, LEFT_OVER] as const),
    ]),
    ...(chart === undefined ? {} : { chart }),
  };
}

import { FONT_NAME, LOOKS, NUMBER_FORMATS, type BorderLook, type Look } from '../app/appearance';
import type { ConditionalFormat, EditOf } from '../domain/sheet/edit';
import { EXCEL_LIMITS, WIDEST_COLUMN } from '../domain/sheet/limits';
import type { LookEdit } from './look-parts';
import { rangeOf, worksheetOf, type Writers, type Writing } from './writing';

/** Edits of how cells look. */
export const lookWriters: Writers<
  'look' | 'format' | 'column-width' | 'row-height' | 'conditional' | 'add-conditional' | 'remove-conditional'
> = {
  look: writePart,
  format({ sheet, area, format }, { context }) {
    // A single code spreads over the whole range, which keeps the request small.
    rangeOf(context, sheet, area).numberFormat = NUMBER_FORMATS[format] as unknown as string[][];
  },
  'column-width'({ sheet, column, columns, width }, { context }) {
    const { format } = rangeOf(context, sheet, { row: 0, column, rows: 1, columns });
    format.columnWidth = Math.min(WIDEST_COLUMN, width);
  },
  'row-height'({ sheet, row, rows, height }, { context }) {
    const { format } = rangeOf(context, sheet, { row, column: 0, rows, columns: 1 });
    format.rowHeight = Math.min(EXCEL_LIMITS.rowHeight, height);
  },
  'remove-conditional'({ sheet, formula }, { context, known }) {
    const { conditionalFormats } = worksheetOf(context, sheet).getRange();
    for (const id of known.conditionalsOf(sheet, formula)) conditionalFormats.getItemOrNullObject(id).delete();
  },
  conditional(edit, writing) {
    rangeOf(writing.context, edit.sheet, edit.area).conditionalFormats.clearAll();
    addConditionals(edit, writing);
  },
  'add-conditional': addConditionals,
};

/** Tells the host one part of a look. */
function writePart({ sheet, area, look }: LookEdit, { context, untouched }: Writing): void {
  const { format } = rangeOf(context, sheet, area);
  if (look.part === 'cells') writeCellLook(format, look, untouched.take(sheet, area));
  else {
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) drawBorder(format, edge, look.outside);
    if (area.columns > 1) drawBorder(format, 'InsideVertical', look.inside);
    if (area.rows > 1) drawBorder(format, 'InsideHorizontal', look.inside);
  }
}

/** What Excel makes of a cell nobody has touched, as far as looks decide about it. */
const NEW_CELL = { bold: false, italic: false, color: '#000000', vertical: 'bottom', wrap: false, indent: 0 };

/** Of cells that are as Excel makes them only what is different is said. */
function writeCellLook(format: Excel.RangeFormat, { font, fill, ...look }: Omit<Look, 'border'>, asMade: boolean): void {
  const said = asMade ? NEW_CELL : undefined;
  format.font.name = FONT_NAME;
  format.font.size = font.size;
  if (font.bold !== said?.bold) format.font.bold = font.bold;
  if (font.italic !== said?.italic) format.font.italic = font.italic;
  if (font.color !== said?.color) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  else if (!asMade) format.fill.clear();
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== said?.vertical) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== said?.wrap) format.wrapText = look.wrap;
  if (look.indent !== said?.indent) format.indentLevel = look.indent;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

/** A look without a border leaves the neighbours' lines alone: cells share their edges. */
function drawBorder(format: Excel.RangeFormat, edge: EdgeName, border: BorderLook): void {
  if (border.line === 'none') return;
  const side = format.borders.getItem(edge);
  side.style = 'Continuous';
  side.weight = WEIGHT[border.line];
  side.color = border.color;
}

type EdgeName = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

function addConditionals({ sheet, area, formats }: EditOf<'conditional' | 'add-conditional'>, { context }: Writing): void {
  const range = rangeOf(context, sheet, area);
  // The host puts each new format before the others, and the first that applies wins.
  for (const format of formats.toReversed()) addConditional(range, format);
}

function addConditional(range: Excel.Range, format: ConditionalFormat): void {
  const look = LOOKS[format.style];
  if (format.kind === 'formula') {
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = format.formula;
    custom.format.font.color = look.font.color;
    if (look.font.bold) custom.format.font.bold = true;
    if (look.fill !== undefined) custom.format.fill.color = look.fill;
    return;
  }
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.lowerBoundRule = { type: 'Number', formula: String(format.min) };
  dataBar.upperBoundRule = { type: 'Number', formula: String(format.max) };
  dataBar.positiveFormat.fillColor = look.fill ?? '#B7CFE8';
  dataBar.positiveFormat.gradientFill = false;
}

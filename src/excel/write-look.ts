import { LOOKS, NUMBER_FORMATS, type BorderLook } from '../app/appearance';
import type { Area } from '../domain/sheet/address';
import type { ConditionalFormat, EditOf } from '../domain/sheet/edit';
import { present } from '../domain/present';
import { EXCEL_LIMITS, WIDEST_COLUMN } from '../domain/sheet/limits';
import { AS_MADE, LINE_SIDES, type CellLook, type CellPart, type Edge, type ListedLook, type LookEdit } from './look-parts';
import { rangeOf, worksheetOf, type Writers, type Writing } from './writing';

/** Edits of how cells look. */
export const lookWriters: Writers<
  | 'look'
  | 'cell-looks'
  | 'format'
  | 'formats'
  | 'align-top'
  | 'column-width'
  | 'row-height'
  | 'row-heights'
  | 'conditional'
  | 'add-conditional'
  | 'remove-conditional'
> = {
  look: writePart,
  'cell-looks'({ sheet, area, looks }, { context, untouched }) {
    for (const part of Object.keys(AS_MADE)) untouched.take(sheet, area, part);
    for (const way of ['level lines', 'upright lines']) untouched.take(sheet, around(area), way);
    // A line that replaces none is thin; only then may its weight go unsaid.
    const mayOmit =
      untouched.isFresh(sheet, area) &&
      !looks.flat().some((look) => LINE_SIDES.some((side) => (look[side]?.line ?? 'thin') !== 'thin'));
    rangeOf(context, sheet, area).setCellProperties(looks.map((line) => line.map((look) => listedLook(look, mayOmit))));
  },
  format({ sheet, area, format }, { context }) {
    // A single code spreads over the whole range, which keeps the request small.
    rangeOf(context, sheet, area).numberFormat = NUMBER_FORMATS[format] as unknown as string[][];
  },
  formats({ sheet, area, formats }, { context }) {
    rangeOf(context, sheet, area).numberFormat = formats.map((line) =>
      line.map((format) => format && NUMBER_FORMATS[format]),
    ) as string[][];
  },
  'align-top'({ sheet, area }, { context, untouched }) {
    untouched.take(sheet, area, 'vertical');
    rangeOf(context, sheet, area).format.verticalAlignment = 'Top';
  },
  'column-width'({ sheet, column, columns, width }, { context }) {
    const { format } = rangeOf(context, sheet, { row: 0, column, rows: 1, columns });
    format.columnWidth = Math.min(WIDEST_COLUMN, width);
  },
  'row-height'({ sheet, row, rows, height }, { context }) {
    const { format } = rangeOf(context, sheet, { row, column: 0, rows, columns: 1 });
    format.rowHeight = Math.min(EXCEL_LIMITS.rowHeight, height);
  },
  'row-heights'({ sheet, row, heights }, { context }) {
    rangeOf(context, sheet, { row, column: 0, rows: heights.length, columns: 1 }).setRowProperties(
      heights.map((height) => ({ format: { rowHeight: Math.min(EXCEL_LIMITS.rowHeight, height) } })),
    );
  },
  'remove-conditional'({ sheet, formula }, { context, known }) {
    const { conditionalFormats } = worksheetOf(context, sheet).getRange();
    for (const id of known.conditionalsOf(sheet, formula)) conditionalFormats.getItemOrNullObject(id).delete();
  },
  conditional(edit, writing) {
    if (!writing.untouched.has(edit.sheet, edit.area, 'conditional'))
      rangeOf(writing.context, edit.sheet, edit.area).conditionalFormats.clearAll();
    writing.untouched.take(edit.sheet, edit.area, 'conditional');
    addConditionals(edit, writing);
  },
  'add-conditional': addConditionals,
};

/** Tells the host one part of a look; of cells that are as Excel makes them only what is different. */
function writePart({ sheet, area, look }: LookEdit, { context, untouched }: Writing): void {
  if (look.part !== 'lines') {
    if (look.value === AS_MADE[look.part] && untouched.has(sheet, area, look.part)) return;
    untouched.take(sheet, area, look.part);
    const { format } = rangeOf(context, sheet, area);
    (CELL_WRITERS[look.part] as (format: Excel.RangeFormat, value: unknown) => void)(format, look.value);
    return;
  }
  const way = look.edges.some((edge) => LEVEL.has(edge)) ? 'level lines' : 'upright lines';
  const asMade = untouched.has(sheet, area, way);
  untouched.take(sheet, around(area), way);
  const { borders } = rangeOf(context, sheet, area).format;
  for (const edge of look.edges) drawBorder(borders.getItem(edge), look.line, asMade);
}

const CELL_WRITERS: { readonly [Part in CellPart]: (format: Excel.RangeFormat, value: CellLook[Part]) => void } = {
  name: ({ font }, name) => (font.name = name),
  size: ({ font }, size) => (font.size = size),
  bold: ({ font }, bold) => (font.bold = bold),
  italic: ({ font }, italic) => (font.italic = italic),
  color: ({ font }, color) => (font.color = color),
  fill: ({ fill }, color) => {
    if (color === '') fill.clear();
    else fill.color = color;
  },
  horizontal: (format, side) => (format.horizontalAlignment = HORIZONTAL[side]),
  vertical: (format, side) => (format.verticalAlignment = VERTICAL[side]),
  wrap: (format, wrap) => (format.wrapText = wrap),
  indent: (format, indent) => (format.indentLevel = indent),
};

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { none: 'Thin', hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

/** A new line is thin and black. */
function drawBorder(side: Excel.RangeBorder, { line, color }: BorderLook, isNew: boolean): void {
  side.style = 'Continuous';
  if (!isNew || line !== 'thin') side.weight = WEIGHT[line];
  if (!isNew || color !== '#000000') side.color = color;
}

/** The same as a list of cells has it. */
function listedLook(
  { name, size, bold, italic, color, fill, horizontal, vertical, wrap, indent, ...sides }: ListedLook,
  isThin: boolean,
) {
  const font = present({ name, size, bold, italic, color });
  const borders = Object.fromEntries(
    Object.entries(sides).map(([side, line]) => [
      side,
      { style: 'Continuous', ...(isThin ? {} : { weight: WEIGHT[line.line] }), color: line.color },
    ]),
  ) as Excel.CellBorderCollection;
  const format: Excel.CellPropertiesFormat = present({
    font: isEmpty(font) ? undefined : font,
    borders: isEmpty(borders) ? undefined : borders,
    fill: fill === undefined ? undefined : { color: fill },
    horizontalAlignment: horizontal && HORIZONTAL[horizontal],
    verticalAlignment: vertical && VERTICAL[vertical],
    wrapText: wrap,
    indentLevel: indent,
  });
  return isEmpty(format) ? {} : { format };
}

const LEVEL: ReadonlySet<Edge> = new Set(['EdgeTop', 'EdgeBottom', 'InsideHorizontal']);

/** With the neighbours, whose edges it shares. */
const around = ({ row, column, rows, columns }: Area): Area => ({
  row: row - 1,
  column: column - 1,
  rows: rows + 2,
  columns: columns + 2,
});

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

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

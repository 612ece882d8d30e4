import { a1, type Area } from '../domain/sheet/address';
import { FONT_NAME, LOOKS, NUMBER_FORMATS, type BorderLook, type Look } from '../app/appearance';
import type { ConditionalFormat, EditOf } from '../domain/sheet/edit';
import { EXCEL_LIMITS, WIDEST_COLUMN } from '../domain/sheet/limits';
import type { StyleGroup } from './group-styles';
import { rangeOf } from './range-of';
import type { Writing } from './writing';

type LookEdit = EditOf<'format' | 'column-width' | 'row-height' | 'conditional' | 'add-conditional' | 'remove-conditional'>;

/** Edits of how cells look. */
export function writeLook(edit: LookEdit, { context, known }: Writing): void {
  switch (edit.kind) {
    case 'format': {
      // A single code spreads over the whole range, which keeps the request small.
      const range = rangeOf(context, edit.sheet, edit.area);
      range.numberFormat = NUMBER_FORMATS[edit.format] as unknown as string[][];
      return;
    }
    case 'column-width':
      rangeOf(context, edit.sheet, { row: 0, column: edit.column, rows: 1, columns: edit.columns }).format.columnWidth = Math.min(
        WIDEST_COLUMN,
        edit.width,
      );
      return;
    case 'row-height':
      rangeOf(context, edit.sheet, { row: edit.row, column: 0, rows: edit.rows, columns: 1 }).format.rowHeight = Math.min(
        EXCEL_LIMITS.rowHeight,
        edit.height,
      );
      return;
    case 'remove-conditional': {
      const { conditionalFormats } = context.workbook.worksheets.getItem(edit.sheet).getRange();
      for (const id of known.conditionalsOf(edit.sheet, edit.formula)) conditionalFormats.getItemOrNullObject(id).delete();
      return;
    }
    case 'conditional':
    case 'add-conditional': {
      const range = rangeOf(context, edit.sheet, edit.area);
      if (edit.kind === 'conditional') range.conditionalFormats.clearAll();
      // The host puts each new format before the others, and the first that applies wins.
      for (const format of edit.formats.toReversed()) addConditional(range, format);
      return;
    }
  }
}

/** Gives areas of a sheet their look, telling the host each look once. */
export function writeStyles({ sheet, style, areas }: StyleGroup, { context }: Writing): void {
  const [first, ...others] = areas;
  if (others.length === 0) {
    applyLook(rangeOf(context, sheet, first).format, LOOKS[style], first);
    return;
  }
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const address of addressesOf(areas)) applyLook(worksheet.getRanges(address).format, LOOKS[style], first);
}

/** Many areas in as few addresses as Excel takes. */
function addressesOf(areas: readonly Area[]): readonly string[] {
  const found: string[] = [];
  for (const one of areas.map(a1)) {
    const longer = `${found.at(-1) ?? ''},${one}`;
    if (found.length === 0 || longer.length > EXCEL_LIMITS.address) found.push(one);
    else found[found.length - 1] = longer;
  }
  return found;
}

function applyLook(format: Excel.RangeFormat, look: Look, area: Area): void {
  format.font.set({ name: FONT_NAME, ...look.font });
  if (look.fill === undefined) format.fill.clear();
  else format.fill.color = look.fill;
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical];
  format.wrapText = look.wrap;
  format.indentLevel = look.indent;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) drawBorder(format, edge, look.border.outside);
  if (area.columns > 1) drawBorder(format, 'InsideVertical', look.border.inside);
  if (area.rows > 1) drawBorder(format, 'InsideHorizontal', look.border.inside);
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

import { area, type Area } from '../domain/sheet/address';
import {
  filledSize,
  wantsRows,
  type CellValue,
  type Part,
  type SheetRequest,
  type SheetSnapshot,
  type ShapeSnapshot,
  type Snapshot,
} from '../domain/sheet/snapshot';
import { present } from '../domain/present';
import type { KnownWorkbook } from './known-workbook';
import { Drawings, SHAPES_TO_LOAD } from './read-drawings';
import { fromA1, onlyFormulas, ownFormats } from './range-cells';
import { MarkSearch } from './read-marked';
import { readFills, type QueuedFills } from './read-fills';
import { readMarks, type QueuedMarks, type ReadMarks } from './read-marks';
import { readRows, type QueuedRows } from './read-rows';
import { readSizes, type QueuedSizes } from './read-sizes';
import { visibilityFrom } from './visibility';
import type { Writing } from './writing';

/**
 * Reads all requested sheets in one round trip, whatever they are; a drawing that is not Runut's own, notes and conditional formats
 * cost more, because the host tells of what is inside them only once they are known.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  requests: readonly SheetRequest[],
  { known, can }: Pick<Writing, 'known' | 'can'>,
): Promise<Snapshot> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const queued = requests.map((request) =>
    queueSheet(request, request.sheet === 'active' ? active : null, worksheets, { known, can }),
  );
  const drawings = new Drawings();
  const search = new MarkSearch(worksheets, known, (name) => {
    const whole = queueSheet({ sheet: { name }, parts: ['values'] }, null, worksheets, { known, can });
    return () => collect(whole, drawings, undefined, known);
  });
  search.queueKnown(requests);
  await context.sync();
  known.learnSheets(worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilityFrom(visibility) })));
  known.learnActive(active.name);
  const asked = new Map(
    queued.map((one) => [one, one.worksheet.isNullObject || !one.marks ? undefined : readMarks.ask(one.marks)]),
  );
  const shapes = queued.flatMap(({ worksheet, parts }) =>
    !worksheet.isNullObject && parts.includes('shapes') ? worksheet.shapes.items : [],
  );
  let more = drawings.ask(shapes);
  if (more || [...asked.values()].some((ask) => ask?.more)) await context.sync();
  const marks = new Map([...asked].map(([one, ask]) => [one, ask?.read()]));
  while (more) {
    more = drawings.askOn();
    if (more) await context.sync();
  }
  const read = queued.flatMap(({ worksheet }) => (worksheet.isNullObject ? [] : [worksheet.name.toLowerCase()]));
  const renamed = await search.find(context, missingMarks(requests, queued), new Set(read));
  const sheets = [...queued.flatMap((one) => collect(one, drawings, marks.get(one), known) ?? []), ...renamed];
  return { sheetNames: worksheets.items.map(({ name }) => name), active: active.name, sheets: withoutRepeats(sheets) };
}

/** Marks of sheets that were asked for by a name no sheet has. */
const missingMarks = (requests: readonly SheetRequest[], queued: readonly QueuedSheet[]): readonly string[] =>
  requests.flatMap(({ orMarked }, index) => (orMarked !== undefined && queued[index]?.worksheet.isNullObject ? [orMarked] : []));

interface Asked {
  readonly worksheet: Excel.Worksheet;
  readonly parts: readonly Part[];
  readonly marks?: QueuedMarks;
}

interface QueuedCells extends Asked {
  readonly rows: null;
  /** From the first to the last cell that holds something: looks alone may reach to the sheet's end, too far to be read. */
  readonly filled: Excel.Range;
  readonly merges?: Excel.RangeAreas;
  /** Merged areas that need not be asked for. */
  readonly knownMerges?: readonly Area[];
  readonly sizes?: QueuedSizes;
  readonly fills?: QueuedFills;
}

/** A sheet of which everything used, or only some rows, were asked for. */
type QueuedSheet = QueuedCells | (Asked & { readonly rows: QueuedRows });

function queueSheet(
  request: SheetRequest,
  active: Excel.Worksheet | null,
  worksheets: Excel.WorksheetCollection,
  { known, can }: Pick<Writing, 'known' | 'can'>,
): QueuedSheet {
  const worksheet =
    request.sheet === 'active' ? (active ?? worksheets.getActiveWorksheet()) : worksheets.getItemOrNullObject(request.sheet.name);
  const wants = (part: Part): boolean => request.parts.includes(part);
  worksheet.load('name');
  worksheet.protection.load('protected');
  // Typing into one row, or adding to a log, must not cost reading a large sheet.
  if (wantsRows(request)) return { worksheet, parts: request.parts, rows: readRows.queue(worksheet, request) };
  const filled = worksheet.getUsedRangeOrNullObject(true);
  // Formulas are told from text that begins with "=" by their values.
  const cells = wants('formulas') ? ',values,formulas' : wants('values') ? ',values' : '';
  filled.load(`rowIndex,columnIndex,rowCount,columnCount${cells}${wants('formats') ? ',numberFormat' : ''}`);
  const knownMerges =
    request.mergesAsKnown === true && request.sheet !== 'active' ? known.mergesOf(request.sheet.name) : undefined;
  const merges =
    wants('merges') && !knownMerges ? worksheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject() : undefined;
  merges?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  if (wants('shapes')) {
    worksheet.shapes.load(SHAPES_TO_LOAD);
    worksheet.charts.load('items/name');
  }
  if (wants('conditionals')) worksheet.pageLayout.load('blackAndWhite');
  const marks = { notes: wants('notes') && can.notes, conditionals: wants('conditionals') };
  const notesAt = request.sheet === 'active' ? [] : known.of(request.sheet.name).notesAt;
  return present({
    worksheet,
    parts: request.parts,
    rows: null,
    filled,
    merges,
    knownMerges,
    sizes: wants('sizes') ? readSizes.queue(worksheet) : undefined,
    fills: request.fillsOf && readFills.queue(worksheet, request.fillsOf),
    marks: wants('notes') || wants('conditionals') ? readMarks.queue(worksheet, marks, notesAt) : undefined,
  });
}

function collect(
  queued: QueuedSheet,
  drawings: Drawings,
  marks: ReadMarks | undefined,
  known: KnownWorkbook,
): SheetSnapshot | undefined {
  const { worksheet, parts } = queued;
  if (worksheet.isNullObject) return undefined;
  const { name } = worksheet;
  known.learn(name, { protected: worksheet.protection.protected });
  if (queued.rows) return { name, values: readRows.collect(queued.rows), protected: worksheet.protection.protected };
  const { filled } = queued;
  const merges = queued.knownMerges ?? mergesOf(queued.merges);
  if (queued.merges) known.learn(name, { merges });
  const size = filled.isNullObject
    ? { rows: 0, columns: 0 }
    : filledSize(filled.rowIndex + filled.rowCount, filled.columnIndex + filled.columnCount, merges);
  known.learn(name, { cells: size.rows * size.columns });
  const wants = (part: Part): boolean => parts.includes(part);
  let shapes: readonly ShapeSnapshot[] | undefined;
  if (wants('shapes')) {
    const { items } = worksheet.shapes;
    const charts = worksheet.charts.items.map((chart) => chart.name);
    const left = drawings.leftOver(items, charts);
    known.learn(name, {
      shapes: items.map(({ id, name: own }) => ({ id, name: left.shapes.get(id) ?? own })),
      charts,
      leftOver: left.chart,
    });
    shapes = drawings.collect(items, left.shapes);
  }
  if (wants('notes')) known.learn(name, { notesAt: (marks?.notes ?? []).map(({ at }) => at) });
  if (wants('conditionals')) known.learn(name, { conditionals: marks?.conditionals ?? [] });
  return present({
    name,
    values: wants('values') && size.rows > 0 ? fromA1(filled, size, filled.values as CellValue[][]) : [],
    formulas: wants('formulas') ? (size.rows > 0 ? fromA1(filled, size, onlyFormulas(filled)) : []) : undefined,
    formats: wants('formats') ? (size.rows > 0 ? fromA1(filled, size, ownFormats(filled)) : []) : undefined,
    fills: queued.fills && readFills.collect(queued.fills),
    merges: wants('merges') ? merges : undefined,
    shapes,
    sizes: queued.sizes && readSizes.collect(queued.sizes, size),
    notes: wants('notes') ? (marks?.notes ?? []) : undefined,
    blackAndWhite: wants('conditionals') && worksheet.pageLayout.blackAndWhite ? true : undefined,
    conditionals: wants('conditionals') ? (marks?.conditionals ?? []).map(({ formula }) => formula) : undefined,
    protected: worksheet.protection.protected,
  });
}

const mergesOf = (merges: Excel.RangeAreas | undefined): Area[] =>
  merges === undefined || merges.isNullObject
    ? []
    : merges.areas.items.map((one) => area(one.rowIndex, one.columnIndex, one.rowCount, one.columnCount));

/** The active sheet may have been asked for by name as well; the request that asked for more wins. */
function withoutRepeats(sheets: readonly SheetSnapshot[]): SheetSnapshot[] {
  const byName = new Map<string, SheetSnapshot>();
  for (const sheet of sheets) {
    const before = byName.get(sheet.name);
    const values = sheet.values.length > 0 ? sheet.values : (before?.values ?? []);
    byName.set(sheet.name, { ...before, ...sheet, values });
  }
  return [...byName.values()];
}

import { a1, type Area } from '../domain/sheet/address';
import type { Edit } from '../domain/sheet/edit';
import { EXCEL_LIMITS } from '../domain/sheet/limits';
import { gatherEdits } from './gather-edits';
import type { SentEdit } from './sent-edit';
import { openProtected, protect, protectAgain } from './protection';
import { endDrawings } from './unfinished-drawing';
import { inPieces, requestBytes } from './request-bytes';
import { cellWriters } from './write-cells';
import { writeCharts } from './write-charts';
import { lookWriters } from './write-look';
import { writeBlackAndWhite, writePage } from './write-page';
import { ruleWriters } from './write-rules';
import { writeMoreShapes, writeShapes } from './write-shapes';
import { writeSymbolLooks } from './write-symbol-looks';
import { sheetWriters } from './write-sheet';
import { forgetAllRanges, worksheetOf, type Writers, type Writing } from './writing';

/** Estimated bytes after which a further round trip is made: estimates may be a quarter short. */
const REQUEST_BYTES = EXCEL_LIMITS.requestBytes * 0.75;

/**
 * Queues all edits in order and sends them in one round trip (more only when they exceed the host's request size). Sheets
 * that were protected are opened first and protected again, also when a write fails half-way.
 */
export async function writeEdits(edits: readonly Edit[], writing: Writing): Promise<void> {
  const { context, known } = writing;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const edit of edits) if (!keepsMerges(edit)) known.forgetMerges(edit.sheet);
  const opened = openProtected(edits, writing);
  try {
    let bytes = 0;
    for (const edit of gatherEdits(edits).flatMap((one) => inPieces(one, REQUEST_BYTES))) {
      bytes += requestBytes(edit);
      if (bytes > REQUEST_BYTES) {
        await context.sync();
        forgetAllRanges(context);
        context.application.suspendScreenUpdatingUntilNextSync();
        bytes = requestBytes(edit);
      }
      writeOne(edit, writing);
      const area = contentArea(edit);
      if (area) known.learnWritten(edit.sheet, a1(area));
    }
    endDrawings(writing);
    for (const sheet of opened) if (known.has(sheet)) protect(worksheetOf(context, sheet));
    await context.sync();
  } catch (error) {
    await protectAgain(writing, opened);
    throw error;
  }
  for (const sheet of opened) known.learn(sheet, { opened: false });
  for (const edit of edits) if (edit.kind === 'protect') known.learn(edit.sheet, { protected: edit.on, opened: false });
}

/** Whether the same cells are merged afterwards. */
const keepsMerges = (edit: Edit): boolean => KEEPS_MERGES.has(edit.kind) || (edit.kind === 'clear' && edit.what === 'contents');

/** The cells whose contents it changes, and nothing else of them. */
function contentArea(edit: SentEdit): Area | undefined {
  if (edit.kind === 'write') return { ...edit.at, rows: edit.values.length, columns: edit.values[0]?.length ?? 0 };
  return edit.kind === 'clear' && edit.what === 'contents' ? edit.area : undefined;
}

const KEEPS_MERGES: ReadonlySet<Edit['kind']> = new Set([
  'write',
  'style',
  'format',
  'align-top',
  'row-height',
  'column-width',
  'conditional',
  'lock',
  'protect',
  'note',
  'shapes',
  'symbol-looks',
  'charts',
  'select',
  'freeze',
  'visibility',
  'page',
]);

const WRITERS: Writers<SentEdit['kind']> = {
  ...sheetWriters,
  ...cellWriters,
  ...lookWriters,
  ...ruleWriters,
  shapes: writeShapes,
  'more-shapes': writeMoreShapes,
  'symbol-looks': writeSymbolLooks,
  charts: writeCharts,
  page: writePage,
  'black-and-white': writeBlackAndWhite,
};

const writeOne = (edit: SentEdit, writing: Writing): void => {
  (WRITERS[edit.kind] as (edit: SentEdit, writing: Writing) => void)(edit, writing);
};

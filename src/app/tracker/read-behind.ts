import { ok } from '../../domain/result';
import type { Errand } from '../use-case';
import { LogParts } from './log-parts';
import { readTracker } from './read-log';
import type { TrackerSession } from './session';
import { verified } from './verified';
import type { Workbook } from '../workbook';

/**
 * Reads one part of the log that stands behind a checkpoint; true when nothing is left to read. A part at a time, so that whatever else
 * is asked of the workbook has its turn in between. Writes nothing.
 */
export const readPart: Errand<null, boolean, never> = async ({ workbook, session }) => {
  if (session.seen) return ok(true);
  session.parts ??= new LogParts(session.names);
  return ok(await session.parts.read(workbook));
};

/** Verifies the parts that were read, in pieces, and takes them over unless the log has been read otherwise meanwhile. */
export async function settleParts(session: TrackerSession): Promise<void> {
  const { parts } = session;
  delete session.parts;
  const sheets = parts?.sheets;
  if (session.seen || !sheets?.log) return;
  const found = await verified(sheets, session);
  session.seen ??= found;
}

/** Reads the log from its first row, not trusting what the pane remembers, in pieces of reading and of verifying. */
export async function readAnew(
  workbook: Workbook,
  session: TrackerSession,
  others: Parameters<typeof readTracker>[2],
): ReturnType<typeof readTracker> {
  delete session.seen;
  // What is being read behind a checkpoint is given up: these parts are this reading's own.
  delete session.parts;
  const parts = new LogParts(session.names);
  while (!(await parts.read(workbook))) await session.pause?.();
  if (parts.sheets.log) session.seen = await verified(parts.sheets, session);
  return readTracker(workbook, session, others);
}

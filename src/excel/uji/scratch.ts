import type { Check, Tried } from '../../app/uji/trial';

/** The sheet on which a line or a task is tried; it is taken away afterwards. */
export const SCRATCH = 'Uji coba';

/** Queues what a line tries and what it wants to know; called once, and the answer after the one round trip. */
export type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => readonly Check[];

/** Tries something on a sheet of its own in one batch. */
export async function onScratch(attempt: Attempt): Promise<Tried> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SCRATCH);
    const seen = attempt(sheet, context);
    await context.sync();
    return { checks: seen() };
  });
}

/** Tries what Excel must refuse: the code it answers with is what is seen. */
export async function refused(expected: string, what: string, attempt: Attempt): Promise<Tried> {
  try {
    await onScratch(attempt);
    return { checks: [{ what, expected, seen: 'accepted' }] };
  } catch (error) {
    const seen = error instanceof OfficeExtension.Error ? error.code : String(error);
    return { checks: [{ what, expected, seen }] };
  }
}

/** Takes the sheet away, and one more that a line may have made beside it; sheets that are not there are passed over. */
export async function dropScratch(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    for (const sheet of worksheets.items.filter(({ name }) => name.startsWith(SCRATCH))) {
      // A very hidden sheet cannot be deleted as it is.
      if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
      sheet.protection.unprotect();
      sheet.delete();
    }
    await context.sync();
  });
}

/** One check. */
export const check = (what: string, expected: Check['expected'], seen: unknown, within?: number): Check => ({
  what,
  ...(expected === undefined ? {} : { expected }),
  seen: asPlain(seen),
  ...(within === undefined ? {} : { within }),
});

/** Something that is only noted. */
export const noted = (what: string, seen: unknown): Check => check(what, undefined, seen);

const asPlain = (seen: unknown): Check['seen'] =>
  typeof seen === 'string' || typeof seen === 'number' || typeof seen === 'boolean' || seen === null
    ? seen
    : (JSON.stringify(seen) ?? 'undefined');

/** A rectangle of values as one text, to compare and to show. */
export const asOneText = (values: readonly (readonly unknown[])[]): string => values.map((row) => row.join(' | ')).join(' / ');

import { present } from '../domain/present';
import type { SheetSnapshot } from '../domain/sheet/snapshot';

/** Notes, comments and conditional formats of a sheet, as far as the first round trip tells. */
export interface QueuedMarks {
  readonly notes?: Excel.NoteCollection;
  readonly comments?: Excel.CommentCollection;
  readonly conditionals?: Excel.ConditionalFormatCollection;
}

/** The same once the second trip has told where notes stand and what formulas say. */
export interface ReadMarks {
  readonly notes: NonNullable<SheetSnapshot['notes']>;
  readonly conditionals: readonly { readonly id: string; readonly formula: string }[];
}

/** Where a note stands and which formula a format has is known only once the note and the format are known: two round trips. */
export const readMarks = {
  queue(worksheet: Excel.Worksheet, wanted: { readonly notes: boolean; readonly conditionals: boolean }): QueuedMarks {
    const queued = present({
      notes: wanted.notes ? worksheet.notes : undefined,
      comments: wanted.notes ? worksheet.comments : undefined,
      conditionals: wanted.conditionals ? worksheet.getRange().conditionalFormats : undefined,
    });
    queued.notes?.load('items/content');
    queued.comments?.load('items/id');
    queued.conditionals?.load('items/id,items/type');
    return queued;
  },

  /** Queues the second trip; undefined when there is nothing to ask. The answer can be read after the next `sync`. */
  ask({ notes, comments, conditionals }: QueuedMarks): (() => ReadMarks) | undefined {
    const places = [
      ...(notes?.items ?? []).map((note) => ({ text: note.content, place: note.getLocation() })),
      ...(comments?.items ?? []).map((comment) => ({ text: '', place: comment.getLocation() })),
    ];
    const rules = (conditionals?.items ?? [])
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ id: format.id, rule: format.custom.rule }));
    if (places.length + rules.length === 0) return undefined;
    for (const { place } of places) place.load('rowIndex,columnIndex');
    for (const { rule } of rules) rule.load('formula');
    return () => ({
      notes: places.map(({ text, place }) => ({ at: { row: place.rowIndex, column: place.columnIndex }, text })),
      conditionals: rules.map(({ id, rule }) => ({ id, formula: rule.formula })),
    });
  },
};

import { MOST_NOTES } from './known-workbook';
import { present } from '../domain/present';
import { a1, type Cell } from '../domain/sheet/address';
import type { SheetSnapshot } from '../domain/sheet/snapshot';

/** Notes, comments and conditional formats of a sheet, as far as the first round trip tells. */
export interface QueuedMarks {
  readonly notes?: Excel.NoteCollection;
  /** The notes at cells where some stood the last time. */
  readonly seen?: readonly { readonly at: Cell; readonly note: Excel.Note }[];
  readonly comments?: Excel.CommentCollection;
  readonly conditionals?: Excel.ConditionalFormatCollection;
}

/** What each trip has told of where notes stand and what formulas say. */
export interface ReadMarks {
  readonly notes: NonNullable<SheetSnapshot['notes']>;
  readonly conditionals: readonly { readonly id: string; readonly formula: string }[];
}

/**
 * Where a note stands and which formula a format has is known only once the note and the format are known: two round trips, but for
 * a sheet whose notes all stand where they stood.
 */
export const readMarks = {
  queue(
    worksheet: Excel.Worksheet,
    wanted: { readonly notes: boolean; readonly conditionals: boolean },
    notesAt: readonly Cell[] = [],
  ): QueuedMarks {
    const asked = wanted.notes && notesAt.length <= MOST_NOTES ? notesAt : [];
    const queued = present({
      notes: wanted.notes ? worksheet.notes : undefined,
      seen: asked.map((at) => ({ at, note: worksheet.notes.getItemOrNullObject(a1(at)) })),
      comments: wanted.notes ? worksheet.comments : undefined,
      conditionals: wanted.conditionals ? worksheet.getRange().conditionalFormats : undefined,
    });
    queued.notes?.load('items/content');
    for (const { note } of queued.seen) note.load('content');
    queued.comments?.load('items/id');
    queued.conditionals?.load('items/id,items/type');
    return queued;
  },

  /** Queues the second trip where there is something left to ask: then the answer can be read after the next `sync`. */
  ask({ notes, seen = [], comments, conditionals }: QueuedMarks): { readonly more: boolean; readonly read: () => ReadMarks } {
    const standing = seen.filter(({ note }) => !note.isNullObject);
    // A cell holds one note: as many as there are stand at so many cells.
    const moved = standing.length === notes?.items.length ? [] : (notes?.items ?? []);
    const kept = moved.length > 0 ? [] : standing.map(({ at, note }) => ({ at, text: note.content }));
    const places = [
      ...moved.map((note) => ({ text: note.content, place: note.getLocation() })),
      ...(comments?.items ?? []).map((comment) => ({ text: '', place: comment.getLocation() })),
    ];
    const rules = (conditionals?.items ?? [])
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ id: format.id, rule: format.custom.rule }));
    for (const { place } of places) place.load('rowIndex,columnIndex');
    for (const { rule } of rules) rule.load('formula');
    return {
      more: places.length + rules.length > 0,
      read: () => ({
        notes: [...kept, ...places.map(({ text, place }) => ({ at: { row: place.rowIndex, column: place.columnIndex }, text }))],
        conditionals: rules.map(({ id, rule }) => ({ id, formula: rule.formula })),
      }),
    };
  },
};

import { applyToBook } from '../../src/files/xlsx/apply-edits';
import type { Book, BookSheet } from '../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../src/files/xlsx/book-workbook';
import { snapshotOf } from '../../src/files/xlsx/snapshot';
import type { Workbook } from '../../src/app/workbook';
import type { Area } from '../../src/domain/sheet/address';
import type { Edit } from '../../src/domain/sheet/edit';
import type { Part, SheetRequest, Snapshot } from '../../src/domain/sheet/snapshot';
import { changesOf, isSame, seen, unlikeParts, type Change } from './same-books';
import { StoppingWorkbook } from './stopping';

/** What is tried at a stop: the write, and what has to hold of the workbook it leaves and of what doing it again makes of that. */
interface Stopped {
  /** Carries the write out; what the host says where it stops is swallowed. */
  readonly write: (workbook: Workbook) => Promise<unknown>;
  /** Looks at what is left, does it again, and looks at the end. Until it writes, all it asks of the workbook are readings. */
  readonly heal: (book: BookWorkbook) => Promise<void>;
}

/** Stops of a write tried, and in how many of them the use case itself was carried out again. */
interface Tried {
  readonly stops: number;
  readonly healed: number;
}

/**
 * Tries every stop of a write, from none of its edits done to all of them, as if `heal` were carried out at each: so many edits, one after
 * the other, would take minutes. The workbook is taken along edit by edit, and compared with how the edit before left it:
 * - Where everything that `heal` last read before it wrote is answered exactly as it was then, the same is told and the same edits are
 *   written again, since use cases are pure. Where anything is answered otherwise, `heal` is carried out here, and at the stop before.
 * - The same edits make the same of what two stops have alike. What they do not (rows of cells, other parts of a sheet) is taken by
 *   itself through those of the edits that decide it, and has to end as it did where `heal` was carried out. By itself suffices, because
 *   these edits decide a cell, or a part of a sheet, from nothing but what it was. What each kind decides is stated in `DECIDES`, and
 *   checked with each edit that is taken along; where an edit of another kind is written again, `heal` is carried out at every stop.
 */
export async function everyStopOf(start: Book, { write, heal }: Stopped): Promise<Tried> {
  const edits = await editsOf(start, write);
  let healed = 0;
  const healAt = async (after: number, left: Book): Promise<Healed> => {
    healed += 1;
    const workbook = new ListeningWorkbook(createBookWorkbook(start));
    await write(new StoppingWorkbook(workbook, after));
    const otherwise = unlikeParts(workbook.book, left);
    if (otherwise.length > 0)
      throw new Error(`A write that stopped after ${after} edits left otherwise: ${otherwise.join('; ')}`);
    workbook.again = [];
    await heal(workbook);
    return { after, asked: workbook.asked, answers: answersOf(left, workbook.asked), edits: workbook.again, end: workbook.book };
  };
  let left = start;
  let known = await healAt(0, left);
  for (const [at, edit] of edits.entries()) {
    const next = applyToBook(left, [edit]);
    const changes = changesOf(left, next);
    if (changes) requireReach(edit, changes);
    if (changes && known.edits.every(({ kind }) => DECIDES[kind] !== undefined) && answersAlike(known, edit, next)) {
      const differing = changes.flatMap((change) => endingOtherwise(next, change, known));
      if (differing.length > 0) throw new Error(`Done again after ${at + 1} of ${edits.length} edits: ${differing.join('; ')}`);
    } else {
      if (known.after < at) await healAt(at, left);
      known = await healAt(at + 1, next);
    }
    left = next;
  }
  if (known.after < edits.length) await healAt(edits.length, left);
  return { stops: edits.length + 1, healed };
}

/** A stop that was healed in earnest. */
interface Healed {
  readonly after: number;
  /** What was read of the workbook before it was written to again, and what it answered. */
  readonly asked: readonly (readonly SheetRequest[])[];
  readonly answers: readonly Snapshot[];
  /** What was written again, and how the workbook ended. */
  readonly edits: readonly Edit[];
  readonly end: Book;
}

/** Takes down what is read until something is written again, and what is. */
class ListeningWorkbook implements BookWorkbook {
  readonly asked: (readonly SheetRequest[])[] = [];
  /** Absent until the write has stopped. */
  again: Edit[] | undefined;

  constructor(private readonly inner: BookWorkbook) {}

  get book(): Book {
    return this.inner.book;
  }

  get calls(): BookWorkbook['calls'] {
    return this.inner.calls;
  }

  read(requests: readonly SheetRequest[]): ReturnType<Workbook['read']> {
    if (!this.again?.length) this.asked.push(requests);
    return this.inner.read(requests);
  }

  write(edits: readonly Edit[]): Promise<void> {
    this.again?.push(...edits);
    return this.inner.write(edits);
  }
}

/** The edits of the first write of all. */
async function editsOf(start: Book, write: Stopped['write']): Promise<readonly Edit[]> {
  const book = createBookWorkbook(start);
  let edits: readonly Edit[] | undefined;
  await write({
    read: (requests) => book.read(requests),
    write: (more) => {
      edits ??= more;
      return book.write(more);
    },
  });
  return edits ?? [];
}

const answersOf = (book: Book, asked: Healed['asked']): readonly Snapshot[] =>
  asked.map((requests) => snapshotOf(book, requests));

/** What an edit does that only one part of a reading shows. */
const SHOWN_BY: { readonly [Kind in Edit['kind']]?: Part } = {
  style: 'formats',
  format: 'formats',
  lock: 'formats',
  'row-height': 'sizes',
  'column-width': 'sizes',
};

function answersAlike({ asked, answers }: Healed, edit: Edit, book: Book): boolean {
  const part = SHOWN_BY[edit.kind];
  const isUnread = part && asked.flat().every(({ parts, fillsOf }) => !parts.includes(part) && fillsOf === undefined);
  return isUnread === true || isSame(answersOf(book, asked), answers);
}

/** Parts of its sheet that an edit of each kind decides, each from nothing but what it was; absent: it reaches further. */
const DECIDES: { readonly [Kind in Edit['kind']]?: readonly (keyof BookSheet)[] } = {
  'ensure-sheet': [],
  write: ['cells'],
  style: ['cells'],
  format: ['cells'],
  'align-top': ['cells'],
  lock: ['cells'],
  clear: ['cells', 'merges', 'validations', 'conditionals'],
  merge: ['cells', 'merges'],
  unmerge: ['cells', 'merges'],
  'row-height': ['rows'],
  'column-width': ['columns'],
  validation: ['validations'],
  conditional: ['conditionals'],
  'add-conditional': ['conditionals'],
  'remove-conditional': ['conditionals'],
  charts: ['shapes'],
  note: ['notes'],
  freeze: ['freeze'],
  page: ['page'],
  'black-and-white': ['page'],
  protect: ['protection'],
  visibility: ['visibility'],
  select: ['selection'],
};

function requireReach({ kind, sheet }: Edit, changes: readonly Change[]): void {
  const decided = DECIDES[kind];
  const further = changes.flatMap(({ rows, parts }) =>
    [...(rows.size > 0 ? (['cells'] as const) : []), ...parts].filter((part) => decided?.includes(part) === false),
  );
  if (further.length > 0) throw new Error(`"${kind}" on "${sheet}" is not taken to decide ${further.join(', ')}.`);
}

/** What of a change ends otherwise than it did where the stop was healed in earnest, once the same is written again. */
function endingOtherwise(book: Book, { sheet: index, rows, parts }: Change, { edits, end }: Healed): readonly string[] {
  if (rows.size + parts.length === 0) return [];
  const sheet = book.sheets[index];
  const wanted = end.sheets.find(({ name }) => name === sheet?.name);
  if (!sheet || !wanted) return [`sheet ${index}`];
  const reaching = edits.filter(
    (edit) => edit.sheet === sheet.name && (reachesRows(edit, rows) || parts.some((part) => DECIDES[edit.kind]?.includes(part))),
  );
  const alone: BookSheet = { ...sheet, cells: sheet.cells.map((row, at) => (rows.has(at) ? row : [])) };
  const ended = applyToBook({ ...book, sheets: book.sheets.with(index, alone) }, reaching).sheets[index] ?? alone;
  return [
    ...parts.filter((part) => !isSame(ended[part], wanted[part])),
    ...[...rows].filter((row) => !isSame(seen(ended.cells[row]), seen(wanted.cells[row]))).map((row) => `row ${row + 1}`),
  ].map((what) => `${sheet.name}, ${what}`);
}

function reachesRows(edit: Edit, rows: ReadonlySet<number>): boolean {
  if (rows.size === 0) return false;
  const { row, rows: count } = rowsOfCells(edit);
  for (const at of rows) if (at >= row && at < row + count) return true;
  return false;
}

/** The rows of the cells that an edit decides; none where it decides none. */
function rowsOfCells(edit: Edit): Pick<Area, 'row' | 'rows'> {
  if (edit.kind === 'write') return { row: edit.at.row, rows: edit.values.length };
  return 'area' in edit && DECIDES[edit.kind]?.includes('cells') ? edit.area : { row: 0, rows: 0 };
}

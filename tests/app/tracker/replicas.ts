import type { Workbook } from '../../../src/app/workbook';
import type { Edit } from '../../../src/domain/sheet/edit';
import type { FakeBook } from './fake-book';

/** One edit on its way; `order` is its place among all that reached the server. */
interface Sent {
  readonly from: number;
  readonly edit: Edit;
}

/**
 * How Excel's co-authoring treats cells: everybody has a workbook of their own, writes arrive at the server one edit at a time and
 * whenever the line allows, and of several in one cell the last to arrive wins everywhere.
 */
export class CoAuthors {
  private readonly server: FakeBook;
  private readonly history: Sent[] = [];
  private readonly books: FakeBook[];
  private readonly outgoing: Edit[][];
  private readonly received: number[];
  readonly offline = new Set<number>();

  constructor(start: FakeBook, people: number) {
    this.server = start.copy();
    this.books = Array.from({ length: people }, () => start.copy());
    this.outgoing = this.books.map(() => []);
    this.received = this.books.map(() => 0);
  }

  /** What one person's pane works with. */
  pane(person: number): Workbook {
    const book = this.books[person] as FakeBook;
    return {
      read: (requests) => Promise.resolve(book.snapshot(requests)),
      write: (edits) => {
        book.apply(edits);
        this.outgoing[person]?.push(...edits);
        return Promise.resolve();
      },
    };
  }

  /** Lets a few edits of one person arrive, and that person receive what others sent. */
  exchange(person: number, most: number): void {
    if (this.offline.has(person)) return;
    for (const edit of this.outgoing[person]?.splice(0, most) ?? []) {
      this.history.push({ from: person, edit });
      this.server.apply([edit]);
    }
    const book = this.books[person] as FakeBook;
    // What is one's own and still on its way will arrive later, and so wins: it is laid over what comes in.
    const known = this.received[person] ?? 0;
    this.received[person] = this.history.length;
    if (this.history.slice(known).every(({ from }) => from === person)) return;
    book.grids.clear();
    for (const [name, grid] of this.server.copy().grids) book.grids.set(name, grid);
    book.apply(this.outgoing[person] ?? []);
  }

  /** Everybody comes back and everything arrives. */
  settle(): FakeBook {
    this.offline.clear();
    for (let round = 0; round < 2; round += 1) this.books.forEach((_, person) => this.exchange(person, Number.POSITIVE_INFINITY));
    return this.server;
  }
}

import type { CellValue } from '../../sheet/snapshot';
import type { TrackerEvent } from '../event';
import type { Digest } from './digest';
import { EventList } from './event-list';
import { isSound, readRow, type LogRow } from './read-row';
import { copiesIn } from './second-copy';

type Cells = readonly CellValue[] | undefined;

/**
 * Goes down the rows of a log in which everything is in order, and gives up at the first thing that is not. While each row follows
 * the one before it alone, nothing is remembered but the last hash; sets are only made once the chain forks. A row that another
 * writer's row replaced in the moment both were written is in order once it stands further down again.
 */
export class Walk {
  readonly added: TrackerEvent[] = [];
  /** The last row that holds anything. */
  end: LogRow | undefined;
  private last: string | undefined;
  /** The hashes nothing follows yet; undefined while that is the last row's alone. */
  private open: Set<string> | undefined;
  private own: Set<string> | undefined;
  private beside = false;
  /** Copies of rows that were replaced and are still to come, by hash. */
  private readonly replaced = new Map<string, string>();

  constructor(
    private readonly digest: Digest,
    private readonly before: EventList = EventList.of([]),
    heads: readonly string[] = [],
  ) {
    this.last = before.at(-1)?.hash;
    if (heads.length !== 1 || heads[0] !== this.last) this.open = new Set(heads);
  }

  /** Whether the chain forked anywhere in the rows taken, so that the order of the rows need not be the order in which they count. */
  get forked(): boolean {
    return this.beside;
  }

  get heads(): string[] {
    return [...(this.open ?? this.newest)].sort();
  }

  private get newest(): string[] {
    return this.last === undefined ? [] : [this.last];
  }

  /** Whether nothing that was replaced is still missing. */
  get complete(): boolean {
    return this.replaced.size === 0;
  }

  /** Takes the row with this index (from 0); `copies` counts where there is a second copy. False: something is not in order. */
  step(cells: readonly CellValue[], index: number, copied: boolean, copies?: Cells): boolean {
    const row = readRow(cells, index + 1, this.digest);
    if (copied && !this.agrees(copies, row)) return false;
    if (!row) return true;
    if (!row.event || !isSound(row)) return false;
    this.end = row;
    if (this.replaced.size > 0 && this.replaced.get(row.hash) === row.salinan) this.replaced.delete(row.hash);
    return this.link(row, row.event, copied);
  }

  private link({ sebelum, hash }: LogRow, event: TrackerEvent, copied: boolean): boolean {
    if (sebelum.length !== 1 || sebelum[0] !== this.last) {
      // Two panes may both have sent a replaced row again, each with its copy: the second time it says nothing new.
      if (this.knows(hash)) return copied;
      if (sebelum.length === 0 && this.last !== undefined) return false;
      if (!sebelum.every((one) => this.knows(one))) return false;
      this.open ??= new Set(this.newest);
    }
    this.own?.add(hash);
    if (this.open) {
      for (const one of sebelum) this.open.delete(one);
      if (this.open.size > 0) this.beside = true;
      this.open.add(hash);
    }
    this.last = hash;
    this.added.push(event);
    return true;
  }

  private knows(hash: string): boolean {
    this.own ??= new Set(this.added.map((event) => event.hash));
    return this.own.has(hash) || this.before.has(hash);
  }

  /** Copies of a row whose write stopped: in order once it stands further down. */
  private comes(cells: Cells): boolean {
    for (const copy of copiesIn(cells)) if (!this.knows(copy.slice(-64))) this.replaced.set(copy.slice(-64), copy);
    return true;
  }

  /** Whether the second copy of a row says what the row says; others beside it are of rows this one replaced. */
  private agrees(cells: Cells, row: LogRow | undefined): boolean {
    let only: CellValue = '';
    let count = 0;
    for (const value of cells ?? []) {
      if (value === '') continue;
      only = value;
      count += 1;
    }
    if (!row) return count === 0 || this.comes(cells);
    if (count === 0 || typeof only !== 'string') return false;
    if (count === 1) return only === row.salinan;
    let own = false;
    for (const copy of copiesIn(cells)) {
      if (copy === row.salinan) own = true;
      else if (!this.knows(copy.slice(-64))) this.replaced.set(copy.slice(-64), copy);
    }
    return own;
  }
}

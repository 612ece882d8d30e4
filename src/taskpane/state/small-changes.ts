import type { WorkbookChange } from '../../app/workbook';

/** Cells another hand typed into, or another sheet shown: what a reading can follow without being made anew. */
export type SmallChange = Exclude<WorkbookChange, { kind: 'sheets-changed' }>;

/** How many bursts of small changes are kept apart; a reading older than that is simply made anew. */
const KEPT_CHANGES = 50;

/** The small changes that led to each of the last revisions of the workbook. */
export class SmallChanges {
  readonly #kept = new Map<number, readonly SmallChange[]>();

  /** What led to a revision; without small changes, anything may have changed. */
  keep(revision: number, changes: readonly SmallChange[] | undefined): void {
    if (changes) this.#kept.set(revision, changes);
    this.#kept.delete(revision - KEPT_CHANGES);
  }

  /** All between two revisions; undefined when more may have changed since the first. */
  between(before: number, revision: number): readonly SmallChange[] | undefined {
    const all: SmallChange[] = [];
    for (let at = before + 1; at <= revision; at += 1) {
      const changes = this.#kept.get(at);
      if (!changes) return undefined;
      all.push(...changes);
    }
    return all;
  }
}

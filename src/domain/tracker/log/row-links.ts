import { eachInSteps, type Steps } from '../../steps';
import type { Originals } from './originals';
import { isSound, type LogRow } from './read-row';

/** What the chain itself says of the rows of a log in which something is out of order: who refers to whom, and to what is gone. */
export class RowLinks {
  /** How many rows follow each hash. */
  readonly followers = new Map<string, number>();
  /** Every hash that stands in a row, or that its cells have. */
  readonly present = new Set<string>();
  private readonly sound = new Set<string>();
  private readonly place = new Map<LogRow, number>();
  /** How many hashes that neither a row nor a copy has are first referred to by a row. */
  private readonly lost = new Map<LogRow, number>();
  /** The last sound row that follows each hash, and how many hashes have theirs below each place. */
  private readonly lastFollower = new Map<string, number>();
  private readonly followedBelow: Uint32Array;

  private constructor(
    private readonly rows: readonly LogRow[],
    private readonly heads: ReadonlySet<string>,
    private readonly copied: boolean,
  ) {
    this.followedBelow = new Uint32Array(rows.length);
  }

  /** `recorded`: the newest hash each lane noted. */
  static *of(rows: readonly LogRow[], originals: Originals, recorded: readonly string[]): Steps<RowLinks> {
    const links = new RowLinks(rows, new Set(recorded), !originals.empty);
    yield* eachInSteps(rows, (row, index) => {
      links.take(row, index);
    });
    yield* links.countBelow();
    const seen = new Set<string>();
    yield* eachInSteps(rows, (row) => {
      for (const hash of row.sebelum) {
        if (!isSound(row) || links.present.has(hash) || originals.has(hash) || seen.has(hash)) continue;
        seen.add(hash);
        links.lost.set(row, (links.lost.get(row) ?? 0) + 1);
      }
    });
    return links;
  }

  private take(row: LogRow, index: number): void {
    const { hash, terhitung, sebelum } = row;
    const sound = isSound(row);
    this.place.set(row, index);
    this.present.add(hash).add(terhitung);
    if (sound) this.sound.add(hash);
    for (const before of sebelum) {
      this.followers.set(before, (this.followers.get(before) ?? 0) + 1);
      if (sound) this.lastFollower.set(before, index);
    }
  }

  private *countBelow(): Steps<void> {
    const counts = this.followedBelow;
    yield* eachInSteps(this.lastFollower.values(), (index) => {
      if (index > 0) counts[index - 1] = (counts[index - 1] ?? 0) + 1;
    });
    for (let index = counts.length - 2; index >= 0; index -= 1) counts[index] = (counts[index] ?? 0) + (counts[index + 1] ?? 0);
  }

  /** Rows that refer to something gone nobody has taken the place of. */
  get referringToLost(): readonly LogRow[] {
    return [...this.lost.keys()];
  }

  private next(row: LogRow): LogRow | undefined {
    return this.rows[(this.place.get(row) ?? this.rows.length) + 1];
  }

  /** A sound row without a copy is the log's own when others build on it, or nothing says otherwise. */
  belongs(row: LogRow): boolean {
    if (this.followers.has(row.hash) || this.heads.has(row.hash)) return true;
    if (this.copied || this.heads.size > 0) return false;
    // Nobody builds on it. The newest event may have been carried elsewhere: nothing else follows what it follows.
    if (row.sebelum.length > 0 && row.sebelum.every((hash) => this.followers.get(hash) === 1)) return true;
    // Whoever built on it may be gone just below; else it may be one of the newest, never one later rows passed over.
    const next = this.next(row);
    return (next !== undefined && this.lost.has(next)) || this.passesOverNothing(row);
  }

  /** Whether the sound rows below follow nothing that this one does not follow. */
  private passesOverNothing(row: LogRow): boolean {
    const index = this.place.get(row) ?? 0;
    const shared = [...new Set(row.sebelum)].filter((hash) => (this.lastFollower.get(hash) ?? -1) > index);
    return shared.length === this.followedBelow[index];
  }

  /** Whether an unsound row without a copy stood in the chain: somebody refers to it, or to something gone just here. */
  wasLink(row: LogRow): boolean {
    const { sound, followers, heads } = this;
    if ([row.hash, row.terhitung].some((hash) => !sound.has(hash) && (followers.has(hash) || heads.has(hash)))) return true;
    const next = this.next(row);
    if (next === undefined) return !this.copied && [...heads].some((hash) => !this.present.has(hash));
    const count = this.lost.get(next) ?? 0;
    if (count > 1) this.lost.set(next, count - 1);
    else this.lost.delete(next);
    return count > 0;
  }
}

import { eachInSteps, sortedInSteps, STEP, type Steps } from '../../steps';
import type { LogRow } from './read-row';

/** The second copies, and which of them a row of the log has been matched with. */
export class Originals {
  private readonly byHash = new Map<string, LogRow>();
  private readonly byId = new Map<string, LogRow>();
  private readonly places = new Map<string, number[]>();
  private readonly lastPlace = new Map<string, number>();
  private readonly byPlace = new Map<number, LogRow[]>();
  private readonly claimed = new Set<LogRow>();

  private constructor() {
    // Made of all copies at once: `of`.
  }

  static *of(copies: readonly LogRow[]): Steps<Originals> {
    const originals = new Originals();
    yield* eachInSteps(copies, (copy) => {
      originals.add(copy);
    });
    return originals;
  }

  private add(copy: LogRow): void {
    const { hash, baris } = copy;
    const places = this.places.get(hash);
    if (places) places.push(baris);
    else {
      this.places.set(hash, [baris]);
      this.byHash.set(hash, copy);
      if (!this.byId.has(copy.id)) this.byId.set(copy.id, copy);
    }
    this.lastPlace.set(hash, Math.max(baris, this.lastPlace.get(hash) ?? 0));
    const own = this.byHash.get(hash) ?? copy;
    const beside = this.byPlace.get(baris);
    if (beside) beside.push(own);
    else this.byPlace.set(baris, [own]);
  }

  get empty(): boolean {
    return this.byHash.size === 0;
  }

  has(hash: string): boolean {
    return this.byHash.has(hash);
  }

  exact(row: LogRow): LogRow | undefined {
    const copy = this.byHash.get(row.hash);
    return copy?.salinan === row.salinan ? copy : undefined;
  }

  /** False when another row has it already. */
  claim(copy: LogRow): boolean {
    if (this.claimed.has(copy)) return false;
    this.claimed.add(copy);
    return true;
  }

  /** The copy of a row that was altered: the same hash, the same content under another hash, or the same id. */
  resembling(row: LogRow): LogRow | undefined {
    const candidates = [this.byHash.get(row.hash), this.byHash.get(row.terhitung), this.byId.get(row.id)];
    return candidates.find((copy) => copy !== undefined && !this.claimed.has(copy));
  }

  /** The copy that belongs in a row of the sheet and that no row has been matched with. */
  at(row: number): LogRow | undefined {
    return this.byPlace.get(row)?.find((copy) => !this.claimed.has(copy));
  }

  timesSent(copy: LogRow): number {
    return this.places.get(copy.hash)?.length ?? 0;
  }

  /** The row it was last written to. */
  placeOf({ hash, baris }: LogRow): number {
    return this.lastPlace.get(hash) ?? baris;
  }

  inOrder(rows: readonly LogRow[]): Steps<LogRow[]> {
    return sortedInSteps(rows, (a, b) => this.placeOf(a) - this.placeOf(b));
  }

  /**
   * Copies without a row. Where every copy of an event shares its place with another's, the other's row replaced it while both
   * were being written; where neither its writer noted that it was written (`noted`) nor anything follows it, the write stopped
   * before its row. Nobody did wrong, it only has to be sent again (`tertimpa`).
   */
  *missing(noted: Pick<ReadonlySet<string>, 'has'>): Steps<{ readonly missing: LogRow[]; readonly tertimpa: LogRow[] }> {
    const left: LogRow[] = [];
    const stack: LogRow[] = [];
    yield* eachInSteps(this.byHash.values(), (copy) => {
      const claimed = this.claimed.has(copy);
      if (!claimed) left.push(copy);
      if (claimed || noted.has(copy.hash)) stack.push(copy);
    });
    const written = new Set<string>();
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      if (written.has(one.hash)) continue;
      written.add(one.hash);
      for (const before of one.sebelum) stack.push(...this.known(before));
      if (written.size % STEP === 0) yield;
    }
    const missing: LogRow[] = [];
    const again: LogRow[] = [];
    yield* eachInSteps(left, (copy) => {
      const places = this.places.get(copy.hash) ?? [];
      const shared = places.every((row) => this.byPlace.get(row)?.some((other) => other !== copy && this.claimed.has(other)));
      (shared || !written.has(copy.hash) ? again : missing).push({ ...copy, baris: this.placeOf(copy) });
    });
    return { missing, tertimpa: again };
  }

  private known(hash: string): readonly LogRow[] {
    const found = this.byHash.get(hash);
    return found ? [found] : [];
  }
}

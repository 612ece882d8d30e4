import type { LogRow } from './read-row';

/** The second copies, and which of them a row of the log has been matched with. */
export class Originals {
  private readonly byHash = new Map<string, LogRow>();
  private readonly byId = new Map<string, LogRow>();
  private readonly places = new Map<string, number[]>();
  private readonly byPlace = new Map<number, LogRow[]>();
  private readonly claimed = new Set<LogRow>();

  constructor(copies: readonly LogRow[]) {
    for (const copy of copies) {
      const places = this.places.get(copy.hash);
      if (places) {
        places.push(copy.baris);
      } else {
        this.places.set(copy.hash, [copy.baris]);
        this.byHash.set(copy.hash, copy);
        if (!this.byId.has(copy.id)) this.byId.set(copy.id, copy);
      }
      const own = this.byHash.get(copy.hash);
      if (own) this.byPlace.set(copy.baris, [...(this.byPlace.get(copy.baris) ?? []), own]);
    }
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
  placeOf(row: LogRow): number {
    const places = this.places.get(row.hash);
    return places === undefined ? row.baris : Math.max(...places);
  }

  inOrder(rows: readonly LogRow[]): LogRow[] {
    return [...rows].sort((a, b) => this.placeOf(a) - this.placeOf(b));
  }

  /**
   * Copies without a row. Where every copy of an event shares its place with another's, the other's row replaced it while both
   * were being written; where neither its writer noted that it was written (`noted`) nor anything follows it, the write stopped
   * before its row. Nobody did wrong, it only has to be sent again (`tertimpa`).
   */
  missing(noted: Pick<ReadonlySet<string>, 'has'>): { missing: LogRow[]; tertimpa: LogRow[] } {
    const left = [...this.byHash.values()].filter((copy) => !this.claimed.has(copy));
    const written = new Set<string>();
    const stack = [...this.byHash.values()].filter((copy) => this.claimed.has(copy) || noted.has(copy.hash));
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      if (written.has(one.hash)) continue;
      written.add(one.hash);
      for (const before of one.sebelum) stack.push(...this.known(before));
    }
    const missing: LogRow[] = [];
    const again: LogRow[] = [];
    for (const copy of left) {
      const places = this.places.get(copy.hash) ?? [];
      const shared = places.every((row) => this.byPlace.get(row)?.some((other) => other !== copy && this.claimed.has(other)));
      (shared || !written.has(copy.hash) ? again : missing).push({ ...copy, baris: Math.max(...places) });
    }
    return { missing, tertimpa: again };
  }

  private known(hash: string): readonly LogRow[] {
    const found = this.byHash.get(hash);
    return found ? [found] : [];
  }
}

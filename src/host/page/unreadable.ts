import type { Kept, Memory } from './remember';

/** Remembered workbooks of this tab that could not be opened again: they stay, byte for byte, until the person discards them. */
export class Unreadable {
  private readonly place: string;

  constructor(
    private readonly memory: Memory,
    /** Under which name this tab's workbook is remembered. */
    private readonly key: string,
  ) {
    this.place = `${key} tak terbaca`;
  }

  /** The newest first. */
  async all(): Promise<readonly Kept[]> {
    return (
      (await this.memory.transact('readonly', 'buku', (store) => store.get(this.place) as IDBRequest<readonly Kept[]>)) ?? []
    );
  }

  /** Puts what this tab remembers where the next workbook does not overwrite it. */
  async putAside(): Promise<void> {
    const kept = await this.memory.read(this.key);
    if (!kept) return;
    const all = [kept, ...(await this.all())];
    await this.memory.transact('readwrite', 'buku', (store) => store.put(all, this.place));
    await this.memory.forget(this.key);
  }

  /** Discards the newest. */
  async discard(): Promise<void> {
    const rest = (await this.all()).slice(1);
    await this.memory.transact('readwrite', 'buku', (store) => store.put(rest, this.place));
  }
}

import type { Memory } from './remember';

/** One of the workbooks that were open last, by the file it was opened from or saved as. */
export interface RecentWorkbook {
  readonly name: string;
  /** When it was opened or saved: an ISO time in UTC. */
  readonly at: string;
  /** Whether its content is kept too; else the list only reminds of its file. */
  readonly hasContent: boolean;
  /** Whether what is kept says more than the file. */
  readonly changed?: boolean;
}

const MOST = 5;
/** Browsers give a page a share of the disk; above this a single workbook would crowd the others out. */
const MOST_BYTES = 20 * 1024 * 1024;

/** The last five workbooks, kept in the browser with what they held when they were opened or saved. */
export class RecentWorkbooks {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly memory: Memory) {}

  /** The newest first. */
  async all(): Promise<readonly RecentWorkbook[]> {
    const found = await this.memory.transact('readonly', 'terakhir', (store) => store.getAll() as IDBRequest<RecentWorkbook[]>);
    return [...(found ?? [])].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  }

  /** Puts a workbook at the head of the list, in place of the one of the same name; the sixth is left out. Whether its content is kept. */
  async add(name: string, bytes: Uint8Array, { at = new Date().toISOString(), changed = false } = {}): Promise<boolean> {
    const work = this.turn.then(() => this.put(bytes, { name, at, ...(changed && { changed }) }));
    this.turn = work.catch(() => undefined);
    return work;
  }

  /** The content of one of the list; undefined where it is not kept. */
  content(name: string): Promise<Uint8Array | undefined> {
    return this.memory.transact('readonly', 'isi-terakhir', (store) => store.get(name) as IDBRequest<Uint8Array | undefined>);
  }

  async clear(): Promise<void> {
    await this.memory.transact('readwrite', 'isi-terakhir', (store) => store.clear());
    await this.memory.transact('readwrite', 'terakhir', (store) => store.clear());
  }

  private async put(bytes: Uint8Array, told: Omit<RecentWorkbook, 'hasContent'>): Promise<boolean> {
    const { name } = told;
    const older = (await this.all()).filter((one) => one.name !== name);
    for (const one of older.slice(MOST - 1)) await this.remove(one.name);
    const hasContent = await this.keepContent(name, bytes);
    const entry: RecentWorkbook = { ...told, hasContent };
    await this.memory.transact('readwrite', 'terakhir', (store) => store.put(entry, name));
    return hasContent;
  }

  /** What was kept of it before goes first: a content that is older than its entry would mislead. */
  private async keepContent(name: string, bytes: Uint8Array): Promise<boolean> {
    await this.memory.transact('readwrite', 'isi-terakhir', (store) => store.delete(name));
    if (bytes.length > MOST_BYTES) return false;
    try {
      await this.memory.transact('readwrite', 'isi-terakhir', (store) => store.put(bytes, name));
      return true;
    } catch {
      // No room left: the list says so of this workbook.
      return false;
    }
  }

  private async remove(name: string): Promise<void> {
    await this.memory.transact('readwrite', 'terakhir', (store) => store.delete(name));
    await this.memory.transact('readwrite', 'isi-terakhir', (store) => store.delete(name));
  }
}

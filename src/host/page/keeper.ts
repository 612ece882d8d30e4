import type { Memory, Kept } from './remember';

const KEEP_AFTER = 1200;

/** Remembers the workbook some moments after its last change, one write after the other. */
export class Keeper {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private turn = Promise.resolve();

  constructor(
    private readonly memory: Memory,
    /** Under which name this tab's workbook is remembered. */
    private readonly key: string,
    /** The workbook as it is now; undefined when another one has taken its place meanwhile. */
    private readonly take: () => Promise<Kept | undefined>,
  ) {}

  soon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.turn = this.turn.then(() => this.keep());
    }, KEEP_AFTER);
  }

  forget(): Promise<void> {
    clearTimeout(this.waiting);
    return this.memory.forget(this.key);
  }

  private async keep(): Promise<void> {
    try {
      const kept = await this.take();
      if (kept) await this.memory.keep(this.key, kept);
    } catch (error) {
      // Being remembered is a convenience: the workbook on the page is untouched and Simpan tells when it cannot be written.
      reportError(error);
    }
  }
}

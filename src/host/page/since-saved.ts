/** Counts changes, so that it can be told whether there are any since the workbook was last a file. */
export class SinceSaved {
  private now = 0;
  private inFile = 0;

  get changed(): boolean {
    return this.now !== this.inFile;
  }

  /** Something changed. */
  count(): void {
    this.now += 1;
  }

  /** Another workbook begins. */
  begin(changed: boolean): void {
    this.inFile = 0;
    this.now = changed ? 1 : 0;
  }

  /** To be called as a file is made; what it returns, once it is a file: changes that came meanwhile are in none. */
  saving(): () => void {
    const { now } = this;
    return () => {
      this.inFile = now;
    };
  }
}

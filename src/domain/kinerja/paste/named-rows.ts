interface Named {
  readonly id: string;
  readonly nama: string;
}

/** Rows that are looked up by name and by code as often as a table has rows, each look-up at once; the first of two alike counts. */
export class NamedRows<Row extends Named> {
  readonly all: Row[];
  private readonly names = new Map<string, number>();
  private readonly codes = new Map<string, number>();
  /** The highest number behind each beginning of a code. */
  private readonly highest = new Map<string, number>();

  /** `key`: what rows of one name have in common. */
  constructor(
    rows: readonly Row[],
    private readonly key: (row: Omit<Row, 'id'>) => string,
  ) {
    this.all = [...rows];
    this.all.forEach((row, at) => this.note(row, at));
  }

  /** The index of the row of a name. */
  indexOf(row: Omit<Row, 'id'>): number | undefined {
    return this.names.get(this.key(row));
  }

  /** The row that a table means by a name or a code. */
  called(row: Omit<Row, 'id'>): Row | undefined {
    const found = [this.codes.get(row.nama), this.indexOf(row)].filter((at) => at !== undefined);
    return found.length === 0 ? undefined : this.all[Math.min(...found)];
  }

  withCode(id: string | undefined): Row | undefined {
    const at = id === undefined ? undefined : this.codes.get(id);
    return at === undefined ? undefined : this.all[at];
  }

  push(row: Row): void {
    this.note(row, this.all.length);
    this.all.push(row);
  }

  /** The next code that begins like this: "B4" after "B1", "B3". A gap is never filled again by accident. */
  nextCode(prefix: string): string {
    return `${prefix}${String((this.highest.get(prefix) ?? 0) + 1)}`;
  }

  private note(row: Row, at: number): void {
    const name = this.key(row);
    if (!this.names.has(name)) this.names.set(name, at);
    if (!this.codes.has(row.id)) this.codes.set(row.id, at);
    const number = /\d{1,15}$/.exec(row.id)?.[0] ?? '';
    const prefix = row.id.slice(0, row.id.length - number.length);
    if (number !== '') this.highest.set(prefix, Math.max(this.highest.get(prefix) ?? 0, Number(number)));
  }
}

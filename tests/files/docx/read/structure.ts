/** A document made for tests: the five steps of `sop-grid.ts`, written in one of the ways offices and their programs do. */
export interface Structure {
  readonly kind: string;
  readonly bytes: () => Uint8Array;
  /**
   * How the symbols must come out where they are not the steps' own: `mark` where only a tick stands, `asked` where the actor is
   * read and the symbol is doubtful.
   */
  readonly symbols?: 'mark' | 'asked';
  /** Whether rows are known only from how far a symbol lies below something: every one is then doubtful. */
  readonly rows?: 'asked';
}

import type { Result } from '../../domain/result';

/** A reading, the revision of the workbook it was made at, and the one under way. */
export interface KeptReading {
  readonly revision?: number;
  readonly result?: Result<unknown, unknown>;
  readonly pending?: { readonly revision: number; readonly done: Promise<Result<unknown, unknown> | undefined> };
}

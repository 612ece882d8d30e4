import type { Capabilities } from './capabilities';
import type { SentEdit } from './gather-edits';
import type { KnownWorkbook } from './known-workbook';
import type { UntouchedCells } from './untouched';

/** What every writer may use: the queue, the memory of the last read, and what the host can do. */
export interface Writing {
  readonly context: Excel.RequestContext;
  readonly known: KnownWorkbook;
  readonly can: Capabilities;
  /** Cells of this write that nothing has been said of yet. */
  readonly untouched: UntouchedCells;
}

/** How edits of some kinds are told to the host. */
export type Writers<Kind extends SentEdit['kind']> = {
  readonly [One in Kind]: (edit: SentEdit & { readonly kind: One }, writing: Writing) => void;
};

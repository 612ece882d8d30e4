import type { Cell } from '../../sheet/address';
import type { SymbolShape } from '../../sheet/edit';
import type { Text } from '../../text';

/** A proposed actor for one kegiatan, read from the wording; a person accepts it. */
export interface Usulan {
  /** Index of the kegiatan. */
  readonly kegiatan: number;
  /** Id of the pelaksana. */
  readonly pelaksana: string;
  readonly simbol: SymbolShape;
  /** Index of the earlier kegiatan to which "tidak" returns. */
  readonly kembali?: number;
  /** Which words led to it. */
  readonly alasan: Text;
  /** True when the words leave room for another reading. */
  readonly ragu: boolean;
  /** The actor cell to write; absent where the row has no such column (a page-break fragment). */
  readonly at?: Cell;
  /** The cell's text once accepted: see `actorMarkText`. */
  readonly teks: string;
}

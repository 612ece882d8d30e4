import type { Edit } from '../../sheet/edit';
import type { Whereabouts } from '../../sheet/whereabouts';
import { refuse } from '../../result';
import type { Text } from '../../text';
import type { Sop } from '../sop';
import { TABLE_REFUSALS } from './messages';

/** Why a change of the table was not made. */
export interface ChangeRefusal {
  readonly kind: keyof typeof TABLE_REFUSALS | 'tabel-di-samping' | 'tulisan-di-samping';
  readonly message: Text;
}

/** The SOP as it will be, and the edits that bring it about. */
export interface ChangedSop {
  readonly sop: Sop;
  readonly edits: readonly Edit[];
  /** Where contents stand afterwards, where the edits take some past others; without it only rows and columns came or went. */
  readonly moved?: Whereabouts;
}

/** A refusal with the sentence that explains it. */
export const changeRefusal = (kind: keyof typeof TABLE_REFUSALS): { readonly ok: false; readonly refusal: ChangeRefusal } =>
  refuse({ kind, message: TABLE_REFUSALS[kind] });

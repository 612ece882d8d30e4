import type { Errand, UseCase } from '../../app/use-case';
import type { Undo } from '../../app/undo';
import type { Text } from '../../domain/text';
import type { Piece } from './pieces';

type Known<Input, Outcome, Refusal> = UseCase<Input, Outcome, Refusal> | Errand<Input, Outcome, Refusal>;

/** What can be asked of the workbook; as a piece, it is fetched when it is asked for. */
export type Work<Input, Outcome, Refusal> = Known<Input, Outcome, Refusal> | Piece<Known<Input, Outcome, Refusal>>;

/** How something is asked of the workbook. */
export interface Asked<Outcome> {
  /** What is being done while it lasts ("Menyimpan output"). */
  readonly label: Text;
  /** Whether it changes anything, so that what was read before is stale. */
  readonly writes?: boolean;
  /** A reading nobody waits for; while somebody types into a cell, which makes Excel refuse, it is put off quietly. */
  readonly patient?: boolean;
  /** What must have happened before a decided change is written; false leaves the workbook as it is. */
  readonly before?: (outcome: Outcome) => Promise<boolean>;
  /** Given what takes the write back, where something does. */
  readonly onUndo?: (undo: Undo) => void;
}

import type { Text } from '../../text';

/** How far a criterion is met by what stands in the data; the evaluator decides. */
export type LkeStatus = 'terpenuhi' | 'sebagian' | 'belum';

/** What a check says of a criterion. */
export interface LkeCheck {
  readonly status: LkeStatus;
  /** What it rests on: figures, names, dates. */
  readonly dasar: Text;
  /** What is left to do; undefined where nothing is. */
  readonly lakukan?: Text;
}

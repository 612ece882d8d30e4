import type { Result } from '../domain/result';
import type { Edit } from '../domain/sheet/edit';
import type { SheetRequest, Snapshot } from '../domain/sheet/snapshot';
import type { Stamp } from '../domain/stamp';
import type { Workbook } from './workbook';

/** One thing a person can ask for: pure, from a snapshot to an outcome and the edits that bring it about. */
export interface UseCase<Input, Outcome, Refusal> {
  /** Which sheets it must see. */
  reads(input: Input): readonly SheetRequest[];
  plan(
    snapshot: Snapshot,
    input: Input,
    stamp: Stamp,
  ): Result<{ readonly outcome: Outcome; readonly edits: readonly Edit[] }, Refusal>;
}

/** The one asynchronous path: one read, one decision, at most one write. Throws `WorkbookError` when the host refuses. */
export async function run<Input, Outcome, Refusal>(
  workbook: Workbook,
  useCase: UseCase<Input, Outcome, Refusal>,
  input: Input,
  stamp: Stamp,
): Promise<Result<Outcome, Refusal>> {
  const snapshot = await workbook.read(useCase.reads(input));
  const planned = useCase.plan(snapshot, input, stamp);
  if (!planned.ok) return planned;
  if (planned.value.edits.length > 0) await workbook.write(planned.value.edits);
  return { ok: true, value: planned.value.outcome };
}

import { readNaskah, REVIU_PREFIX } from '../../domain/lkj/naskah';
import type { Lkj } from '../../domain/lkj/lkj';
import { answersInReport, isReview, readReview, type ReviewAnswer } from '../../domain/lkj/review/review-answers';
import { REVIEW_SHEET } from '../../domain/lkj/review/messages';
import { writeReview } from '../../domain/lkj/review/write-review';
import { ok, refuse, type Result } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import { KINERJA_REFUSALS } from '../kinerja/messages';
import type { KinerjaRefusal } from '../kinerja/read-data';
import { isEmptySheet } from '../sop/write-template';
import type { UseCase } from '../use-case';
import { lkjOf, lkjRequests, type LkjInput } from './compile-sheet';

/** The reviewer's working paper. */
export const reviewRequest: SheetRequest = { sheet: { name: SHEET.reviu }, parts: ['values'], orMarked: REVIEW_SHEET.judul };

/** The sheet of that name or, where somebody renamed it, the one that says what it is. */
const reviewSheet = (snapshot: Snapshot): SheetSnapshot | undefined => {
  const named = sheetOf(snapshot, SHEET.reviu);
  return named && (isEmptySheet(named) || isReview(named)) ? named : (snapshot.sheets.find(isReview) ?? named);
};

/** What a reviewer has written so far: on the working paper, or in a report that still held the checklist. */
export function reviewAnswersIn(snapshot: Snapshot): readonly ReviewAnswer[] {
  const paper = reviewSheet(snapshot);
  if (paper && isReview(paper)) return readReview(paper);
  const report = sheetOf(snapshot, SHEET.lkj);
  return report ? answersInReport(readNaskah(report, REVIU_PREFIX)) : [];
}

/** The edits that write the working paper; refused where a sheet of that name is somebody else's. */
export function planReview(snapshot: Snapshot, lkj: Lkj): Result<readonly Edit[], KinerjaRefusal> {
  const present = reviewSheet(snapshot);
  if (present && !isEmptySheet(present) && !isReview(present))
    return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(present.name) });
  return ok(writeReview(lkj, reviewAnswersIn(snapshot), present));
}

/** Writes the working paper for the Inspektorat, filled in from data and log; what the reviewer wrote stays. */
export const writeReviewSheet: UseCase<LkjInput, { readonly sheet: string }, KinerjaRefusal> = {
  reads: (input) => [...lkjRequests(input), reviewRequest],
  // The statements are always the same: what a row looked like it looks like still.
  undo: { parts: ['formulas', 'merges', 'sizes', 'notes'], forgone: ['looks', 'rules', 'sizes', 'page', 'freeze', 'formats'] },
  plan(snapshot, input, stamp) {
    const planned = planReview(snapshot, lkjOf(snapshot, input, stamp.at).lkj);
    if (!planned.ok) return planned;
    return ok({ outcome: { sheet: reviewSheet(snapshot)?.name ?? SHEET.reviu }, edits: planned.value });
  },
};

/** What a working paper of its own, as a document, is made of. */
export const readReviewPaper: UseCase<LkjInput, { readonly lkj: Lkj; readonly answers: readonly ReviewAnswer[] }, never> = {
  reads: (input) => [...lkjRequests(input), reviewRequest],
  plan: (snapshot, input, stamp) =>
    ok({ outcome: { lkj: lkjOf(snapshot, input, stamp.at).lkj, answers: reviewAnswersIn(snapshot) }, edits: [] }),
};

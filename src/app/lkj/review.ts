import { readNaskah, REVIU_PREFIX } from '../../domain/lkj/naskah';
import type { Lkj } from '../../domain/lkj/lkj';
import { nameInYear, type SheetYear } from '../../domain/kinerja/year-sheets';
import { reportName } from '../../domain/lkj/sheet/report-name';
import { answersInReport, isReview, readReview, yearOfReview, type ReviewAnswer } from '../../domain/lkj/review/review-answers';
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

/** The reviewer's working paper on a year's report. */
const reviewRequest = (year: SheetYear): SheetRequest => ({
  sheet: { name: nameInYear(SHEET.reviu, year) },
  parts: ['values'],
  orMarked: REVIEW_SHEET.judul,
});

/** The sheet of that name or, where somebody renamed it, the one that says what it is and of which year. */
const reviewSheet = (snapshot: Snapshot, year: SheetYear): SheetSnapshot | undefined => {
  const named = sheetOf(snapshot, nameInYear(SHEET.reviu, year));
  const isOwn = (sheet: SheetSnapshot): boolean => isReview(sheet) && (yearOfReview(sheet) ?? year.tahun) === year.tahun;
  return named && (isEmptySheet(named) || isReview(named)) ? named : (snapshot.sheets.find(isOwn) ?? named);
};

/** What a reviewer has written so far: on the working paper, or in a report that still held the checklist. */
export function reviewAnswersIn(snapshot: Snapshot, year: SheetYear): readonly ReviewAnswer[] {
  const paper = reviewSheet(snapshot, year);
  if (paper && isReview(paper)) return readReview(paper);
  const report = sheetOf(snapshot, reportName('tahun', year));
  return report ? answersInReport(readNaskah(report, REVIU_PREFIX)) : [];
}

/** The edits that write the working paper; refused where a sheet of that name is somebody else's. */
function planReview(snapshot: Snapshot, lkj: Lkj, year: SheetYear): Result<readonly Edit[], KinerjaRefusal> {
  const present = reviewSheet(snapshot, year);
  if (present && !isEmptySheet(present) && !isReview(present))
    return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(present.name) });
  return ok(writeReview(lkj, reviewAnswersIn(snapshot, year), { present, year }));
}

/** Writes the working paper for the Inspektorat, filled in from data and log; what the reviewer wrote stays. */
export const writeReviewSheet: UseCase<LkjInput, { readonly sheet: string }, KinerjaRefusal> = {
  reads: (input) => [...lkjRequests(input), reviewRequest(input.pengaturan)],
  // The statements are always the same: what a row looked like it looks like still.
  undo: { parts: ['formulas', 'merges', 'sizes', 'notes'], forgone: ['looks', 'rules', 'sizes', 'page', 'freeze', 'formats'] },
  plan(snapshot, input, stamp) {
    const planned = planReview(snapshot, lkjOf(snapshot, input, stamp.at).lkj, input.pengaturan);
    if (!planned.ok) return planned;
    const sheet = reviewSheet(snapshot, input.pengaturan)?.name ?? nameInYear(SHEET.reviu, input.pengaturan);
    return ok({ outcome: { sheet }, edits: planned.value });
  },
};

/** What a working paper of its own, as a document, is made of. */
export const readReviewPaper: UseCase<LkjInput, { readonly lkj: Lkj; readonly answers: readonly ReviewAnswer[] }, never> = {
  reads: (input) => [...lkjRequests(input), reviewRequest(input.pengaturan)],
  plan: (snapshot, input, stamp) =>
    ok({
      outcome: { lkj: lkjOf(snapshot, input, stamp.at).lkj, answers: reviewAnswersIn(snapshot, input.pengaturan) },
      edits: [],
    }),
};

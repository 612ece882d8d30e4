import type { Files } from '../../app/files';
import type { Edit } from '../../domain/sheet/edit';
import { answerQuestions } from '../../files/thread/answer-questions';
import { lkjDocx } from '../../files/lkj-docx';
import { reviewDocx } from '../../files/review-docx';
import { sopDocx } from '../../files/sop-docx';
import { xlsx } from './made';

type Given<Name extends keyof Files> = Parameters<Files[Name]>;

/** What the thread is told and asked: edits come in pieces ahead of the file they are for, which says how many there must be. */
export type ForMaker =
  | { readonly edits: readonly Edit[]; readonly first: boolean }
  | { readonly xlsx: string; readonly count: number }
  | { readonly docx: readonly [Given<'docx'>[0], Given<'docx'>[1]] }
  | { readonly reviewDocx: Given<'reviewDocx'> }
  | { readonly sopDocx: Given<'sopDocx'> };

// What runs on the thread, not in the pane.
let edits: Edit[] = [];

answerQuestions(globalThis as never, (wanted: ForMaker, progress) => {
  if ('edits' in wanted) {
    if (wanted.first) edits = [];
    for (const edit of wanted.edits) edits.push(edit);
    return undefined;
  }
  if ('xlsx' in wanted) {
    const given = edits;
    edits = [];
    if (given.length !== wanted.count) throw new Error('Some of the edits did not come to this thread.');
    return xlsx(wanted.xlsx, given);
  }
  if ('docx' in wanted) return lkjDocx(...wanted.docx, { progress });
  if ('reviewDocx' in wanted) return reviewDocx(...wanted.reviewDocx);
  return sopDocx(...wanted.sopDocx);
});

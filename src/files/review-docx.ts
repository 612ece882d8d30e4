import { officeName } from '../domain/lkj/drafts/words';
import type { Lkj } from '../domain/lkj/lkj';
import { REVIEW_SHEET } from '../domain/lkj/review/messages';
import type { ReviewAnswer } from '../domain/lkj/review/review-answers';
import { reviewDocument } from '../domain/lkj/review/review-document';

/** The reviewer's working paper as a Word document (.docx) on F4; the library that writes it is loaded only when this is called. */
export async function reviewDocx(lkj: Lkj, answers: readonly ReviewAnswer[]): Promise<Uint8Array> {
  const { buildDocx } = await import('./docx/build-lkj-docx');
  const frame = {
    judul: `${REVIEW_SHEET.judul} ${officeName(lkj.kantor)}`,
    pembuat: lkj.kantor.nama,
    kaki: REVIEW_SHEET.kaki(lkj.tahun),
    konsep: false,
  };
  return buildDocx(reviewDocument(lkj, answers), frame, {}, {});
}

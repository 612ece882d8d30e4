import { describe, expect, it } from 'vitest';
import { answersInReport, isReview, readReview, reviewLines } from '../../../../src/domain/lkj/review/review-answers';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import { REVIEW_SHEET } from '../../../../src/domain/lkj/review/messages';
import { reviewDocument } from '../../../../src/domain/lkj/review/review-document';
import { REVIEW_ITEMS } from '../../../../src/domain/lkj/review/review-items';
import { writeReview } from '../../../../src/domain/lkj/review/write-review';
import { writeLkj } from '../../../../src/domain/lkj/write-lkj';
import { TestBook } from '../../kinerja/test-book';
import { APPROVED_PROOF, sampleLkj } from '../sample-lkj';

const NAME = 'Kertas Kerja Reviu';
const lkj = sampleLkj({ jejak: APPROVED_PROOF });
const written = (): TestBook => new TestBook().apply(writeReview(lkj, []));
const lineOf = (id: string, report = lkj, answers = readReview(written().sheet(NAME))) =>
  reviewLines(report, answers).find((one) => one.id === `reviu:${id}`);

describe('the reviewer’s working paper', () => {
  it('is filled in from data and log', () => {
    const book = written();
    expect(isReview(book.sheet(NAME))).toBe(true);
    expect(lineOf('mekanisme')).toMatchObject({ jawaban: 'Ya', data: '3 dari 3 bidang telah menyampaikan data' });
    expect(lineOf('target')).toMatchObject({ jawaban: 'Ya', data: '6 dari 6 indikator memiliki target' });
    expect(lineOf('mekanisme', sampleLkj())).toMatchObject({ jawaban: '', data: 'Penyampaian data belum dicatat di Lacak' });
    expect(lineOf('iku-cukup')).toMatchObject({ jawaban: '', data: '' });
    expect(book.sheet(NAME).values.flat().join()).toContain('perlu dikonfirmasi kepada Inspektorat');
  });

  it('keeps what the reviewer wrote, and follows the data where they wrote nothing', () => {
    const book = written();
    const row = book.sheet(NAME).values.findIndex((line) => String(line[5]).startsWith('reviu:target'));
    const other = book.sheet(NAME).values.findIndex((line) => String(line[5]).startsWith('reviu:mekanisme'));
    book.write(NAME, row, 3, 'Tidak').write(NAME, row, 4, 'Target S1.2 berbeda dengan PK').write(NAME, other, 4, 'Lihat notula');
    const answers = readReview(book.sheet(NAME));
    expect(lineOf('target', lkj, answers)).toMatchObject({ jawaban: 'Tidak', keterangan: 'Target S1.2 berbeda dengan PK' });
    expect(lineOf('mekanisme', lkj, answers)).toMatchObject({ jawaban: 'Ya', keterangan: 'Lihat notula' });
    const later = sampleLkj({ jejak: { ...APPROVED_PROOF, bidangDisetor: ['B1'] } });
    expect(lineOf('mekanisme', later, answers)).toMatchObject({ jawaban: 'Tidak', keterangan: 'Lihat notula' });
    book.apply(writeReview(later, answers, { present: book.sheet(NAME) }));
    expect(readReview(book.sheet(NAME)).find(({ id }) => id === 'reviu:target')).toMatchObject({ jawaban: 'Tidak' });
  });

  it('an answer taken away stays away', () => {
    const book = written();
    const row = book.sheet(NAME).values.findIndex((line) => String(line[5]).startsWith('reviu:target'));
    book.write(NAME, row, 3, '');
    expect(lineOf('target', lkj, readReview(book.sheet(NAME)))).toMatchObject({ jawaban: '-' });
  });

  it('takes over answers from reports that still held the checklist', () => {
    const stored = {
      sidikDraf: '',
      diterima: false,
      at: { row: 0, column: 0 },
      tanda: [],
      dalamTabel: true,
      keadaan: { row: 0, column: 0 },
    };
    const answers = answersInReport([
      { id: 'reviu:bukti', isi: 'Bukti S1.2 belum ada', ...stored },
      { id: 'reviu:sebab', isi: 'Perlu dikonfirmasi', ...stored },
      { id: 'penutup', isi: 'teks', ...stored },
    ]);
    expect(answers).toEqual([{ id: 'reviu:bukti', jawaban: '', keterangan: 'Bukti S1.2 belum ada' }]);
    expect(lineOf('bukti', lkj, answers)?.keterangan).toBe('Bukti S1.2 belum ada');
  });

  it('says the same as a document, and is no part of the report', () => {
    const paper = JSON.stringify(reviewDocument(lkj, []));
    // As a document, on the sheet, and as the tables of either: nothing of the paper stands in the report.
    const document = JSON.stringify(reportDocument(lkj));
    const sheet = JSON.stringify(writeLkj(lkj));
    for (const { id, butir } of REVIEW_ITEMS) {
      expect(paper).toContain(butir);
      for (const report of [document, sheet]) {
        expect(report).not.toContain(butir);
        expect(report).not.toContain(id);
      }
    }
    for (const report of [document, sheet]) expect(report).not.toContain(REVIEW_SHEET.judul);
    expect(new Set(REVIEW_ITEMS.map(({ id }) => id)).size).toBe(REVIEW_ITEMS.length);
  });
});

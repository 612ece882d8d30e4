import { area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import { Canvas } from '../../sheet/print/canvas';
import { pageText } from '../../sheet/print/paper';
import { END_MARK, replacePart } from '../../sheet/print/part';
import { PAGE_NUMBER } from '../../sheet/print/messages';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { nameInYear, type SheetYear } from '../../kinerja/year-sheets';
import { officeName } from '../drafts/words';
import { SIGNATURE_WORDS } from '../document/messages';
import { reviewerSignature } from '../document/signatures';
import type { Lkj } from '../lkj';
import { REVIEW_SHEET } from './messages';
import { REVIEW_COLUMNS, reviewLines, type ReviewAnswer } from './review-answers';

const WIDTHS = [30, 290, 220, 66, 220, 6] as const;

/** The reviewer's working paper as a sheet of its own; `answers` are what the reviewer has written so far. */
export function writeReview(
  lkj: Lkj,
  answers: readonly ReviewAnswer[],
  { present, year = lkj }: { readonly present?: SheetSnapshot | undefined; readonly year?: SheetYear } = {},
): readonly Edit[] {
  const sheet = present?.name ?? nameInYear(SHEET.reviu, year);
  const { kepala } = REVIEW_SHEET;
  const canvas = new Canvas(sheet, WIDTHS);
  canvas.heading(0, REVIEW_SHEET.judul, 'formulir-judul', REVIEW_COLUMNS.tanda);
  canvas.heading(1, REVIEW_SHEET.kantor(officeName(lkj.kantor), lkj.tahun), 'formulir-subjudul', REVIEW_COLUMNS.tanda);
  canvas.heading(2, REVIEW_SHEET.catatan, 'lkj-catatan', REVIEW_COLUMNS.tanda);
  canvas.line(4, 0, [kepala.no, kepala.butir, kepala.data, kepala.jawaban, kepala.keterangan], { style: 'lkj-kepala' });
  canvas.height(4, 21);
  let row = 5;
  let group = '';
  for (const [index, line] of reviewLines(lkj, answers).entries()) {
    if (line.kelompok !== group) {
      group = line.kelompok;
      canvas.cell(row, 0, REVIEW_SHEET.kelompok[line.kelompok], { style: 'lkj-kelompok', columns: REVIEW_COLUMNS.tanda });
      canvas.keep(row, 2);
      row += 1;
    }
    canvas.cell(row, REVIEW_COLUMNS.no, index + 1, { style: 'lkj-sel-tengah' });
    canvas.cell(row, REVIEW_COLUMNS.butir, line.butir, { style: 'lkj-sel' });
    canvas.cell(row, REVIEW_COLUMNS.data, line.data, { style: 'lkj-sel' });
    canvas.cell(row, REVIEW_COLUMNS.jawaban, line.jawaban, { style: 'lkj-sel-tengah' });
    canvas.cell(row, REVIEW_COLUMNS.keterangan, line.keterangan, { style: 'lkj-sel' });
    canvas.cell(row, REVIEW_COLUMNS.tanda, `${line.id}|${line.usul}`, { style: 'lkj-tanda', format: 'tersembunyi' });
    canvas.add(answerChoice(sheet, row));
    canvas.fit(row, 18);
    row += 1;
  }
  row = writeSignature(canvas, row + 1, lkj);
  canvas.cell(row, REVIEW_COLUMNS.tanda, END_MARK, { style: 'lkj-tanda', format: 'tersembunyi' });
  canvas.page(
    {
      orientation: 'landscape',
      titleRows: { row: 4, rows: 1 },
      footer: { left: pageText(REVIEW_SHEET.kaki(lkj.tahun)), right: pageText('') + PAGE_NUMBER },
    },
    row,
    REVIEW_COLUMNS.tanda,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(present, WIDTHS.length, canvas.at(row) + 1, sheet, canvas.edits()),
  ];
}

const answerChoice = (sheet: string, row: number): Edit => ({
  kind: 'validation',
  sheet,
  area: area(row, REVIEW_COLUMNS.jawaban),
  validation: {
    rule: { kind: 'list', options: REVIEW_SHEET.pilihan },
    strict: false,
    title: REVIEW_SHEET.kepala.jawaban,
    message: REVIEW_SHEET.pilih,
  },
});

/** Who reviewed it signs at the right, on the page of the last statements. */
function writeSignature(canvas: Canvas, from: number, lkj: Lkj): number {
  const { baris, atas } = reviewerSignature(lkj);
  let row = from;
  baris.forEach((text, index) => {
    if (index === atas) {
      canvas.height(row, 42);
      row += 1;
    }
    canvas.cell(row, REVIEW_COLUMNS.data, text === '' ? SIGNATURE_WORDS.titik : text, { style: 'lkj-ttd', columns: 3 });
    canvas.fit(row, 15);
    row += 1;
  });
  canvas.keep(from - 1, row - from + 1);
  return row;
}

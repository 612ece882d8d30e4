import type { Block, BlockRow } from '../document/block';
import { textCell } from '../document/shown-cell';
import { blockColumn } from '../document/table-of';
import { reviewerSignature } from '../document/signatures';
import { officeName } from '../drafts/words';
import type { Lkj } from '../lkj';
import { REVIEW_SHEET } from './messages';
import { reviewLines, type ReviewAnswer } from './review-answers';

/** The reviewer's working paper as blocks of a document of its own. */
export function reviewDocument(lkj: Lkj, answers: readonly ReviewAnswer[]): readonly Block[] {
  const { kepala, kelompok } = REVIEW_SHEET;
  const lines = reviewLines(lkj, answers);
  const columns = [
    blockColumn(kepala.no, 1, 'tengah'),
    blockColumn(kepala.butir, 3),
    blockColumn(kepala.data, 2),
    blockColumn(kepala.jawaban, 1, 'tengah'),
    blockColumn(kepala.keterangan, 2),
  ];
  const rows = lines.flatMap((line, index): BlockRow[] => [
    ...(line.kelompok === lines[index - 1]?.kelompok
      ? []
      : [
          {
            jenis: 'kelompok' as const,
            cells: [textCell(kelompok[line.kelompok], { kolom: columns.length, rata: 'kiri' })],
          },
        ]),
    {
      jenis: 'isi',
      cells: [{ isi: index + 1 }, textCell(line.butir), { isi: line.data }, { isi: line.jawaban }, { isi: line.keterangan }],
    },
  ]);
  return [
    { jenis: 'bagian', bagian: 'isi' },
    { jenis: 'judul', tingkat: 1, teks: REVIEW_SHEET.judul },
    { jenis: 'paragraf', teks: REVIEW_SHEET.kantor(officeName(lkj.kantor), lkj.tahun) },
    { jenis: 'catatan', teks: REVIEW_SHEET.catatan },
    { jenis: 'tabel', id: 'reviu', nomor: 1, judul: REVIEW_SHEET.tabel, columns, rows, notes: [] },
    reviewerSignature(lkj),
  ];
}

import { text } from '../../../domain/text';

/** What Univer asks its catalogues for and does not find in them: it would show the names of these texts instead. */
export const GRID_MESSAGES = {
  'sheets-formula.progress.analyzing': text('Menelaah rumus', 'Reading formulas'),
  'sheets-formula.progress.calculating': text('Menghitung rumus', 'Calculating formulas'),
  'sheets-formula.progress.array-analysis': text('Menelaah rumus larik', 'Reading array formulas'),
  'sheets-formula.progress.array-calculation': text('Menghitung rumus larik', 'Calculating array formulas'),
  'sheets-formula.progress.done': text('Selesai dihitung', 'Calculated'),
  'sheets-filter.command.not-valid-filter-range': text(
    'Rentang ini hanya satu baris dan tidak dapat disaring.',
    'This range has a single row and cannot be filtered.',
  ),
  'sheets-hyper-link.message.refError': text('Tujuan tautan ini tidak ada lagi.', 'What this link leads to is no longer there.'),
  'sheets-ui.merge.confirm.warning': text('Sel gabungan', 'Merged cells'),
  'sheets-ui.merge.confirm.dismantleMergeCellWarning': text(
    'Beberapa sel gabungan akan terpisah. Lanjutkan?',
    'Some merged cells will be split. Go on?',
  ),
  'sheets-ui.filter.confirm.error': text('Tidak dapat disisipkan atau dihapus', 'Cannot be inserted or deleted'),
  'sheets-ui.filter.confirm.notAllowedToInsertRange': text(
    'Sel di sini sedang disaring. Hapus saringannya terlebih dahulu.',
    'The cells here are filtered. Remove the filter first.',
  ),
  'sheets-ui.info.error': text('Perhatikan', 'Note'),
  'sheets-ui.info.forceStringInfo': text('Angka disimpan sebagai teks', 'Number stored as text'),
  'ui.ribbon.menu': text('Pita', 'Ribbon'),
} as const;

import type { Area } from '../../domain/sheet/address';
import type { HostBook } from '../book/host-book';

/** Milliseconds until a sheet that has just come up can be scrolled: it has to be drawn before. */
const REVEAL_AFTER = 200;

/** Brings a cell that the pane selected into sight, as Excel does, with a little of what stands above it. */
export function revealSoon(book: () => HostBook, { row, column }: Area): void {
  setTimeout(() => {
    const sheet = book().api.getActiveWorkbook()?.getActiveSheet();
    const seen = sheet?.getVisibleRange();
    if (!sheet || !seen) return;
    const isSeen = row > seen.startRow && row < seen.endRow - 1 && column >= seen.startColumn && column < seen.endColumn;
    if (!isSeen) sheet.scrollToCell(Math.max(0, row - 2), Math.max(0, column - 8));
  }, REVEAL_AFTER);
}

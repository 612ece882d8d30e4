import type { Area } from '../../domain/sheet/address';
import type { HostBook } from '../book/host-book';

/** Milliseconds until a sheet that has just come up can be scrolled: it has to be drawn before. */
const REVEAL_AFTER = 200;

/** Brings a cell that the pane selected into sight, as Excel does, with a little of what stands above it. */
export function revealSoon(book: () => HostBook, area: Area): void {
  setTimeout(() => reveal(book(), area), REVEAL_AFTER);
}

function reveal({ api }: HostBook, area: Area): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const seen = sheet?.getVisibleRange();
  if (!sheet || !seen) return;
  const isSeen =
    area.row > seen.startRow && area.row < seen.endRow - 1 && area.column >= seen.startColumn && area.column < seen.endColumn;
  if (!isSeen) sheet.scrollToCell(Math.max(0, area.row - 2), Math.max(0, area.column - 8));
}

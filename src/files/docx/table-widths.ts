import { arialWidth } from '../../domain/sheet/print/arial';
import type { TableBlock } from '../../domain/lkj/document/block';
import { shownText } from '../../domain/lkj/document/shown-cell';
import { tableMap } from '../../domain/lkj/document/table-map';
import { columnStarts } from '../../domain/lkj/sheet/table-rows';
import { PAGE_COLUMNS, widthOfColumns } from '../../domain/lkj/sheet/page-grid';
import { paragraphLook, wordUnits } from './styles';

/** Room left and right of a cell's text, in points. */
export const CELL_SIDE = 3.5;

/** A column takes no more than this share of the page for the sake of one long word. */
const LONGEST_WORD = 0.25;

/**
 * Widths of a table's columns in twentieths of a point, together `total`: those of the printed grid, except that none is narrower than
 * its longest word, so that no head breaks inside a word and no predikat ("Sangat Tinggi") over two lines. What a narrow column needs
 * the wide ones give, each by what it has to spare.
 */
export function columnWidthsOf(tabel: TableBlock, total: number): readonly number[] {
  const from = columnStarts(tabel.columns);
  const all = widthOfColumns(0, PAGE_COLUMNS);
  const wanted = tabel.columns.map(({ width }, index) => (widthOfColumns(from[index] ?? 0, width) / all) * total);
  const least = leastWidths(tabel).map((points) => Math.min(wordUnits(points), total * LONGEST_WORD));
  const missing = wanted.reduce((sum, width, index) => sum + Math.max(0, (least[index] ?? 0) - width), 0);
  const spare = wanted.reduce((sum, width, index) => sum + Math.max(0, width - (least[index] ?? 0)), 0);
  const share = spare === 0 ? 0 : Math.min(1, missing / spare);
  return wanted.map((width, index) => {
    const need = least[index] ?? 0;
    return Math.floor(width < need ? need : width - (width - need) * share);
  });
}

/** By column, in points: the longest word of its head and cells, whole where a line must not break. */
function leastWidths(tabel: TableBlock): readonly number[] {
  const head = paragraphLook('KepalaTabel').size;
  const body = paragraphLook('IsiTabel').size;
  const least = tabel.columns.map(({ judul }) => longestWord(judul, head, true));
  for (const row of tableMap(tabel)) {
    for (const { cell, column, endColumn } of row) {
      if (endColumn > column) continue;
      const text = shownText(cell);
      const whole = cell.warna !== undefined || typeof cell.isi === 'number';
      const wide = whole ? arialWidth(text, body, true) : longestWord(text, body, false);
      least[column] = Math.max(least[column] ?? 0, wide);
    }
  }
  return least.map((points) => points + 2 * CELL_SIDE + 1.5);
}

const longestWord = (text: string, size: number, bold: boolean): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => arialWidth(word, size, bold)));

import { contains, type Area } from '../../../../src/domain/sheet/address';
import type { Edit } from '../../../../src/domain/sheet/edit';
import { arialWidth } from '../../../../src/domain/sheet/print/arial';
import { lineHeight, type Typeset } from '../../../../src/domain/sheet/print/measure';
import { typesetOf, type StyleName } from '../../../../src/domain/sheet/style';

/** Lines a text takes by Arial's widths alone, nothing spared: what Excel and LibreOffice need at the least. */
export function linesNeeded(text: string, width: number, { size, bold = false, indent = false }: Typeset): number {
  const room = width - (indent ? 12.75 : 6);
  const space = arialWidth(' ', size, bold);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let taken = 1;
    for (const word of paragraph.split(/\s+/).filter((one) => one !== '')) {
      const wide = arialWidth(word, size, bold);
      if (used > 0 && used + space + wide <= room) {
        used += space + wide;
        continue;
      }
      // A word wider than its cell is broken wherever a line is full.
      const broken = Math.max(0, Math.ceil(wide / room) - 1);
      taken += (used > 0 ? 1 : 0) + broken;
      used = wide - broken * room;
    }
    return lines + taken;
  }, 0);
}

/** A text that needs more lines than its cell shows. */
export interface Cut {
  readonly text: string;
  readonly style: StyleName;
  readonly needed: number;
  readonly shown: number;
}

/** Texts inside the printed part of a sheet, as its edits make it, whose last line would be cut. */
export function cutTexts(edits: readonly Edit[], ignored: readonly StyleName[] = []): readonly Cut[] {
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  const styles = new Map<string, StyleName>();
  const merges: Area[] = [];
  let printed: Area | undefined;
  for (const edit of edits) {
    if (edit.kind === 'column-width') for (let at = 0; at < edit.columns; at += 1) widths.set(edit.column + at, edit.width);
    else if (edit.kind === 'row-height') for (let at = 0; at < edit.rows; at += 1) heights.set(edit.row + at, edit.height);
    else if (edit.kind === 'merge') merges.push(edit.area);
    else if (edit.kind === 'page') printed = edit.setup.printArea;
    else if (edit.kind === 'style')
      for (let row = edit.area.row; row < edit.area.row + edit.area.rows; row += 1)
        for (let column = edit.area.column; column < edit.area.column + edit.area.columns; column += 1)
          styles.set(`${String(row)}:${String(column)}`, edit.style);
  }
  const total = (sizes: ReadonlyMap<number, number>, from: number, count: number, ordinary: number): number =>
    Array.from({ length: count }, (_, at) => sizes.get(from + at) ?? ordinary).reduce((sum, one) => sum + one, 0);
  return edits.flatMap((edit) =>
    edit.kind !== 'write'
      ? []
      : edit.values.flatMap((line, r) =>
          line.flatMap((input, c): Cut[] => {
            const value = typeof input === 'object' ? input?.value : input;
            const [row, column] = [edit.at.row + r, edit.at.column + c];
            const style = styles.get(`${String(row)}:${String(column)}`);
            const type = style && typesetOf(style);
            if (typeof value !== 'string' || value === '' || !style || !type || ignored.includes(style)) return [];
            if (printed && !contains(printed, { row, column })) return [];
            const at = merges.find((one) => contains(one, { row, column })) ?? { row, column, rows: 1, columns: 1 };
            const needed = linesNeeded(value, total(widths, at.column, at.columns, 48), type);
            const shown = Math.floor(total(heights, at.row, at.rows, 15) / lineHeight(type.size) + 1e-6);
            return needed > shown ? [{ text: value, style, needed, shown }] : [];
          }),
        ),
  );
}

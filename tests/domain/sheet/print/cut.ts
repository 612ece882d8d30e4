import { LOOKS } from '../../../../src/app/appearance';
import { contains, type Area } from '../../../../src/domain/sheet/address';
import type { Edit } from '../../../../src/domain/sheet/edit';
import { arialWidth } from '../../../../src/domain/sheet/print/arial';
import { lineHeight, type Typeset } from '../../../../src/domain/sheet/print/measure';
import { TEXT_SETTINGS, type StyleName, type TextSetting } from '../../../../src/domain/sheet/style';

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

/** A text that needs more lines than its cell shows, or more points than the line it keeps to. */
export interface Cut {
  readonly text: string;
  readonly style: StyleName;
  readonly needed: number;
  readonly shown: number;
}

/** Texts inside the printed part of a sheet, as its edits make it, that would be cut below or beside. */
export function cutTexts(edits: readonly Edit[], ignored: readonly StyleName[] = []): readonly Cut[] {
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  const styles = new Map<string, StyleName>();
  const texts = new Map<string, string>();
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
          styles.set(key(row, column), edit.style);
    else if (edit.kind === 'write')
      edit.values.forEach((line, row) => {
        line.forEach((input, column) => {
          const value = typeof input === 'object' ? input?.value : input;
          if (value !== undefined && value !== '') texts.set(key(edit.at.row + row, edit.at.column + column), String(value));
        });
      });
  }
  const onPaper = (row: number, column: number): boolean => (printed ? contains(printed, { row, column }) : column < widths.size);
  const total = (sizes: ReadonlyMap<number, number>, from: number, count: number, ordinary: number): number =>
    Array.from({ length: count }, (_, at) => sizes.get(from + at) ?? ordinary).reduce((sum, one) => sum + one, 0);
  /** How far a text on one line reaches over the empty cells beside its own. */
  const spill = (row: number, column: number, step: 1 | -1): number => {
    let [room, at] = [0, column + step];
    for (; at >= 0 && onPaper(row, at) && !texts.has(key(row, at)); at += step) room += total(widths, at, 1, 48);
    return room;
  };
  return [...texts].flatMap(([place, text]): Cut[] => {
    const [row = 0, column = 0] = place.split(':').map(Number);
    const style = styles.get(place);
    if (!style || ignored.includes(style) || !onPaper(row, column) || /^[\d.,-]*$/.test(text)) return [];
    const { size, bold = false, indent = false, wrap = true }: TextSetting = TEXT_SETTINGS[style];
    const merged = merges.find((one) => contains(one, { row, column }));
    const at = merged ?? { row, column, rows: 1, columns: 1 };
    const width = total(widths, at.column, Array.from({ length: at.columns }).filter((_, i) => onPaper(row, at.column + i)).length, 48); // prettier-ignore
    if (wrap) {
      const needed = linesNeeded(text, width, { size, bold, indent });
      const shown = Math.floor(total(heights, at.row, at.rows, 15) / lineHeight(size) + 1e-6);
      return needed > shown ? [{ text, style, needed, shown }] : [];
    }
    const { horizontal } = LOOKS[style];
    const beside = merged || horizontal === 'center' ? 0 : spill(row, column, horizontal === 'left' ? 1 : -1);
    // Dots that lead from a name in the contents to its page end where their cell does.
    const needed = arialWidth(text.replace(/ ?\.{4,} ?/, ''), size, bold) + (indent ? 9 : 3);
    return needed > width + beside ? [{ text, style, needed, shown: width + beside }] : [];
  });
}

const key = (row: number, column: number): string => `${String(row)}:${String(column)}`;

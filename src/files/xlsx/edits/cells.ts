import type { Area } from '../../../domain/sheet/address';
import { carvedOut, isOneCell, joined, parted } from '../../../domain/sheet/areas';
import type { CellInput, EditOf } from '../../../domain/sheet/edit';
import type { BookCell } from '../book';
import type { BookStyle } from '../book-style';
import type { SheetDraft } from './draft';

export function write(sheet: SheetDraft, { at, values }: EditOf<'write'>): void {
  values.forEach((row, down) => {
    row.forEach((input, across) => {
      if (input === null) return;
      const before = sheet.cellAt(at.row + down, at.column + across);
      sheet.setCell(at.row + down, at.column + across, written(input, before));
    });
  });
}

function written(input: Exclude<CellInput, null>, before: BookCell | null): BookCell {
  const value = typeof input === 'object' ? (input.value ?? '') : input;
  const style = styleFor(input, before?.style);
  return {
    value,
    ...(typeof input === 'object' ? { formula: input.formula } : {}),
    ...(style ? { style } : {}),
  };
}

/** What Excel would read as something other than this text, were a person to press Enter on it. */
const NEEDS_PREFIX = /^(?:[=+\-@']|\s*[\d.,($€£¥%]|\s*(?:true|false)\s*$)/i;

/** The apostrophe belongs to the text it stands before, so that it goes when something else is written. */
function styleFor(input: CellInput, style: BookStyle | undefined): BookStyle | undefined {
  const wanted = typeof input === 'string' && NEEDS_PREFIX.test(input);
  if (wanted === (style?.textPrefix === true)) return style;
  if (wanted) return { ...style, textPrefix: true };
  const { textPrefix: _, ...rest } = style ?? {};
  return Object.keys(rest).length === 0 ? undefined : rest;
}

const emptied = ({ style }: BookCell): BookCell | null => (style === undefined ? null : { value: '', style });

export function clear(sheet: SheetDraft, { area, what }: EditOf<'clear'>): void {
  if (what === 'contents') {
    sheet.changeExisting(area, emptied);
    return;
  }
  sheet.changeExisting(area, () => null);
  sheet.parts.merges = parted(sheet.parts.merges, area);
  sheet.parts.validations = carvedOut(sheet.parts.validations, area);
  sheet.parts.conditionals = carvedOut(sheet.parts.conditionals, area);
}

/** Only the top-left cell keeps what stands in it. */
export function merge(sheet: SheetDraft, { area }: { readonly area: Area }): void {
  sheet.parts.merges = joined(sheet.parts.merges, area);
  if (isOneCell(area)) return;
  const kept = sheet.cellAt(area.row, area.column);
  sheet.changeExisting(area, emptied);
  if (kept) sheet.setCell(area.row, area.column, kept);
}

export function unmerge(sheet: SheetDraft, { area }: { readonly area: Area }): void {
  sheet.parts.merges = parted(sheet.parts.merges, area);
}

export function writeNote(sheet: SheetDraft, { at, text }: EditOf<'note'>): void {
  const others = sheet.parts.notes.filter((one) => one.at.row !== at.row || one.at.column !== at.column);
  sheet.parts.notes = text === null ? others : [...others, { at, text }];
}

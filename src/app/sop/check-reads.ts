import { memoryRequest } from '../../domain/sheet/memory';
import { SHEET } from '../../domain/sheet/names';
import type { Part, SheetRequest } from '../../domain/sheet/snapshot';
import { COVER_NAMES } from '../../domain/sop/read/cover-names';
import type { SopTarget } from './sop-on-sheet';

const PARTS: readonly Part[] = ['values', 'formats', 'merges', 'shapes', 'sizes'];

/** What checking must see: the sheet, what the workbook remembers of its columns and rules, the office's hours, and a cover sheet. */
export const checkReads = (sheet: string | undefined): readonly SheetRequest[] => [
  { sheet: sheet === undefined ? 'active' : { name: sheet }, parts: PARTS },
  memoryRequest,
  { sheet: { name: SHEET.kalender }, parts: ['values'] },
  ...COVER_NAMES.map((name): SheetRequest => ({ sheet: { name }, parts: ['values', 'formats', 'merges'] })),
];

/** What finding the SOP to work with must see: the open sheet, the sheet "SOP", and the one the person chose. */
export const openSopReads = (target: SopTarget | null): readonly SheetRequest[] => [
  ...checkReads(undefined),
  ...checkReads(SHEET.sop).slice(0, 1),
  ...(target ? checkReads(target.sheet).slice(0, 1) : []),
];

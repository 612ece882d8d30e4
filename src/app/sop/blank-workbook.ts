import { SHEET } from '../../domain/sheet/names';
import type { Snapshot } from '../../domain/sheet/snapshot';
import { READING_MESSAGES } from '../../domain/sop/read/messages';
import type { SopTerbaca } from './open-sop';

const OWN: ReadonlySet<string> = new Set(Object.values(SHEET).map((name) => name.toLowerCase()));

/**
 * What `openSop` tells of a workbook as Excel makes it: one sheet with nothing on it. Undefined where there is anything to understand.
 * Known apart from it because most of the pane is not needed before there is.
 */
export function blankWorkbook({ sheetNames, sheets, active }: Snapshot): SopTerbaca | undefined {
  const [only] = sheets;
  if (sheetNames.length !== 1 || sheets.length !== 1 || !only || OWN.has(only.name.toLowerCase())) return undefined;
  if (only.values.length > 0 || (only.shapes?.length ?? 0) > 0) return undefined;
  return { offered: false, sheets: active, notSop: READING_MESSAGES.lembarKosong, blank: true };
}

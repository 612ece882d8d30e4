import type { Edit } from '../../../domain/sheet/edit';
import { SHEET } from '../../../domain/sheet/names';
import { applyEdits } from '../../../files/xlsx/apply-edits';
import { emptyBook } from '../../../files/xlsx/book';
import { writeXlsx } from '../../../files/xlsx/write';

/** A file that holds what the edits say, and nothing else. Loaded only when something is exported. */
export const xlsxOf = (edits: readonly Edit[]): Uint8Array => writeXlsx(applyEdits(emptyBook(SHEET.lkj), edits));

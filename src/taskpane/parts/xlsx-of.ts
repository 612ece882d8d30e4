import type { Edit } from '../../domain/sheet/edit';
import { applyEdits } from '../../files/xlsx/apply-edits';
import { emptyBook } from '../../files/xlsx/book';
import { writeXlsx } from '../../files/xlsx/write';

/** A file whose first sheet has the name given and that holds what the edits say. Loaded only when something leaves the workbook. */
export const xlsxOf = (sheet: string, edits: readonly Edit[]): Uint8Array => writeXlsx(applyEdits(emptyBook(sheet), edits));

import type { TrialTools } from '../../app/uji/trial';
import { createTrialHost } from '../../excel/uji/trial-host';
import { emptyBook } from '../../files/xlsx/book';
import { createBookWorkbook } from '../../files/xlsx/book-workbook';

/** The Excel that is open, and an empty workbook in memory to compare with. */
export const trialTools = (): TrialTools => ({ host: createTrialHost(), twin: createBookWorkbook(emptyBook()) });

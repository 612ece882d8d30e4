import { zipSync } from 'fflate';
import type { Files } from '../../app/files';
import { applyToBook } from '../../files/xlsx/apply-edits';
import { emptyBook } from '../../files/xlsx/book';
import { writeXlsx } from '../../files/xlsx/write';

type Made<Name extends keyof Files> = (...given: Parameters<Files[Name]>) => Uint8Array;

export const xlsx: Made<'xlsx'> = (sheet, edits) => writeXlsx(applyToBook(emptyBook(sheet), edits));

/** Stored as they are: the files are compressed already. */
export const zip: Made<'zip'> = (files) => zipSync({ ...files }, { level: 0 });

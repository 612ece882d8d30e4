import { refuse, type Result } from '../domain/result';
import { kindOfFile, type ReadKind } from './kind-of-file';
import type { NativeBytes } from './native-bytes';
import type { FileReader, OpenedFile } from './opened-file';
import { LIMITS, type FileRefusal } from './refusal';

/** Who reads which kind; each is loaded when the first file of its kind is opened. */
const READERS: Readonly<Partial<Record<ReadKind, () => Promise<FileReader>>>> = {
  workbook: async () => (await import('./xlsx/open-workbook')).openWorkbook,
  ods: async () => (await import('./ods/open-ods')).openOds,
  fods: async () => (await import('./ods/open-ods')).openFlatOds,
  docx: async () => (await import('./docx/read/open-docx')).openDocx,
  pdf: async () => (await import('./pdf/open-pdf')).openPdf,
  text: async () => (await import('./table/open-text')).openText,
};

/** Opens a file by what its bytes are; what is not read is refused as what it is, with how to save it as something that is. */
export async function readAny(bytes: Uint8Array, file: string, native?: NativeBytes): Promise<Result<OpenedFile, FileRefusal>> {
  if (bytes.length === 0) return refuse({ kind: 'empty', file });
  if (bytes.length > LIMITS.file) return refuse({ kind: 'too-large', file });
  if (bytes.every((byte) => byte === 0)) return refuse({ kind: 'damaged', file });
  const kind = kindOfFile(bytes);
  if (kind === 'encrypted') return refuse({ kind: 'encrypted', file });
  if (kind === 'xls') return refuse({ kind: 'old-xls', file });
  const load = READERS[kind as ReadKind];
  if (!load) return refuse({ kind: 'unread', file, detail: kind });
  return (await load())(bytes, file, sheetNameFrom(file), native);
}

/** "SOP 23" of "dari/SOP 23.pdf". */
function sheetNameFrom(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return name === '' ? file : name;
}

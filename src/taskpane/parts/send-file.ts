import type { Services } from '../services';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What became of a finished file. */
export type Sent = 'opened' | 'downloaded' | 'failed';

/** A workbook opens beside this one where the host can; else, and for other kinds, it is a download; else it is said that neither went. */
export async function sendFile(services: Services, name: string, bytes: Uint8Array, mime: string): Promise<Sent> {
  const { openNewWorkbook, download } = services;
  if (mime === XLSX_TYPE && openNewWorkbook && (await went(openNewWorkbook(bytes)))) return 'opened';
  return (await went(download(name, bytes, mime))) ? 'downloaded' : 'failed';
}

async function went(attempt: Promise<void>): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch {
    return false;
  }
}

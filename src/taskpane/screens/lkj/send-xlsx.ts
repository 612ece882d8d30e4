import type { Services } from '../../services';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What became of a finished file. */
export type Sent = 'opened' | 'downloaded' | 'failed';

/** As a new workbook where the host can open one, else as a download (blobs fail in some hosts), else it is said that neither went. */
export async function sendXlsx(services: Services, name: string, bytes: Uint8Array): Promise<Sent> {
  const { openNewWorkbook, download } = services;
  if (openNewWorkbook && (await went(openNewWorkbook(bytes)))) return 'opened';
  return (await went(download(name, bytes, XLSX))) ? 'downloaded' : 'failed';
}

async function went(attempt: Promise<void>): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch {
    return false;
  }
}

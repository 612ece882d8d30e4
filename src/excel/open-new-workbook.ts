import { withHost } from './host-errors';

/** Opens a finished .xlsx as a new, unsaved workbook beside this one. */
export async function openNewWorkbookInExcel(bytes: Uint8Array): Promise<void> {
  await withHost('write', () => Excel.createWorkbook(asBase64(bytes)));
}

/** In pieces, because a call takes only so many arguments. */
function asBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

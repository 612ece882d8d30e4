import { noExcel, officeNotLoaded, tooOld } from './messages';
import { showNotice } from './notice';

/** Waits for Excel, and says in the page what keeps it. Resolves false when this page cannot work here. */
export async function excelIsReady(root: HTMLElement): Promise<boolean> {
  if (typeof Office === 'undefined') {
    showNotice(root, officeNotLoaded);
    return false;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    showNotice(root, noExcel);
    return false;
  }
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return true;
  showNotice(root, tooOld);
  return false;
}

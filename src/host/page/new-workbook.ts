import { bytesOfBase64 } from '../../domain/base64';
import { readXlsx } from '../../files/xlsx/read';
import type { Desk } from './desk';
import { download } from './download';
import { HOST_MESSAGES } from './messages';
import { KEY_PARAMETER, type Memory } from './remember';

let made = 1;

/**
 * `Excel.createWorkbook`: the new workbook opens in a tab of its own. A browser that holds tabs back leaves the choice
 * between opening and downloading to the person; bytes that are no workbook are refused, so that the pane hears of it.
 */
export async function openNewWorkbookInTab(desk: Desk, memory: Memory, base64: string | undefined): Promise<void> {
  made += 1;
  let name = desk.say(HOST_MESSAGES.bukuKe(made));
  const key = crypto.randomUUID();
  const address = `${location.pathname}?${new URLSearchParams({ [KEY_PARAMETER]: key }).toString()}`;
  if (base64 !== undefined) {
    const bytes = bytesOfBase64(base64);
    const read = readXlsx(bytes, name);
    if (!read.ok) {
      desk.notify({ tone: 'error', text: HOST_MESSAGES.bukuBaruRusak });
      throw new Error('The new workbook cannot be read.');
    }
    const title = read.value.properties.title?.replaceAll(/[\\/:*?"<>|]/g, ' ').trim();
    if (title) name = `${title}.xlsx`;
    await memory.keep(key, { name, bytes });
    tell(desk, name, address, [{ label: HOST_MESSAGES.unduh, run: () => download(name, bytes) }]);
  } else tell(desk, name, address, []);
}

function tell(
  desk: Desk,
  name: string,
  address: string,
  more: readonly { label: typeof HOST_MESSAGES.unduh; run: () => void }[],
): void {
  if (window.open(address, '_blank')) {
    desk.notify({ tone: 'done', text: HOST_MESSAGES.dibukaDiTab(name), actions: more });
    return;
  }
  const open = {
    label: HOST_MESSAGES.bukaDiTab,
    run: () => window.open(address, '_blank'),
  };
  desk.notify({ tone: 'info', text: HOST_MESSAGES.siapDibuka(name), actions: [open, ...more] });
}

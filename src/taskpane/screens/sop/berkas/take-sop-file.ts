import type { Pane } from '../../../state/pane';
import { bukaSop } from './messages';

/** Kinds a person may choose; those that are not read are told how to be saved. */
export const SOP_KINDS =
  '.xlsx,.xlsm,.docx,.pdf,.ods,.fods,.html,.htm,.csv,.tsv,.txt,.md,.xls,.doc,.odt,.rtf,.mht,.vsdx,.png,.jpg,.jpeg';

/** Takes a chosen or dropped file up to be read as an SOP. */
export async function takeSopFile(pane: Pane, file: File): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    pane.store.set({ sopMasuk: { nama: file.name, bytes } });
    pane.openLayer('berkas-sop');
  } catch {
    pane.tell(bukaSop.tidakTerbuka(file.name), 'warn');
  }
}

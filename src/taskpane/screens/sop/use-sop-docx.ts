import type { Sop } from '../../../domain/sop/sop';
import { DOCX_TYPE, sendFile } from '../../parts/send-file';
import { usePane } from '../../state/use-pane';
import * as messages from './messages';

/** Makes the SOP as a Word document, with drawings or with signs alone, and says what became of it. */
export function useSopDocx(sop: Sop): (signs: boolean) => Promise<void> {
  const pane = usePane();
  return async (signs) => {
    const name = `${fileNameOf(sop)}.docx`;
    try {
      const bytes = await pane.services.files.sopDocx(sop, signs);
      const sent = await sendFile(pane.services, name, bytes, DOCX_TYPE);
      if (sent === 'failed') pane.tell(messages.docxTertahan, 'warn');
      else pane.tell(messages.docxDiunduh(name));
    } catch {
      pane.tell(messages.docxGagal, 'warn');
    }
  };
}

/** Characters that Windows takes in no file's name, and how long a name people still read. */
const FORBIDDEN = /[\\/:*?"<>|]/g;
const LONGEST = 90;

function fileNameOf({ judul, sheet }: Sop): string {
  const title = judul.trim() === '' ? sheet : judul;
  const named = /^sop\b/i.test(title) ? title : `SOP ${title}`;
  return named.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim();
}

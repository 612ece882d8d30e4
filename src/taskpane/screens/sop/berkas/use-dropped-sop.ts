import { useEffect } from 'react';
import type { Pane } from '../../../state/pane';
import { usePane } from '../../../state/use-pane';
import { bukaSop } from './messages';
import { takeSopFile } from './take-sop-file';

/** While a screen about SOPs is shown, a file dropped onto the pane or a table pasted into it is read as an SOP. */
export function useDroppedSop(): void {
  const pane = usePane();
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void takeSopFile(pane, file);
    };
    const paste = (event: ClipboardEvent): void => {
      if (isTyping(event.target)) return;
      const pasted = tableIn(event.clipboardData);
      if (pasted !== undefined) takePasted(pane, pasted);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [pane]);
}

/** Words pasted into a field belong to the field. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;

/** A table as HTML keeps its merged cells; tabbed lines are one too. */
function tableIn(clipboard: DataTransfer | null): string | undefined {
  const html = clipboard?.getData('text/html') ?? '';
  if (/<table\b/i.test(html)) return html;
  const plain = clipboard?.getData('text/plain') ?? '';
  return plain.includes('\t') && plain.includes('\n') ? plain : undefined;
}

function takePasted(pane: Pane, pasted: string): void {
  const { language } = pane.store.get();
  pane.store.set({ sopMasuk: { nama: bukaSop.tempelan[language], bytes: new TextEncoder().encode(pasted) } });
  pane.openLayer('berkas-sop');
}

import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService, type DocumentDataModel } from '@univerjs/core';
import type { GridEngine } from '../grid-engine';

const semicolons = (formula: string): number => formula.split(';').length - 1;

/**
 * After a `;` in a formula a cell can be clicked or dragged over to stand there. Univer offers that after a comma and after a space
 * alone: it gets a space, which is taken out again as the formula is read.
 */
export function askForReference({ container, injector }: GridEngine): void {
  const units = injector.get(IUniverInstanceService);
  const typed = (): string => units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getBody()?.dataStream ?? '';
  container.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || event.data !== ';') return;
    const text = typed();
    const isInText = (text.split('"').length - 1) % 2 === 1;
    if (!text.startsWith('=') || isInText) return;
    // Typed as a person would, so that Univer hears of it in its own way; unless a quick hand has gone on typing, or to another cell.
    setTimeout(() => {
      const now = typed();
      const added = semicolons(now) - semicolons(text);
      if (semicolons(now) > 0 && now.length === text.length + added) document.execCommand('insertText', false, ' ');
    });
  });
}

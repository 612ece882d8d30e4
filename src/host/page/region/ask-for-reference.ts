import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService, type DocumentDataModel } from '@univerjs/core';
import type { GridEngine } from '../grid-engine';

/**
 * After a `;` in a formula a cell can be clicked or dragged over to stand there. Univer offers that after a comma and after a space
 * alone: it gets a space, which is taken out again as the formula is read.
 */
export function askForReference({ container, injector }: GridEngine): void {
  const units = injector.get(IUniverInstanceService);
  container.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || event.data !== ';') return;
    const typed = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getBody()?.dataStream ?? '';
    const isInText = (typed.split('"').length - 1) % 2 === 1;
    // Typed as a person would, so that Univer hears of it in its own way.
    if (typed.startsWith('=') && !isInText) setTimeout(() => document.execCommand('insertText', false, ' '));
  });
}

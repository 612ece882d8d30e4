import type { GridEngine } from './grid-engine';
import type { Panes } from './panes';

/** The parts of the page that F6 goes round, in their order on the screen. */
const PARTS = ['judul', 'pita', 'rumus', 'kisi', 'tab', 'panel'] as const;
export type PagePart = (typeof PARTS)[number];

/** Marks an element as a part of the page that F6 goes to; formula bar and cells stand in Univer's own. */
export const roundPart = (part: PagePart): { readonly 'data-bagian': PagePart } => ({ 'data-bagian': part });

/**
 * Takes the keyboard round the page: F6 and Shift+F6 from part to part, Esc back to the cells, and out of the pane where its client says
 * so. Within the cells Tab goes from cell to cell, as in Excel.
 */
export function goRoundByKeyboard(engine: GridEngine, panes: Panes, focusCells: () => void): void {
  const enter = (part: PagePart, backwards: boolean): boolean => {
    if (part === 'kisi') focusCells();
    else if (part === 'panel' && panes.visible) panes.focus(backwards);
    else if (part === 'rumus') engine.container.querySelector('input')?.focus();
    else {
      const control = document.querySelector<HTMLElement>(`[data-bagian="${part}"] ${FIRST[part] ?? FOCUSABLE}`);
      control?.focus();
      return control !== null;
    }
    return part !== 'panel' || panes.visible;
  };
  const go = (from: PagePart, by: 1 | -1): void => {
    for (let step = 1; step <= PARTS.length; step += 1) {
      const part = PARTS.at((PARTS.indexOf(from) + by * step) % PARTS.length);
      if (part && enter(part, by < 0)) return;
    }
  };

  panes.onExit = (exit) => {
    if (exit === 'grid') focusCells();
    else if (exit !== 'title') go('panel', exit === 'next' ? 1 : -1);
    else document.querySelector<HTMLElement>('[data-bagian="panel"] header button:last-of-type')?.focus();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const part = partWithFocus(engine.container);
      if (event.key === 'F6' && !event.ctrlKey && !event.metaKey && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        event.stopPropagation();
        go(part, event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape' && part !== 'kisi' && !event.defaultPrevented && !isAsideOpen()) {
        // A name being typed is given up where it is typed.
        if (!(document.activeElement instanceof HTMLInputElement) || part === 'rumus') focusCells();
      }
    },
    true,
  );
}

const FOCUSABLE = ':is(button, [tabindex="0"]):not(:disabled)';
const FIRST: Partial<Record<PagePart, string>> = { tab: '[role="tab"][aria-selected="true"]' };

/** The part that has the focus; the cells where nothing has. */
function partWithFocus(grid: HTMLElement): PagePart {
  const active = document.activeElement;
  const marked = active?.closest<HTMLElement>('[data-bagian]')?.dataset['bagian'] as PagePart | undefined;
  if (marked) return marked;
  return active instanceof HTMLInputElement && grid.contains(active) ? 'rumus' : 'kisi';
}

/** A dialog, a menu or an explanation is open: Esc closes that. */
const isAsideOpen = (): boolean => document.querySelector('dialog[open], [popover]:popover-open, details[open]') !== null;

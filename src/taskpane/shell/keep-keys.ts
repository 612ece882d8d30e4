import { tabStops } from './tab-stops';

/**
 * Keeps the keys that the pane itself has a use for. In a browser office.js takes every Tab and Esc on the window, and knows neither a
 * heading that has the focus nor a folded line nor what is open: by itself it would throw the keyboard out of the pane there. It is left
 * Tab at either end, and Esc where nothing is open.
 */
export function keepKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const kept = event.key === 'Escape' ? event.defaultPrevented : event.key === 'Tab' && !leaves(page, event.shiftKey);
    if (kept) event.stopPropagation();
  });
}

/** Whether Tab would go past the last stop of the page, or back past its first; what is open above the page keeps the keyboard. */
const leaves = (page: Document, backwards: boolean): boolean =>
  !page.querySelector('[aria-modal="true"]') && page.activeElement === tabStops(page).at(backwards ? 0 : -1);

import { tabStops } from './tab-stops';

/** Milliseconds: whoever has a place of their own for the focus has put it there by then. */
const PATIENCE = 100;

/** Where the focus is: the element, and from there outwards each parent with the number of its child on the way. */
interface Place {
  readonly element: HTMLElement;
  /** In something that is open above the page. */
  readonly above: boolean;
  readonly outwards: readonly (readonly [parent: Element, index: number])[];
}

/**
 * Keeps the place of who works by keyboard. What was pressed may be gone once it is done, or cannot be pressed while it lasts: the focus
 * goes on to what took its place, or back to it, instead of to the top of the page.
 */
export function keepFocus(page: Document): void {
  let place: Place | undefined;
  /** Where it was before something opened above the page. */
  let beneath: Place | undefined;
  let byKey = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  page.addEventListener('keydown', () => (byKey = true), true);
  page.addEventListener(
    'pointerdown',
    () => {
      byKey = false;
      place = beneath = undefined;
    },
    true,
  );
  page.addEventListener('focusin', ({ target }) => {
    const next = target instanceof HTMLElement ? placeOf(target) : undefined;
    if (!next?.above) beneath = undefined;
    else if (!place?.above) beneath = place;
    place = next;
  });
  const isLost = (): boolean => byKey && place !== undefined && page.activeElement === page.body && page.hasFocus();
  const restore = (): void => {
    soon = undefined;
    if (!place || !isLost()) return;
    const last = place.element.isConnected ? place : (beneath ?? place);
    if (!last.element.isConnected) inPlaceOf(last)?.focus();
    else if (!last.element.matches(':disabled')) last.element.focus();
  };
  new MutationObserver(() => {
    if (isLost()) soon ??= setTimeout(restore, PATIENCE);
  }).observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
}

function placeOf(element: HTMLElement): Place {
  const outwards: (readonly [Element, number])[] = [];
  for (let child: Element = element; child.parentElement; child = child.parentElement) {
    outwards.push([child.parentElement, [...child.parentElement.children].indexOf(child)]);
  }
  return { element, above: element.closest('[aria-modal="true"]') !== null, outwards };
}

/** What stands where something that is gone stood, or last before; on another screen the first there is to do. */
function inPlaceOf({ outwards }: Place): HTMLElement | undefined {
  for (const [parent, index] of outwards) {
    if (!parent.isConnected) continue;
    if (parent.matches('#r-body, :has(#r-body)')) {
      const screen = parent.querySelector('[data-body]');
      return screen ? tabStops(screen)[0] : undefined;
    }
    const rest = [...parent.children].slice(index);
    const stops = tabStops(parent);
    const next = stops.find((stop) => rest.some((child) => child.contains(stop))) ?? stops.at(-1);
    if (next) return next;
  }
  return undefined;
}

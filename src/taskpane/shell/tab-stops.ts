const STOPS =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [data-tabster-dummy], [inert] *)';

/** What Tab comes to within a part of the page, in its order. */
export const tabStops = (within: ParentNode): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0);

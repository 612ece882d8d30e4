const KEY = 'runut-lebar-panel';

/** The pane's width in pixels, kept for this browser; undefined where none is, or where the browser keeps nothing. */
export function readKeptWidth(): number | undefined {
  try {
    return Number(localStorage.getItem(KEY)) || undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing forgets it: the pane is as wide as it was made until the page is closed. */
export function keepWidth(width: number): void {
  try {
    localStorage.setItem(KEY, width.toString());
  } catch {
    return;
  }
}

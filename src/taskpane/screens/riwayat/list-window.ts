import {
  measureElement,
  observeElementOffset,
  observeElementRect,
  useVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type RefCallback, type RefObject } from 'react';

/** Which rows of a long list stand in the page, and how much room those above and below would take. */
interface ListWindow {
  readonly list: RefObject<HTMLOListElement | null>;
  /** As the `ref` of each row, which carries its `index` as `data-index`: its height is then known. */
  readonly row: RefCallback<HTMLElement>;
  readonly items: readonly VirtualItem[];
  /** Pixels. */
  readonly above: number;
  readonly below: number;
}

/** Rows kept ready above and below what is seen, so that Tab and the wheel never run into emptiness. */
const OVERSCAN = 12;

/** Taken for the height of a pane that is not laid out yet, in pixels. */
const UNKNOWN_HEIGHT = 800;

/**
 * A window on thousands of rows of different heights: rows are taken for `estimate` pixels until they were seen once. `ids` name
 * the rows, in order. What scrolls is the screen around the list, with whatever stands above the list in it.
 */
export function useListWindow(ids: readonly string[], estimate: number): ListWindow {
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- what it answers is used here alone and never memoized
  const rows = useVirtualizer<HTMLElement, HTMLElement>({
    count: ids.length,
    getItemKey: (index) => ids[index] ?? index,
    getScrollElement: () => list.current?.closest<HTMLElement>('[data-body]') ?? null,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    scrollMargin: margin,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, ({ width, height }) => {
        tell({ width, height: height || UNKNOWN_HEIGHT });
      }),
    observeElementOffset: (instance, tell) =>
      observeElementOffset(instance, (offset, isScrolling) => {
        setMargin((list.current?.offsetTop ?? 0) - (instance.scrollElement?.offsetTop ?? 0));
        tell(offset, isScrolling);
      }),
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || estimate,
  });

  const focused = useRef(false);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    // Whoever had the focus on a row that left the page goes on from the list, not from the top of the pane.
    if (focused.current && document.activeElement === document.body) element.focus({ preventScroll: true });
    focused.current = element.contains(document.activeElement);
  });

  const items = rows.getVirtualItems();
  const total = rows.getTotalSize();
  return {
    list,
    row: rows.measureElement,
    items,
    above: (items[0]?.start ?? margin) - margin,
    below: total + margin - (items.at(-1)?.end ?? total + margin),
  };
}

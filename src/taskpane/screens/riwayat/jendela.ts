import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefCallback, type RefObject } from 'react';

/** Which rows of a long list stand in the page, and how much room those above and below would take. */
export interface Jendela {
  readonly list: RefObject<HTMLOListElement | null>;
  /** As the `ref` of each row: its height is then known. */
  readonly row: RefCallback<HTMLElement>;
  readonly first: number;
  /** The first row after the window. */
  readonly end: number;
  /** Pixels. */
  readonly above: number;
  readonly below: number;
}

/** Pixels kept ready above and below what is seen, so that Tab and the wheel never run into emptiness. */
const MARGIN = 600;

/** Scrolling by less than this many pixels changes nothing. */
const STEP = 200;

/**
 * A window on thousands of rows of different heights: rows are taken for `estimate` pixels until they were seen once. `ids` name the
 * rows, in order; each row's element carries its name as `data-id`.
 */
export function useJendela(ids: readonly string[], estimate: number): Jendela {
  const list = useRef<HTMLOListElement>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [seen, setSeen] = useState({ top: 0, height: 800 });

  const [observer] = useState(() =>
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver((entries) => {
          const measured = entries.flatMap(({ target }): [string, number][] => {
            const { dataset, offsetHeight } = target as HTMLElement;
            return dataset.id === undefined || offsetHeight === 0 ? [] : [[dataset.id, offsetHeight]];
          });
          setHeights((now) => {
            const changed = measured.filter(([id, height]) => now.get(id) !== height);
            return changed.length === 0 ? now : new Map([...now, ...changed]);
          });
        }),
  );
  const row = useCallback(
    (element: HTMLElement | null) => {
      if (!element || !observer) return undefined;
      observer.observe(element);
      return () => {
        observer.unobserve(element);
      };
    },
    [observer],
  );

  const starts = useMemo(() => {
    const all = new Float64Array(ids.length + 1);
    ids.forEach((id, index) => {
      all[index + 1] = (all[index] ?? 0) + (heights.get(id) ?? estimate);
    });
    return all;
  }, [ids, heights, estimate]);

  useEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('.r-body');
    if (!scroller) return undefined;
    const look = () => {
      const offset = (list.current?.offsetTop ?? 0) - scroller.offsetTop;
      const top = Math.floor((scroller.scrollTop - offset) / STEP) * STEP;
      const height = scroller.clientHeight || 800;
      setSeen((now) => (now.top === top && now.height === height ? now : { top, height }));
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      scroller.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);

  const first = rowAt(starts, seen.top - MARGIN);
  const end = Math.min(ids.length, rowAt(starts, seen.top + seen.height + MARGIN) + 1);

  const focused = useRef(false);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    // Whoever had the focus on a row that left the page goes on from the list, not from the top of the pane.
    if (focused.current && document.activeElement === document.body) element.focus({ preventScroll: true });
    focused.current = element.contains(document.activeElement);
  });

  const total = starts[ids.length] ?? 0;
  return { list, row, first, end, above: starts[first] ?? 0, below: total - (starts[end] ?? total) };
}

/** The row that covers a distance from the top; the first or last one beyond the ends. */
function rowAt(starts: Float64Array, distance: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

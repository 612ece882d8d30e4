import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { roundPart } from '../focus-rounds';
import { keepWidth, readKeptWidth } from '../kept-width';
import { HOST_MESSAGES } from '../messages';
import { useFrame, useText } from './context';
import { ShellButton } from './ShellButton';
import * as css from './pane-area.module.css';

const NARROWEST = 320;
const USUAL = 350;
const WIDEST = 720;
const KEY_STEP = 10;

/** The task panes at the right, as wide as the person makes them. */
export function PaneArea() {
  const { panes, paneCount } = useFrame();
  const visible = useSyncExternalStore(panes.subscribe, () => panes.visible);
  const [width, setWidth] = useState(() => within(readKeptWidth() ?? USUAL));
  const [dragging, setDragging] = useState(false);

  const resize = (to: number) => {
    const kept = within(to);
    setWidth(kept);
    keepWidth(kept);
  };
  return (
    <div className={css.panelTempat} {...roundPart('panel')} hidden={!visible} data-digeser={dragging || undefined}>
      <Divider width={width} onResize={resize} onDrag={setDragging} />
      {Array.from({ length: paneCount }, (_, index) => (
        <Pane key={index} number={index} width={width} />
      ))}
    </div>
  );
}

interface DividerProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onDrag: (dragging: boolean) => void;
}

/** A window splitter (WAI-ARIA): a separator that takes the focus, the arrow keys and the pointer. */
function Divider({ width, onResize, onDrag }: DividerProps) {
  const say = useText();
  const line = useRef<HTMLHRElement>(null);

  useEffect(() => {
    const element = line.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, hear: (event: HTMLElementEventMap[Name]) => void) =>
      element.addEventListener(name, hear, { signal: listening.signal });
    on('keydown', (event) => {
      const to = { ArrowLeft: width + KEY_STEP, ArrowRight: width - KEY_STEP, Home: WIDEST, End: NARROWEST }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      onResize(to);
    });
    on('pointerdown', (event) => {
      element.setPointerCapture(event.pointerId);
      onDrag(true);
    });
    on('pointermove', (event) => {
      if (!element.hasPointerCapture(event.pointerId)) return;
      onResize((element.parentElement?.getBoundingClientRect().right ?? 0) - event.clientX);
    });
    on('lostpointercapture', () => onDrag(false));
    element.tabIndex = 0;
    return () => listening.abort();
  }, [width, onResize, onDrag]);

  return (
    <hr
      ref={line}
      className={css.panelPembatas}
      aria-orientation="vertical"
      aria-label={say(HOST_MESSAGES.lebarPanel)}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
    />
  );
}

function Pane({ number, width }: { readonly number: number; readonly width: number }) {
  const { panes, paneCount } = useFrame();
  const say = useText();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (place.current ? panes.seat(place.current) : undefined), [panes]);
  const name = say(paneCount > 1 ? HOST_MESSAGES.panelKe(number + 1) : HOST_MESSAGES.panel);
  return (
    <aside className={css.panel} style={{ width }} aria-label={name}>
      <header className={css.panelJudul}>
        <h2>{name}</h2>
        <ShellButton icon="muatUlang" label={HOST_MESSAGES.muatUlangPanel} onPress={() => panes.reload()} />
        <ShellButton icon="tutup" label={HOST_MESSAGES.tutupPanel} onPress={() => panes.setVisible(false)} />
      </header>
      <div ref={place} className={css.panelIsi} />
    </aside>
  );
}

const within = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

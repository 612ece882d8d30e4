import { useLayoutEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent, type PointerEvent } from 'react';
import { Icon } from '../icons';
import { PESAN } from '../pesan';
import { useFrame, useText } from './context';

const NARROWEST = 320;
const USUAL = 350;
const WIDEST = 720;
const KEY_STEP = 10;
const KEPT_WIDTH = 'runut-lebar-panel';

/** The task panes at the right, as wide as the person drags them. */
export function PaneArea() {
  const { panes, paneCount } = useFrame();
  const say = useText();
  const visible = useSyncExternalStore(panes.subscribe, () => panes.visible);
  const [width, setWidth] = useState(() => within(Number(localStorage.getItem(KEPT_WIDTH) ?? USUAL) || USUAL));
  const [dragging, setDragging] = useState(false);

  const resize = (to: number) => {
    const kept = within(to);
    setWidth(kept);
    localStorage.setItem(KEPT_WIDTH, kept.toString());
  };
  const byKey = (event: KeyboardEvent) => {
    const to = { ArrowLeft: width + KEY_STEP, ArrowRight: width - KEY_STEP, Home: WIDEST, End: NARROWEST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!dragging) return;
    resize((event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0) - event.clientX);
  };

  return (
    <div className="panel-tempat" hidden={!visible} data-digeser={dragging || undefined}>
      <div
        className="panel-pembatas"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={say(PESAN.lebarPanel)}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        onKeyDown={byKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          setDragging(false);
        }}
      />
      {Array.from({ length: paneCount }, (_, index) => (
        <Pane key={index} number={index} width={width} />
      ))}
    </div>
  );
}

function Pane({ number, width }: { readonly number: number; readonly width: number }) {
  const { panes, paneCount } = useFrame();
  const say = useText();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (place.current ? panes.seat(place.current) : undefined), [panes]);
  const name = say(paneCount > 1 ? PESAN.panelKe(number + 1) : PESAN.panel);
  return (
    <aside className="panel" style={{ width }} aria-label={name}>
      <div className="panel-judul">
        <h2>{name}</h2>
        <button
          type="button"
          className="tombol-ikon"
          title={say(PESAN.muatUlangPanel)}
          aria-label={say(PESAN.muatUlangPanel)}
          onClick={() => {
            panes.reload();
          }}
        >
          <Icon name="muatUlang" />
        </button>
        <button
          type="button"
          className="tombol-ikon"
          title={say(PESAN.tutupPanel)}
          aria-label={say(PESAN.tutupPanel)}
          onClick={() => {
            panes.hide();
          }}
        >
          <Icon name="tutup" />
        </button>
      </div>
      <div ref={place} className="panel-isi" />
    </aside>
  );
}

const within = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

import type { PaneExit } from '../bridge/agave';
import { PaneBridge } from '../bridge/pane-bridge';
import type { Desk } from './desk';
import type { AddinManifest, RibbonButton } from './manifest-ribbon';

/** Pixels; the style sheet of the pane's place says the same. */
const NARROW = 560;

interface Seat {
  readonly element: HTMLElement;
  bridge: PaneBridge | undefined;
}

/** The task panes beside the grid. Closing one hides it, as Excel does with an add-in whose runtime is long-lived. */
export class Panes {
  /** Where there is no room beside the sheet, the sheet comes first. */
  visible = window.innerWidth >= NARROW;
  /** The keyboard leaves a pane. */
  onExit: ((exit: PaneExit) => void) | undefined;
  private readonly seats: Seat[] = [];
  private readonly listeners = new Set<() => void>();
  private turn: number;

  constructor(
    private readonly desk: Desk,
    private readonly manifest: AddinManifest,
    private readonly locale: string,
  ) {
    this.turn = desk.state.turn;
    desk.onPaneState = (visible) => this.setVisible(visible);
    desk.subscribe(() => {
      if (desk.state.turn === this.turn) return;
      this.turn = desk.state.turn;
      this.reload();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Gives a pane its place in the page; returns how to take it away. */
  seat(element: HTMLElement): () => void {
    const seat: Seat = { element, bridge: undefined };
    this.seats.push(seat);
    this.connect(seat);
    return () => {
      seat.bridge?.close();
      this.seats.splice(this.seats.indexOf(seat), 1);
    };
  }

  /** Starts every pane afresh, as after closing and opening the file. */
  reload(): void {
    for (const seat of this.seats) {
      seat.bridge?.close();
      this.connect(seat);
    }
  }

  press(button: RibbonButton): void {
    const { action } = button;
    if (action.kind === 'show-pane') {
      this.setVisible(true);
      this.focus(false);
    } else {
      this.seats[0]?.bridge?.invoke(button.id, action.name);
    }
  }

  /** Lets the keyboard into the first pane, at its first control or its last. */
  focus(atEnd: boolean): void {
    this.seats[0]?.bridge?.focus(atEnd);
  }

  private connect(seat: Seat): void {
    const { desk, manifest, locale } = this;
    seat.bridge = new PaneBridge({
      workbook: desk.served(),
      addinId: manifest.id,
      locale,
      onExit: (exit) => this.onExit?.(exit),
    });
    const place = this.seats.indexOf(seat);
    seat.bridge.frame.title = manifest.name + (place > 0 ? ` ${(place + 1).toString()}` : '');
    seat.bridge.open(manifest.pane, seat.element);
  }

  setVisible(visible: boolean): void {
    this.visible = visible;
    for (const listener of this.listeners) listener();
  }
}

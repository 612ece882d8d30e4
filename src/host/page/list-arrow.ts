import type { Cell } from '../../domain/sheet/address';
import type { HostBook } from '../book/host-book';
import type { GridEngine } from './grid-engine';
import type { GridView, PaneView } from './grid-view';
import * as layout from './shell/layout.module.css';

const SIZE = 18;

/**
 * The arrow beside an active cell that has a list, as Excel shows it; a press (or Alt and arrow down) opens Univer's list.
 * Lists in cells a person may not edit get none.
 */
export class ListArrow {
  private readonly button = document.createElement('button');
  private readonly unsubscribe: () => void;
  private at: Cell | undefined;

  constructor(
    private readonly book: HostBook,
    private readonly engine: GridEngine,
    view: GridView,
    label: string,
  ) {
    const { button } = this;
    button.type = 'button';
    button.className = layout.panahDaftar;
    button.tabIndex = -1;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.hidden = true;
    button.addEventListener('pointerdown', this.open);
    window.addEventListener('keydown', this.byKey, true);
    view.follow((panes) => {
      if (!button.isConnected) view.parent?.append(button);
      this.place(panes);
    });
    this.unsubscribe = book.subscribe(({ kind }) => {
      if (kind === 'selection' || kind === 'sheet-activated' || kind === 'cells' || kind === 'protection') this.look();
    });
    this.look();
  }

  dispose(): void {
    window.removeEventListener('keydown', this.byKey, true);
    this.unsubscribe();
    this.button.remove();
  }

  private look(): void {
    const sheet = this.book.active;
    const { row, column } = sheet.selection;
    const range = this.engine.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column);
    const type = range?.getDataValidation()?.getCriteriaType();
    const list = (type === 'list' || type === 'listMultiple') && sheet.editable({ row, column, rows: 1, columns: 1 });
    this.at = list ? { row, column } : undefined;
  }

  /** Just right of the cell's bottom corner, in the pane that shows it. */
  private place(panes: readonly (PaneView | undefined)[]): void {
    const { button, at } = this;
    const { sizes } = this.book.active;
    const spot = at && {
      x: sizes.left(at.column) + sizes.columnWidth(at.column),
      y: sizes.top(at.row) + sizes.rowHeight(at.row),
    };
    const [place] = spot ? panes.flatMap((pane) => (pane ? (within(pane, spot) ?? []) : [])) : [];
    button.hidden = !place;
    if (place) button.style.transform = `translate(${place.x + 1}px, ${place.y - SIZE}px)`;
  }

  private readonly open = (event: Event): void => {
    const { at, book } = this;
    if (!at) return;
    event.preventDefault();
    event.stopPropagation();
    void this.engine.api.executeCommand('sheet.operation.show-data-validation-dropdown', {
      unitId: book.unitId,
      subUnitId: book.active.id,
      ...at,
    });
  };

  private readonly byKey = (event: KeyboardEvent): void => {
    const inGrid = event.target instanceof Node && this.engine.container.contains(event.target);
    if (event.altKey && event.key === 'ArrowDown' && inGrid) this.open(event);
  };
}

function within(pane: PaneView, spot: { readonly x: number; readonly y: number }): { x: number; y: number } | undefined {
  const x = pane.x + spot.x * pane.scaleX;
  const y = pane.y + spot.y * pane.scaleY;
  const inside = x > 0 && y > 0 && x <= pane.width && y <= pane.height;
  return inside ? { x: x + pane.left, y: y + pane.top } : undefined;
}

import type { HostBook } from '../../book/host-book';
import { PANE_COUNT, type GridView, type PaneView } from '../grid-view';
import { drawShapes } from './draw-shapes';
import { svgElement } from './svg';
import * as layout from '../shell/layout.module.css';

interface Window {
  readonly clip: HTMLDivElement;
  readonly svg: SVGSVGElement;
  readonly content: SVGGElement;
  shown: string;
}

/** Draws the active sheet's shapes over Univer's canvas and keeps them on their cells while it scrolls, zooms and freezes. */
export class ShapeLayer {
  private readonly layer = document.createElement('div');
  private readonly windows: readonly Window[];
  private readonly unsubscribe: () => void;
  private drawing = 0;
  /** Charts follow the values of cells, on whatever sheet those stand. */
  private hasCharts = false;

  constructor(
    private readonly book: HostBook,
    view: GridView,
  ) {
    this.layer.className = layout.lapisanBentuk;
    this.windows = Array.from({ length: PANE_COUNT }, () => {
      const clip = document.createElement('div');
      const svg = svgElement('svg', { 'aria-hidden': 'true' });
      const content = svgElement('g', {});
      clip.hidden = true;
      svg.append(content);
      clip.append(svg);
      this.layer.append(clip);
      return { clip, svg, content, shown: '' };
    });
    view.parent?.append(this.layer);
    view.follow((panes) => {
      if (!this.layer.isConnected) view.parent?.append(this.layer);
      this.windows.forEach((window, index) => place(window, panes[index]));
    });
    this.unsubscribe = book.subscribe((change) => {
      if (change.kind === 'sheet-activated' || (change.kind === 'shapes' && change.sheetId === book.active.id)) this.redraw();
      else if (this.hasCharts && (change.kind === 'cells' || change.kind === 'calculated')) this.redraw();
    });
    this.redraw();
  }

  dispose(): void {
    cancelAnimationFrame(this.drawing);
    this.unsubscribe();
    this.layer.remove();
  }

  /** Many shapes change in one batch: they are drawn once, with the next frame. */
  private redraw(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = requestAnimationFrame(() => {
      const shapes = this.book.active.drawnShapes();
      this.hasCharts = shapes.some(({ kind }) => kind === 'chart');
      const drawn = drawShapes(shapes);
      this.windows.forEach(({ content }, index) => content.replaceChildren(index === 0 ? drawn : drawn.cloneNode(true)));
    });
  }
}

/** Touches the page only when the pane moved. */
function place(window: Window, pane: PaneView | undefined): void {
  const shown = pane ? Object.values(pane).join(' ') : 'hidden';
  if (shown === window.shown) return;
  window.shown = shown;
  const { clip, svg, content } = window;
  clip.hidden = !pane;
  if (!pane) return;
  const { left, top, width, height, x, y, scaleX, scaleY } = pane;
  Object.assign(clip.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  content.setAttribute('transform', `translate(${x} ${y}) scale(${scaleX} ${scaleY})`);
}

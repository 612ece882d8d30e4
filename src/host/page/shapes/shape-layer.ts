import { IRenderManagerService, SheetSkeletonManagerService, type Scene } from '@univerjs/preset-sheets-core';
import type { EmbeddedBook } from '../../book/contract';
import type { GridEngine } from '../grid-engine';
import { drawShapes, element } from './draw-shapes';

/** Univer's panes of one sheet: without frozen rows or columns only the last one shows. */
const PANES = ['viewMainLeftTop', 'viewMainTop', 'viewMainLeft', 'viewMain'] as const;
const PIXELS_PER_POINT = 4 / 3;

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
  private readonly ending: (() => void)[] = [];
  private drawing = 0;

  constructor(
    private readonly book: EmbeddedBook,
    engine: GridEngine,
  ) {
    this.layer.className = 'lapisan-bentuk';
    this.windows = PANES.map(() => {
      const clip = document.createElement('div');
      const svg = element('svg', { 'aria-hidden': 'true' });
      const content = element('g', {});
      svg.append(content);
      clip.append(svg);
      this.layer.append(clip);
      return { clip, svg, content, shown: '' };
    });
    const render = engine.injector.get(IRenderManagerService).getRenderById(book.unitId);
    if (!render) return;
    render.engine.getCanvasElement().parentElement?.append(this.layer);
    const skeletons = render.with(SheetSkeletonManagerService);
    const frames = render.engine.endFrame$.subscribe(() => {
      const skeleton = skeletons.getCurrentSkeleton();
      if (skeleton) this.follow(render.scene, skeleton.rowHeaderWidthAndMarginLeft, skeleton.columnHeaderHeightAndMarginTop);
    });
    this.ending.push(
      () => {
        frames.unsubscribe();
      },
      book.subscribe((change) => {
        if (change.kind === 'sheet-activated' || (change.kind === 'shapes' && change.sheetId === book.active.id)) this.redraw();
      }),
    );
    this.redraw();
  }

  dispose(): void {
    cancelAnimationFrame(this.drawing);
    for (const end of this.ending) end();
    this.layer.remove();
  }

  /** Many shapes change in one batch: they are drawn once, with the next frame. */
  private redraw(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = requestAnimationFrame(() => {
      const drawn = drawShapes(this.book.active.drawnShapes());
      this.windows.forEach(({ content }, index) => {
        content.replaceChildren(index === 0 ? drawn : drawn.cloneNode(true));
      });
    });
  }

  /** Each of Univer's panes shows the sheet, headers included, moved by what it is scrolled. */
  private follow(scene: Scene, headerWidth: number, headerHeight: number): void {
    const { scaleX, scaleY } = scene;
    PANES.forEach((key, index) => {
      const pane = scene.getViewport(key);
      const window = this.windows[index];
      if (!pane || !window) return;
      const { left, top } = pane;
      const width = pane.width ?? 0;
      const height = pane.height ?? 0;
      const { viewportScrollX, viewportScrollY } = pane;
      const shown = [
        pane.isActive,
        left,
        top,
        width,
        height,
        viewportScrollX,
        viewportScrollY,
        scaleX,
        scaleY,
        headerWidth,
        headerHeight,
      ].join(' ');
      if (shown === window.shown) return;
      window.shown = shown;
      const { clip, svg, content } = window;
      clip.hidden = !pane.isActive || width <= 0 || height <= 0;
      if (clip.hidden) return;
      Object.assign(clip.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
      const x = (headerWidth - viewportScrollX) * scaleX - left;
      const y = (headerHeight - viewportScrollY) * scaleY - top;
      const origin = `translate(${x} ${y})`;
      content.setAttribute('transform', `${origin} scale(${PIXELS_PER_POINT * scaleX} ${PIXELS_PER_POINT * scaleY})`);
    });
  }
}

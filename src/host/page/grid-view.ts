import { IRenderManagerService, SheetSkeletonManagerService, type IRender, type Scene } from '@univerjs/preset-sheets-core';
import type { Box } from '../../domain/sheet/edit';
import type { GridEngine } from './grid-engine';

const PIXELS_PER_POINT = 4 / 3;

/** Univer's panes of one sheet: without frozen rows or columns only the last one shows. */
const PANES = ['viewMainLeftTop', 'viewMainTop', 'viewMainLeft', 'viewMain'] as const;
export const PANE_COUNT = PANES.length;

/** One pane of the grid as it stands on the screen, in pixels from the canvas' top-left corner. */
export interface PaneView extends Box {
  /** Where the corner of cell A1 lies, from the pane's own corner; negative when scrolled. */
  readonly x: number;
  readonly y: number;
  /** Pixels a point. */
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Tells, frame by frame, where Univer shows which part of the sheet: for what the page draws over its canvas. */
export class GridView {
  private canvas: HTMLElement | undefined;
  private readonly listeners = new Set<(panes: readonly (PaneView | undefined)[]) => void>();
  private end: () => void;

  constructor(engine: GridEngine, unitId: string) {
    const manager = engine.injector.get(IRenderManagerService);
    const render = manager.getRenderById(unitId);
    // The first workbook is there before Univer draws anything.
    const waiting = manager.created$.subscribe((made) => {
      if (made.unitId === unitId) this.attach(made);
    });
    this.end = () => waiting.unsubscribe();
    if (render) this.attach(render);
  }

  private attach(render: IRender): void {
    this.end();
    this.canvas = render.engine.getCanvasElement();
    const skeletons = render.with(SheetSkeletonManagerService);
    const frames = render.engine.endFrame$.subscribe(() => {
      const skeleton = skeletons.getCurrentSkeleton();
      if (!skeleton) return;
      const { rowHeaderWidthAndMarginLeft, columnHeaderHeightAndMarginTop } = skeleton;
      const panes = PANES.map((key) => viewOf(render.scene, key, rowHeaderWidthAndMarginLeft, columnHeaderHeightAndMarginTop));
      for (const listener of this.listeners) listener(panes);
    });
    this.end = () => frames.unsubscribe();
  }

  /** Where things over the canvas belong; undefined as long as Univer has not put its canvas on the page. */
  get parent(): HTMLElement | undefined {
    return this.canvas?.parentElement ?? undefined;
  }

  /** Called after every frame with the panes in z-order; undefined for one that does not show. */
  follow(listener: (panes: readonly (PaneView | undefined)[]) => void): void {
    this.listeners.add(listener);
  }

  dispose(): void {
    this.end();
    this.listeners.clear();
  }
}

/** Each of Univer's panes shows the sheet, headers included, moved by what it is scrolled. */
function viewOf(scene: Scene, key: string, headerWidth: number, headerHeight: number): PaneView | undefined {
  const pane = scene.getViewport(key);
  const { scaleX, scaleY } = scene;
  const width = pane?.width ?? 0;
  const height = pane?.height ?? 0;
  if (!pane?.isActive || width <= 0 || height <= 0) return undefined;
  const { left, top, viewportScrollX, viewportScrollY } = pane;
  return {
    left,
    top,
    width,
    height,
    x: (headerWidth - viewportScrollX) * scaleX - left,
    y: (headerHeight - viewportScrollY) * scaleY - top,
    scaleX: scaleX * PIXELS_PER_POINT,
    scaleY: scaleY * PIXELS_PER_POINT,
  };
}

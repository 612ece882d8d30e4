import { describe, expect, it } from 'vitest';
import type { ShapeSpec } from '../../../../src/domain/sheet/edit';
import type { ShapeSnapshot } from '../../../../src/domain/sheet/snapshot';
import { layoutFlow } from '../../../../src/domain/sop/layout/layout-flow';
import { keepMoved, plainName, withMemory } from '../../../../src/domain/sop/layout/keep-moved';

const steps = [
  { symbols: [{ column: 0, shape: 'terminator' as const }], nomor: '1', pelaku: ['Kepala'] },
  { symbols: [{ column: 1, shape: 'process' as const }], nomor: '2', pelaku: ['Sekretaris'] },
  { symbols: [{ column: 0, shape: 'decision' as const }], back: 1, nomor: '3', pelaku: ['Kepala'] },
  { symbols: [{ column: 1, shape: 'terminator' as const }], nomor: '4', pelaku: ['Sekretaris'] },
];

const rowsOf = (height: number): readonly { top: number; bottom: number }[] =>
  steps.map((_, index) => ({ top: 100 + index * height, bottom: 100 + (index + 1) * height }));

const drawn = (height = 60): readonly ShapeSpec[] =>
  withMemory(layoutFlow(steps, { columns: [0, 76.5, 153], rows: rowsOf(height), pageStarts: [] }));

/** The drawing as a host gives it back: boxes only, off by less than a pixel. */
const asRead = (shapes: readonly ShapeSpec[]): readonly ShapeSnapshot[] =>
  shapes.map((shape) => {
    if (shape.kind !== 'connector') {
      const type = shape.kind === 'symbol' ? 'FlowChartProcess' : 'TextBox';
      return { name: shape.name, type, ...shape.box, ...(shape.kind === 'symbol' ? { alt: shape.alt } : { text: shape.text }) };
    }
    const [xs, ys] = [shape.points.map((point) => point.x), shape.points.map((point) => point.y)];
    const [left, top] = [Math.min(...xs) + 0.4, Math.min(...ys) - 0.4];
    return {
      name: shape.name,
      type: 'Line',
      left,
      top,
      width: Math.max(...xs) - Math.min(...xs),
      height: Math.max(...ys) - Math.min(...ys),
    };
  });

const nudge = (shapes: readonly ShapeSnapshot[], name: string, by: number): readonly ShapeSnapshot[] =>
  shapes.map((shape) => (plainName(shape.name) === name ? { ...shape, left: shape.left + by, width: shape.width + by } : shape));

describe('drawing again', () => {
  it('replaces everything while nobody has moved a line', () => {
    expect(keepMoved(drawn(), asRead(drawn()))).toEqual({ keep: [], draw: drawn() });
  });

  it('keeps a line a person moved, and the symbols it holds on to', () => {
    const { keep, draw } = keepMoved(drawn(), nudge(asRead(drawn()), 'runut:panah:1>2', 15));
    expect(keep.map(plainName).sort()).toEqual(['runut:panah:1>2', 'runut:simbol:1:1', 'runut:simbol:2:2']);
    expect(draw.some((shape) => plainName(shape.name) === 'runut:panah:1>2')).toBe(false);
    expect(draw.some((shape) => plainName(shape.name) === 'runut:simbol:1:1')).toBe(false);
    expect(draw.some((shape) => plainName(shape.name) === 'runut:tidak:3>2')).toBe(true);
  });

  it('draws a moved line anew once its symbols must stand elsewhere', () => {
    const before = nudge(asRead(drawn(60)), 'runut:panah:1>2', 15);
    expect(keepMoved(drawn(72), before).keep).toEqual([]);
  });

  it('does not take a line that followed its resized rows for a moved one', () => {
    const stretched = asRead(drawn(60)).map((shape) => ({ ...shape, top: shape.top * 1.2, height: shape.height * 1.2 }));
    expect(keepMoved(drawn(72), stretched).keep).toEqual([]);
  });
});

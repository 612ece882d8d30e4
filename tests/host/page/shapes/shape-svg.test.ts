import { describe, expect, it } from 'vitest';
import type { DrawnShape } from '../../../../src/host/book/contract';
import { arrowhead, outlineOf } from '../../../../src/host/page/shapes/shape-svg';

const symbol = (geometry: string): DrawnShape => ({
  id: '1',
  name: 'runut:simbol:1:1',
  kind: 'geometric',
  geometry,
  box: { left: 10, top: 20, width: 60, height: 30 },
  visible: true,
  alt: '',
});

const corners = (d: string): number[][] => d.match(/-?[\d.]+ -?[\d.]+/g)?.map((pair) => pair.split(' ').map(Number)) ?? [];

describe('the outline of a shape', () => {
  it('draws a decision through the middles of its box', () => {
    expect(corners(outlineOf(symbol('FlowChartDecision')).d)).toEqual([
      [40, 20],
      [70, 35],
      [40, 50],
      [10, 35],
    ]);
  });

  it('rounds a terminator over its whole height', () => {
    expect(outlineOf(symbol('FlowChartTerminator')).d).toContain('a9.65 15 0 0 1');
  });

  it('shows a geometry it does not know as the box it takes', () => {
    expect(outlineOf(symbol('Heptagon'))).toEqual({ d: 'M10 20h60v30h-60z', closed: true });
  });

  it('follows the corners of a connector and leaves it open', () => {
    const path = [
      { x: 0, y: 0 },
      { x: 0, y: 12 },
      { x: 30.125, y: 12 },
    ];
    expect(outlineOf({ ...symbol(''), kind: 'line', path })).toEqual({ d: 'M0 0L0 12L30.13 12', closed: false });
  });
});

describe('an arrowhead', () => {
  it('has its tip where the line ends and its base behind it', () => {
    expect(corners(arrowhead({ x: 0, y: 0 }, { x: 0, y: 10 }, 1))).toEqual([
      [0, 10],
      [-2.25, 5.5],
      [2.25, 5.5],
    ]);
  });

  it('grows with the line', () => {
    expect(corners(arrowhead({ x: 0, y: 0 }, { x: 20, y: 0 }, 3))[1]).toEqual([11, 4.5]);
  });
});

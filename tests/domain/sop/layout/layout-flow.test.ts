import { describe, expect, it } from 'vitest';
import type { ShapeSpec, SymbolShape } from '../../../../src/domain/sheet/edit';
import type { FlowGrid, FlowStep } from '../../../../src/domain/sop/layout/flow';
import { heightsNeeded, placeFlow, planFlow } from '../../../../src/domain/sop/layout/layout-flow';
import { previewFlow } from '../../../../src/domain/sop/layout/svg';
import { faults } from './flow-checks';

const SHAPE: Readonly<Record<string, SymbolShape>> = { '●': 'terminator', '■': 'process', '◆': 'decision' };

/** A grid drawn as text: one line a step, one character a pelaksana column; "◆ ." with "ke 2" after it returns to step 2. */
function stepsFrom(drawing: string): readonly FlowStep[] {
  return drawing
    .trim()
    .split('\n')
    .map((line, index) => {
      const [cells = '', back] = line.trim().split(/\s+ke\s+/);
      const symbols = [...cells.replaceAll(' ', '')].flatMap((mark, column) => {
        const shape = SHAPE[mark];
        return shape ? [{ column, shape }] : [];
      });
      return {
        symbols,
        ...(back ? { back: Number(back) - 1 } : {}),
        nomor: String(index + 1),
        pelaku: symbols.map((one) => `Pelaksana ${String(one.column + 1)}`),
      };
    });
}

function drawn(
  drawing: string,
  pageStarts: readonly number[] = [],
  column = 76.5,
): { shapes: readonly ShapeSpec[]; steps: readonly FlowStep[]; grid: FlowGrid } {
  const steps = stepsFrom(drawing);
  const count = Math.max(
    ...drawing
      .trim()
      .split('\n')
      .map((line) => (line.trim().split(/\s+ke\s+/)[0] ?? '').replaceAll(' ', '').length),
  );
  const plan = planFlow(steps, count, pageStarts);
  let y = 300;
  const rows = heightsNeeded(plan, steps.length).map((need) => {
    const top = y;
    y += Math.max(54, need);
    return { top, bottom: y };
  });
  const grid = { columns: Array.from({ length: count + 1 }, (_, index) => 229.5 + index * column), rows, pageStarts };
  return { shapes: placeFlow(plan, grid), steps, grid };
}

const connector = (shapes: readonly ShapeSpec[], name: string): Extract<ShapeSpec, { kind: 'connector' }> => {
  const found = shapes.find((shape) => shape.name === name);
  if (found?.kind !== 'connector') throw new Error(`no connector ${name} among ${shapes.map((shape) => shape.name).join(' ')}`);
  return found;
};

const KALBAR = `
  ● . . .
  . ■ . .
  . . ■ .
  . . . ■
  . . ◆ .  ke 4
  . ◆ . .  ke 5
  ◆ . . .  ke 6
  . ■ . .
  . . ● .
`;

describe('the flowchart', () => {
  it('leaves at the side and enters at the top of the next step', () => {
    const { shapes } = drawn(KALBAR);
    expect(connector(shapes, 'runut:panah:1>2')).toMatchObject({
      from: { shape: 'runut:simbol:1:1', site: 'right' },
      to: { shape: 'runut:simbol:2:2', site: 'top' },
      arrow: true,
    });
    expect(connector(shapes, 'runut:panah:1>2').points).toHaveLength(3);
  });

  it('sends "tidak" into the row above from below, "ya" out at the other side', () => {
    const { shapes } = drawn(KALBAR);
    expect(connector(shapes, 'runut:tidak:5>4')).toMatchObject({
      from: { site: 'right' },
      to: { shape: 'runut:simbol:4:4', site: 'bottom' },
    });
    expect(connector(shapes, 'runut:panah:5>6')).toMatchObject({ from: { site: 'left' }, to: { site: 'top' } });
  });

  it('leaves at the bottom where both ways lie on the same side', () => {
    expect(connector(drawn(KALBAR).shapes, 'runut:panah:7>8')).toMatchObject({ from: { site: 'bottom' }, to: { site: 'left' } });
  });

  it('goes straight down within a column', () => {
    const { shapes } = drawn('●\n■\n●');
    expect(connector(shapes, 'runut:panah:1>2').points).toHaveLength(2);
    expect(connector(shapes, 'runut:panah:1>2')).toMatchObject({ from: { site: 'bottom' }, to: { site: 'top' } });
  });

  it('returns further back along a lane of straight lines, glued at both ends, with the arrow at the last', () => {
    const { shapes, steps, grid } = drawn('● .\n■ .\n. ■\n. ◆ ke 2\n. ●');
    const parts = shapes.filter((shape) => shape.name.startsWith('runut:tidak:4>2'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0]).toMatchObject({ from: { shape: 'runut:simbol:4:2' }, arrow: false });
    expect(parts.at(-1)).toMatchObject({ to: { shape: 'runut:simbol:2:1' }, arrow: true });
    expect(parts.every((part) => part.kind === 'connector' && part.points.length === 2)).toBe(true);
    expect(faults(shapes, steps, grid)).toEqual([]);
  });

  it('joins the actors of one step and lets the flow go on from one of them', () => {
    const { shapes } = drawn('● . .\n■ ■ .\n. . ●');
    expect(connector(shapes, 'runut:bersama:2:1>2')).toMatchObject({ arrow: false });
    expect(connector(shapes, 'runut:panah:2>3')).toMatchObject({ from: { shape: 'runut:simbol:2:2', site: 'right' } });
  });

  it('labels both exits of a decision', () => {
    const labels = drawn(KALBAR).shapes.filter((shape) => shape.kind === 'label');
    expect(labels.map((label) => label.text).sort()).toEqual(['Tidak', 'Tidak', 'Tidak', 'Ya', 'Ya', 'Ya']);
  });

  it('turns the page through a pair of segilima with the same letter', () => {
    const { shapes } = drawn('● .\n. ■\n■ .\n. ◆ ke 2\n● .', [2]);
    const joints = shapes.filter((shape) => shape.name.startsWith('runut:sambung:'));
    const letters = joints.map((joint) => (joint.kind === 'symbol' ? joint.text : ''));
    expect([...letters].map(String).toSorted((a, b) => a.localeCompare(b))).toEqual(['A', 'A', 'B', 'B']);
    expect(connector(shapes, 'runut:panah:2>A')).toMatchObject({ from: { shape: 'runut:simbol:2:2', site: 'bottom' } });
    expect(connector(shapes, 'runut:panah:A>3')).toMatchObject({ to: { shape: 'runut:simbol:3:1', site: 'top' } });
    expect(connector(shapes, 'runut:tidak:4>B')).toMatchObject({ from: { shape: 'runut:simbol:4:2' } });
  });

  it('centres symbols in their cells at the guideline sizes', () => {
    const symbol = drawn(KALBAR).shapes.find((shape) => shape.name === 'runut:simbol:2:2');
    if (symbol?.kind !== 'symbol') throw new Error('not drawn');
    expect(symbol.box.width).toBeCloseTo(55.5);
    expect(symbol.box.left + symbol.box.width / 2).toBeCloseTo(229.5 + 1.5 * 76.5);
    expect(symbol.alt).toBe('Kegiatan 2: Kegiatan, Pelaksana 2');
  });

  it('says in a decision where "tidak" leads, so that it can be read back', () => {
    const symbol = drawn(KALBAR).shapes.find((shape) => shape.name === 'runut:simbol:5:3');
    expect(symbol).toMatchObject({ alt: 'Kegiatan 5: Keputusan, Pelaksana 3; jika tidak, kembali ke kegiatan 4' });
  });

  it('passes over a step without an actor', () => {
    const { shapes } = drawn('● .\n. .\n. ●');
    expect(connector(shapes, 'runut:panah:1>3')).toMatchObject({ to: { shape: 'runut:simbol:3:2' } });
  });

  it('draws nothing for nothing', () => {
    expect(placeFlow(planFlow([], 0, []), { columns: [], rows: [], pageStarts: [] })).toEqual([]);
  });

  it('still draws in rows too low for it', () => {
    const steps = stepsFrom(KALBAR);
    const rows = steps.map((_, index) => ({ top: index * 12, bottom: index * 12 + 12 }));
    const shapes = placeFlow(planFlow(steps, 4, []), { columns: [0, 30, 60, 90, 120], rows, pageStarts: [] });
    expect(shapes.filter((shape) => shape.kind === 'symbol')).toHaveLength(9);
  });
});

describe('the preview', () => {
  it('shows every shape as a path over its grid', () => {
    const { shapes, grid } = drawn(KALBAR);
    const preview = previewFlow(shapes, grid);
    expect(preview.figures).toHaveLength(shapes.length);
    expect(preview).toMatchObject({ left: 229.5, width: 306, top: 300 });
    const arrow = preview.figures.find((figure) => figure.name === 'runut:panah:1>2');
    expect(arrow).toMatchObject({ kind: 'garis', head: expect.stringMatching(/^M.*Z$/) as string });
    expect(preview.figures.find((figure) => figure.name === 'runut:simbol:1:1')).toMatchObject({
      path: expect.stringContaining('A') as string,
    });
  });
});

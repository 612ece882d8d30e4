import type { SymbolShape } from '../../domain/sheet/edit';
import * as marks from './marks.module.css';

/** One step of the small flowchart: which lanes act, by which symbol, and where "tidak" leads. */
export interface MiniStep {
  readonly lanes: readonly number[];
  readonly symbol: SymbolShape | 'mark';
  readonly back?: number;
}

const WIDTH = 318;
const STEP = 15;
const SIZE = { w: 20, h: 9 };

/** The flow at a glance: proof that the grid was read, not decoration. */
export function MiniFlowchart({
  lanes,
  steps,
  label,
}: {
  readonly lanes: number;
  readonly steps: readonly MiniStep[];
  readonly label: string;
}) {
  const height = steps.length * STEP + 8;
  const x = (lane: number): number => (WIDTH / lanes) * (lane + 0.5);
  const y = (index: number): number => index * STEP + STEP / 2 + 4;
  const lead = (step: MiniStep): number | undefined => step.lanes[0];
  return (
    <svg className={marks.mini} viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} role="img" aria-label={label}>
      {Array.from({ length: lanes }, (_, lane) => (
        <line key={lane} className={marks.miniLane} x1={x(lane)} x2={x(lane)} y1="0" y2={height} />
      ))}
      {steps.map((step, index) => {
        const from = lead(step);
        const next = steps[index + 1];
        const to = next && lead(next);
        if (from === undefined || to === undefined) return null;
        const bend = from === to ? '' : `H${String(x(to))}`;
        return (
          <path
            key={index}
            className={marks.miniFlow}
            d={`M${String(x(from))} ${String(y(index))}${bend}V${String(y(index + 1))}`}
          />
        );
      })}
      {steps.map((step, index) => {
        const target = step.back === undefined ? undefined : steps[step.back];
        const from = lead(step);
        const to = target && lead(target);
        if (from === undefined || to === undefined || step.back === undefined) return null;
        const side = Math.max(x(from), x(to)) + WIDTH / lanes / 2 - 6;
        return (
          <path
            key={index}
            className={marks.miniBack}
            d={`M${String(x(from))} ${String(y(index))}H${String(side)}V${String(y(step.back))}H${String(x(to))}`}
          />
        );
      })}
      {steps.map((step, index) =>
        step.lanes.map((lane) => (
          <Mark key={`${String(index)} ${String(lane)}`} cx={x(lane)} cy={y(index)} symbol={step.symbol} />
        )),
      )}
    </svg>
  );
}

function Mark({ cx, cy, symbol }: { readonly cx: number; readonly cy: number; readonly symbol: SymbolShape | 'mark' }) {
  const { w, h } = SIZE;
  if (symbol === 'decision') {
    const d = `M${String(cx)} ${String(cy - 6)} ${String(cx + w / 2)} ${String(cy)} ${String(cx)} ${String(cy + 6)} ${String(cx - w / 2)} ${String(cy)}Z`;
    return <path d={d} />;
  }
  return <rect x={cx - w / 2} y={cy - h / 2} width={w} height={h} rx={symbol === 'terminator' ? h / 2 : 1} />;
}

/** An axis of figures: its ends, and the figures written along it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Steps of 1, 2 or 5 times a power of ten, about so many. */
const STEPS = 6;

/** The axis Excel would choose for these values: from zero unless all lie far from it, in round steps. */
export function scaleFor(values: readonly number[], min?: number, max?: number): Scale {
  const lowest = Math.min(...values, Infinity);
  const highest = Math.max(...values, -Infinity);
  const [low, high] = lowest <= highest ? [lowest, highest] : [0, 1];
  // Values within a sixth of each other would all look alike from zero; equal ones are shown from there all the same.
  const alike = (near: number, far: number): boolean => {
    const apart = Math.abs((far - near) / far);
    return near * far > 0 && apart > 1e-6 && apart <= 1 / 6;
  };
  const nearLow = low > 0 && alike(low, high) ? low - (high - low) / 2 : Math.min(0, low);
  const nearHigh = high < 0 && alike(high, low) ? high + (high - low) / 2 : Math.max(0, high);
  const from = min ?? nearLow;
  const to = max ?? (nearHigh > from ? nearHigh + (nearHigh - from) * 0.05 : from + 1);
  if (to <= from) return { min: from, max: from + 1, ticks: [from, from + 1] };
  const step = roundStep((to - from) / STEPS);
  const start = min ?? Math.floor(from / step) * step;
  const end = max ?? Math.ceil(to / step) * step;
  const ticks: number[] = [];
  for (let index = 0; start + index * step <= end + step / 1e6; index += 1) ticks.push(clean(start + index * step));
  return { min: start, max: end, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const part = rough / power;
  return clean((part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power);
}

/** Without the dust of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));

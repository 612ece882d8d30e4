import type { Point } from '../../domain/sheet/edit';

/** A transformation as PDF writes it (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What comes of doing `inner` first and `outer` then. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const moved = (by: Matrix, x: number, y: number): Point => ({
  x: by[0] * x + by[2] * y + by[4],
  y: by[1] * x + by[3] * y + by[5],
});

/** Six numbers from a list that may hold anything. */
export function matrixOf(numbers: unknown): Matrix | undefined {
  const list = numbers instanceof Float32Array ? [...numbers] : numbers;
  return Array.isArray(list) && list.length >= 6 && list.every((one) => typeof one === 'number' && Number.isFinite(one))
    ? (list.slice(0, 6) as unknown as Matrix)
    : undefined;
}

/** A number that looks random, of (0, 1), and is the same for the same seed and place: what one step draws moves no other's draws. */
export function draw(seed: number, ...place: readonly number[]): number {
  let hash = seed >>> 0;
  for (const part of place) {
    hash = Math.imul(hash ^ (part + 0x9e3779b9 + (hash << 6) + (hash >>> 2)), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  hash ^= hash >>> 16;
  return ((hash >>> 0) + 0.5) / 4_294_967_296;
}

/** The share of a standard normal distribution below z (Abramowitz and Stegun 26.2.17; error below 1e-7). */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989422804014327 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? tail : 1 - tail;
}

/** The z below which a share of (0, 1) of a standard normal distribution lies (Acklam; relative error below 1.2e-9). */
export function normalQuantile(share: number): number {
  const p = Math.min(1 - 1e-12, Math.max(1e-12, share));
  const low = 0.02425;
  if (p < low || p > 1 - low) {
    const q = Math.sqrt(-2 * Math.log(p < low ? p : 1 - p));
    const z = ratio(q, TAIL_ABOVE, TAIL_BELOW);
    return p < low ? z : -z;
  }
  const q = p - 0.5;
  return q * ratio(q * q, MIDDLE_ABOVE, MIDDLE_BELOW);
}

const MIDDLE_ABOVE = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const MIDDLE_BELOW = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const TAIL_ABOVE = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783,
];
const TAIL_BELOW = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

/** One polynomial over another, highest power first. */
function ratio(x: number, above: readonly number[], below: readonly number[]): number {
  const valueOf = (coefficients: readonly number[]): number => coefficients.reduce((sum, one) => sum * x + one, 0);
  return valueOf(above) / valueOf(below);
}

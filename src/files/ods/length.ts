/** Points of each unit a length may have (ODF 1.3, 18.3.18). */
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75, '': 0.75 };

/** A length such as "2.54cm" in points; undefined when it is none. */
export function lengthInPoints(length: string | undefined): number | undefined {
  const found = /^\s*(-?(?:\d+\.?\d*|\.\d+))(pt|in|cm|mm|pc|px|)\s*$/.exec(length ?? '');
  return found ? Number(found[1]) * (POINTS[found[2] ?? ''] ?? 1) : undefined;
}

import { describe, expect, it } from 'vitest';
import { SYMBOL_LOOKS } from '../../src/app/appearance';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('a coloured symbol', () => {
  const looks = Object.entries(SYMBOL_LOOKS);

  it.each(looks)('%s: its outline and its sign stand out from its fill and from the sheet', (_, { fill, line }) => {
    expect(contrast(line, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });

  it('is told from every other by its sign and by its outline without any colour', () => {
    expect(new Set(looks.map(([, { mark }]) => mark)).size).toBe(looks.length);
    expect(new Set(looks.map(([, { weight, dash }]) => `${dash} ${String(weight)}`)).size).toBe(looks.length);
  });
});

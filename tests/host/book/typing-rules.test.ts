import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure, readFigure, roundHalfAway, typedAngka } from '../../../src/domain/kantor/angka';
import { readTyped } from '../../../src/host/book/typed-input';
import { INDONESIAN } from '../../../src/host/book/typing-rules';

const typed = (text: string) => readTyped(text, false, INDONESIAN);

describe('what a person types into an Excel set to Indonesian', () => {
  it.each([
    ['87,5', 87.5, undefined],
    ['87,5%', 0.875, '0.00%'],
    ['90 %', 0.9, '0%'],
    ['1.000', 1000, '#,##0'],
    ['1.350', 1350, '#,##0'],
    ['1.350,75', 1350.75, '#,##0.00'],
    ['1,350', 1.35, undefined],
    [',5', 0.5, undefined],
    ['-12,5', -12.5, undefined],
    ['(85)', -85, undefined],
    ['Rp1.350.000', 1_350_000, '"Rp"#,##0'],
    ['Rp 1.350.000,50', 1_350_000.5, '"Rp"#,##0.00'],
    ['3,5e2', 350, '0.00E+00'],
    ['12/3/2026', 46_093, 'm/d/yyyy'],
    ['31-12-2025', 46_022, 'm/d/yyyy'],
    ['2026-03-12', 46_093, 'm/d/yyyy'],
    ['12 Maret 2026', 46_093, 'd-mmm-yy'],
    ['5 Agu 2025', 45_874, 'd-mmm-yy'],
    ['Mei 2025', 45_778, 'mmm-yy'],
    ['7:30', 0.3125, 'h:mm'],
    ['198501012010011001', 198_501_012_010_011_000, undefined],
  ])('%s is %d', (text, value, format) => {
    expect(typed(text)).toEqual({ kind: 'value', value, ...(format === undefined ? {} : { format }) });
  });

  it.each([
    '1.35',
    '1.3500',
    '12.5%',
    '1,350.75',
    '13.2026',
    '31/2/2026',
    '3/13/2026',
    '5 August 2025',
    'Rp1.350.000,-',
    '$5',
    '87,5,1',
    '85 dokumen',
    '(-5)',
  ])('%s stays a text', (text) => {
    expect(typed(text)).toEqual({ kind: 'text', text, prefixed: false });
  });

  it('is the number it writes, with or without points between its groups', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (any, places) => {
        const value = roundHalfAway(any, places) + 0;
        fc.pre(!/e/.test(String(value)));
        expect(typed(typedAngka(value))).toMatchObject({ kind: 'value', value });
        expect(typed(formatFigure(value, places))).toMatchObject({ kind: 'value', value });
      }),
    );
  });

  it('never contradicts how the add-in reads figures: a number here is the same number there, or one of the two it asks about', () => {
    const mark = fc.constantFrom('', '.', ',', '%', ' ', '-', 'Rp', '(', ')');
    const text = fc.array(fc.oneof(mark, fc.stringMatching(/^\d{1,3}$/)), { maxLength: 7 }).map((parts) => parts.join(''));
    let compared = 0;
    fc.assert(
      fc.property(text, (one) => {
        // Excel keeps 15 digits.
        fc.pre(one.replaceAll(/\D/g, '').length <= 15);
        const here = typed(one);
        if (here.kind !== 'value' || typeof here.value !== 'number') return;
        const there = readFigure(one);
        const scale = one.includes('%') ? 100 : 1;
        const value = Math.abs(here.value * scale);
        if (there.jenis === 'angka') {
          compared += 1;
          expect(Math.abs(there.nilai)).toBeCloseTo(value, 9);
        }
        if (there.jenis === 'ragu')
          expect(there.pilihan.map((choice) => Math.abs(choice))).toContainEqual(expect.closeTo(value, 9));
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('is never refused with an exception, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => ['value', 'text', 'formula'].includes(typed(text).kind)));
  });
});

import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/host/book/typed-input';

describe('a typed text', () => {
  it.each([
    ['5 May 2025', 45_782, 'd-mmm-yy'],
    ['5-aug-25', 45_874, 'd-mmm-yy'],
    ['December 2025', 45_992, 'mmm-yy'],
    ['2025-05-05', 45_782, 'm/d/yyyy'],
    ['1,350', 1350, '#,##0'],
    ['8.75%', 0.0875, '0.00%'],
    ['7:30 PM', 0.8125, 'h:mm AM/PM'],
  ])('%s is what an en-US Excel makes of it', (text, value, format) => {
    expect(readTyped(text, false)).toEqual({ kind: 'value', value, format });
  });

  it.each(['5 Mei 2025', '5 Agustus 2025', 'Desember 2025', '5 Peb 2025', '31 February 2025', '87,5'])(
    '%s stays a text',
    (text) => {
      expect(readTyped(text, false)).toEqual({ kind: 'text', text, prefixed: false });
    },
  );
});

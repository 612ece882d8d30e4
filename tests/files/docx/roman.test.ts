import { expect, it } from 'vitest';
import { romanFigures } from '../../../src/files/docx/roman';

it('numbers stand in roman figures as Word counts in them', () => {
  expect([1, 4, 9, 14, 40, 49, 90, 400, 1994, 3999].map(romanFigures).join(' ')).toBe(
    'i iv ix xiv xl xlix xc cd mcmxciv mmmcmxcix',
  );
  expect(romanFigures(4_000)).toBe(romanFigures(3_999));
});

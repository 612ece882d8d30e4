import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortenedTo } from '../../src/domain/text';

it('a text too long is cut behind a word, never inside a character, and says so', () => {
  expect(shortenedTo('Dinas Perumahan', 15)).toBe('Dinas Perumahan');
  expect(shortenedTo('Dinas Perumahan Rakyat', 18)).toBe('Dinas Perumahan…');
  expect(shortenedTo('Dinas Perumahan Rakyat', 16)).toBe('Dinas Perumahan…');
  expect(shortenedTo('panjangsekalitanpaspasi', 8)).toBe('panjang…');
  expect(shortenedTo('🏠🏠🏠', 4)).toBe('🏠…');
  expect(shortenedTo('kata', 0)).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(40), (whole, most) => {
      const cut = shortenedTo(whole, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(cut === whole || cut === '' || cut.endsWith('…')).toBe(true);
      expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }),
  );
});

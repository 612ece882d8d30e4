import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { listSome, listWords, shortenedTo } from '../../src/domain/text';

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

it('a list is written as a sentence lists it, and a long one says how many more there are', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listWords(items))).toEqual(['', 'a', 'a dan b', 'a, b, dan c']);
  expect(listWords(['a', 'b', 'c'], 'or')).toBe('a, b, or c');
  // A name with a comma in it would read as two.
  expect(listWords(['a', 'b, c, dan d', 'e'])).toBe('a; b, c, dan d; dan e');
  expect(listWords(['b, c, dan d', 'e'])).toBe('b, c, dan d; dan e');
  expect(listSome(['a', 'b'], 2)).toEqual({ id: 'a, b', en: 'a, b' });
  expect(listSome(['a', 'b', 'c'], 2)).toEqual({ id: 'a, b, dan 1 lainnya', en: 'a, b, and 1 more' });
});

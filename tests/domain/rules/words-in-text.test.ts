import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsWordOf } from '../../../src/domain/rules/words-in-text';

const WORDS = ['utuk', 'yg', 'ijin', 'di', 'dgn', 'kegitan', 'mengkoordinasikan'];
const holds = holdsWordOf(new Set(WORDS));
const plainly = (text: string): boolean => (text.toLowerCase().match(/[a-z\d]+/g) ?? []).some((word) => WORDS.includes(word));

describe('words in a text', () => {
  it.each([
    'Menyusun utuk konsep',
    'YG',
    'izin,ijin.',
    'surat–dgn–lampiran',
    'É di',
    'KEGITAN 1',
    'mengKoordinasikan',
    'İjin ini',
    'K dİ',
  ])('are found, or not, in "%s" as by reading it whole', (text) => expect(holds(text)).toBe(plainly(text)));

  it('are no parts of other words', () => {
    for (const text of ['dinas', 'yg2', 'mengijinkan', 'kegitankan', '', 'd i']) expect(holds(text), text).toBe(false);
  });

  it('are found in any text as by reading it whole', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...WORDS,
        ...WORDS.map((word) => word.toUpperCase()),
        ' ',
        ' ',
        ',',
        '\n',
        'É',
        '1',
        '–',
        '\u0130',
        '\u212A',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(holds(pieces.join(''))).toBe(plainly(pieces.join('')));
      }),
      { numRuns: 300 },
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePieces } from '../../src/files/encode-pieces';

describe('a text that comes in pieces', () => {
  it('has the bytes of the text as a whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (pieces) => {
        expect(encodePieces(pieces)).toEqual(new TextEncoder().encode(pieces.join('')));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { KATA } from '../../../../src/domain/tracker/tanda/kata';
import { keyWords, WORD_BITS } from '../../../../src/domain/tracker/tanda/key-words';
import { fingerprintOf, pointOf, publicKeyOf } from '../../../../src/domain/tracker/tanda/tanda';

describe('the words of a key', () => {
  it('are 1,024, each once, in order, and short enough to be read out', () => {
    expect(KATA).toHaveLength(1024);
    expect(new Set(KATA).size).toBe(1024);
    expect(KATA).toEqual([...KATA].sort());
    expect(KATA.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  });

  it('tell the first 60 bits of a fingerprint and nothing of the rest', () => {
    expect(WORD_BITS).toBe(60);
    expect(keyWords('0'.repeat(32))).toBe(Array.from({ length: 6 }, () => KATA[0]).join(' '));
    expect(keyWords('f'.repeat(32))).toBe(Array.from({ length: 6 }, () => KATA[1023]).join(' '));
    const one = '0123456789abcde';
    expect(keyWords(`${one}${'0'.repeat(17)}`)).toBe(keyWords(`${one}${'f'.repeat(17)}`));
    const others = Array.from({ length: 15 }, (_, place) =>
      keyWords(`${one.slice(0, place)}${one[place] === 'f' ? '0' : 'f'}${one.slice(place + 1)}0`),
    );
    expect(new Set([keyWords(`${one}0`), ...others]).size).toBe(16);
  });
});

describe('the fingerprint of a key', () => {
  // RFC 7638 over the members of a P-256 key, computed with Python's hashlib.
  it('is the beginning of its thumbprint, and only a point of two coordinates has one', () => {
    const publik = `${'A'.repeat(43)}${'B'.repeat(43)}`;
    expect(pointOf(publik)).toEqual({ x: 'A'.repeat(43), y: 'B'.repeat(43) });
    expect(fingerprintOf(publik)).toBe('dd7ef224fe88ca6549161590c561f7a3');
    expect(fingerprintOf(publik.slice(1))).toBeUndefined();
    expect(publicKeyOf({ crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) })).toBe(publik);
    expect(publicKeyOf({ crv: 'P-384', x: 'A'.repeat(43), y: 'B'.repeat(43) })).toBeUndefined();
    expect(publicKeyOf({ crv: 'P-256', x: 'A'.repeat(43) })).toBeUndefined();
  });
});

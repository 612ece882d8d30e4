import { KATA } from './kata';

const WORDS = 6;
const BITS_A_WORD = 10;

/** How many bits of a key's fingerprint its words tell. */
export const WORD_BITS = WORDS * BITS_A_WORD;

/** Six words by which people tell a key, from the first 60 bits of its fingerprint (hex). */
export function keyWords(kunci: string): string {
  const bits = BigInt(`0x${kunci.slice(0, WORD_BITS / 4)}`)
    .toString(2)
    .padStart(WORD_BITS, '0');
  return Array.from({ length: WORDS }, (_, index) => {
    const from = index * BITS_A_WORD;
    return KATA[Number.parseInt(bits.slice(from, from + BITS_A_WORD), 2)] ?? '?';
  }).join(' ');
}

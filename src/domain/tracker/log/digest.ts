import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. Passed in where the platform has a faster one. */
export type Digest = (text: string) => string;

/** Every platform's own encoder, which the language's types leave out. */
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { readonly written: number };
};

// A log is hashed row by row a hundred thousand times: one hasher and one buffer serve them all, so that nothing is left behind
// for the garbage collector.
const encoder = new TextEncoder();
const fresh = sha256.create();
const hasher = sha256.create();
const result = new Uint8Array(32);
/** noble's way to set one hasher to the state of another without making a new one. */
const COPY = '_cloneInto';
let buffer = new Uint8Array(4096);

/** Bytes of UTF-8 that one UTF-16 unit may need. */
const BYTES_A_UNIT = 3;

export const digestOf: Digest = (text) => {
  if (text.length * BYTES_A_UNIT > buffer.length) buffer = new Uint8Array(text.length * BYTES_A_UNIT * 2);
  const { written } = encoder.encodeInto(text, buffer);
  fresh[COPY](hasher);
  hasher.update(buffer.subarray(0, written));
  hasher.digestInto(result);
  return bytesToHex(result);
};

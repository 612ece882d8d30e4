import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. Passed in where the platform has a faster one. */
export type Digest = (text: string) => string;

// A log is hashed row by row a hundred thousand times: one hasher and one buffer serve them all, so that nothing is left behind
// for the garbage collector.
const fresh = sha256.create();
const hasher = sha256.create();
const result = new Uint8Array(32);
/** noble's way to set one hasher to the state of another without making a new one. */
const COPY = '_cloneInto';
let buffer = new Uint8Array(4096);

export const digestOf: Digest = (text) => {
  fresh[COPY](hasher);
  hasher.update(asciiBytes(text) ?? utf8ToBytes(text));
  hasher.digestInto(result);
  return bytesToHex(result);
};

/** The bytes of a text that is all ASCII, as nearly every row is; undefined for any other. */
function asciiBytes(text: string): Uint8Array | undefined {
  const { length } = text;
  if (length > buffer.length) buffer = new Uint8Array(length * 2);
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) return undefined;
    buffer[index] = code;
  }
  return buffer.subarray(0, length);
}

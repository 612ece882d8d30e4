import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. Passed in where the platform has a faster one. */
export type Digest = (text: string) => string;

export const digestOf: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

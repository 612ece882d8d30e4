import { isAscii } from 'node:buffer';
import type { NativeBytes } from '../files/native-bytes';
import { nodeInflate } from './node-inflate';

/** Node's own zlib, and its short way from bytes of ASCII, as most parts of an Office file are, to a text. */
export const nodeBytes: NativeBytes = {
  inflate: nodeInflate,
  decode: (bytes) =>
    isAscii(bytes)
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
      : new TextDecoder().decode(bytes),
};

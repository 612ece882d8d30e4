import { zlibSync } from 'fflate';
import { encode } from 'uqr';
import { base64OfBytes } from '../../base64';

/** White modules around the code: the quiet zone of ISO/IEC 18004. */
const QUIET = 4;

/** Pixels of a module. */
const SCALE = 4;

/** A text as a QR code (error correction M or better): a PNG with one bit a pixel as base64, `size` pixels wide and high. */
export function qrPng(text: string): { readonly png: string; readonly size: number } {
  const { data, size: modules } = encode(text, { ecc: 'M', border: QUIET });
  const size = modules * SCALE;
  const stride = 1 + Math.ceil(size / 8);
  // Every line begins with its filter (0: none); a set bit is white.
  const pixels = new Uint8Array(stride * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (data[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] === true) continue;
      const at = y * stride + 1 + (x >> 3);
      pixels[at] = (pixels[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header[8] = 1;
  const parts = [SIGNATURE, chunk('IHDR', header), chunk('IDAT', zlibSync(pixels)), chunk('IEND', new Uint8Array())];
  return { png: base64OfBytes(joined(parts)), size };
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A chunk of a PNG (ISO/IEC 15948): length, type, data, and the CRC of the last two. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(4, bytes.length - 4)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/files/picture/read-picture';

const png = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};
/** A JPEG as cameras write it: an application segment before the frame. */
const jpg = (width: number, height: number): Uint8Array => {
  const app = [0xff, 0xe1, 0x00, 0x06, 1, 2, 3, 4];
  const frame = [0xff, 0xc2, 0x00, 0x11, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 0, 0, 0];
  return Uint8Array.from([0xff, 0xd8, ...app, ...frame]);
};

describe('a file as a picture of the report', () => {
  it.each([
    ['a PNG', png(640, 480), 'png'],
    ['a JPEG', jpg(640, 480), 'jpg'],
  ])('%s is read with its size', (_, bytes, jenis) => {
    expect(readPicture('struktur', bytes)).toMatchObject({
      ok: true,
      value: { nama: 'struktur', jenis, lebar: 640, tinggi: 480 },
    });
  });

  it.each([
    ['a text', new TextEncoder().encode('bukan gambar'), 'bukan-gambar'],
    ['a PNG without a size', png(0, 0), 'rusak'],
    ['a JPEG cut short', jpg(640, 480).subarray(0, 9), 'rusak'],
    ['one too large', Uint8Array.from([...png(1, 1), ...new Uint8Array(1_000_000)]), 'terlalu-besar'],
  ])('%s is refused, and why', (_, bytes, refusal) => {
    expect(readPicture('struktur', bytes)).toEqual({ ok: false, refusal });
  });
});

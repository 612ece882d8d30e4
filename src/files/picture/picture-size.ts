import type { PictureKind } from '../../domain/kinerja/identitas/pictures';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** What kind of picture these bytes are; undefined for anything else. */
export const pictureKind = (bytes: Uint8Array): PictureKind | undefined =>
  PNG.every((byte, index) => bytes[index] === byte) ? 'png' : bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpg' : undefined;

/** Width and height in pixels, from a PNG's first chunk or a JPEG's frame header; undefined where they do not say. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = pictureKind(bytes);
  const size =
    kind === 'png' && bytes.length >= 24
      ? { width: view.getUint32(16), height: view.getUint32(20) }
      : kind === 'jpg'
        ? frameSize(view)
        : undefined;
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

/** The first frame header (SOF) of a JPEG: segments are walked by their lengths. */
function frameSize(view: DataView): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // SOF0 to SOF15, without the tables (DHT, JPG, DAC) that share their range.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

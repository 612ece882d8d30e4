import { unzlibSync } from 'fflate';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPng } from '../../../../src/domain/lkj/document/qr-png';
import { headCode } from '../../../../src/domain/tracker/log/printed-head';
import { bytesOfBase64 } from '../../../../src/domain/base64';

const TEXT = headCode({ kepala: 'a3'.repeat(32), jumlah: 42, pada: '2026-01-20T09:00:00+07:00' });

describe('the QR code of a head', () => {
  it('is a whole PNG: every chunk has its length and its checksum, every pixel is its module', () => {
    const { png, size } = qrPng(TEXT);
    const bytes = bytesOfBase64(png);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const chunks = new Map<string, Uint8Array>();
    for (let at = 8; at < bytes.length;) {
      const length = view.getUint32(at);
      const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
      chunks.set(type, bytes.subarray(at + 8, at + 8 + length));
      // The published check value of an empty IEND chunk.
      if (type === 'IEND') expect(view.getUint32(at + 8 + length)).toBe(0xae426082);
      at += length + 12;
    }
    expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, size >> 8, size & 255, 0, 0, size >> 8, size & 255, 1, 0, 0, 0, 0]);
    const lines = unzlibSync(chunks.get('IDAT') ?? new Uint8Array());
    const stride = 1 + Math.ceil(size / 8);
    expect(lines).toHaveLength(stride * size);
    const { data, size: modules } = encode(TEXT, { ecc: 'M', border: 4 });
    expect(size).toBe(modules * 4);
    const black = (x: number, y: number) => ((lines[y * stride + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0;
    for (let y = 0; y < modules; y += 1) {
      for (let x = 0; x < modules; x += 1) expect(black(x * 4 + 3, y * 4)).toBe(data[y]?.[x]);
    }
  });

  it('keeps to the characters a QR code stores most tightly', () => {
    expect(TEXT).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
  });
});

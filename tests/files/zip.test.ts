import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DamagedFile, readZipDirectory, unpack } from '../../src/files/zip';

/** Bytes that do not compress, so that a part is worked through in steps. */
function noise(size: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

const PARTS = [
  ['a small part', noise(5_000)],
  ['a part of more than a megabyte', noise(1_200_000)],
  ['an empty part', new Uint8Array()],
] as const;

describe.each(PARTS)('%s', (_, data) => {
  const bytes = zipSync({ part: [data, { level: 9 }] });
  const [entry] = readZipDirectory(bytes);
  if (!entry) throw new Error('no entry');

  it('comes out as it went in', () => {
    expect(entry.method).toBe(data.length === 0 ? entry.method : 8);
    expect(Buffer.compare(unpack(bytes, entry), data)).toBe(0);
  });

  it.each([1, 7, 100_000])('is damaged when it holds %i bytes fewer than its directory promised', (more) => {
    expect(() => unpack(bytes, { ...entry, method: 8, unpacked: data.length + more })).toThrow(DamagedFile);
  });

  it('is damaged when the file ends before it does', () => {
    expect(() => unpack(bytes.subarray(0, entry.offset + 20), entry)).toThrow(DamagedFile);
    expect(() => unpack(bytes, { ...entry, packed: bytes.length })).toThrow(DamagedFile);
  });
});

describe.each(PARTS.slice(0, 2))('%s that holds more than its directory promised', (_, data) => {
  const bytes = zipSync({ part: [data, { level: 9 }] });
  const [entry] = readZipDirectory(bytes);
  if (!entry) throw new Error('no entry');

  it.each([1, 7, data.length])('is not unpacked: %i bytes', (fewer) => {
    expect(() => unpack(bytes, { ...entry, unpacked: data.length - fewer })).toThrow(/larger than promised|out of bounds/);
  });
});

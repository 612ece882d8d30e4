import { Inflate, inflateSync } from 'fflate';

/** One file in a zip, as the zip's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly encrypted: boolean;
}

/** Thrown inside the readers of `files/` when bytes do not make sense; becomes a refusal before it leaves the folder. */
export class DamagedFile extends Error {
  override name = 'DamagedFile';
}

/** Whether the bytes begin as a zip does. */
export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);

/** Reads the directory alone (APPNOTE 4.3.12), so that sizes can be judged before anything is unpacked. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new DamagedFile('directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const extra = new DataView(
      bytes.buffer,
      bytes.byteOffset + at + 46 + nameLength,
      room(bytes, at + 46 + nameLength, extraLength),
    );
    const large = largeSizes(extra, view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true));
    entries.push({ name, method: view.getUint16(at + 10, true), encrypted: (view.getUint16(at + 8, true) & 1) === 1, ...large });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Inflates raw deflate data to exactly so many bytes, and throws where they are more or fewer; never makes more than that. */
export type InflateExactly = (packed: Uint8Array, size: number) => Uint8Array;

/** Unpacks one entry; stops at the size its directory entry promised, whatever the data says. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, inflate: InflateExactly = inflatePortably): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER)
    throw new DamagedFile('local header');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new DamagedFile('entry cut off');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new DamagedFile('compression method');
  return inflate(packed, entry.unpacked);
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** A 32-bit size of all ones points to a 64-bit one in the extra field. */
const ELSEWHERE = 0xffffffff;
/** Packed bytes handed over at once; deflate makes at most 1,032 bytes of one. */
const STEP = 65_536;

const inflatePortably: InflateExactly = (packed, size) =>
  packed.length <= SMALL ? inflateAtOnce(packed, size) : inflateInSteps(packed, size);

/** Up to here even data that lie about their size are worked through in a moment. */
const SMALL = 262_144;

/** One byte more than promised has room, so that too much is noticed; the library drops what goes beyond, or throws. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  const whole = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (whole.length > size) throw new DamagedFile('larger than promised');
  if (whole.length < size) throw new DamagedFile('smaller than promised');
  return whole;
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new DamagedFile('larger than promised');
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (filled !== size) throw new DamagedFile('smaller than promised');
  return whole;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === DIRECTORY_END) return at;
  throw new DamagedFile('no directory');
}

const room = (bytes: Uint8Array, at: number, wanted: number): number => Math.max(0, Math.min(wanted, bytes.length - at));

function largeSizes(
  extra: DataView,
  unpacked: number,
  packed: number,
  offset: number,
): Pick<ZipEntry, 'unpacked' | 'packed' | 'offset'> {
  const sizes = [unpacked, packed, offset];
  if (!sizes.includes(ELSEWHERE)) return { unpacked, packed, offset };
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = sizes.map((size) => {
      if (size !== ELSEWHERE || next + 8 > extra.byteLength) return size;
      next += 8;
      return Number(extra.getBigUint64(next - 8, true));
    });
    return { unpacked: read[0] ?? unpacked, packed: read[1] ?? packed, offset: read[2] ?? offset };
  }
  throw new DamagedFile('64-bit sizes');
}

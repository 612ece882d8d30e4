import { strFromU8 } from 'fflate';
import { holdsStream, isCompoundFile } from '../../compound-file';
import type { NativeBytes } from '../../native-bytes';
import { looksLikeZip, readZipDirectory, unpack, DamagedFile, type ZipEntry } from '../../zip';
import { LIMITS, type FileRefusal } from '../../refusal';
import { refuse, type Result } from '../../../domain/result';
import { childrenOf, parseXml, relationIdOf, type XmlElement } from '../../xml-tree';
import { TooManyCells } from './cells';

/** A relationship of a part: what kind of thing it points to, and where. */
export interface Relation {
  readonly id: string;
  /** Last segment of its type, e.g. "worksheet"; the same in the strict and transitional formats. */
  readonly type: string;
  /** Its type whole. */
  readonly whole: string;
  /** Path inside the package, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file, unpacked when asked for. */
export class PackageReader {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
    private readonly native: NativeBytes = {},
  ) {
    // Part names are compared without regard to case (OPC 6.2.2.3).
    this.entries = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), entry]));
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  bytesOf(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path.toLowerCase());
    return entry === undefined ? undefined : unpack(this.bytes, entry, this.native.inflate);
  }

  textOf(path: string): string | undefined {
    const bytes = this.bytesOf(path);
    if (bytes === undefined) return undefined;
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (wide) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return this.native.decode ? this.native.decode(bytes) : strFromU8(bytes);
  }

  /** A worksheet part; a workbook that names one it does not hold is damaged. */
  sheetOf(path: string): string {
    const text = this.textOf(path);
    if (text === undefined) throw new DamagedFile('no such sheet');
    return text;
  }

  xmlOf(path: string): XmlElement | undefined {
    const text = this.textOf(path);
    return text === undefined ? undefined : parseXml(text);
  }

  relationsOf(path: string): Relation[] {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash + 1);
    const xml = this.xmlOf(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return childrenOf(xml, 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        whole: attributes['Type'] ?? '',
        target: external ? target : resolved(folder, target),
        external,
      };
    });
  }
}

export const relationOf = (relations: readonly Relation[], element: XmlElement | undefined): Relation | undefined => {
  const id = relationIdOf(element);
  return id === undefined ? undefined : relations.find((one) => one.id === id);
};

function resolved(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Opens an Office file and reads it; never throws on bytes: what cannot be read is refused. */
export const readPackage = <Value>(
  bytes: Uint8Array,
  file: string,
  read: (parts: PackageReader) => Result<Value, FileRefusal>,
  native?: NativeBytes,
): Result<Value, FileRefusal> =>
  judged(file, () => {
    const parts = openPackage(bytes, file, native);
    return parts instanceof PackageReader ? read(parts) : refuse(parts);
  });

/** What a reader finds in a stranger's bytes; one that stumbles has met a damaged file, whichever check noticed it first. */
export function judged<Value>(file: string, read: () => Result<Value, FileRefusal>): Result<Value, FileRefusal> {
  try {
    return read();
  } catch (error) {
    return refuse({ kind: error instanceof TooManyCells ? 'too-many-cells' : 'damaged', file });
  }
}

/** Judges the bytes before anything is unpacked: what they are, and whether they stay within the limits. */
export function openPackage(bytes: Uint8Array, file: string, native?: NativeBytes): PackageReader | FileRefusal {
  if (bytes.length === 0) return { kind: 'empty', file };
  if (bytes.length > LIMITS.file) return { kind: 'too-large', file };
  if (isCompoundFile(bytes)) return { kind: holdsStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls', file };
  if (!looksLikeZip(bytes)) {
    const other = foreignFormat(bytes);
    if (other !== undefined) return { kind: 'foreign', file, detail: other };
    return bytes.every((byte) => byte === 0) ? { kind: 'damaged', file } : { kind: 'foreign', file };
  }
  const entries = readZipDirectory(bytes);
  if (entries.some(({ encrypted }) => encrypted)) return { kind: 'encrypted', file };
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > LIMITS.parts || unpacked > LIMITS.unpacked) return { kind: 'zip-bomb', file };
  if (unpacked > SMALL && unpacked > bytes.length * LIMITS.ratio) return { kind: 'zip-bomb', file };
  const parts = new PackageReader(bytes, entries, native);
  if (parts.has('[Content_Types].xml') && parts.has('_rels/.rels')) return parts;
  const other = foreignPackage(parts);
  if (other === undefined) throw new DamagedFile('no content types');
  return { kind: 'foreign', file, detail: other };
}

/** Below this, a high ratio only means many empty cells. */
const SMALL = 30 * 1024 * 1024;

function foreignFormat(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 64)).trimStart();
  if (head.startsWith('%PDF')) return 'PDF';
  if (/^(?:\xef\xbb\xbf)?</.test(head)) return 'HTML/XML';
  if (head.startsWith('{\\rtf')) return 'RTF';
  if (!bytes.subarray(0, 4_096).some((byte) => byte < 9 || (byte > 13 && byte < 32))) return 'CSV/TXT';
  if (head.startsWith('\x89PNG') || head.startsWith('\xff\xd8\xff')) return 'JPG/PNG';
  return undefined;
}

function foreignPackage(parts: PackageReader): string | undefined {
  const kind = parts.has('mimetype') ? (parts.textOf('mimetype') ?? '') : '';
  if (kind.includes('opendocument')) return 'OpenDocument';
  return parts.has('[Content_Types].xml') ? undefined : 'ZIP';
}

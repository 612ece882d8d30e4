import { holdsStream, isCompoundFile } from './compound-file';
import { looksLikeZip, readZipDirectory, unpack, type ZipEntry } from './zip';

/** Kinds of file that are opened. */
export type ReadKind = 'workbook' | 'docx' | 'ods' | 'fods' | 'pdf' | 'text';

/** Kinds that are told by name and with how to save them as one that is opened (a `scan` is a PDF of pictures); see `messages.ts`. */
export type UnreadKind =
  | 'doc'
  | 'odt'
  | 'odp'
  | 'odg'
  | 'rtf'
  | 'ppt'
  | 'visio'
  | 'xlsb'
  | 'xml-2003'
  | 'web-archive'
  | 'image'
  | 'zip'
  | 'json'
  | 'scan'
  | 'other';

/** Excel 97-2003 and documents with a password have refusals of their own. */
export type FileKind = ReadKind | UnreadKind | 'xls' | 'encrypted';

/** What a file is, by its bytes and never by its name, which web applications and people choose freely. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (isCompoundFile(bytes)) return kindOfCompound(bytes);
  if (looksLikeZip(bytes)) return kindOfZip(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 1_024));
  // Bytes before the mark are allowed (ISO 32000-1, 7.5.2, as every reader takes it).
  if (head.includes('%PDF-')) return 'pdf';
  if (PICTURES.some((picture) => picture.test(head))) return 'image';
  if (isOldExcel(bytes)) return 'xls';
  if (!looksLikeText(bytes)) return 'other';
  // LibreOffice names all its namespaces before it says what a flat file holds.
  const opening = String.fromCharCode(...bytes.subarray(0, OPENING));
  return kindOfText(opening.replaceAll('\0', ''));
}

/** Bytes of a text in which its kind is looked for. */
const OPENING = 16 * 1_024;

function kindOfCompound(bytes: Uint8Array): FileKind {
  if (holdsStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (holdsStream(bytes, 'WordDocument')) return 'doc';
  if (holdsStream(bytes, 'PowerPoint Document')) return 'ppt';
  if (holdsStream(bytes, 'VisioDocument')) return 'visio';
  return holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book') ? 'xls' : 'other';
}

/** A zip that cannot be read is left to the reader of workbooks, which says what is wrong with it. */
function kindOfZip(bytes: Uint8Array): FileKind {
  try {
    const entries = readZipDirectory(bytes);
    const textOf = (name: string): string => {
      const entry = entries.find((one) => one.name.toLowerCase() === name);
      return entry === undefined || entry.unpacked > LARGEST_LIST ? '' : new TextDecoder().decode(unpack(bytes, entry));
    };
    const said = textOf('mimetype').trim();
    if (said.startsWith(OPEN_DOCUMENT))
      return textOf('meta-inf/manifest.xml').includes('encryption-data') ? 'encrypted' : kindOfOpenDocument(said);
    return kindOfPackage(textOf('[content_types].xml'), entries);
  } catch {
    return 'workbook';
  }
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

function kindOfOpenDocument(mime: string): FileKind {
  const kind = mime.slice(OPEN_DOCUMENT.length);
  if (kind.startsWith('spreadsheet')) return 'ods';
  if (kind.startsWith('text')) return 'odt';
  return kind.startsWith('presentation') ? 'odp' : 'odg';
}

/** The list of a package's content types is small; a huge one is not read. */
const LARGEST_LIST = 4 * 1024 * 1024;

function kindOfPackage(types: string, entries: readonly ZipEntry[]): FileKind {
  if (types === '')
    return entries.some(({ encrypted }) => encrypted) ? 'encrypted' : hasPackageParts(entries) ? 'workbook' : 'zip';
  // Some programs list the type of binary workbooks although they write none.
  const binary = types.includes('sheet.binary.macroEnabled.main') && !entries.some(({ name }) => /workbook\.xml$/i.test(name));
  if (binary) return 'xlsb';
  if (/wordprocessingml\.(?:document|template)\.main|ms-word\.\w+\.macroEnabled(?:Template)?\.main/i.test(types)) return 'docx';
  if (/presentationml\.\w+\.main|ms-powerpoint\.\w+\.macroEnabled\.main/i.test(types)) return 'ppt';
  if (/ms-visio\.\w+\.main/i.test(types)) return 'visio';
  return 'workbook';
}

const hasPackageParts = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => /^(?:xl|word|_rels|\[content_types\]\.xml)(?:[\\/]|$)/i.test(name));

/** PNG, JPEG, GIF, BMP, TIFF, WebP, HEIC and AVIF. */
const PICTURES = [
  /^\x89PNG/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^BM[^]{4}\0\0\0\0/,
  /^(?:II\*\0|MM\0\*)/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(?:hei|hev|mif1|avif)/,
];

/** A workbook of Excel 2 to 4 begins with its BOF record, in no container. */
const isOldExcel = (bytes: Uint8Array): boolean =>
  bytes[0] === 9 && (bytes[1] ?? 1) % 2 === 0 && (bytes[1] ?? 9) <= 4 && bytes[2] === 6 && bytes[3] === 0;

function kindOfText(head: string): FileKind {
  const text = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (/^[[{]\s*["[{\]}]/.test(text)) return 'json';
  if (/^(?:MIME-Version|From|Content-Type):/i.test(text) && /multipart\/related/i.test(text)) return 'web-archive';
  if (/progid="(?:Word|Excel)|urn:schemas-microsoft-com:office:spreadsheet|<\w+:wordDocument\b/i.test(text)) return 'xml-2003';
  if (!/<\w+:document\b/.test(text)) return 'text';
  const mime = /office:mimetype="([^"]*)"/.exec(text)?.[1] ?? '';
  const kind = mime.startsWith(OPEN_DOCUMENT) ? kindOfOpenDocument(mime) : /xmlns:table=/.test(text) ? 'ods' : 'text';
  return kind === 'ods' ? 'fods' : kind;
}

/** Text has no zero bytes, unless it is UTF-16 and says so, and few control characters. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return true;
  const head = bytes.subarray(0, 4_096);
  if (head.includes(0)) return false;
  const control = head.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return control * 20 <= head.length;
}

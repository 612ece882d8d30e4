import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindOfFile, type FileKind } from '../../src/files/kind-of-file';
import { fileRefusalText } from '../../src/files/messages';
import { readAny } from '../../src/files/read-any';

const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
};
const types = (type: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/a.xml" ContentType="application/${type}+xml"/></Types>`),
    'a.xml': strToU8('<a/>'),
  });
const openDocument = (kind: string, manifest = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
    'META-INF/manifest.xml': strToU8(manifest),
  });
const flat = (kind: string, namespaces = ''): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?>\n<office:document xmlns:office="urn:o"${namespaces} office:mimetype="application/vnd.oasis.opendocument.${kind}">`,
  );
const word = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main';

const KINDS: readonly (readonly [what: string, bytes: Uint8Array, kind: FileKind])[] = [
  ['a workbook', types('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main'), 'workbook'],
  ['a workbook with macros', types('vnd.ms-excel.sheet.macroEnabled.main'), 'workbook'],
  ['a binary workbook', types('vnd.ms-excel.sheet.binary.macroEnabled.main'), 'xlsb'],
  ['a Word document', types(word), 'docx'],
  ['a Word document with macros', types('vnd.ms-word.document.macroEnabled.main'), 'docx'],
  ['a presentation', types('vnd.openxmlformats-officedocument.presentationml.presentation.main'), 'ppt'],
  ['a Visio drawing', types('vnd.ms-visio.drawing.main'), 'visio'],
  ['another zip', zipSync({ 'catatan.txt': strToU8('halo') }), 'zip'],
  ['an OpenDocument sheet', openDocument('spreadsheet'), 'ods'],
  ['an OpenDocument sheet template', openDocument('spreadsheet-template'), 'ods'],
  ['one with a password', openDocument('spreadsheet', '<manifest:encryption-data/>'), 'encrypted'],
  ['an OpenDocument text', openDocument('text'), 'odt'],
  ['an OpenDocument presentation', openDocument('presentation'), 'odp'],
  ['an OpenDocument drawing', openDocument('graphics'), 'odg'],
  ['a flat OpenDocument sheet', flat('spreadsheet'), 'fods'],
  [
    'one that names forty namespaces first, as LibreOffice does',
    flat('spreadsheet', ' xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'.repeat(40)),
    'fods',
  ],
  ['a flat OpenDocument text', flat('text'), 'odt'],
  ['Excel 97-2003', compound('Workbook'), 'xls'],
  ['Excel 5', compound('Book'), 'xls'],
  ['Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0), 'xls'],
  ['Word 97-2003', compound('WordDocument'), 'doc'],
  ['PowerPoint 97-2003', compound('PowerPoint Document'), 'ppt'],
  ['Visio 2003', compound('VisioDocument'), 'visio'],
  ['a document with a password', compound('EncryptedPackage'), 'encrypted'],
  ['another compound file', compound('Isi'), 'other'],
  ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['a PDF with bytes before it', strToU8(`${'x'.repeat(200)}\n%PDF-1.4\n`), 'pdf'],
  ['RTF', strToU8('{\\rtf1\\ansi'), 'rtf'],
  ['a web archive', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'), 'web-archive'],
  ['Excel 2003 XML', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'), 'xml-2003'],
  ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image'],
  ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
  ['HEIC', strToU8('\0\0\0\x18ftypheic'), 'image'],
  ['data', strToU8('{\n  "versi": 1'), 'json'],
  ['a list of data', strToU8('[ {"a": 1}]'), 'json'],
  ['text that begins with a bracket', strToU8('[1] Menyusun laporan'), 'text'],
  ['a page', strToU8('<html><body>'), 'text'],
  ['text in UTF-16', Uint8Array.of(0xff, 0xfe, 0x4e, 0, 0x6f, 0), 'text'],
  ['bytes of no kind', Uint8Array.of(1, 2, 3, 0, 5, 6), 'other'],
];

describe('the kind of a file', () => {
  it.each(KINDS)('%s is known by its bytes', (_, bytes, kind) => {
    expect(kindOfFile(bytes)).toBe(kind);
  });

  it.each(KINDS.filter(([, , kind]) => !['workbook', 'docx', 'ods', 'fods', 'pdf', 'text'].includes(kind)))(
    '%s is refused by name, with what to do, in both languages',
    async (_, bytes, kind) => {
      const read = await readAny(bytes, 'SOP 23.xlsx');
      expect(read).toMatchObject({ ok: false, refusal: { file: 'SOP 23.xlsx' } });
      if (read.ok) return;
      expect([read.refusal.kind, read.refusal.detail]).toContain(kind === 'xls' ? 'old-xls' : kind);
      expect(fileRefusalText(read.refusal).id).toMatch(/^SOP 23\.xlsx .*(?:Buka|Ekstrak|Mintalah)/);
      expect(fileRefusalText(read.refusal).en).toMatch(/^SOP 23\.xlsx .*(?:Open|Extract|Ask)/);
    },
  );
});

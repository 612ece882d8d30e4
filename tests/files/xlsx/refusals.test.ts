import { strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRefusalText } from '../../../src/files/messages';
import { readAny } from '../../../src/files/read-any';
import type { FileRefusalKind } from '../../../src/files/refusal';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { sampleBook } from './sample-book';

const whole = writeXlsx(sampleBook);
const parts = unzipSync(whole);
const withPart = (path: string, content: string): Uint8Array => zipSync({ ...parts, [path]: strToU8(content) });

const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
};

/** The central directory promises this many bytes more than each part has. */
function promising(bytes: Uint8Array, extra: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, view.getUint32(at + 24, true) + extra, true);
  }
  return changed;
}

const bomb = zipSync({ ...parts, 'xl/media/kosong.bin': [new Uint8Array(80 * 1024 * 1024), { level: 9 }] });
const far = '<worksheet xmlns="x"><sheetData><row r="1000000"><c r="ZZ1000000"><v>1</v></c></row></sheetData></worksheet>';

const cases: readonly (readonly [what: string, bytes: Uint8Array, kind: FileRefusalKind])[] = [
  ['no bytes', new Uint8Array(), 'empty'],
  ['a workbook locked with a password', compound('EncryptedPackage'), 'encrypted'],
  ['an Excel 97-2003 workbook', compound('Workbook'), 'old-xls'],
  ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'foreign'],
  ['a Word document', withPart('xl/workbook.xml', '<w:document xmlns:w="urn:w"/>'), 'foreign'],
  ['another zip', zipSync({ 'catatan.txt': strToU8('halo') }), 'foreign'],
  ['an OpenDocument sheet', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'foreign'],
  ['half a file', whole.subarray(0, whole.length >> 1), 'damaged'],
  ['a file whose workbook part is broken', withPart('xl/workbook.xml', '<workbook><sheets>'), 'damaged'],
  [
    'a file whose sheet is cut off',
    withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'),
    'damaged',
  ],
  ['a file whose directory lies about sizes', promising(whole, 7), 'damaged'],
  ['a file that would unpack to far more than its size', bomb, 'zip-bomb'],
  ['a file that promises gigabytes', promising(whole, 3_000_000_000), 'zip-bomb'],
  ['one cell in the farthest corner', withPart('xl/worksheets/sheet1.xml', far), 'too-many-cells'],
  ['a row beyond the last', withPart('xl/worksheets/sheet1.xml', far.replaceAll('1000000', '9999999')), 'too-many-cells'],
];

describe('a file that is not a readable workbook', () => {
  it.each(cases)('%s is refused as what it is, by name', (_, bytes, kind) => {
    const read = readXlsx(bytes, 'LKj 2025.xlsx');
    expect(read).toMatchObject({ ok: false, refusal: { kind, file: 'LKj 2025.xlsx' } });
    if (read.ok) return;
    expect(fileRefusalText(read.refusal).id).toContain('LKj 2025.xlsx');
    expect(fileRefusalText(read.refusal).en).toContain('LKj 2025.xlsx');
  });

  it('never throws, whatever happens to the bytes', () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice(0, length % 3 === 0 ? length : whole.length);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const read = readXlsx(bytes, 'x.xlsx');
        expect(read.ok ? 'x.xlsx' : read.refusal.file).toBe('x.xlsx');
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on parts whose XML was tampered with', () => {
    const paths = Object.keys(parts).filter((path) => /\.(?:xml|rels)$/.test(path));
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '1e999',
      '-1',
      '',
      'ref=',
      '</a>',
      '99999999999',
      'A0',
      ':',
      "'",
      '&#0;',
      '<a>',
      'NaN',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        piece,
        (path, place, cut, added) => {
          const xml = new TextDecoder().decode(parts[path]);
          const at = Math.floor(place * xml.length);
          const read = readXlsx(withPart(path, xml.slice(0, at) + added + xml.slice(at + cut)), 'x.xlsx');
          expect(read.ok ? 'x.xlsx' : read.refusal.file).toBe('x.xlsx');
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a file of any kind', () => {
  it('is opened by what it is, not by what it is called', async () => {
    expect(await readAny(whole, 'tanpa-akhiran')).toMatchObject({ ok: true, value: { snapshot: { active: 'SOP Kalbar & Co' } } });
    const page = strToU8('<html><table><tr><td>No</td><td>Uraian</td></tr></table></html>');
    expect(await readAny(page, 'unduhan.xls')).toMatchObject({
      ok: true,
      value: { snapshot: { sheets: [{ values: [['No', 'Uraian']] }] } },
    });
  });

  it('is refused in one line when it is text without a word, a picture, or random bytes', async () => {
    expect(await readAny(strToU8(' \n\t'), 'a.txt')).toMatchObject({ ok: false, refusal: { kind: 'empty' } });
    expect(await readAny(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'a.txt')).toMatchObject({
      ok: false,
      refusal: { kind: 'unread', detail: 'image' },
    });
    expect(await readAny(new Uint8Array(64), 'a.tsv')).toMatchObject({ ok: false, refusal: { kind: 'damaged' } });
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.xlsx', 'a.txt', 'a.html', 'a'),
        async (bytes, name) => {
          const read = await readAny(bytes, name);
          expect(read.ok ? name : read.refusal.file).toBe(name);
        },
      ),
    );
  });
});

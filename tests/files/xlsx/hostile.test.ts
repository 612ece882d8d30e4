import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewImport } from '../../../src/app/kinerja/import-files';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import type { IncomingFile } from '../../../src/domain/kinerja/import/import';
import { valueAt } from '../../../src/domain/sheet/snapshot';
import { fileRefusalText } from '../../../src/files/messages';
import type { FileRefusalKind } from '../../../src/files/refusal';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../../src/files/xlsx/book';
import { readXlsx } from '../../../src/files/xlsx/read';
import { readXlsxValues } from '../../../src/files/xlsx/read-values';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../../src/files/xlsx/write';

const pengaturan = samplePengaturan(2025);
const [bidang] = pengaturan.bidang;
const content = sampleIsian(2025)['B1'];
if (!bidang || !content) throw new Error('the sample has lost its bidang');
const DIBUAT = '2025-12-01T08:00:00+07:00';

/** The collecting workbook, blank, and a form as it comes back filled in. */
const here = wholeSnapshotOf(applyToBook(emptyBook('Bidang Perumahan'), writeFormulir(pengaturan, bidang, { dibuat: DIBUAT })));
const good = writeXlsx(
  applyToBook(emptyBook('Bidang Perumahan'), writeFormulir(pengaturan, bidang, { dibuat: DIBUAT, content })),
);
const parts = unzipSync(good);
const sheetPath = 'xl/worksheets/sheet1.xml';
const sheetXml = strFromU8(parts[sheetPath] ?? new Uint8Array());

const withParts = (changed: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({ ...parts, ...Object.fromEntries(Object.entries(changed).map(([path, text]) => [path, strToU8(text)])) });
const without = (path: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)));
const sheet = (data: string): Uint8Array =>
  withParts({ [sheetPath]: `<worksheet xmlns="x"><sheetData>${data}</sheetData></worksheet>` });

/** Many sheets, each with one cell in the last row. */
function manyFarSheets(): Uint8Array {
  const count = 250;
  const all: Record<string, Uint8Array> = { ...parts };
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  const far = strToU8(
    '<worksheet xmlns="x"><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>',
  );
  for (const number of numbers) all[`xl/worksheets/jauh${number}.xml`] = far;
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  all['xl/workbook.xml'] = strToU8(
    `<workbook xmlns:r="r"><sheets>${numbers.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="j${n}"/>`).join('')}</sheets></workbook>`,
  );
  all['xl/_rels/workbook.xml.rels'] = strToU8(
    `<Relationships>${numbers.map((n) => `<Relationship Id="j${n}" Type="${type}" Target="worksheets/jauh${n}.xml"/>`).join('')}</Relationships>`,
  );
  return zipSync(all);
}

/** A zip whose directory says that a part is small, while its data unpack to `size` zeros. */
function lyingBomb(size: number): Uint8Array {
  const bytes = zipSync({ ...parts, [sheetPath]: [new Uint8Array(size), { level: 9 }] });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size) view.setUint32(at + 24, 5_000, true);
  }
  return bytes;
}

const laughs = `<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
};

const corpus: readonly (readonly [what: string, bytes: () => Uint8Array, kind: FileRefusalKind])[] = [
  ['nothing', () => new Uint8Array(), 'empty'],
  ['zeros', () => new Uint8Array(5_000), 'damaged'],
  ['half a file', () => good.subarray(0, good.length >> 1), 'damaged'],
  ['a file without its last byte', () => good.subarray(0, good.length - 1), 'damaged'],
  ['a zip of something else', () => zipSync({ 'virus.exe': new Uint8Array(500) }), 'foreign'],
  ['a CSV called .xlsx', () => strToU8('Indikator;Target\nRumah;70,25\n'), 'foreign'],
  ['a page called .xlsx', () => strToU8('<html><body><table></table></body></html>'), 'foreign'],
  ['a PDF called .xlsx', () => strToU8('%PDF-1.7\n%âãÏÓ'), 'foreign'],
  ['an encrypted workbook', () => compound('EncryptedPackage'), 'encrypted'],
  ['an .xls called .xlsx', () => compound('Workbook'), 'old-xls'],
  ['a workbook without its workbook part', () => without('xl/workbook.xml'), 'damaged'],
  ['a workbook without its sheet', () => without(sheetPath), 'damaged'],
  ['a workbook without relations', () => withParts({ 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), 'damaged'],
  ['entities that multiply', () => withParts({ [sheetPath]: `${laughs}<worksheet><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>` }), 'damaged'],
  ['an entity that asks for a file', () => withParts({ 'xl/workbook.xml': `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>` }), 'damaged'],
  ['a bomb', () => zipSync({ ...parts, 'xl/media/a.bin': [new Uint8Array(90_000_000), { level: 9 }] }), 'zip-bomb'],
  ['a bomb that lies about its size', () => lyingBomb(40_000_000), 'damaged'],
  ['a cell beyond the last row', () => sheet('<row r="1"><c r="A1048577"><v>1</v></c></row>'), 'too-many-cells'],
  ['a rectangle without end', () => sheet('<row r="1"><c r="XFD1"><v>1</v></c></row><row r="9999"><c r="A9999"><v>1</v></c></row>'), 'too-many-cells'],
  ['far cells on very many sheets', manyFarSheets, 'too-many-cells'],
]; // prettier-ignore

/** What the import says of one received file. */
function imported(bytes: Uint8Array, nama: string) {
  const read = readXlsxValues(bytes, nama);
  const berkas: IncomingFile = read.ok ? { nama, snapshot: read.value } : { nama, rusak: fileRefusalText(read.refusal) };
  const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };
  const result = previewImport.plan(here, { pengaturan, berkas: [berkas], keputusan: {} }, stamp);
  if (!result.ok) throw new Error('the preview refused');
  return result.value;
}

describe('a hostile or broken file among those received', () => {
  it.each(corpus)('%s: one clear message that names it, at once, and nothing would be written', (_, make, kind) => {
    const bytes = make();
    const begun = process.cpuUsage();
    for (const read of [readXlsxValues(bytes, 'kiriman.xlsx'), readXlsx(bytes, 'kiriman.xlsx')]) {
      expect(read).toMatchObject({ ok: false, refusal: { kind, file: 'kiriman.xlsx' } });
    }
    const { user, system } = process.cpuUsage(begun);
    expect(user + system).toBeLessThan(8_000_000);
    const { outcome, edits } = imported(bytes, 'kiriman.xlsx');
    expect(outcome.berkas).toMatchObject([{ status: 'rusak' }]);
    expect(outcome.berkas[0]?.message.id).toContain('kiriman.xlsx');
    expect([outcome.ubahan, edits]).toEqual([[], []]);
  });

  it.each([
    ['content types of another kind', withParts({ '[Content_Types].xml': '<Types/>' })],
    ['a dimension larger than Excel', withParts({ [sheetPath]: sheetXml.replace(/<dimension[^>]*>/, '').replace('<sheetData', '<dimension ref="A1:ZZZZ99999999"/><sheetData') })],
    ['relations in a circle', withParts({ 'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships><Relationship Id="a" Type="x/drawing" Target="sheet1.xml"/><Relationship Id="b" Type="x/comments" Target="../workbook.xml"/></Relationships>' })],
    ['merges over everything', withParts({ [sheetPath]: sheetXml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A-1:B0"/></mergeCells>') })],
  ])('reads a form with %s all the same', (_, bytes) => {
    expect(imported(bytes, 'a.xlsx').outcome.berkas).toMatchObject([{ status: 'diterima', diterima: 22 }]);
  }); // prettier-ignore

  it('takes formulas for what they last showed and hostile texts for texts', () => {
    const cell = (ref: string, inside: string): string => `<c r="${ref}" ${inside}</c>`;
    const hostile = sheetXml
      .replace(/<c r="F8"[^>]*?(\/>|>.*?<\/c>)/, cell('F8', `><f>cmd|'/C calc'!A0</f><v>68.9</v>`))
      .replace(/<c r="P8"[^>]*?(\/>|>.*?<\/c>)/, cell('P8', `t="str"><v>=cmd|' /C calc'!A0</v>`))
      .replace(/<c r="Q8"[^>]*?(\/>|>.*?<\/c>)/, cell('Q8', `t="inlineStr"><is><t>@SUM(1+1)</t></is>`));
    const { ubahan } = imported(withParts({ [sheetPath]: hostile }), 'a.xlsx').outcome;
    const at = (column: number) => ubahan.find((one) => one.at.area.row === 7 && one.at.area.column === column)?.sesudah;
    expect([at(5), at(15), at(16)]).toEqual([68.9, "=cmd|' /C calc'!A0", '@SUM(1+1)']);
  });

  it(
    'survives thousands of damaged bytes: refused by name, or read, and written only into its own inputs',
    { timeout: 120_000 },
    () => {
      const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 8,
      });
      fc.assert(
        fc.property(damage, fc.nat(9), fc.nat(good.length), (changes, cut, length) => {
          const bytes = good.slice(0, cut === 0 ? length : good.length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          const { outcome, edits } = imported(bytes, 'kiriman.xlsx');
          expect(edits).toEqual([]);
          for (const one of outcome.berkas) if (one.status === 'rusak') expect(one.message.id).toContain('kiriman.xlsx');
          for (const one of outcome.ubahan) expect([one.at.sheet, one.sebelum]).toEqual(['Bidang Perumahan', '']);
        }),
        { numRuns: 4_000 },
      );
    },
  );

  it('reads what survives damage inside the XML as the whole reader does', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '/',
      '',
      '-1',
      '1e999',
      '</c>',
      '<c>',
      '</row>',
      '&#65;',
      '&#0;',
      '<v>',
      '<!--',
      ']]>',
      'r="B9"',
      ' ',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.nat(sheetXml.length - 1), fc.nat(9), piece, (at, cut, added) => {
        const bytes = withParts({ [sheetPath]: sheetXml.slice(0, at) + added + sheetXml.slice(at + cut) });
        const quick = readXlsxValues(bytes, 'a.xlsx');
        const whole = readXlsx(bytes, 'a.xlsx');
        if (!quick.ok || !whole.ok) return;
        const [one, other] = [quick.value.sheets[0], wholeSnapshotOf(whole.value).sheets[0]];
        if (!one || !other) throw new Error('a sheet is missing');
        other.values.forEach((line, row) => {
          line.forEach((value, column) => {
            // A formula whose value is damaged is worked out by the whole reader alone.
            if (other.formulas?.[row]?.[column] && valueAt(one, row, column) === '') return;
            expect(valueAt(one, row, column)).toEqual(value);
          });
        });
      }),
      { numRuns: 400 },
    );
  });
});

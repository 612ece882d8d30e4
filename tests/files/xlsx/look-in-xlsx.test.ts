import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeInflate } from '../../../src/cli/node-inflate';
import { valueAt, type Snapshot } from '../../../src/domain/sheet/snapshot';
import { emptyBook, emptySheet, type BookSheet } from '../../../src/files/xlsx/book';
import { lookInXlsx } from '../../../src/files/xlsx/read-values';
import { writeXlsx } from '../../../src/files/xlsx/write';

const sheetOfOne = (name: string, value: string | number): BookSheet => ({ ...emptySheet(name), cells: [[{ value }]] });
const good = writeXlsx({
  ...emptyBook(),
  sheets: [sheetOfOne('Satu', 1), { ...sheetOfOne('Dua', 'dua'), visibility: 'hidden' }, sheetOfOne('Tiga', 3)],
});
const withPart = (name: string, xml: string): Uint8Array => zipSync({ ...unzipSync(good), [name]: strToU8(xml) });
const corner = (sheet: string) => (snapshot: Snapshot) => {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found && valueAt(found, 0, 0);
};

describe('looking into a workbook', () => {
  it.each([undefined, nodeInflate])('finds what stands on any sheet, hidden ones too', (inflate) => {
    for (const [sheet, value] of [['Satu', 1], ['Dua', 'dua'], ['Tiga', 3]] as const)
      expect(lookInXlsx(good, 'a.xlsx', corner(sheet), inflate)).toEqual({ ok: true, value });
  }); // prettier-ignore

  it('reads no sheet that nobody asks for: one that is damaged is refused only when it is looked at', () => {
    const bytes = withPart('xl/worksheets/sheet3.xml', '<worksheet><sheetData><row><c><v>1');
    expect(lookInXlsx(bytes, 'a.xlsx', corner('Dua'))).toEqual({ ok: true, value: 'dua' });
    const refused = { ok: false, refusal: { kind: 'damaged', file: 'a.xlsx' } };
    expect(lookInXlsx(bytes, 'a.xlsx', corner('Tiga'))).toEqual(refused);
  });

  it('works out formulas without a result, and leaves other errors to who made them', () => {
    const xml = strFromU8(unzipSync(good)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const bytes = withPart('xl/worksheets/sheet1.xml', xml.replace('<v>1</v>', '<f>2+3</f>'));
    expect(lookInXlsx(bytes, 'a.xlsx', corner('Satu'))).toEqual({ ok: true, value: 5 });
    const broken = (): never => {
      throw new RangeError('of the one who looks');
    };
    expect(() => lookInXlsx(good, 'a.xlsx', broken)).toThrow('of the one who looks');
  });
});

describe('inflating with Node', () => {
  it.each([-1, 1])('refuses data that are not of the promised size: %i', (off) => {
    const bytes = new Uint8Array(good);
    const view = new DataView(bytes.buffer);
    const at = strFromU8(bytes, true).lastIndexOf('xl/workbook.xml') - 46;
    view.setUint32(at + 24, view.getUint32(at + 24, true) + off, true);
    for (const inflate of [undefined, nodeInflate])
      expect(lookInXlsx(bytes, 'a.xlsx', corner('Satu'), inflate)).toMatchObject({ ok: false, refusal: { kind: 'damaged' } });
  });
});

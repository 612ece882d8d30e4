import { expect, it } from 'vitest';
import { cutSheet, scanCells, type CellSink } from '../../../../src/files/xlsx/read/sheet-data';
import { readTexts } from '../../../../src/files/xlsx/read/texts';
import { countedWork } from '../../../counted-work';

const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

function attributesIn(rows: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const sink: CellSink = { openRow: (attributes) => found.push({ ...attributes }), cell: () => undefined };
  scanCells(cutSheet(sheetOf(rows)), sink);
  return found;
}

it('tells rows that look alike by their number, and each that looks otherwise by its own attributes', () => {
  expect(
    attributesIn(
      `<row r="1" ht="20" hidden="1"/><row r="2" ht="20" hidden="1"></row><row r="3"></row><row r="4" ht='30'></row><row ht="20" r="7"/><row/><row r="9" ht="20" hidden="1"/>`,
    ),
  ).toEqual([
    { r: '1', ht: '20', hidden: '1' },
    { r: '2', ht: '20', hidden: '1' },
    { r: '3' },
    { r: '4', ht: '30' },
    { ht: '20', r: '7' },
    {},
    { r: '9', ht: '20', hidden: '1' },
  ]);
});

it('takes the tag of a row apart only where it differs from the one before by more than its number', () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, at) => `<row r="${String(at + 1)}" spans="1:10" ht="15.75" customHeight="1"></row>`).join(
      '',
    );
  const sink: CellSink = { openRow: () => undefined, cell: () => undefined };
  const [once, twice] = [500, 1_000].map((count) => {
    const cut = cutSheet(sheetOf(rows(count)));
    return countedWork(() => scanCells(cut, sink));
  }) as [number, number];
  // What differs is copied: the number, and what stands behind it to be compared.
  expect((twice - once) / 500).toBeLessThan(60);
});

it('reads shared texts in their order, plain ones beside those of several pieces, with blanks kept, and empty ones', () => {
  expect(
    readTexts(
      '<sst><si/><si><t>satu &amp; dua</t></si><si><t xml:space="preserve"> tiga </t></si><si><r><t>em</t></r><r><t>pat</t></r></si><si><t>lima</t></si><si><t/></si><si><t></t></si><si><t>enam</t><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>',
    ),
  ).toEqual(['', 'satu & dua', ' tiga ', 'empat', 'lima', '', '', 'enam']);
});

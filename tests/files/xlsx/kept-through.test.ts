import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/domain/sheet/edit';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import type { Book } from '../../../src/files/xlsx/book';
import { notKept } from '../../../src/files/xlsx/not-kept';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, `../../fixtures/orang-lain/${name}.xlsx`)));

function read(bytes: Uint8Array): Book {
  const found = readXlsx(bytes, 'x.xlsx');
  if (!found.ok) throw new Error(found.refusal.kind);
  return found.value;
}

const SHEET = "Data & 'Isi' X";

/** A part of the workbook as it is written after edits. */
function written(edits: readonly Edit[], part = 'xl/worksheets/sheet1.xml'): string {
  const bytes = writeXlsx(applyToBook(read(bytesOf('isi-buku-kerja-orang-lain')), edits));
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}

describe('what a workbook of others holds beyond the model', () => {
  it('is all still there when nothing was changed', () => {
    const sheet = written([]);
    for (const piece of [
      '<autoFilter ref="A1:D21"><filterColumn colId="0">',
      '<sheetPr filterMode="1">',
      'type="colorScale" priority="1"',
      'type="iconSet" priority="3"',
      '<cfRule type="top10"',
      '<cfRule type="duplicateValues"',
      'border="1" negativeBarBorderColorSameAsPositive="0"',
      "<xm:f>'Data &amp; ''Isi'' X'!C2:C6</xm:f><xm:sqref>L1</xm:sqref>",
      'location="frag"',
      'display="dalam"',
      '<f t="array" ref="H1:H3">A2:A4*2</f>',
      '<c r="G1" cm="1"><f t="array" ref="G1">_xlfn.UNIQUE(A2:A5)</f>',
      '_xlfn.STDEV.S(C2:C21)',
      '_xlfn.VSTACK(A2:A3,A4:A5)',
      'outlineLevelCol="1"',
      'hidden="1" outlineLevel="1"',
    ])
      expect(sheet).toContain(piece);
    expect(written([], 'xl/tables/table1.xml')).toContain('<calculatedColumnFormula>[[#This Row],X]*2');
    expect(written([], 'docProps/custom.xml')).toContain('<vt:lpwstr>y</vt:lpwstr>');
    expect(written([], 'xl/theme/theme1.xml')).toContain('<a:clrScheme');
    expect(written([], 'xl/workbook.xml')).toContain('_xlnm._FilterDatabase');
  });

  it('is the same once more: what is written reads as what was read', () => {
    const once = writeXlsx(read(bytesOf('isi-buku-kerja-orang-lain')));
    expect(Buffer.from(writeXlsx(read(once))).equals(Buffer.from(once))).toBe(true);
    expect(notKept(once, 'x.xlsx')).toEqual([]);
  });

  it('is told where it is not kept: rich text and links of pictures', () => {
    const lost = notKept(bytesOf('isi-buku-kerja-orang-lain'), 'x.xlsx');
    expect(lost).toEqual([
      { kind: 'drawings', where: SHEET },
      { kind: 'long-alerts', where: SHEET },
      { kind: 'rich-text', where: 'sharedStrings.xml' },
    ]);
  });

  it('moves with rows and columns', () => {
    const rows = written([{ kind: 'insert-rows', sheet: SHEET, row: 1, rows: 2 }]);
    expect(rows).toContain('<autoFilter ref="A1:D23">');
    expect(rows).toContain('<conditionalFormatting sqref="A4:A23"><cfRule type="iconSet"');
    expect(rows).toContain("<xm:f>'Data &amp; ''Isi'' X'!C4:C8</xm:f><xm:sqref>L1</xm:sqref>");
    const columns = written([
      { kind: 'insert-columns', sheet: SHEET, column: 0, columns: 1 },
      { kind: 'delete-columns', sheet: SHEET, column: 12, columns: 1 },
    ]);
    expect(columns).toContain('<autoFilter ref="B1:E21"><filterColumn colId="0">');
    expect(columns).toContain('ref="J2" location=');
    // Its only cell was deleted.
    expect(columns).not.toContain('sparkline');
    expect(written([{ kind: 'delete-columns', sheet: SHEET, column: 0, columns: 1 }])).toContain('<autoFilter ref="A1:C21"/>');
  });

  it('gives a table that is widened a column, and calls its columns as their heads say', () => {
    const wider: Edit[] = [
      { kind: 'insert-columns', sheet: 'Tabel', column: 1, columns: 1 },
      { kind: 'write', sheet: 'Tabel', at: { row: 0, column: 0 }, values: [['Uraian']] },
    ];
    const table = written(wider, 'xl/tables/table1.xml');
    expect(table).toContain('ref="A1:D5"');
    expect(table).toContain(
      '<tableColumn id="1" name="Uraian"/><tableColumn id="4" name="Kolom2"/><tableColumn id="2" name="X"/>',
    );
    expect(written([{ kind: 'delete-rows', sheet: 'Tabel', row: 0, rows: 1 }, ...[1, 2, 3].map((): Edit => ({ kind: 'delete-rows', sheet: 'Tabel', row: 1, rows: 1 }))], 'xl/tables/table1.xml')).toBe(''); // prettier-ignore
  });

  it('follows a sheet that is renamed', () => {
    expect(written([{ kind: 'rename-sheet', sheet: SHEET, to: 'Data' }])).toContain('<xm:f>Data!C2:C6</xm:f>');
  });
});

describe('a reader of other programs’ files', () => {
  it('takes a list that stands on another sheet from the extension of Excel 2010', () => {
    const [sheet] = read(bytesOf('daftar-antarlembar-x14')).sheets;
    expect(sheet?.validations).toMatchObject([
      { areas: [{ row: 0, column: 1, rows: 3, columns: 1 }], rule: { kind: 'list-from', formula: '=Bidang!$A$1:$A$3' } },
    ]);
  });

  it('knows F4 by its millimetres, and the number of the first page', () => {
    const [sheet] = read(bytesOf('f4-libreoffice')).sheets;
    expect(sheet?.page).toMatchObject({ paper: 14, firstNumber: 1 });
  });

  it('leaves an array formula one', () => {
    const book = read(bytesOf('rumus-larik'));
    expect(book.sheets[0]?.cells[0]?.[0]).toMatchObject({
      formula: '=SUM((B1:B3="x")*C1:C3)',
      array: { rows: 1, columns: 1 },
      value: 3,
    });
    expect(strFromU8(unzipSync(writeXlsx(book))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      '<f t="array" ref="A1">',
    );
  });
});

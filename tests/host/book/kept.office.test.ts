import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { read as sheetJs } from 'xlsx';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { startOffice } from '../node/office-in-node';
import type { Book } from '../../../src/files/xlsx/book';

const FILE = resolve(import.meta.dirname, '../../fixtures/orang-lain/isi-buku-kerja-orang-lain.xlsx');

function theBook(): Book {
  const read = readXlsx(new Uint8Array(readFileSync(FILE)), 'orang-lain.xlsx');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}

const partsOf = (bytes: Uint8Array): ((path: string) => string) => {
  const parts = unzipSync(bytes);
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
};

it('saves what a person’s workbook held, opened in the embedded workbook and saved', async () => {
  const office = await startOffice({ book: theBook() });
  const bytes = writeXlsx(await office.book.dump());
  const part = partsOf(bytes);
  const sheet = part('xl/worksheets/sheet1.xml');
  for (const piece of [
    '<autoFilter ref="A1:D21">',
    '<cfRule type="colorScale" priority="1"',
    '<cfRule type="dataBar" priority="2"',
    '<cfRule type="iconSet" priority="3"',
    '<cfRule type="top10"',
    '<xm:sqref>L1</xm:sqref>',
    'location="frag"',
    '<f t="array" ref="H1:H3">A2:A4*2</f><v>2</v>',
    '<c r="H3"><v>6</v></c>',
    'cm="1"',
    '_xlfn.XLOOKUP(3,A2:A21,B2:B21)',
    '_xlfn.LET(_xlpm.x,2,_xlpm.x*3)',
    'outlineLevel="1"',
    '<brk id="5"',
  ])
    expect(sheet).toContain(piece);
  expect(part('xl/tables/table1.xml')).toContain('name="TabelKu"');
  expect(part('docProps/custom.xml')).toContain('name="X"');
  expect(part('xl/theme/theme1.xml')).not.toBe('');
  const other = sheetJs(bytes, { cellFormula: true });
  const seen = other.Sheets["Data & 'Isi' X"];
  expect(seen?.['!autofilter']?.ref).toBe('A1:D21');
  expect(seen?.['I3']?.l?.Target).toBe('mailto:a@b.c?subject=x%20y');
});

it('keeps it where it belongs when a pane and a person insert rows', async () => {
  const office = await startOffice({ book: theBook() });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data & 'Isi' X").getRange('1:2').insert('Down');
    context.workbook.worksheets.getItem("Data & 'Isi' X").getRange('A:A').insert('Right');
    await context.sync();
  });
  const part = partsOf(writeXlsx(await office.book.dump()));
  const sheet = part('xl/worksheets/sheet1.xml');
  for (const piece of [
    '<autoFilter ref="B3:E23">',
    '<conditionalFormatting sqref="D4:D23"><cfRule type="colorScale"',
    "<xm:f>'Data &amp; ''Isi'' X'!D4:D8</xm:f><xm:sqref>M3</xm:sqref>",
    '<f t="array" ref="I3:I5">B4:B6*2</f>',
    'ref="J3" location="frag"',
  ])
    expect(sheet).toContain(piece);
});

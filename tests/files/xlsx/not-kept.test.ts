import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../../src/files/xlsx/book';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { lostText } from '../../../src/files/xlsx/messages';
import { notKept } from '../../../src/files/xlsx/not-kept';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { sampleBook } from './sample-book';

type Change = (xml: string) => string;

/** A workbook of one sheet with one part of the file changed, and further parts put in. */
function changed(path: string, change: Change, added: Readonly<Record<string, string>> = {}): Uint8Array {
  const book = applyToBook(emptyBook('Rekap'), [
    { kind: 'write', sheet: 'Rekap', at: { row: 0, column: 0 }, values: [['judul', { formula: '=1+1', value: 2 }]] },
  ]);
  const parts = unzipSync(writeXlsx(book));
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  const more = Object.fromEntries(Object.entries(added).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync({ ...parts, [path]: strToU8(after), ...more });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const before =
  (mark: string, added: string): Change =>
  (xml) =>
    xml.replace(mark, `${added}${mark}`);
const related = (type: string, target: string): Change =>
  before('</Relationships>', `<Relationship Id="rIdX" Type="${type}" Target="${target}"/>`);
const relations = (type: string, target: string): Readonly<Record<string, string>> => ({
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdX" Type="${type}" Target="${target}"/></Relationships>`,
});
const same = before('</worksheet>', ' ');

describe('what a file holds and a Book does not', () => {
  it('is nothing in a file of ours, with everything a Book can hold', () => {
    expect(notKept(writeXlsx(sampleBook), 'ours.xlsx')).toEqual([]);
  });

  it.each(['tracked', 'sinjai', 'collected', 'compiled'])('is nothing in %s.xlsx of 0.1.0', (name) => {
    const path = resolve(import.meta.dirname, `../../fixtures/0.1.0/${name}.xlsx`);
    expect(notKept(readFileSync(path), name)).toEqual([]);
  });

  it.each([
    [
      'macros',
      RELATIONS,
      related('http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'),
      'workbook.xml',
    ],
    ['external-links', RELATIONS, related(`${TYPES}/externalLink`, 'externalLinks/externalLink1.xml'), 'workbook.xml'],
    [
      'threaded-comments',
      RELATIONS,
      related('http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'),
      'workbook.xml',
    ],
    ['queries', RELATIONS, related(`${TYPES}/connections`, 'connections.xml'), 'workbook.xml'],
    ['other', RELATIONS, related('http://example.org/lainnya', 'lain.xml'), 'workbook.xml (lainnya)'],
    ['structure-protection', 'xl/workbook.xml', before('<bookViews>', '<workbookProtection lockStructure="1"/>'), 'workbook.xml'],
    ['custom-properties', '_rels/.rels', related(`${TYPES}/custom-properties`, 'docProps/custom.xml'), '_rels/.rels'],
    ['other', SHEET, before('</worksheet>', '<cellWatches/>'), 'Rekap (cellWatches)'],
    ['looks', 'xl/styles.xml', (xml: string) => xml.replace('<diagonal/>', '<diagonal style="thin"/>'), 'styles.xml'],
    ['looks', 'xl/styles.xml', (xml: string) => xml.replace('"gray125"', '"lightGrid"'), 'styles.xml'],
    ['calculation', 'xl/workbook.xml', (xml: string) => xml.replace('<calcPr ', '<calcPr iterate="1" '), 'workbook.xml'],
    ['data-tables', SHEET, (xml: string) => xml.replace('<f>', '<f t="dataTable" ref="B1:B2">'), 'Rekap'],
    [
      'rules',
      SHEET,
      before(
        '</worksheet>',
        '<extLst><ext uri="x"><dataValidations><dataValidation prompt="Isi"><sqref>A1</sqref></dataValidation></dataValidations></ext></extLst>',
      ),
      'Rekap',
    ],
    [
      'rich-text',
      'xl/sharedStrings.xml',
      (xml: string) => xml.replace('<t>judul</t>', '<r><rPr><b/></rPr><t>jud</t></r><r><t>ul</t></r>'),
      'sharedStrings.xml',
    ],
  ] as const)('is told: %s in %s', (kind, path, change, where) => {
    expect(notKept(changed(path, change), 'x.xlsx')).toEqual([{ kind, where }]);
  });

  it.each([
    ['a filter', '<autoFilter ref="A1:B9"/>'],
    [
      'a colour scale',
      '<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale/></cfRule></conditionalFormatting>',
    ],
    ['a message on a cell', '<dataValidations><dataValidation sqref="A1" showInputMessage="1" prompt="Isi"/></dataValidations>'],
    ['sparklines', '<extLst><ext uri="x"><sparklineGroups><sparklineGroup/></sparklineGroups></ext></extLst>'],
  ])('is not told of what is kept: %s', (_, xml) => {
    expect(notKept(changed(SHEET, before('</worksheet>', xml)), 'x.xlsx')).toEqual([]);
  });

  it.each([
    ['pivot-tables', `${TYPES}/pivotTable`],
    ['tables', `${TYPES}/table`],
    ['threaded-comments', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment'],
    ['controls', `${TYPES}/ctrlProp`],
    ['slicers', 'http://schemas.microsoft.com/office/2007/relationships/slicer'],
  ])('is told: %s hanging on a sheet', (kind, type) => {
    expect(notKept(changed(SHEET, same, relations(type, '../lain.xml')), 'x.xlsx')).toEqual([{ kind, where: 'Rekap' }]);
  });

  it('is told of drawings whose parts are neither picture nor chart, and of old controls', () => {
    const drawing = changed(SHEET, same, {
      ...relations(`${TYPES}/drawing`, '../drawings/drawing1.xml'),
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships><Relationship Id="a" Type="${TYPES}/diagramData" Target="../d.xml"/></Relationships>`,
    });
    expect(notKept(drawing, 'x.xlsx')).toEqual([{ kind: 'drawings', where: 'Rekap' }]);
    const control = changed(SHEET, same, {
      ...relations(`${TYPES}/vmlDrawing`, '../drawings/vml1.vml'),
      'xl/drawings/vml1.vml': '<xml><x:ClientData ObjectType="Button"/></xml>',
    });
    expect(notKept(control, 'x.xlsx')).toEqual([{ kind: 'controls', where: 'Rekap' }]);
  });

  it('is nothing where a workbook says that it is not protected, as LibreOffice does', () => {
    expect(notKept(changed('xl/workbook.xml', before('<bookViews>', '<workbookProtection/>')), 'x.xlsx')).toEqual([]);
  });

  it('is a refusal where the bytes are no workbook', () => {
    expect(notKept(strToU8('halo'), 'x.xlsx')).toMatchObject({ kind: 'foreign', file: 'x.xlsx' });
  });
});

describe('a message of an input rule', () => {
  const rule = (error: string) =>
    changed(SHEET, (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" errorTitle="Angka" error="${error}" sqref="A1"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>`,
      ),
    );

  it('is told of where its end would be lost, and not where it fits', () => {
    expect(notKept(rule('x'.repeat(225)), 'a.xlsx')).toEqual([]);
    expect(notKept(rule('x'.repeat(226)), 'a.xlsx')).toEqual([{ kind: 'long-alerts', where: 'Rekap' }]);
    expect(lostText([{ kind: 'long-alerts', where: 'Rekap' }]).id).toMatch(/pesan aturan isian .* 225 huruf \(Rekap\)/);
  });
});

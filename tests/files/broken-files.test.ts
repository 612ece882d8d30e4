import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/files/xlsx/write';
import { troublesIn } from './ooxml-rules/check-office-file';
import { validatedBytes, whyNotValidated } from './ooxml-rules/microsoft';
import { smallDocument } from './ooxml-rules/small-document';
import { sampleBook } from './xlsx/sample-book';

type Breaking = (xml: string) => string;

const swap =
  (found: string | RegExp, put: string): Breaking =>
  (xml) =>
    xml.replace(found, put);

const SHEET = 'xl/worksheets/sheet2.xml';
const DRAWING = 'xl/drawings/drawing2.xml';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const DOCUMENT = 'word/document.xml';

/** Files that Excel or Word refuses or offers to repair, by the part that is broken and the rule that tells. */
const BY_RULES: readonly (readonly [what: string, part: string, rule: string, Breaking])[] = [
  ['a part without a content type', '[Content_Types].xml', 'content-type', swap(/<Override PartName="\/xl\/comments2.xml"[^>]*>/, '')],
  ['a relationship to nothing', 'xl/_rels/workbook.xml.rels', 'relation-target', swap('worksheets/sheet2.xml', 'worksheets/sheet9.xml')],
  ['a relationship that is not there', SHEET, 'relation-missing', swap(/<drawing r:id="[^"]*"/, '<drawing r:id="rId99"')],
  ['two relationships of one id', 'xl/worksheets/_rels/sheet2.xml.rels', 'relation-once', swap('Id="rId2"', 'Id="rId1"')],
  ['two sheets of one name', WORKBOOK, 'sheet-name', swap('name="Data &amp; Isi"', 'name="sop kalbar &amp; co"')],
  ['a sheet with a forbidden name', WORKBOOK, 'sheet-name', swap('name="Data &amp; Isi"', 'name="Data: Isi"')],
  ['two sheets of one id', WORKBOOK, 'sheet-id', swap('sheetId="2"', 'sheetId="1"')],
  ['every sheet hidden', WORKBOOK, 'visible-sheet', (xml) => xml.replaceAll(/<sheet (?![^>]*state)/g, '<sheet state="hidden" ')],
  ['a name that is a cell', WORKBOOK, 'defined-name', swap('<definedNames>', '<definedNames><definedName name="AB12">1</definedName>')],
  ['one name twice in a scope', WORKBOOK, 'defined-name', swap('<definedNames>', '<definedNames><definedName name="dua">1</definedName><definedName name="DUA">2</definedName>')],
  ['a cell of a look that is not there', SHEET, 'style-id', swap('<c r="A1" s="', '<c r="A1" s="9')],
  ['a text that is not there', SHEET, 'shared-text', swap(/t="s"><v>\d+/, 't="s"><v>9999')],
  ['cells out of order', SHEET, 'cell-order', swap('r="B1"', 'r="A1"')],
  ['a row twice', SHEET, 'row-order', swap('<row r="2"', '<row r="1"')],
  ['merged areas that overlap', SHEET, 'merge', swap('<mergeCell ', '<mergeCell ref="A6:B9"/><mergeCell ')],
  ['an area that is none', SHEET, 'sqref', swap(/(<dataValidation [^>]*sqref=")[^"]*/, '$1A1;B2')],
  ['an area off the sheet', SHEET, 'sqref', swap(/(<conditionalFormatting sqref=")[^"]*/, '$1XFE1')],
  ['a conditional look that is not there', SHEET, 'dxf-id', swap(/dxfId="\d+"/, 'dxfId="77"')],
  ['a formula with semicolons', SHEET, 'formula', swap('<f>A2+2</f>', '<f>SUM(A2;2)</f>')],
  ['a formula with an open bracket', SHEET, 'formula', swap('<f>A2+2</f>', '<f>SUM(A2</f>')],
  ['a formula on a sheet that is not there', SHEET, 'formula-sheet', swap('<f>A2+2</f>', "<f>'Tidak Ada'!A2</f>")],
  ['a row too high', SHEET, 'row-height', swap(/ht="30"/, 'ht="500"')],
  ['a footer too long', SHEET, 'header-footer', swap('<oddFooter>', `<oddFooter>${'panjang '.repeat(40)}`)],
  ['an alert too long', SHEET, 'validation', swap('Pilih tanda dari daftar.', 'panjang '.repeat(30))],
  ['two shapes of one id', DRAWING, 'shape-id', swap(/<xdr:cNvPr id="3"/, '<xdr:cNvPr id="2"')],
  ['glue to a shape that is not there', DRAWING, 'glue', (xml) => xml.replaceAll(/<a:stCxn id="\d+"/g, '<a:stCxn id="999"')],
  ['glue to a site that is not there', DRAWING, 'glue', (xml) => xml.replaceAll(/(<a:endCxn id="\d+" idx=")\d+/g, '$17')],
  ['a shape off the sheet', DRAWING, 'anchor', swap(/<xdr:col>\d+<\/xdr:col>/, '<xdr:col>20000</xdr:col>')],
  ['a look of a font that is not there', STYLES, 'style-id', (xml) => xml.replaceAll(/fontId="1"/g, 'fontId="88"')],
  ['a number format that does not parse', STYLES, 'number-format', swap(/formatCode="[^"]*"/, 'formatCode="0 &quot;hari"')],
  ['a font without a size Excel takes', STYLES, 'font', swap(/<sz val="\d+"/, '<sz val="0.5"')],
  ['a chart whose axis is not there', 'xl/charts/chart1.xml', 'axis', swap(/<c:crossAx val="\d+"/, '<c:crossAx val="1"')],
]; // prettier-ignore

const DOCUMENTS: typeof BY_RULES = [
  ['a style that is not there', DOCUMENT, 'style', swap('w:pStyle w:val="Heading1"', 'w:pStyle w:val="TidakAda"')],
  ['a list that is not there', DOCUMENT, 'numbering', swap(/<w:numId w:val="\d+"/, '<w:numId w:val="77"')],
  ['a bookmark that does not end', DOCUMENT, 'bookmark', swap(/<w:bookmarkEnd [^>]*\/>/, '')],
  ['a cell without a paragraph', DOCUMENT, 'cell', swap(/(<w:tc>(?:(?!<w:p>).)*)<w:p>.*?<\/w:p>(<\/w:tc>)/, '$1$2')],
  ['a picture that is not there', DOCUMENT, 'relation-missing', swap(/<w:footerReference ([^>]*)r:id="[^"]*"/, '<w:footerReference $1r:id="rId99"')],
  ['a section in the middle', DOCUMENT, 'section', swap('</w:body>', '<w:p/></w:body>')],
  ['a field that does not end', DOCUMENT, 'field', swap('</w:body>', '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p></w:body>')],
]; // prettier-ignore

/** What the schema tells, and the rules do not look at. */
const BY_MICROSOFT: readonly (readonly [what: string, part: string, Breaking])[] = [
  ['elements out of order', SHEET, (xml) => xml.replace(/(<mergeCells.*?<\/mergeCells>)(.*)(<pageMargins)/, '$2$1$3')],
  ['an attribute the format does not know', SHEET, swap('<sheetData>', '<sheetData lebar="2">')],
  ['an unknown direction of the paper', SHEET, swap('orientation="landscape"', 'orientation="miring"')],
  ['an unknown border', STYLES, swap('style="thin"', 'style="tipis"')],
  ['a shape without its form', DRAWING, swap(/<a:prstGeom prst="flowChartTerminator">/, '<a:prstGeom prst="kapsul">')],
];

const broken = (good: Uint8Array, part: string, breaking: Breaking): Uint8Array => {
  const parts = unzipSync(good);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = breaking(before);
  expect(after, 'is changed').not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) }, { level: 1 });
};

const workbook = writeXlsx(sampleBook);
let document = new Uint8Array();
beforeAll(async () => {
  document = new Uint8Array(await smallDocument());
});

describe('a broken file is caught', () => {
  it('where there is something to catch: the whole ones are in order', () => {
    expect(troublesIn(workbook)).toEqual([]);
    expect(troublesIn(document)).toEqual([]);
  });

  it.each(BY_RULES)('by the rules: %s', (_, part, rule, breaking) => {
    expect(troublesIn(broken(workbook, part, breaking)).map((one) => one.rule)).toContain(rule);
  });

  it.each(DOCUMENTS)('by the rules, in Word: %s', (_, part, rule, breaking) => {
    expect(troublesIn(broken(document, part, breaking)).map((one) => one.rule)).toContain(rule);
  });
});

it('a broken file is caught by Microsoft’s validator where the schema says so', async ({ skip }) => {
  const why = await whyNotValidated();
  if (why !== undefined) skip(why);
  const files = Object.fromEntries(
    BY_MICROSOFT.map(([, part, breaking], index) => [`${String(index)}.xlsx`, broken(workbook, part, breaking)]),
  );
  const found = await validatedBytes(files);
  const missed = BY_MICROSOFT.filter((_, index) => !found.some((one) => one.includes(`/${String(index)}.xlsx:`)));
  expect(missed.map(([what]) => what)).toEqual([]);
});

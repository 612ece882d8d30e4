#!/bin/sh
# exceljs 4.4.0, hucre 1.0.0: a dropdown whose list is on another sheet is lost where it stands in the sheet's extension.
#
# Seen: Excel keeps a list on another sheet either as a plain dataValidation or, since 2010, as an x14:dataValidation in
# extLst. Both libraries read the plain one. The x14 one is absent from what they read, and gone from the file once it is
# saved, even by hucre's openXlsx and saveXlsx, whose guide promises that what is not modelled survives.
# A good guess: exceljs drops what it does not know and hucre keeps it, as it keeps charts and macros. But that promise is
# of parts of the zip, and a sheet is a part that is written anew.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact exceljs@4.4.0 hucre@1.0.0 fflate@0.8.3
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx, saveXlsx } from 'hucre';

const main = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const extension =
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${main}">` +
  `<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
  `<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Acuan!$A$1:$A$3</xm:f></x14:formula1>` +
  `<xm:sqref>B1:B5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const path = 'xl/worksheets/sheet1.xml';
const sheetOf = (file) => strFromU8(unzipSync(new Uint8Array(file))[path]);
const lists = (xml) => xml.match(/Acuan!\$A\$1:\$A\$3/g)?.length ?? 0;

const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('SOP');
made.addWorksheet('Acuan').addRows([['Kasi'], ['Kabid'], ['Kadis']]);
sheet.getCell('A1').dataValidation = { type: 'list', formulae: ['Acuan!$A$1:$A$3'] };
const parts = Object.fromEntries(
  Object.entries(unzipSync(new Uint8Array(await made.xlsx.writeBuffer()))).filter(([name]) => !name.endsWith('/')),
);
parts[path] = strToU8(strFromU8(parts[path]).replace('</worksheet>', `${extension}</worksheet>`));
const file = zipSync(parts);
assert.equal(lists(sheetOf(file)), 2);

const exceljs = new ExcelJS.Workbook();
await exceljs.xlsx.load(file);
assert.equal(exceljs.worksheets[0].getCell('A1').dataValidation.type, 'list');
assert.equal(exceljs.worksheets[0].getCell('B1').dataValidation, undefined);

const hucre = await openXlsx(file);
assert.deepEqual(hucre.sheets[0].dataValidations.map(({ range }) => range), ['A1']);

const seen = { exceljs: lists(sheetOf(await exceljs.xlsx.writeBuffer())), hucre: lists(sheetOf(await saveXlsx(hucre))) };
console.log('lists left of 2:', seen);
assert.deepEqual(seen, { exceljs: 1, hucre: 1 });
EOF
node run.mjs

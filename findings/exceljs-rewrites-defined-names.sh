#!/bin/sh
# exceljs 4.4.0: opening and saving a workbook turns defined names into others, or into nothing.
#
# Seen: a name that is a formula, OFFSET(SOP!$A$1,0,0,3,1), is saved as 'OFFSET(SOP'!$A$1, a cell of a sheet that does not
# exist. A name that is a number is gone. Of two names "total", one for each of two sheets, one is left, for the whole
# workbook and with the second's cell. xlsx 0.18.5 reads all four as they are.
# A good guess: a name is a text to the library, kept as it is; or what is no plain range is left out.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact exceljs@4.4.0 xlsx@0.18.5 fflate@0.8.3
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import XLSX from 'xlsx';

const path = 'xl/workbook.xml';
const workbookOf = (file) => strFromU8(unzipSync(new Uint8Array(file))[path]);
const made = new ExcelJS.Workbook();
for (const name of ['SOP', 'LKj']) made.addWorksheet(name).getCell('A1').value = 1;
const parts = Object.fromEntries(
  Object.entries(unzipSync(new Uint8Array(await made.xlsx.writeBuffer()))).filter(([name]) => !name.endsWith('/')),
);
const names =
  '<definedNames><definedName name="batas">0.875</definedName>' +
  '<definedName name="daftar">OFFSET(SOP!$A$1,0,0,3,1)</definedName>' +
  '<definedName name="total" localSheetId="0">SOP!$A$1</definedName>' +
  '<definedName name="total" localSheetId="1">LKj!$A$1</definedName></definedNames>';
parts[path] = strToU8(strFromU8(parts[path]).replace('</sheets>', `</sheets>${names}`));
const file = zipSync(parts);
assert.deepEqual(
  XLSX.read(file).Workbook.Names.map(({ Name, Ref, Sheet }) => [Name, Ref, Sheet]),
  [['batas', '0.875', undefined], ['daftar', 'OFFSET(SOP!$A$1,0,0,3,1)', undefined], ['total', 'SOP!$A$1', 0], ['total', 'LKj!$A$1', 1]],
);

const again = new ExcelJS.Workbook();
await again.xlsx.load(file);
const seen = workbookOf(await again.xlsx.writeBuffer()).match(/<definedName .*?<\/definedName>/g);
console.log(seen);
assert.deepEqual(seen, [
  '<definedName name="daftar">&apos;OFFSET(SOP&apos;!$A$1</definedName>',
  '<definedName name="total">LKj!$A$1</definedName>',
]);
EOF
node run.mjs

#!/bin/sh
# exceljs 4.4.0, xlsx 0.18.5: in a formula that is filled down, texts that look like cells move, too.
#
# Seen: Excel stores a filled-down formula once, for the first cell; the rest is for the reader to work out. From
# IF(A1="TW1",TW1!B1,0) exceljs makes IF(A2="TW2",TW1!B2,0) for the next row, another text; xlsx makes another sheet
# besides, TW2!B2. TW1 (first quarter) is also a cell, in the column TW. A table's column named A1 becomes A2 in both.
# A good guess: A2, and "TW1" and TW1! as they were, since formulas without quotes are hardly ever the case. Short codes,
# such as those of quarters or forms, are what it hits; SASARAN1 is too long for a cell and stays.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact exceljs@4.4.0 xlsx@0.18.5
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';

const filledDown = async (formula) => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('LKj');
  made.addWorksheet('TW1');
  made.addWorksheet('TW2');
  sheet.getCell('D1').value = { formula, result: 1, shareType: 'shared', ref: 'D1:D2' };
  sheet.getCell('D2').value = { sharedFormula: 'D1', result: 1 };
  const file = await made.xlsx.writeBuffer();
  const back = new ExcelJS.Workbook();
  await back.xlsx.load(file);
  const first = back.worksheets[0].getCell('D1').formula;
  assert.equal(first, formula);
  return [back.worksheets[0].getCell('D2').formula, XLSX.read(file).Sheets.LKj.D2.f];
};
const both = (formula) => [formula, formula];

const seen = await filledDown('IF(A1="TW1",TW1!B1,0)');
console.log(seen);
assert.deepEqual(seen, ['IF(A2="TW2",TW1!B2,0)', 'IF(A2="TW2",TW2!B2,0)']);
assert.deepEqual(await filledDown('SUM(Ukur[A1])+A1'), both('SUM(Ukur[A2])+A2'));
assert.deepEqual(await filledDown('IF(A1="SASARAN1",B$1,0)'), both('IF(A2="SASARAN1",B$1,0)'));
EOF
node run.mjs

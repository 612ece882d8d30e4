#!/bin/sh
# hucre 1.0.0: a column filled down with one formula comes out of open and save with a result in its first cell only.
#
# Seen: Excel stores such a column as a shared formula, with the text in the first cell and a result in each. hucre reads
# all results (10, 15, 20), but on save only the first cell keeps its own; the others have a formula and no value. A plain
# formula beside it keeps its result. Who reads results without calculating, as exceljs does, then sees nothing there.
# A good guess: either all results survive, since they are in what was read, or none does, since Excel calculates anew
# when it opens the file.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact exceljs@4.4.0 hucre@1.0.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { openXlsx, saveXlsx } from 'hucre';

const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('Ukur');
sheet.addRows([[2], [3], [4]]);
sheet.getCell('B1').value = { formula: 'A1*5', result: 10, shareType: 'shared', ref: 'B1:B3' };
sheet.getCell('B2').value = { sharedFormula: 'B1', result: 15 };
sheet.getCell('B3').value = { sharedFormula: 'B1', result: 20 };
sheet.getCell('B4').value = { formula: 'SUM(B1:B3)', result: 45 };
const file = new Uint8Array(await made.xlsx.writeBuffer());

const opened = await openXlsx(file);
assert.deepEqual(opened.sheets[0].rows.map((row) => row[1]), [10, 15, 20, 45]);

const back = new ExcelJS.Workbook();
await back.xlsx.load(await saveXlsx(opened));
const results = (book) => ['B1', 'B2', 'B3', 'B4'].map((address) => book.worksheets[0].getCell(address).result);
const before = new ExcelJS.Workbook();
await before.xlsx.load(file);
assert.deepEqual(results(before), [10, 15, 20, 45]);
console.log(results(back));
assert.deepEqual(results(back), [10, undefined, undefined, 45]);
EOF
node run.mjs

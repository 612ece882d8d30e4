#!/bin/sh
# hucre 1.0.0: a sheet set to Folio, or to any paper without a name of its own in hucre, is saved without a paper size.
#
# Seen: codes 1, 5, 8, 9, 11 and 13 are read as names (letter, legal, a3, a4, a5, b5) and written back. 14 (Folio, the
# long sheet of many offices) is not read, and openXlsx with saveXlsx deletes it while orientation and fit to width beside
# it stay; the reader's default paper then applies.
# A good guess: an unknown number is passed on as a number.
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

const resaved = async (paperSize) => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('SOP');
  sheet.getCell('A1').value = 1;
  sheet.pageSetup = { paperSize, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  const back = new ExcelJS.Workbook();
  await back.xlsx.load(await saveXlsx(await openXlsx(new Uint8Array(await made.xlsx.writeBuffer()))));
  assert.equal(back.worksheets[0].pageSetup.orientation, 'landscape');
  assert.equal(back.worksheets[0].pageSetup.fitToWidth, 1);
  return back.worksheets[0].pageSetup.paperSize;
};

const seen = [];
for (const code of [5, 8, 9, 11, 13, 14]) seen.push(await resaved(code));
console.log(seen);
assert.deepEqual(seen, [5, 8, 9, 11, 13, undefined]);
EOF
node run.mjs

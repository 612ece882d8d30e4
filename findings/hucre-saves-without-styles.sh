#!/bin/sh
# hucre 1.0.0: openXlsx and saveXlsx, the way to edit a file that "preserves", take every cell's look away.
#
# Seen: after open and save without a change, a bold heading is plain, borders and fills are gone and 0.875 formatted 0.0%
# is shown as 0.875; a date keeps a date format, but another one. With openXlsx(file, { readStyles: true }) all of it stays.
# A good guess: readStyles tells whether cells carry a style object to look at, as it does for readXlsx. The guide has
# charts, macros and themes survive open and save, without any option.
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
const sheet = made.addWorksheet('LKj');
sheet.getCell('A1').value = 'Capaian';
sheet.getCell('A1').font = { bold: true };
sheet.getCell('A1').border = { bottom: { style: 'thin' } };
sheet.getCell('A2').value = 0.875;
sheet.getCell('A2').numFmt = '0.0%';
sheet.getCell('A3').value = new Date(Date.UTC(2026, 2, 2));
sheet.getCell('A3').numFmt = 'dd/mm/yyyy';
const file = new Uint8Array(await made.xlsx.writeBuffer());

const resaved = async (options) => {
  const back = new ExcelJS.Workbook();
  await back.xlsx.load(await saveXlsx(await openXlsx(file, options)));
  const [title, share, date] = ['A1', 'A2', 'A3'].map((address) => back.worksheets[0].getCell(address));
  return [title.font?.bold, title.border?.bottom?.style, share.value, share.numFmt, date.numFmt];
};

const seen = await resaved();
console.log(seen);
assert.deepEqual(seen, [undefined, undefined, 0.875, undefined, 'yyyy-mm-dd']);
assert.deepEqual(await resaved({ readStyles: true }), [true, 'thin', 0.875, '0.0%', 'dd/mm/yyyy']);
EOF
node run.mjs

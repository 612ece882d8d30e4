#!/bin/sh
# exceljs 4.4.0: page breaks are written but not read, so opening and saving a file deletes them.
#
# Seen: row.addPageBreak() gives <rowBreaks> in the file; the same file loaded and written once more has none. Print area
# and repeated title rows, set beside it, survive.
# A good guess: what a library writes for printing it also reads, all the more as the other print settings come back.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact exceljs@4.4.0 fflate@0.8.3
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('LKj');
sheet.addRows([['Bab'], ['I'], ['II']]);
sheet.pageSetup.printTitlesRow = '1:1';
sheet.pageSetup.printArea = 'A1:C3';
sheet.getRow(2).addPageBreak();
const first = await book.xlsx.writeBuffer();

const again = new ExcelJS.Workbook();
await again.xlsx.load(first);
const second = await again.xlsx.writeBuffer();

const breaks = (file) => strFromU8(unzipSync(new Uint8Array(file))['xl/worksheets/sheet1.xml']).match(/<brk [^>]*>/g) ?? [];
console.log('written:', breaks(first), 'loaded and written:', breaks(second));
assert.equal(breaks(first).length, 1);
assert.equal(breaks(second).length, 0);
assert.equal(again.worksheets[0].pageSetup.printTitlesRow, '1:1');
assert.equal(again.worksheets[0].pageSetup.printArea, 'A1:C3');
EOF
node run.mjs

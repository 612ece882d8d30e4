#!/bin/sh
# hucre 1.0.0: deleteRows moves merges and conditional formats, but leaves formulas and page breaks as they were.
#
# Seen: with row 2 deleted from a sheet whose total in B6 adds B1:B5, the total stands in B5 and still adds B1:B5, so it
# adds itself, a circular reference once the file is saved. A merge and a conditional format below or across the row are
# moved or shortened as Excel would; a page break after row 4 stays after row 4.
# A good guess: it moves all references, or, as a helper on plain rows, none of them. It moves those that are ranges of
# numbers in the model, not those in text.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact exceljs@4.4.0 hucre@1.0.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { deleteRows, readXlsx, writeXlsx } from 'hucre';

const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('Anggaran');
sheet.addRows([['a', 1], ['b', 2], ['c', 3], ['d', 4], ['e', 5]]);
sheet.getCell('B6').value = { formula: 'SUM(B1:B5)', result: 15 };
sheet.mergeCells('A8:C8');
sheet.addConditionalFormatting({ ref: 'B1:B5', rules: [{ type: 'expression', formulae: ['B1>2'], priority: 1, style: {} }] });
sheet.getRow(4).addPageBreak();

const read = await readXlsx(new Uint8Array(await made.xlsx.writeBuffer()));
const [before] = read.sheets;
const breaks = [...before.rowBreaks];
deleteRows(before, 1, 1);
assert.deepEqual(before.rowBreaks, breaks);

const after = new ExcelJS.Workbook();
await after.xlsx.load(await writeXlsx({ sheets: read.sheets }));
const seen = after.worksheets[0];
console.log('B5:', seen.getCell('B5').formula, 'merges:', seen.model.merges, 'condition on:', seen.conditionalFormattings[0].ref);
assert.equal(seen.getCell('B5').formula, 'SUM(B1:B5)');
assert.deepEqual(seen.model.merges, ['A7:C7']);
assert.equal(seen.conditionalFormattings[0].ref, 'B1:B4');
EOF
node run.mjs

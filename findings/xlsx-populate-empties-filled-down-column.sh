#!/bin/sh
# xlsx-populate 1.21.0: a value put into the first cell of a filled-down column empties the cells below it.
#
# Seen: Excel stores a filled-down formula once, for the first cell; the others refer to it. cell("B1").value(5) on such a
# column takes formula and result from B2, B3 and B4 as well, and the saved file has nothing there; the total in C1 would
# then add 5 alone. The same in B3 is harmless to its neighbours. The file opens without a complaint.
# A good guess: the rest keeps its formula, as in Excel; or, since the library's guide says that it sees no more than
# "SHARED" in the others, it refuses.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact xlsx-populate@1.21.0 exceljs@4.4.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import XlsxPopulate from 'xlsx-populate';

const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('SOP');
for (const row of [1, 2, 3, 4]) sheet.getCell(`A${row}`).value = row * 10;
sheet.fillFormula('B1:B4', 'A1*2', [20, 40, 60, 80]);
sheet.getCell('C1').value = { formula: 'SUM(B1:B4)', result: 200 };
const file = await made.xlsx.writeBuffer();

async function put(address) {
  const book = await XlsxPopulate.fromDataAsync(file);
  book.sheet('SOP').cell(address).value(5);
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(await book.outputAsync());
  return ['B1', 'B2', 'B3', 'B4', 'C1'].map((each) => {
    const cell = saved.getWorksheet('SOP').getCell(each);
    return cell.formula ?? cell.value;
  });
}
const seen = { B1: await put('B1'), B3: await put('B3') };
console.log(seen);
assert.deepEqual(seen, {
  B1: [5, null, null, null, 'SUM(B1:B4)'],
  B3: ['A1*2', 'A2*2', 5, 'A4*2', 'SUM(B1:B4)'],
});
EOF
node run.mjs

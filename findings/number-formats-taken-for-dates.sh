#!/bin/sh
# exceljs 4.4.0, xlsx 0.18.5, hucre 1.0.0: whether 3 is a number or a date depends on how a unit is spelled in its format.
#
# Seen: a cell holding 3 with the format 0" hari" (3 days) is a number for all three. Spelled with backslashes, 0\ \h\a\r\i,
# which means the same and shows the same, exceljs returns a Date on 2 January 1900. Letters that only set a gap or fill the
# cell do it, too: exceljs takes 0_d for a date, and for 0*s so does xlsx, which shows that cell as "30". hucre gets all
# of them right.
# A good guess: literal text in a format is skipped however it is marked, as xlsx does with the backslashes.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact exceljs@4.4.0 xlsx@0.18.5 hucre@1.0.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import XLSX from 'xlsx';

const formats = ['0" hari"', '0\\ \\h\\a\\r\\i', '0_d', '0*s', 'dd/mm/yyyy'];
const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('A');
formats.forEach((format, index) => {
  sheet.getCell(index + 1, 1).value = 3;
  sheet.getCell(index + 1, 1).numFmt = format;
});
const file = new Uint8Array(await made.xlsx.writeBuffer());

const kind = (value) => (value instanceof Date ? 'date' : typeof value);
const exceljs = new ExcelJS.Workbook();
await exceljs.xlsx.load(file);
const xlsx = XLSX.read(file, { cellDates: true }).Sheets.A;
const hucre = (await readXlsx(file)).sheets[0].rows;
const seen = formats.map((format, index) => [
  format,
  kind(exceljs.worksheets[0].getCell(index + 1, 1).value),
  kind(xlsx[`A${index + 1}`].v),
  kind(hucre[index][0]),
]);
console.table(seen);
assert.deepEqual(seen, [
  ['0" hari"', 'number', 'number', 'number'],
  ['0\\ \\h\\a\\r\\i', 'date', 'number', 'number'],
  ['0_d', 'date', 'number', 'number'],
  ['0*s', 'date', 'date', 'number'],
  ['dd/mm/yyyy', 'date', 'date', 'date'],
]);
assert.equal(exceljs.worksheets[0].getCell('A2').value.toISOString(), '1900-01-02T00:00:00.000Z');
assert.equal(xlsx.A2.w, xlsx.A1.w);
assert.equal(xlsx.A4.w, '30');
EOF
node run.mjs

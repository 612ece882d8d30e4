#!/bin/sh
# exceljs 4.4.0: a sheet whose rows carry no number, as the format allows, cannot be opened.
#
# Seen: the attribute r of <row> and <c> is optional; a row or cell without it follows the one before. xlsx 0.18.5 and
# hucre 1.0.0 read such a sheet, exceljs ends with "Invalid row number in model".
# A good guess: the commonest reader for Node counts along, as the rarer ones do.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact exceljs@4.4.0 xlsx@0.18.5 hucre@1.0.0 fflate@0.8.3
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import XLSX from 'xlsx';

const made = new ExcelJS.Workbook();
made.addWorksheet('A').addRows([[1, 2], [3, 4]]);
const parts = Object.fromEntries(
  Object.entries(unzipSync(new Uint8Array(await made.xlsx.writeBuffer()))).filter(([name]) => !name.endsWith('/')),
);
const path = 'xl/worksheets/sheet1.xml';
parts[path] = strToU8(strFromU8(parts[path]).replace(/<(row|c) r="\w+"/g, '<$1'));
const file = zipSync(parts);

const expected = [[1, 2], [3, 4]];
assert.deepEqual(XLSX.utils.sheet_to_json(XLSX.read(file).Sheets.A, { header: 1 }), expected);
assert.deepEqual((await readXlsx(file)).sheets[0].rows, expected);
await assert.rejects(new ExcelJS.Workbook().xlsx.load(file), (error) => {
  console.log(error.message);
  return error.message === 'Invalid row number in model';
});
EOF
node run.mjs

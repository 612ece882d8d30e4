#!/bin/sh
# exceljs 4.4.0: a sheet with both a table and a note is written against the schema of its own format.
#
# Seen: <tableParts> comes before <legacyDrawing> in the sheet's XML. CT_Worksheet is a sequence in which tableParts is the
# last but extLst, and a validator built on the Open XML SDK calls legacyDrawing an unexpected child. A sheet with only
# one of the two is in order. exceljs reads its own file back without a word.
# A good guess: a relationship id that both use; but these are distinct. What is wrong is only the order of two elements,
# and readers that take elements by name never notice.
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

const write = async (table, note) => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('SOP');
  if (table) sheet.addTable({ name: 'Kegiatan', ref: 'A1', columns: [{ name: 'No' }, { name: 'Uraian' }], rows: [[1, 'a']] });
  if (note) sheet.getCell('D1').note = 'catatan';
  const file = await book.xlsx.writeBuffer();
  const back = new ExcelJS.Workbook();
  await back.xlsx.load(file);
  assert.equal(Object.keys(back.worksheets[0].tables).length, table ? 1 : 0);
  const parts = unzipSync(new Uint8Array(file));
  const ids = [...strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']).matchAll(/ Id="(\w+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']);
  return [...xml.matchAll(/<(tableParts|legacyDrawing)\b/g)].map(([, name]) => name);
};

assert.deepEqual(await write(true, false), ['tableParts']);
assert.deepEqual(await write(false, true), ['legacyDrawing']);
const seen = await write(true, true);
assert.deepEqual(seen, ['tableParts', 'legacyDrawing']);
console.log('order in the sheet:', seen.join(', '));
EOF
node run.mjs

#!/bin/sh
# odf-kit 0.13.14 and xlsx 0.18.5: blank rows are lost where the one writes an .ods and the other reads it; texts move up.
#
# Seen: odf-kit writes a blank row as a row without any cell, though OpenDocument asks for at least one; xlsx counts only
# rows that have cells, or say how often they are repeated. C in row 3 is read in row 2, D in row 6 in row 3. LibreOffice
# Calc 7.4 (tried by hand) and odf-kit's own reader keep the places, as xlsx does with a file of its own. A formula below
# is read in its new place with its old references.
# A good guess: a blank row holds its place in every reader, above all where both sides are JavaScript's usual choice for .ods.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact odf-kit@0.13.14 xlsx@0.18.5
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { readOds } from 'odf-kit/ods-reader';
import { xlsxToOds } from 'odf-kit/xlsx';
import XLSX from 'xlsx';

const sheet = XLSX.utils.aoa_to_sheet([['A'], [], ['C'], [], [], ['D'], [{ t: 'n', v: 3, f: 'LEN(A3&A6&A1)' }]]);
const book = { SheetNames: ['SOP'], Sheets: { SOP: sheet } };
const placesIn = (file) => Object.fromEntries(Object.entries(XLSX.read(file).Sheets.SOP).filter(([key]) => key.startsWith('A')).map(([key, cell]) => [key, cell.f ?? cell.v]));

const ods = await xlsxToOds(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
const byOther = placesIn(ods);
const byItself = readOds(new Uint8Array(ods)).sheets[0].rows.map((row) => row.index + 1);
const ofOwn = placesIn(XLSX.write(book, { type: 'buffer', bookType: 'ods' }));
console.log(byOther, byItself, ofOwn);
assert.deepEqual(byOther, { A1: 'A', A2: 'C', A3: 'D', A4: 'LEN(A3&A6&A1)' });
assert.deepEqual(byItself.slice(0, 3), [1, 3, 6]);
assert.deepEqual(Object.keys(ofOwn), ['A1', 'A3', 'A6', 'A7']);
EOF
node run.mjs

#!/bin/sh
# hyperformula 3.5.0, fast-formula-parser 1.0.19: a SUMPRODUCT with a condition counts the row that it stands in, or nothing.
#
# Seen: SUMPRODUCT((A1:A3="L1")*B1:B3), the old way to sum by conditions, should be 40 wherever it stands. In hyperformula it
# is 10 in row 1, 0 in row 2, 30 in row 3 and #VALUE! below: the same formula, each time the share of its own row. With
# useArrayArithmetic it is 40 in all. fast-formula-parser makes 0 of it, and 0 of SUMPRODUCT(--(A1:A3="L1")), which is 2,
# while without a condition, SUMPRODUCT(B1:B3,B1:B3), both are right.
# A good guess: SUMPRODUCT takes arrays by its nature, so what stands in it is worked out for all rows; or, where arrays
# are not supported, an error.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact hyperformula@3.5.0 fast-formula-parser@1.0.19
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import FormulaParser from 'fast-formula-parser';
import { HyperFormula } from 'hyperformula';

const data = [['L1', 10], ['L2', 20], ['L1', 30], ['', 0]];
const formula = 'SUMPRODUCT((A1:A3="L1")*B1:B3)';
const inColumnC = (settings, text = formula) =>
  HyperFormula.buildFromArray(data.map((row) => [...row, `=${text}`]), { licenseKey: 'gpl-v3', ...settings })
    .getSheetValues(0)
    .map((row) => row[2].value ?? row[2]);
const parser = new FormulaParser({
  onCell: ({ row, col }) => data[row - 1][col - 1],
  onRange: ({ from, to }) => data.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col)),
});
const parsed = (text) => data.map((_, row) => parser.parse(text, { sheet: 'S', row: row + 1, col: 3 }));
const seen = [inColumnC({}), inColumnC({ useArrayArithmetic: true }), parsed(formula), parsed('SUMPRODUCT(--(A1:A3="L1"))')];
const plain = 'SUMPRODUCT(B1:B3,B1:B3)';
assert.deepEqual([inColumnC({}, plain)[3], parsed(plain)[3]], [1400, 1400]);
console.log(seen);
assert.deepEqual(seen, [
  [10, 0, 30, '#VALUE!'],
  [40, 40, 40, 40],
  [0, 0, 0, 0],
  [0, 0, 0, 0],
]);
EOF
node run.mjs

#!/bin/sh
# hyperformula 3.5.0: a plain cell with an amount of thirteen digits is read back with its last digits set to zero.
#
# Seen: of the number 1234567890123 in A1, no formula, getSheetValues gives 1234567890100; so it does of SUM(A1:A1). It is the
# reading that rounds: SUM(A1:A1)&"" is the text "1234567890123", and A1-1234567890000 is 123. An amount of eleven digits
# is whole, and so is 123456789.12, but 1234567890.12 is 1234567890.1. The budget of a province in rupiah has thirteen
# digits. With precisionRounding: 14 all of them come back; that setting's description warns of values as low as 4.
# A good guess: what goes in as a number comes out as that number, and rounding, against 0.1+0.2, is of decimals and of
# results of formulas.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact hyperformula@3.5.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { HyperFormula } from 'hyperformula';

const rows = [[1234567890123], ['=SUM(A1:A1)', '=SUM(A1:A1)&""', '=A1-1234567890000'], [12345678901, 123456789.12, 1234567890.12]];
const read = (settings) => HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', ...settings }).getSheetValues(0);
const seen = read({});
console.log(seen);
assert.deepEqual(seen, [[1234567890100], [1234567890100, '1234567890123', 123], [12345678901, 123456789.12, 1234567890.1]]);
assert.deepEqual(read({ precisionRounding: 14 }), [
  [1234567890123],
  [1234567890123, '1234567890123', 123],
  [12345678901, 123456789.12, 1234567890.12],
]);
EOF
node run.mjs

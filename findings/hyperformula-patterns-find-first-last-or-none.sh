#!/bin/sh
# hyperformula 3.5.0: of several rows that fit "SOP*", VLOOKUP takes the last, XLOOKUP the first and MATCH none.
#
# Seen: in SOP-1, SOP-2, Lap-1, SOP-3, COUNTIF counts three, VLOOKUP(...,FALSE()) answers with the row of SOP-3, XLOOKUP with
# that of SOP-1 and MATCH(...,0) with #N/A, so INDEX with MATCH finds nothing where VLOOKUP finds something. Without a
# pattern, among equal keys, VLOOKUP and MATCH take the first, as everybody does.
# A good guess: all lookups take the first row that fits, and either all know patterns, as COUNTIF does, or none.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact hyperformula@3.5.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { HyperFormula } from 'hyperformula';

const rows = [
  ['SOP-1', 1],
  ['SOP-2', 2],
  ['Lap-1', 3],
  ['SOP-3', 4],
  ['Lap-1', 5],
];
const ask = (formula) => {
  const value = HyperFormula.buildFromArray([...rows, [`=${formula}`]], { licenseKey: 'gpl-v3' }).getSheetValues(0)[5][0];
  return value.value ?? value;
};
const seen = Object.fromEntries(
  [
    'COUNTIF(A1:A5,"SOP*")',
    'VLOOKUP("SOP*",A1:B5,2,FALSE())',
    'XLOOKUP("SOP*",A1:A5,B1:B5,"none",2)',
    'MATCH("SOP*",A1:A5,0)',
    'VLOOKUP("Lap-1",A1:B5,2,FALSE())',
    'MATCH("Lap-1",A1:A5,0)',
  ].map((formula) => [formula, ask(formula)]),
);
console.log(seen);
assert.deepEqual(Object.values(seen), [3, 4, 1, '#N/A', 3, 3]);
EOF
node run.mjs

#!/bin/sh
# hyperformula 3.5.0: TEXT and INT answer without an error, but not what a spreadsheet answers.
#
# Seen: TEXT(0.875,"0.0%") is "0.9%", TEXT(1234.5,"#,##0.00") is "1235,##0.00" and TEXT(46083,"dd mmmm yyyy") is
# "02 0300 2026". INT(-2.5) is -2. Of 5%% it makes #ERROR!, though 5% is 0.05.
# A good guess: 87.5%, 1,234.50, 02 March 2026, -3 and 0.0005, as in Excel; or an error for formats that are not known.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact hyperformula@3.5.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { HyperFormula } from 'hyperformula';

const formulas = ['=TEXT(0.875,"0.0%")', '=TEXT(1234.5,"#,##0.00")', '=TEXT(46083,"dd mmmm yyyy")', '=INT(-2.5)', '=5%', '=5%%'];
const engine = HyperFormula.buildFromArray(formulas.map((formula) => [formula]), { licenseKey: 'gpl-v3' });
const seen = engine.getSheetValues(0).map(([value]) => value?.value ?? value);
console.log(seen);
assert.deepEqual(seen, ['0.9%', '1235,##0.00', '02 0300 2026', -2, 0.05, '#ERROR!']);
EOF
node run.mjs

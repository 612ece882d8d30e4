#!/bin/sh
# xlsx 0.18.5, hucre 1.0.0, numfmt 3.2.6: the same share shown as 0% is 28% or 29%, 57% or 58%, by who formats it.
#
# Seen: 0.285 is 28% for xlsx and hucre and 29% for numfmt (which Univer uses) and Intl; 0.575 is 57% for all three and 58%
# for Intl alone. They agree again at 0.295. Those that say less multiply by 100 and round what that leaves, such as
# 28.499999999999996; Intl rounds the number as it is written. LibreOffice Calc 7.4, tried by hand, says 28% and 57%.
# A good guess: writers of one and the same number format round alike, or differ only for numbers of many digits.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact xlsx@0.18.5 hucre@1.0.0 numfmt@3.2.6
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { formatValue } from 'hucre';
import { format } from 'numfmt';
import XLSX from 'xlsx';

const intl = new Intl.NumberFormat('en', { style: 'percent' });
const shown = (share) => [XLSX.SSF.format('0%', share), formatValue(share, '0%'), format('0%', share), intl.format(share)];
const seen = { 0.285: shown(0.285), 0.575: shown(0.575), 0.295: shown(0.295) };
console.log(seen);
assert.deepEqual(seen, {
  0.285: ['28%', '28%', '29%', '29%'],
  0.575: ['57%', '57%', '57%', '58%'],
  0.295: ['30%', '30%', '30%', '30%'],
});
EOF
node run.mjs

#!/bin/sh
# xlsx 0.18.5, hucre 1.0.0: the format General with a unit after it loses the unit, or the number.
#
# Seen: 3 in the format General" hari" (3 hari, that is 3 days) is "3" for xlsx and "Gnral hariee" for hucre, which reads
# the word General as an exponent; with the unit in front, "Rp"General, xlsx writes Rp3 and hucre "RpGnralee". numfmt 3.2.6
# is right in both.
# A good guess: General is the commonest format there is, so it is understood wherever it may stand, or nowhere.
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

const shown = (pattern) => ({ xlsx: XLSX.SSF.format(pattern, 3), hucre: formatValue(3, pattern), numfmt: format(pattern, 3) });
const after = shown('General" hari"');
const before = shown('"Rp"General');
console.log(after, before);
assert.deepEqual(after, { xlsx: '3', hucre: 'Gnral hariee', numfmt: '3 hari' });
assert.deepEqual(before, { xlsx: 'Rp3', hucre: 'RpGnralee', numfmt: 'Rp3' });
EOF
node run.mjs

#!/bin/sh
# xlsx 0.18.5, hucre 1.0.0: of a table in HTML, words on two lines of a cell come out as one word.
#
# Seen: <p>Kepala</p><p>Dinas</p> is KepalaDinas in both, and so are list items. At <br> xlsx starts a new line, while hucre
# joins there, too, and leaves &nbsp; as it is written, though it resolves &amp;. After a table within a cell, xlsx takes the
# outer table for ended: the cells that follow are lost.
# A good guess: what a browser shows on two lines is parted by a line break, or at least a blank, as Excel does on paste.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact xlsx@0.18.5 hucre@1.0.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { fromHtml } from 'hucre';
import XLSX from 'xlsx';

const cells = ['<p>Kepala</p><p>Dinas</p>', '<ul><li>Kepala</li><li>Dinas</li></ul>', 'Kepala<br>Dinas', '1&nbsp;jam &amp; 5', 'x'];
const html = `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
const nested = '<table><tr><td><table><tr><td>dalam</td></tr></table></td><td>luar</td></tr></table>';
const xlsx = (source) => XLSX.utils.sheet_to_json(XLSX.read(source, { type: 'string' }).Sheets.Sheet1, { header: 1 });

const seen = { xlsx: xlsx(html)[0], hucre: fromHtml(html).rows[0] };
console.log(seen);
assert.deepEqual(seen.xlsx, ['KepalaDinas', 'KepalaDinas', 'Kepala\nDinas', '1 jam & 5', 'x']);
assert.deepEqual(seen.hucre, ['KepalaDinas', 'KepalaDinas', 'KepalaDinas', '1&nbsp;jam & 5', 'x']);
console.log(xlsx(nested), fromHtml(nested).rows);
assert.deepEqual(xlsx(nested), [['dalam']]);
assert.deepEqual(fromHtml(nested).rows, [['dalam', 'luar']]);
EOF
node run.mjs

#!/bin/sh
# xlsx 0.18.5: an outline number of three parts in an HTML table becomes a date in 2003.
#
# Seen: in one column, 1 and 1.2 are numbers, 1.2.3 is 2 January 2003, 1.2.13 is in 2013 and 1.2.3.4 and II.1 are text.
# 1,5 is 15, and 87,5% is 8.75. CSV is read by the same rule.
# A good guess: an outline number of any depth stays text, as 1.2.3.4 does, or becomes a number where it is one. With
# { raw: true } all stay as they are.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact xlsx@0.18.5
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import XLSX from 'xlsx';

const texts = ['1', '1.2', '1.2.3', '1.2.13', '1.2.3.4', 'II.1', '3 Maret 2026', '1,5', '87,5%'];
const html = `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`;
const read = (source, options) => {
  const sheet = Object.values(XLSX.read(source, { type: 'string', cellDates: true, ...options }).Sheets)[0];
  return texts.map((_, index) => {
    const { v } = sheet[`A${index + 1}`];
    return v instanceof Date ? `${v.getFullYear()}-${v.getMonth() + 1}-${v.getDate()}` : v;
  });
};

const seen = read(html);
console.log(seen);
assert.deepEqual(seen, [1, 1.2, '2003-1-2', '2013-1-2', '1.2.3.4', 'II.1', '3 Maret 2026', 15, 8.75]);
assert.deepEqual(read(texts.map((text) => `"${text}"`).join('\n')), seen);
assert.deepEqual(read(html, { raw: true }), texts);
EOF
node run.mjs

#!/bin/sh
# cjk-regex 3.5.0 (with unicode-regex 4.3.0), which @univerjs/engine-render 0.25.1 asks for three patterns: the tables it brings
# describe what the engine knows by itself.
#
# Seen: the tables behind the three patterns are over 800,000 bytes of JavaScript, the largest part but Univer's own of a page that
# shows a sheet; three expressions of property escapes and blocks, none longer than 270 characters, take the same characters at every
# code point of the basic plane, on Node 20.
# A good guess: such a package exists because property escapes cannot say it, or says it differently (script extensions, other
# versions of Unicode), so replacing it would break lines at other characters.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact cjk-regex@3.5.0 unicode-regex@4.3.0
cat > run.mjs <<'EOS'
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { all, letters, punctuations } from 'cjk-regex';

const letter = '(?=[\\p{sc=Han}\\p{sc=Kana}\\p{sc=Hira}\\p{sc=Hang}\\p{sc=Bopo}])[\\p{Lo}\\p{Nl}\\p{So}\\p{Lm}]';
const blocks = '[\\u2FF0-\\u303F\\u30A0-\\u30FF\\u3190-\\u319F\\u31C0-\\u33FF\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF00-\\uFFEF]';
const punctuation = `(?!${letter})${blocks}`;
const pairs = { letters: [letters, letter], punctuations: [punctuations, punctuation], all: [all, `${letter}|${punctuation}`] };

for (const [name, [theirs, pattern]] of Object.entries(pairs)) {
  const [table, escapes] = [theirs().toRegExp(), new RegExp(pattern, 'u')];
  let taken = 0;
  let different = 0;
  for (let code = 0; code <= 0xffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const one = String.fromCodePoint(code);
    if (table.test(one)) taken += 1;
    if (table.test(one) !== escapes.test(one)) different += 1;
  }
  console.log(`${name}: ${taken} characters taken, ${different} differently`);
  assert.ok(taken > 100);
  assert.equal(different, 0);
}
const folder = 'node_modules/unicode-regex/lib/data.generated';
const sizeOf = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(`${path}/${name}`), 0) : statSync(path).size;
console.log(`tables: ${sizeOf(folder)} bytes; the longest expression here: ${pairs.all[1].length} characters`);
assert.ok(sizeOf(folder) > 800_000);
EOS
node run.mjs

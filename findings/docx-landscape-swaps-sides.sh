#!/bin/sh
# docx 9.15.2: a page given as wide and landscape comes out upright, yet marked landscape.
#
# Seen: size { width: 330 mm, height: 215 mm, orientation: LANDSCAPE } is written as w:w of 215 mm and w:h of 330 mm with
# w:orient="landscape": the two are swapped for landscape, whatever they are, so a page that is already wide is made
# narrow. With the sides of the upright sheet, the page lies.
# A good guess: width and height are written as given, as in w:pgSz itself, where they say what shape the page has and
# orient only names it; or they are put in order, the longer one first.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact docx@9.15.2 fflate@0.8.3
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Document, Packer, PageOrientation } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

const long = 18709;
const short = 12189;
const page = async (width, height) => {
  const size = { width, height, orientation: PageOrientation.LANDSCAPE };
  const file = await Packer.toBuffer(new Document({ sections: [{ properties: { page: { size } }, children: [] }] }));
  const [tag] = strFromU8(unzipSync(new Uint8Array(file))['word/document.xml']).match(/<w:pgSz [^>]*>/);
  const of = (name) => tag.match(new RegExp(`w:${name}="(\\w+)"`))[1];
  return [Number(of('w')), Number(of('h')), of('orient')];
};

const seen = await page(long, short);
console.log(seen);
assert.deepEqual(seen, [short, long, 'landscape']);
assert.deepEqual(await page(short, long), [long, short, 'landscape']);
EOF
node run.mjs

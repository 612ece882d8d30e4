#!/bin/sh
# pdfjs-dist 5.6.205 (legacy build): a rectangle or a stroke never arrives as OPS.rectangle or OPS.stroke.
#
# Seen: "re", "m", "l", "S" and "f" of a page are all OPS.constructPath in the operator list. What paints comes as the
# first argument (the number of OPS.stroke, OPS.fill or OPS.endPath), the corners as one Float32Array of small drawing
# codes, and the box as a third argument. A line and a rectangle look alike but for their codes. OPS.rectangle and
# OPS.stroke still exist as names, so code that looks for table lines by them runs without an error and finds none.
# A good guess: each operator of the page is one entry of the list, since the list is named after them and OPS has a name
# for each.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact pdfjs-dist@5.6.205 pdf-lib@1.17.1
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { PDFDocument, PDFOperator } from 'pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const made = await PDFDocument.create();
const page = made.addPage([200, 100]);
const draw = (name, ...args) => page.pushOperators(PDFOperator.of(name, args.map((n) => made.context.obj(n))));
draw('re', 10, 20, 30, 40);
draw('S');
draw('re', 60, 20, 30, 40);
draw('f');
draw('m', 0, 5);
draw('l', 100, 5);
draw('S');

const file = await getDocument({ data: new Uint8Array(await made.save()), verbosity: 0 }).promise;
const { fnArray, argsArray } = await (await file.getPage(1)).getOperatorList();
assert.ok(Number.isInteger(OPS.rectangle) && Number.isInteger(OPS.stroke) && Number.isInteger(OPS.fill));
assert.deepEqual([...new Set(fnArray)], [OPS.constructPath]);
const seen = argsArray.map(([paint, [codes], box]) => [paint, [...codes], [...box]]);
assert.deepEqual(seen, [
  [OPS.stroke, [0, 10, 20, 1, 40, 20, 1, 40, 60, 1, 10, 60, 4], [10, 20, 40, 60]],
  [OPS.fill, [0, 60, 20, 1, 90, 20, 1, 90, 60, 1, 60, 60, 4], [60, 20, 90, 60]],
  [OPS.stroke, [0, 0, 5, 1, 100, 5], [0, 5, 100, 5]],
]);
console.log(seen);
EOF
node run.mjs

#!/bin/sh
# htmlparser2 12.0.0: one </div> too many inside a cell closes the whole table when a <div> stands around it.
#
# Seen: the end tag reaches through td, tr and table to the div outside and closes all of them; the next cell is then a
# child of the document, and </tr></table> find nothing to close. Without an outer div the very same cell is harmless.
# A good guess: a table is a wall for end tags, as in the HTML standard (parse5 7.3.0, below, ignores that </div>), so
# that sloppy markup in one cell cannot harm its neighbours. Word, for one, has a div around all it saves as HTML.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact htmlparser2@12.0.0 parse5@7.3.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { parseDocument } from 'htmlparser2';
import { parse } from 'parse5';

const outline = (nodes) =>
  nodes
    .map((node) => {
      if (node.nodeName === '#text' || node.type === 'text') return node.data ?? node.value;
      return `${node.name ?? node.tagName}(${outline(node.children ?? node.childNodes)})`;
    })
    .join(' ');
const loose = (html) => outline(parseDocument(html).children);
const standard = (html) => outline(parse(html).childNodes[0].childNodes[1].childNodes);

const table = '<table><tbody><tr><td>A</div></td><td>B</td></tr></tbody></table>';

assert.equal(loose(table), 'table(tbody(tr(td(A) td(B))))');
assert.equal(standard(`<div>${table}</div>`), 'div(table(tbody(tr(td(A) td(B)))))');
const seen = loose(`<div>${table}</div>`);
assert.equal(seen, 'div(table(tbody(tr(td(A))))) td(B)');
console.log(seen);
EOF
node run.mjs

#!/bin/sh
# htmlparser2 12.0.0: a <p> left open in a cell keeps that cell and its row open, so later cells and rows nest in it.
#
# Seen: without paragraphs, a next <td> or <tr> closes the cell before it, though no end tag is there. With <p> in each
# cell, nothing is closed until </table>: the second cell becomes a child of the first cell's paragraph, and the second
# row a descendant of the first.
# A good guess: end tags of p, td and tr are all optional in HTML, so both tables come out as two rows of cells. A
# parser that follows the HTML standard (parse5 7.3.0, below) answers so.
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
const standard = (html) => outline(parse(html).childNodes[0].childNodes[1].childNodes).replace(/tbody\((.*)\)\)$/, '$1)');

const plain = '<table><tr><td>A<td>B<tr><td>C</table>';
const paragraphs = '<table><tr><td><p>A<td><p>B<tr><td><p>C</table>';

assert.equal(loose(plain), 'table(tr(td(A) td(B)) tr(td(C)))');
assert.equal(standard(paragraphs), 'table(tr(td(p(A)) td(p(B))) tr(td(p(C))))');
const seen = loose(paragraphs);
assert.equal(seen, 'table(tr(td(p(A td(p(B tr(td(p(C)))))))))');
console.log(seen);
EOF
node run.mjs

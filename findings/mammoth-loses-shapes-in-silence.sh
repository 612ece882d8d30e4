#!/bin/sh
# mammoth 1.13.0: a drawn shape in a table cell disappears from the HTML, and no message says so.
#
# Seen: a row "1 | box drawn in VML | diamond drawn in DrawingML with its VML fallback" becomes <td>1</td><td></td><td></td>
# and messages speak of nothing but the unknown style of the last paragraph. In a procedure drawn as a table the
# symbols are what tells who acts, so the HTML has all the words and none of the actors.
# A good guess: messages list what was left out, as mammoth's documentation says of what it does not recognise.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact mammoth@1.13.0 fflate@0.8.3
cat > run.mjs <<'EOS'
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const ooxml = 'http://schemas.openxmlformats.org';
const word = `${ooxml}/wordprocessingml/2006/main`;
const shapes = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const cell = (run) => `<w:tc><w:p><w:r>${run}</w:r></w:p></w:tc>`;
const box = '<w:pict><v:rect id="b" style="width:30pt;height:20pt"/></w:pict>';
const diamond = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="300000" cy="200000"/>
  <wp:docPr id="1" name="d"/><a:graphic><a:graphicData uri="${shapes}"><wps:wsp><wps:cNvSpPr/><wps:spPr>
  <a:prstGeom prst="flowChartDecision"><a:avLst/></a:prstGeom></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>
  </wp:inline></w:drawing></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
const document = `<w:document xmlns:w="${word}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="${shapes}"
  xmlns:mc="${ooxml}/markup-compatibility/2006" xmlns:wp="${ooxml}/drawingml/2006/wordprocessingDrawing"
  xmlns:a="${ooxml}/drawingml/2006/main"><w:body><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>
  <w:tr>${cell('<w:t>1</w:t>')}${cell(box)}${cell(diamond)}</w:tr></w:tbl>
  <w:p><w:pPr><w:pStyle w:val="Unknown"/></w:pPr><w:r><w:t>end</w:t></w:r></w:p><w:sectPr/></w:body></w:document>`;
const buffer = Buffer.from(
  zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${ooxml}/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml"
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
    '_rels/.rels': strToU8(`<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="r1"
      Type="${ooxml}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/document.xml': strToU8(document),
  }),
);
const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log(value, messages.map((one) => one.message));
assert.equal(value, '<table><tr><td><p>1</p></td><td></td><td></td></tr></table><p>end</p>');
assert.ok(messages.length > 0 && messages.every((one) => /style/.test(one.message)));
EOS
node run.mjs

#!/bin/sh
# xlsx (SheetJS) 0.18.5: in an .ods the words on a shape become part of the cell it is anchored to.
#
# Seen: a cell with the text "2 hari" to which a flowchart diamond labelled "Ya" is anchored reads "Ya\n2 hari"; a cell with
# nothing but the shape reads "Ya". A comment, which is stored in the same place in front of the text, is kept apart.
# A good guess: a drawing is not cell text, and a reader that sets comments apart sets drawings apart as well; in .xlsx
# the same shape leaves the cell alone.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact xlsx@0.18.5 fflate@0.8.3
cat > run.mjs <<'EOS'
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import XLSX from 'xlsx';

const kind = 'application/vnd.oasis.opendocument.spreadsheet';
const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const cell = (content) => `<table:table-cell office:value-type="string">${content}</table:table-cell>`;
const diamond = '<draw:custom-shape draw:name="d"><text:p>Ya</text:p></draw:custom-shape>';
const comment = '<office:annotation><text:p>cek</text:p></office:annotation>';
const cells = [cell(`${diamond}<text:p>2 hari</text:p>`), cell(`${comment}<text:p>2 hari</text:p>`), `<table:table-cell>${diamond}</table:table-cell>`];
const file = zipSync({
  mimetype: [strToU8(kind), { level: 0 }],
  'META-INF/manifest.xml': strToU8(`<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.2">
    <manifest:file-entry manifest:full-path="/" manifest:media-type="${kind}"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`),
  'content.xml': strToU8(`<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:table="${oasis}:table:1.0"
    xmlns:text="${oasis}:text:1.0" xmlns:draw="${oasis}:drawing:1.0" office:version="1.2"><office:body><office:spreadsheet>
    <table:table table:name="SOP"><table:table-row>${cells.join('')}</table:table-row></table:table>
    </office:spreadsheet></office:body></office:document-content>`),
});
const { SOP } = XLSX.read(Buffer.from(file)).Sheets;
const seen = ['A1', 'B1', 'C1'].map((address) => SOP[address]?.v);
console.log(seen, SOP.B1.c?.map((one) => one.t));
assert.deepEqual(seen, ['Ya\n2 hari', '2 hari', 'Ya']);
assert.deepEqual(SOP.B1.c.map((one) => one.t), ['cek']);
EOS
node run.mjs

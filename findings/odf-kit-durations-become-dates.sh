#!/bin/sh
# odf-kit 0.13.14: hours of an .xlsx become points in time in the .ods, and one day longer.
#
# Seen: 0,5 shown as [h]:mm (12 hours) is written as office:date-value="1899-12-31T12:00:00". The null date of an .ods is
# 30 December 1899, so LibreOffice Calc 7.4 (tried by hand) and xlsx 0.18.5 take it for 1,5: =B1*24 gives 36 instead of 12
# once it is calculated, while the 12 stored beside it is right. 30 hours become 54. Dates after February 1900 are right.
# A good guess: a duration becomes office:value-type="time" with PT12H00M00S, or stays a number with its format.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact odf-kit@0.13.14 xlsx@0.18.5 fflate@0.8.3
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { xlsxToOds } from 'odf-kit/xlsx';
import XLSX from 'xlsx';

const hours = { t: 'n', v: 0.5, z: '[h]:mm' };
const days = { t: 'n', v: 1.25, z: '[h]:mm' };
const date = { t: 'n', v: 45658, z: 'dd/mm/yyyy' };
const sheet = XLSX.utils.aoa_to_sheet([[hours, days, date]]);
const ods = await xlsxToOds(XLSX.write({ SheetNames: ['SOP'], Sheets: { SOP: sheet } }, { type: 'buffer', bookType: 'xlsx' }));
const content = strFromU8(unzipSync(new Uint8Array(ods))['content.xml']);
const written = [...content.matchAll(/office:value-type="(\w+)" office:(?:date|time)-value="(.*?)"/g)].map(([, kind, value]) => `${kind} ${value}`);
const back = XLSX.read(ods).Sheets.SOP;
const read = ['A1', 'B1', 'C1'].map((address) => back[address].v);
console.log(written, read);
assert.deepEqual(written, ['date 1899-12-31T12:00:00', 'date 1900-01-01T06:00:00', 'date 2025-01-01']);
assert.deepEqual(read, [1.5, 2.25, 45658]);
EOF
node run.mjs

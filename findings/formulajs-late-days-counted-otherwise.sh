#!/bin/sh
# @formulajs/formulajs 4.6.1: working days are counted otherwise backwards, and SUBSTITUTE replaces the occurrence after the one named.
#
# Seen: NETWORKDAYS from 1 to 31 January 2026 is 22, from 31 to 1 January it is -29, neither working days nor calendar days
# (-31); Excel and hyperformula 3.5.0 say -22. So a deadline that is past is further away than the same deadline ahead.
# SUBSTITUTE("SOP 1, SOP 2, SOP 3","SOP","Prosedur",2) changes the third SOP, and ATAN2(1,2) takes its arguments as JavaScript
# does, not as Excel.
# A good guess: functions called as Excel's are answer as Excel's do, and a span counted backwards is the same with a minus.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat > run.mjs <<'EOS'
import assert from 'node:assert/strict';
import { ATAN2, NETWORKDAYS, SUBSTITUTE } from '@formulajs/formulajs';
import { HyperFormula } from 'hyperformula';

const [first, last] = [new Date(2026, 0, 1), new Date(2026, 0, 31)];
const titles = 'SOP 1, SOP 2, SOP 3';
const here = [
  NETWORKDAYS(first, last),
  NETWORKDAYS(last, first),
  SUBSTITUTE(titles, 'SOP', 'Prosedur', 2),
  ATAN2(1, 2).toFixed(4),
];
const ask = (formula) => HyperFormula.buildFromArray([[formula]], { licenseKey: 'gpl-v3' }).getCellValue({ sheet: 0, row: 0, col: 0 });
const peer = [
  ask('=NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,31))'),
  ask('=NETWORKDAYS(DATE(2026,1,31),DATE(2026,1,1))'),
  ask(`=SUBSTITUTE("${titles}","SOP","Prosedur",2)`),
  ask('=ATAN2(1,2)').toFixed(4),
];
console.log({ here, peer });
assert.deepEqual(here, [22, -29, 'SOP 1, SOP 2, Prosedur 3', '0.4636']);
assert.deepEqual(peer, [22, -22, 'SOP 1, Prosedur 2, SOP 3', '1.1071']);
EOS
node run.mjs

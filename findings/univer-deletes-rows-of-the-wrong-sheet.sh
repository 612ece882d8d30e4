#!/bin/sh
# @univerjs 0.25.1 (preset-sheets-node-core): deleting rows of a sheet that is not the active one shifts the references to the active one.
#
# Seen: with sheet A active, B.deleteRows() takes the row out of B, but =B5 on A becomes =B4, =A!B5 on B becomes =A!B4 and a
# defined name A!$B$5 becomes A!$B$4, while all references to B stay, now wrong. B.insertRows() in the same place shifts
# the references to B, as it should, and makes B the active sheet on the way.
# A good guess: a method of a sheet's own object acts on that sheet, active or not, and inserting and deleting are alike.
# (Node 20 lacks the iterator helpers that Univer uses, hence the few lines in front. Univer's CommonJS build is used.)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact @univerjs/core@0.25.1 @univerjs/preset-sheets-node-core@0.25.1
cat > run.cjs <<'EOF'
const assert = require('node:assert/strict');
const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
for (const name of ['map', 'filter', 'flatMap', 'forEach', 'some', 'every', 'find', 'reduce']) {
  iterators[name] ??= function (...args) {
    const result = Array.from(this)[name](...args);
    return Array.isArray(result) && name !== 'find' ? result.values() : result;
  };
}
iterators.toArray ??= function () {
  return Array.from(this);
};

const { LogLevel, Univer } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverSheetsNodeCorePreset } = require('@univerjs/preset-sheets-node-core');

const univer = new Univer({ locale: 'enUS', locales: { enUS: {} }, logLevel: LogLevel.SILENT });
for (const plugin of UniverSheetsNodeCorePreset().plugins) univer.registerPlugin(...[plugin].flat());
const api = FUniver.newAPI(univer);
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

async function change(id, act) {
  const sheets = Object.fromEntries(['A', 'B'].map((name) => [name, { id: name, name, rowCount: 20, columnCount: 5 }]));
  const book = api.createWorkbook({ id, sheetOrder: ['A', 'B'], sheets });
  const [a, b] = ['A', 'B'].map((name) => book.getSheetByName(name));
  b.getRange('B5').setValue(7);
  a.getRange('A1').setFormula('=B5');
  a.getRange('A2').setFormula('=B!B5');
  b.getRange('A1').setFormula('=B5');
  b.getRange('A2').setFormula('=A!B5');
  book.insertDefinedName('target_a', 'A!$B$5');
  book.insertDefinedName('target_b', 'B!$B$5');
  book.setActiveSheet(a);
  await settle();
  act(b);
  await settle();
  const formulas = [a, b].flatMap((sheet) => ['A1', 'A2'].map((address) => sheet.getRange(address).getFormula()));
  const names = book.getDefinedNames().map((name) => name.getFormulaOrRefString());
  const moved = ['B4', 'B6'].find((address) => b.getRange(address).getValue() === 7);
  return [...formulas, ...names, moved, book.getActiveSheet().getSheetName()];
}

(async () => {
  const deleted = await change('delete', (sheet) => sheet.deleteRows(2, 1));
  const inserted = await change('insert', (sheet) => sheet.insertRows(2, 1));
  console.log(deleted, inserted);
  assert.deepEqual(deleted, ['=B4', '=B!B5', '=B5', '=A!B4', 'A!$B$4', 'B!$B$5', 'B4', 'A']);
  assert.deepEqual(inserted, ['=B5', '=B!B6', '=B6', '=A!B5', 'A!$B$5', 'B!$B$6', 'B6', 'B']);
  process.exit(0);
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
EOF
node run.cjs

#!/bin/sh
# @microsoft/office-js 1.1.110 with @types/office-js 1.0.612: the client in the npm package knows Excel only up to ExcelApi 1.15.
#
# Seen: the types, published beside it, declare members up to ExcelApi 1.21, among them Excel.run's option mergeUndoGroup
# (1.20). No script of the package contains that word, and the newest ExcelApi set that its Excel scripts ask a host for
# is 1.15. Code that uses what is newer compiles; an option that nobody knows is passed over in silence.
# A good guess: the latest of both belong together, all the more as the client's patch releases go on.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact @microsoft/office-js@1.1.110 @types/office-js@1.0.612
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const newest = (versions) => Math.max(...versions.map(([, minor]) => Number(minor)));
const types = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
const declared = newest([...types.matchAll(/ExcelApi 1\.(\d+)/g)]);
assert.match(types, /mergeUndoGroup\?: boolean/);

const dist = 'node_modules/@microsoft/office-js/dist/';
const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
const excel = scripts.filter((name) => /^excel-(web|win32|mac|ios|android|winrt)-.*\.debug\.js$/.test(name));
assert.ok(excel.length >= 6);
const sets = excel.map((name) => [...readFileSync(dist + name, 'utf8').matchAll(/_defaultApiSetName, "1\.(\d+)"/g)]);
const asked = sets.filter((found) => found.length > 0).map(newest);
assert.ok(asked.length >= 4);
const knowing = scripts.filter((name) => readFileSync(dist + name, 'utf8').includes('mergeUndoGroup'));
console.log(`types: 1.${declared}, scripts: 1.${asked.join(', 1.')}, with mergeUndoGroup: ${knowing.length} of ${scripts.length}`);
assert.equal(declared, 21);
assert.deepEqual([...new Set(asked)], [15]);
assert.deepEqual(knowing, []);
EOF
node run.mjs

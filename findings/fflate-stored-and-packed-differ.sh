#!/bin/sh
# fflate 0.8.3: what inflateSync does with too small an "out" depends on how the zip entry was packed.
#
# Seen: of 1000 bytes that were compressed, inflateSync(data, { out: 100 bytes }) returns the first 100 without an error. Of
# the same bytes in a stored block (level 0, as writers use for what does not shrink) it throws a RangeError. Not even a
# single byte short is let pass there.
# A good guess: one of the two for all data, an error, or a buffer that grows, as it does without "out".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact fflate@0.8.3
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { deflateSync, inflateSync } from 'fflate';

const source = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const into = (level, size) => inflateSync(deflateSync(source, { level }), { out: new Uint8Array(size) }).length;

for (const size of [100, 999]) {
  assert.equal(into(6, size), size);
  assert.throws(() => into(0, size), RangeError);
}
assert.equal(into(6, 1000), 1000);
assert.equal(into(0, 1000), 1000);
console.log('compressed:', into(6, 100), 'bytes of 1000; stored: RangeError');
EOF
node run.mjs

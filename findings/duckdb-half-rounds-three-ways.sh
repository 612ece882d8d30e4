#!/bin/sh
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): a half is rounded in three ways, by function and by type.
#
# Seen: of the DOUBLE 28.5, round() makes 29 and ::INTEGER makes 28 (half to even); of the DECIMAL 28.5, ::INTEGER makes
# 29. What a literal is decides: 28.5 is a DECIMAL, 57 / 2 a DOUBLE. And round(2.675::DOUBLE, 2) is 2.68, while format()
# and printf() of the same value to two places write 2.67.
# A good guess: a cast to INTEGER rounds as round() does (or cuts off, as in C), and what is printed to two places is
# what round() to two places gives.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact @duckdb/node-api@1.5.6-r.1
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create()).connect();
const select = async (terms) => (await connection.runAndReadAll(`select ${terms}`)).getRowsJson()[0];

const seen = await select('round(57 / 2), (57 / 2)::integer, (59 / 2)::integer, 28.5::integer, typeof(57 / 2), typeof(28.5)');
assert.deepEqual(seen, [29, 28, 30, 29, 'DOUBLE', 'DECIMAL(3,1)']);
console.log(seen);
const printed = await select(`round(2.675::double, 2), format('{:.2f}', 2.675::double), printf('%.2f', 2.675::double)`);
assert.deepEqual(printed, [2.68, '2.67', '2.67']);
console.log(printed);
EOF
node run.mjs

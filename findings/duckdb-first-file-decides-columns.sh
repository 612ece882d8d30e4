#!/bin/sh
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): whether read_csv warns of unequal headers depends on the order of the files.
#
# Seen: with the narrow file first, the column that only the second file has is gone from the result, without an error or
# a warning. The same two files the other way round are an error ("Schema mismatch between globbed files").
# A good guess: symmetric behaviour, that is an error both ways, or NULLs both ways, as union_by_name=true gives.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact @duckdb/node-api@1.5.6-r.1
printf 'kode,target\n1,10\n2,20\n' >narrow.csv
printf 'kode,target,realisasi\n3,30,29\n' >wide.csv
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create()).connect();
const read = async (args) => {
  const result = await connection.runAndReadAll(`from read_csv(${args})`);
  return [result.columnNames(), ...result.getRowsJson()];
};

const seen = await read(`['narrow.csv', 'wide.csv']`);
assert.deepEqual(seen, [['kode', 'target'], ['1', '10'], ['2', '20'], ['3', '30']]);
console.log(seen);
await assert.rejects(read(`['wide.csv', 'narrow.csv']`), /Schema mismatch between globbed files/);
assert.deepEqual((await read(`['narrow.csv', 'wide.csv'], union_by_name = true`))[3], ['3', '30', '29']);
EOF
node run.mjs

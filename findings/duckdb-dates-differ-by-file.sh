#!/bin/sh
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): one read_csv over two files reads the text 02/03/2026 as two different days.
#
# Seen: the order of day and month is found anew for each file, so 02/03/2026 is 3 February in a file that also holds
# 03/14/2026 and 2 March in one that does not; both stand in one DATE column. With filename=true, which should only add a
# column, the first file's order holds for all, and the very same list is a conversion error.
# A good guess: one column of one query has one date format, found once or demanded of all files, and a further column
# changes nothing about how the others are read.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact @duckdb/node-api@1.5.6-r.1
printf 'tanggal\n13/03/2026\n02/03/2026\n' >day-first.csv
printf 'tanggal\n03/14/2026\n02/03/2026\n' >month-first.csv
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create()).connect();
const read = async (options = '') => {
  const result = await connection.runAndReadAll(`select tanggal from read_csv(['day-first.csv', 'month-first.csv']${options})`);
  assert.equal(String(result.columnTypes()[0]), 'DATE');
  return result.getRowsJson().flat();
};

const seen = await read();
assert.deepEqual(seen, ['2026-03-13', '2026-03-02', '2026-03-14', '2026-02-03']);
console.log('02/03/2026 twice:', seen[1], seen[3]);
await assert.rejects(read(', filename = true'), /Could not convert string "03\/14\/2026" to 'DATE'/);
EOF
node run.mjs

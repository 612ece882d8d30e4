#!/bin/sh
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): thousands='.' of read_csv deletes every dot, wherever it stands.
#
# Seen: read as Indonesian numbers, 1.234 is 1234 as it should be, but 12.34 is 1234 too, 1.5 is 15 and 1.2.3 is 123, and
# the column is BIGINT. Without decimal_separator=',', thousands='.' is a binder error.
# A good guess: only groups of three are taken as grouped, so that a column with 12.34 or an outline number such as 1.2.3
# stays text, as 12.345.678 does without the option.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact @duckdb/node-api@1.5.6-r.1
printf 'nilai;urut\n1.234;a\n12.34;b\n1.5;c\n1.2.3;d\n' >numbers.csv
printf 'nilai;urut\n1.234;a\n12.345.678;b\n' >grouped.csv
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create()).connect();
const read = async (args) => {
  const result = await connection.runAndReadAll(`select nilai from read_csv(${args})`);
  return [String(result.columnTypes()[0]), ...result.getRowsJson().flat()];
};

const seen = await read(`'numbers.csv', thousands = '.', decimal_separator = ','`);
assert.deepEqual(seen, ['BIGINT', '1234', '1234', '15', '123']);
console.log(seen);
assert.deepEqual(await read(`'grouped.csv'`), ['VARCHAR', '1.234', '12.345.678']);
await assert.rejects(read(`'grouped.csv', thousands = '.'`), /THOUSANDS must not appear in the DECIMAL_SEPARATOR/);
EOF
node run.mjs

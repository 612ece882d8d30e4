#!/bin/sh
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1), hyparquet 1.33.0: a sum of whole numbers is written to Parquet as a floating number.
#
# Seen: sum() of a BIGINT is a HUGEINT, which Parquet has no type for, and COPY writes it as DOUBLE, so 9007199254740993 comes
# back as ...992. max() and count() stay whole, and a sum of DECIMAL stays exact. It is so for small sums as well: read with
# hyparquet, count(*) of 2 rows is the BigInt 2n, the sum of 1 and 2 the number 3. CSV written from the same query is exact.
# A good guess: COPY writes the result as shown, or refuses, or takes DECIMAL(38,0), since DECIMAL(38,2) has a place in
# Parquet; and a sum has the type of what was summed up.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact @duckdb/node-api@1.5.6-r.1 hyparquet@1.33.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
const types = async (from) => (await rows(`describe ${from}`)).map((column) => `${column.column_name} ${column.column_type}`);
await connection.run('create table t (pagu bigint, hari integer, harga decimal(18, 2))');
await connection.run('insert into t values (9007199254740992, 1, 90071992547409.93), (1, 2, 0.01)');
const query = 'select sum(pagu) pagu, sum(hari) hari, sum(harga) harga, max(pagu) largest, count(*) n from t';
await connection.run(`copy (${query}) to 'sum.parquet'`);
await connection.run(`copy (${query}) to 'sum.csv'`);

const seen = { before: await types(query), after: await types("select * from 'sum.parquet'") };
const [read] = await parquetReadObjects({ file: await asyncBufferFromFile('sum.parquet') });
const csv = (await readFile('sum.csv', 'utf8')).trim().split('\n')[1];
console.log(seen, read, csv);
assert.deepEqual(seen.before, ['pagu HUGEINT', 'hari HUGEINT', 'harga DECIMAL(38,2)', 'largest BIGINT', 'n BIGINT']);
assert.deepEqual(seen.after, ['pagu DOUBLE', 'hari DOUBLE', 'harga DECIMAL(38,2)', 'largest BIGINT', 'n BIGINT']);
assert.deepEqual([read.pagu, read.hari, read.largest, read.n], [9007199254740992, 3, 9007199254740992n, 2n]);
assert.equal(csv, '9007199254740993,3,90071992547409.94,9007199254740992,2');
EOF
node run.mjs

import type { RecapRow } from '../../app/lkj/recap-rows';
import { Canvas } from '../../domain/sheet/print/canvas';
import { applyToBook } from '../../files/xlsx/apply-edits';
import { emptyBook } from '../../files/xlsx/book';
import { writeXlsx } from '../../files/xlsx/write';
import { RECAP_COLUMNS } from './rekap-messages';

const COLUMNS = Object.entries(RECAP_COLUMNS) as unknown as readonly (readonly [
  keyof RecapRow,
  (typeof RECAP_COLUMNS)[keyof RecapRow],
])[];

/** The recap as a workbook of one sheet: a row for each indikator, figures as figures. */
export function recapXlsx(rows: readonly RecapRow[]): Uint8Array {
  const sheet = 'Rekap';
  const canvas = new Canvas(
    sheet,
    COLUMNS.map(([, { width }]) => width),
  );
  canvas.line(
    0,
    0,
    COLUMNS.map(([, { judul }]) => judul),
    { style: 'formulir-kepala' },
  );
  rows.forEach((row, index) => {
    canvas.line(
      index + 1,
      0,
      COLUMNS.map(([name]) => row[name] ?? ''),
    );
  });
  return writeXlsx(
    applyToBook(emptyBook(sheet), [
      { kind: 'ensure-sheet', sheet },
      ...canvas.edits(),
      { kind: 'freeze', sheet, rows: 1, columns: 2 },
    ]),
  );
}

/**
 * Writes the recap as Parquet (zstd): text, BIGINT for the year, DOUBLE for figures, which are the domain's and are not rounded again.
 * DuckDB, which writes it, is loaded for this alone.
 */
export async function recapParquet(rows: readonly RecapRow[], path: string): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const types = { teks: 'VARCHAR', angka: 'DOUBLE', bulat: 'BIGINT' };
    await connection.run(`CREATE TABLE rekap (${COLUMNS.map(([name, { jenis }]) => `"${name}" ${types[jenis]}`).join(', ')})`);
    const appender = await connection.createAppender('rekap');
    for (const row of rows) {
      for (const [name, { jenis }] of COLUMNS) {
        const value = row[name];
        if (value === null) appender.appendNull();
        else if (jenis === 'teks') appender.appendVarchar(String(value));
        else if (jenis === 'bulat') appender.appendBigInt(BigInt(value));
        else appender.appendDouble(Number(value));
      }
      appender.endRow();
    }
    appender.closeSync();
    await connection.run(`COPY rekap TO '${path.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

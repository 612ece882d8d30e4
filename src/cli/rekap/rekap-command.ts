import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { RecapRow } from '../../app/lkj/recap-rows';
import { PERIODE } from '../../domain/kinerja/periode';
import { EXIT, type CliCommand, type Terminal } from '../command';
import { stampNow } from '../disk-command';
import { LKJ_TEXT } from '../lkj-messages';
import { DISK_TEXT } from '../messages';
import { isTaken, newFile } from '../new-file';
import { filesIn } from '../read-file';
import { textTable } from '../text-table';
import { readRecap } from './read-recap';
import { REKAP_TEXT } from './rekap-messages';
import { recapParquet, recapXlsx } from './write-recap';

const OUTPUTS = ['xlsx', 'jsonl', 'parquet'] as const;

/**
 * `runut rekap FOLDER…`: the indikator of all perangkat daerah, one workbook each, as a table, an .xlsx, JSON lines or Parquet. A file
 * that cannot be read is named and does not stop the others. Exit 0 all read, 2 when a file was not, or an output not made.
 */
export const rekapCommand: CliCommand = async (args, terminal) => {
  const asked = parsed(args);
  const periode = PERIODE.find((one) => one === (asked?.values.periode ?? 'tahun').toLowerCase());
  if (!asked || asked.positionals.length === 0 || !periode) {
    if (asked?.values.periode !== undefined && !periode) terminal.err(LKJ_TEXT.periodeAsing(asked.values.periode).id);
    terminal.err(REKAP_TEXT.caraPakai);
    return EXIT.unreadable;
  }
  const targets = OUTPUTS.flatMap((output) => {
    const path = asked.values[output];
    return path === undefined ? [] : [{ output, path }];
  });
  for (const { output, path } of targets) {
    if (output === 'jsonl' && path === '-') continue;
    const wrong = extname(path).toLowerCase() === `.${output}` ? undefined : LKJ_TEXT.akhiran(output, path);
    const refused = wrong ?? ((await isTaken(path)) ? DISK_TEXT.tidakDibuat(path, '') : undefined);
    if (!refused) continue;
    terminal.err(refused.id);
    return EXIT.unreadable;
  }
  const { files, blank } = await workbooksIn(asked.positionals);
  for (const folder of blank) terminal.err(REKAP_TEXT.tanpaBuku(folder));
  const { at } = stampNow();
  const rows: RecapRow[] = [];
  let failed = 0;
  for (const [index, file] of files.entries()) {
    terminal.progress(REKAP_TEXT.membaca(index + 1, files.length, file));
    const read = await readRecap(file, at, periode).catch(() => undefined);
    if (read?.ok) rows.push(...read.value);
    else {
      failed += 1;
      terminal.progress('');
      terminal.err(REKAP_TEXT.galat(file, read?.refusal.id ?? REKAP_TEXT.gagal));
    }
  }
  terminal.progress('');
  if (!(await write(rows, targets, asked.values.json === true, terminal))) return EXIT.unreadable;
  if (targets.length === 0 && asked.values.json !== true)
    terminal.out(REKAP_TEXT.ringkas(files.length - failed, rows.length, failed));
  return failed + blank.length > 0 ? EXIT.unreadable : EXIT.clean;
};

async function write(
  rows: readonly RecapRow[],
  targets: readonly { readonly output: (typeof OUTPUTS)[number]; readonly path: string }[],
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  if (json || targets.some(({ path }) => path === '-')) for (const row of rows) terminal.out(JSON.stringify(row));
  else if (targets.length === 0) for (const line of textTable(REKAP_TEXT.kepala, rows.map(REKAP_TEXT.baris))) terminal.out(line);
  for (const { output, path } of targets) {
    if (path === '-') continue;
    const bytes =
      output === 'xlsx' ? recapXlsx(rows) : new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const refused = output === 'parquet' ? await parquetFile(rows, path) : await newFile(path, bytes);
    if (refused) {
      terminal.err(refused.refused.id);
      return false;
    }
    terminal.err(DISK_TEXT.diekspor(path).id);
  }
  return true;
}

async function parquetFile(rows: readonly RecapRow[], path: string) {
  try {
    await recapParquet(rows, path);
    return undefined;
  } catch (error) {
    return { refused: DISK_TEXT.tidakDibuat(path, error instanceof Error ? error.message : String(error)) };
  }
}

/** The workbooks in folders, besides those named; and the folders that hold none. */
async function workbooksIn(paths: readonly string[]) {
  const files: string[] = [];
  const blank: string[] = [];
  for (const path of paths) {
    const inside = (await filesIn(path))?.filter((file) => ['.xlsx', '.xlsm'].includes(extname(file).toLowerCase()));
    if (inside?.length === 0) blank.push(path);
    files.push(...(inside ?? [path]));
  }
  return { files, blank };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { periode: text, xlsx: text, jsonl: text, parquet: text, json: { type: 'boolean' } },
    });
  } catch {
    return undefined;
  }
}

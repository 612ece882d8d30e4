import { extname } from 'node:path';
import type { RecapRow } from '../../app/lkj/recap-rows';
import { grouped } from '../../domain/grouped';
import { PERIODE } from '../../domain/kinerja/periode';
import { EXIT, parsedArgs, type CliCommand, type Terminal } from '../command';
import { stampNow } from '../disk-command';
import { LKJ_TEXT } from '../lkj-messages';
import { DISK_TEXT } from '../messages';
import { newFile, ON_TERMINAL, outputsAsked } from '../new-file';
import { onAllCores } from '../on-all-cores';
import { filesIn } from '../read-file';
import { CLI_TEXT } from '../shared-messages';
import { textTable } from '../text-table';
import { REKAP_TEXT } from './rekap-messages';
import { recapParquet, recapXlsx } from './write-recap';

const OUTPUTS = ['xlsx', 'jsonl', 'parquet'] as const;

/**
 * `runut rekap FOLDER…`: the indikator of all perangkat daerah, one workbook each, as a table, an .xlsx, JSON lines or Parquet. A file
 * that cannot be read is named and does not stop the others. Exit 0 all read, 2 when a file was not, or an output not made.
 */
export const rekapCommand: CliCommand = async (args, terminal) => {
  const asked = parsedArgs(args, { tahun: true, periode: true, xlsx: true, jsonl: true, parquet: true, json: false });
  const wanted = asked?.option('periode');
  const periode = PERIODE.find((one) => one === (wanted ?? 'tahun').toLowerCase());
  const tahun = asked?.option('tahun');
  if (asked?.words[0] === undefined || !periode || (tahun !== undefined && !/^\d{4}$/.test(tahun))) {
    if (wanted !== undefined && !periode) terminal.err(LKJ_TEXT.periodeAsing(wanted).id);
    terminal.err(REKAP_TEXT.caraPakai);
    return EXIT.unreadable;
  }
  const outputs = await outputsAsked(OUTPUTS, asked, 'jsonl');
  if ('refused' in outputs) {
    terminal.err(outputs.refused.id);
    return EXIT.unreadable;
  }
  const { targets } = outputs;
  const { files, blank } = await workbooksIn(asked.words);
  for (const folder of blank) terminal.err(REKAP_TEXT.tanpaBuku(folder));
  const { at } = stampNow();
  const rows: RecapRow[] = [];
  let failed = 0;
  let done = 0;
  for await (const [file, read] of onAllCores(
    'rekap',
    files,
    { at, periode, ...(tahun === undefined ? {} : { tahun: Number(tahun) }) },
    terminal.worker,
  )) {
    terminal.progress(CLI_TEXT.membaca(++done, files.length, file));
    if (read?.ok) rows.push(...read.value);
    else {
      failed += 1;
      terminal.progress('');
      terminal.err(REKAP_TEXT.galat(file, read?.refusal ?? REKAP_TEXT.gagal));
    }
  }
  terminal.progress('');
  const offices = grouped(rows, ({ kantor, tahun }) => `${kantor} ${tahun.toString()}`);
  for (const of of offices.values()) {
    const [first, ...others] = new Set(of.map(({ berkas }) => berkas));
    if (first !== undefined && others.length > 0) terminal.err(REKAP_TEXT.ganda(of[0]?.kantor ?? '', [first, ...others]));
  }
  if (!(await write(rows, targets, asked.has('json'), terminal))) return EXIT.unreadable;
  if (targets.length === 0 && !asked.has('json')) terminal.out(REKAP_TEXT.ringkas(offices.size, rows.length, failed));
  return failed + blank.length > 0 ? EXIT.unreadable : EXIT.clean;
};

async function write(
  rows: readonly RecapRow[],
  targets: readonly { readonly output: (typeof OUTPUTS)[number]; readonly path: string }[],
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  if (json || targets.some(({ path }) => path === ON_TERMINAL)) for (const row of rows) terminal.out(JSON.stringify(row));
  else if (targets.length === 0) for (const line of textTable(REKAP_TEXT.kepala, rows.map(REKAP_TEXT.baris))) terminal.out(line);
  for (const { output, path } of targets) {
    if (path === ON_TERMINAL) continue;
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

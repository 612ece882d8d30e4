import ExcelJS from 'exceljs';
import { read } from 'xlsx';
import { nodeBytes } from '../src/cli/node-bytes';
import { readSops } from '../src/domain/sop/read/read-sops';
import { readAny } from '../src/files/read-any';
import { against, percentile, type Line } from './measure';
import { largeSheet } from './large-sop';

const ROWS = 10_000;
const ROUNDS = 11;
/** What of SheetJS need not be: a grid instead of cells by address, no formulas, no HTML, no texts beside the values. */
const FAST = { type: 'buffer', dense: true, cellFormula: false, cellHTML: false, cellText: false } as const;

/**
 * Reading an .xlsx of 10,000 kegiatan, written by a third party. Runut's time holds the whole way to the SOPs, as its command goes it;
 * the peers only read the cells. Runs alternate, so that a busy machine slows all.
 */
export async function run(): Promise<readonly Line[]> {
  const bytes = await fileOf(ROWS);
  const times = { runut: [] as number[], exceljs: [] as number[], sheetjs: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const runut = await timed(() => readAsSop(bytes));
    const exceljs = await timed(async () => new ExcelJS.Workbook().xlsx.load(bytes.buffer as ArrayBuffer));
    const sheetjs = await timed(() => read(bytes, FAST));
    // The first round warms up.
    if (round === 0) continue;
    times.runut.push(runut);
    times.exceljs.push(exceljs);
    times.sheetjs.push(sheetjs);
  }
  const middle = (values: readonly number[]): number => percentile(values, 0.5);
  const what = 'read an .xlsx of 10 000 kegiatan as an SOP';
  return [
    against(what, middle(times.runut), 'exceljs', middle(times.exceljs), 'at most 0.5'),
    against(what, middle(times.runut), 'SheetJS at its fastest', middle(times.sheetjs), 'at most 0.6'),
  ];
}

async function readAsSop(bytes: Uint8Array): Promise<void> {
  const opened = await readAny(bytes, 'sop.xlsx', nodeBytes);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const found = opened.value.snapshot.sheets.flatMap((sheet) => readSops(sheet).sops);
  if (found[0]?.kegiatan.length !== ROWS) throw new Error('the SOP was not read whole');
}

async function fileOf(count: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('SOP');
  for (const row of largeSheet(count).values) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

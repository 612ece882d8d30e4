import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeFormulir } from '../src/domain/kinerja/formulir/write-formulir';
import { writePengaturan } from '../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { sampleIsian, samplePengaturan } from '../src/domain/kinerja/sample';
import { applyToBook } from '../src/files/xlsx/apply-edits';
import { emptyBook } from '../src/files/xlsx/book';
import { writeXlsx } from '../src/files/xlsx/write';
import { against, percentile, type Line } from './measure';

const OFFICES = 200;
const ROUNDS = 3;
const root = resolve(import.meta.dirname, '..');
const node = promisify(execFile);

/** What the peer does: every workbook read, every sheet made rows of, nothing computed. */
const LOOP = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { read, utils } from 'xlsx';
  let rows = 0;
  for (const name of readdirSync(process.argv[1])) {
    const book = read(readFileSync(process.argv[1] + '/' + name));
    for (const sheet of Object.values(book.Sheets)) rows += utils.sheet_to_json(sheet, { header: 1 }).length;
  }
  console.log(rows);
`;

/**
 * The recap of 200 offices' workbooks: the command as a person runs it, its report computed for each, beside a loop with SheetJS that
 * only reads the cells. Both are processes of their own; runs alternate.
 */
export async function run(): Promise<readonly Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'runut-bench-rekap-'));
  try {
    for (let office = 0; office < OFFICES; office += 1)
      await writeFile(join(folder, `dinas-${String(office)}.xlsx`), bookOf(office));
    const times = { runut: [] as number[], sheetjs: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const runut = await timed(async () => {
        const { stdout } = await node('node', ['scripts/runut.mjs', 'rekap', '--jsonl', '-', folder], {
          cwd: root,
          maxBuffer: 2 ** 28,
        });
        if (stdout.trim().split('\n').length !== OFFICES * 6) throw new Error('not every indikator was told');
      });
      const sheetjs = await timed(() => node('node', ['--input-type=module', '-e', LOOP, folder], { cwd: root }));
      // The first round makes the bundle and warms up.
      if (round === 0) continue;
      times.runut.push(runut);
      times.sheetjs.push(sheetjs);
    }
    const what = `rekap of ${String(OFFICES)} workbooks`;
    return [against(what, percentile(times.runut, 0.5), 'SheetJS loop', percentile(times.sheetjs, 0.5), 'at most 0.33')];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A workbook of the sample under another office's name. */
function bookOf(office: number): Uint8Array {
  const sample = samplePengaturan(2025);
  const pengaturan = { ...sample, kantor: { ...sample.kantor, nama: `Dinas ${String(office)}` } };
  const content = sampleIsian(2025);
  const edits = pengaturan.bidang.flatMap((bidang) => {
    const own = content[bidang.id];
    return writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', ...(own ? { content: own } : {}) });
  });
  return writeXlsx(applyToBook(emptyBook(), [...writePengaturan(pengaturan), ...edits]));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

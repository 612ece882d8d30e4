import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { savePengaturan } from '../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet } from '../src/app/lkj/compile-sheet';
import { run as doIt } from '../src/app/use-case';
import { sampleIsian, samplePengaturan } from '../src/domain/kinerja/sample';
import type { Stamp } from '../src/domain/stamp';
import { emptyBook } from '../src/files/xlsx/book';
import { createBookWorkbook } from '../src/files/xlsx/book-workbook';
import { writeXlsx } from '../src/files/xlsx/write';
import { against, percentile, type Line } from './measure';

const OFFICES = 200;
const ROUNDS = 3;
const root = resolve(import.meta.dirname, '..');
const node = promisify(execFile);
const stamp: Stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: 'Penyusun', jabatan: 'Kasubbag' }, newId: () => 'id' };

/** What the peer does, at its fast settings: every workbook read, every sheet made rows of, nothing computed. */
const LOOP = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { read, utils } from 'xlsx';
  const fast = { dense: true, cellFormula: false, cellHTML: false, cellText: false };
  let rows = 0;
  for (const name of readdirSync(process.argv[1])) {
    const book = read(readFileSync(process.argv[1] + '/' + name), fast);
    for (const sheet of Object.values(book.Sheets)) rows += utils.sheet_to_json(sheet, { header: 1 }).length;
  }
  console.log(rows);
`;

/** Tells at its end what the whole process took of the processor, its threads included, in milliseconds. */
const TELL_CPU = `--import=data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write('\\ncpu ' + String((user + system) / 1000));
  });
`)}`;

interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

/**
 * The recap of 200 offices' workbooks: the command as a person runs it, its report computed for each, beside a loop with SheetJS that
 * only reads the cells. Both are processes of their own; runs alternate. Workbooks with settings and forms alone, and as an office has
 * them at the end of its year, with the LKj compiled.
 */
export async function run(): Promise<readonly Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'runut-bench-rekap-'));
  try {
    const lines: Line[] = [];
    for (const compiled of [false, true]) {
      const books = join(folder, compiled ? 'lkj' : 'formulir');
      await mkdir(books);
      for (let office = 0; office < OFFICES; office += 1)
        await writeFile(join(books, `dinas-${String(office)}.xlsx`), await bookOf(office, compiled));
      lines.push(...(await compare(books, `rekap of ${String(OFFICES)} workbooks ${compiled ? 'with their LKj' : 'of forms'}`)));
    }
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(books: string, what: string): Promise<readonly Line[]> {
  const [runut, sheetjs]: [Taken[], Taken[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const taken = [
      await timed(['scripts/runut.mjs', 'rekap', '--jsonl', '-', books], (said) => {
        if (said.trim().split('\n').length !== OFFICES * 6) throw new Error('not every indikator was told');
      }),
      await timed(['--input-type=module', '-e', LOOP, books]),
    ] as const;
    // The first round makes the bundle and warms up.
    if (round === 0) continue;
    runut.push(taken[0]);
    sheetjs.push(taken[1]);
  }
  const middle = (all: readonly Taken[], of: keyof Taken): number =>
    percentile(
      all.map((one) => one[of]),
      0.5,
    );
  return [
    against(what, middle(runut, 'wall'), 'SheetJS loop', middle(sheetjs, 'wall'), 'at most 0.33'),
    against('the same, processor time', middle(runut, 'cpu'), 'SheetJS loop', middle(sheetjs, 'cpu'), 'told'),
  ];
}

/** A workbook of the sample under another office's name, with its report or before it was compiled. */
async function bookOf(office: number, compiled: boolean): Promise<Uint8Array> {
  const sample = samplePengaturan(2025);
  const pengaturan = { ...sample, kantor: { ...sample.kantor, nama: `Dinas ${String(office)}` } };
  const workbook = createBookWorkbook(emptyBook());
  await doIt(workbook, savePengaturan, { pengaturan }, stamp);
  await doIt(workbook, writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) }, stamp);
  if (compiled) await doIt(workbook, compileLkjSheet, { pengaturan, jejak: null }, stamp);
  return writeXlsx(workbook.book);
}

async function timed(args: readonly string[], check: (said: string) => void = () => undefined): Promise<Taken> {
  const start = performance.now();
  const { stdout, stderr } = await node('node', [TELL_CPU, ...args], { cwd: root, maxBuffer: 2 ** 28 });
  const wall = performance.now() - start;
  check(stdout);
  return { wall, cpu: Number(/cpu ([\d.]+)$/.exec(stderr)?.[1]) };
}

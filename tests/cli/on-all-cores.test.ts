import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onAllCores } from '../../src/cli/on-all-cores';

const ASK = { json: true, mengapa: false };
const CASES = 'tests/fixtures/cases';

let folder: string;
let files: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runut-cores-'));
  const books = (await readdir(CASES)).filter((name) => name.endsWith('.xlsx'));
  files = Array.from({ length: 14 }, (_, at) => join(folder, `${at.toString().padStart(2, '0')}.xlsx`));
  for (const [at, file] of files.entries()) {
    if (at === 5) await writeFile(file, 'bukan buku kerja');
    else await copyFile(join(CASES, books[at % books.length] ?? ''), file);
  }
});

afterAll(() => rm(folder, { recursive: true }));

const answersWith = async (worker: URL | undefined) => {
  const answers = [];
  for await (const one of onAllCores('periksa', files, ASK, worker)) answers.push(one);
  return answers;
};

describe('a job on many files', () => {
  it('answers on all cores what it answers here, in the order of the files', async () => {
    const script = join(folder, 'runut-worker.mjs');
    await build({
      entryPoints: ['src/cli/file-worker.ts'],
      outfile: script,
      bundle: true,
      format: 'esm',
      platform: 'node',
      external: ['@duckdb/node-api', 'pdfjs-dist'],
      banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);" },
    });
    const here = await answersWith(undefined);
    expect(here.map(([file]) => file)).toEqual(files);
    expect(here[5]?.[1]?.said[0]).toContain('05.xlsx');
    expect(await answersWith(pathToFileURL(script))).toEqual(here);
  });

  it('has only so many files under way, however many there are and however slowly answers are taken', async () => {
    const script = join(folder, 'answers.mjs');
    await writeFile(
      script,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ file }) => parentPort.postMessage({ answer: { said: [file], objected: [], code: 0 } }));`,
    );
    const ahead = 8 * availableParallelism();
    for (const [worker, most] of [
      [pathToFileURL(script), ahead],
      [undefined, 1],
    ] as const) {
      let taken = 0;
      let furthest = 0;
      const watched = new Proxy(
        Array.from({ length: 4 * ahead }, (_, at) => `${String(at)}.xlsx`),
        {
          get(list, key) {
            if (typeof key === 'string' && /^\d+$/.test(key)) furthest = Math.max(furthest, Number(key) + 1);
            return Reflect.get(list, key) as unknown;
          },
        },
      );
      let underWay = 0;
      for await (const [file] of onAllCores('periksa', watched, ASK, worker)) {
        expect(file).toBe(`${String(taken)}.xlsx`);
        underWay = Math.max(underWay, furthest - taken);
        taken += 1;
      }
      expect(taken).toBe(4 * ahead);
      expect(underWay).toBeLessThanOrEqual(most);
    }
  });

  it('costs the answer of its file, and no more, when a thread breaks down', async () => {
    const script = join(folder, 'breaks.mjs');
    await writeFile(
      script,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ file }) => {
         if (file.endsWith('03.xlsx')) process.exit(7);
         if (file.endsWith('04.xlsx')) throw new Error('habis');
         parentPort.postMessage({ answer: { said: [file], objected: [], code: 0 } });
       });`,
    );
    const answers = await answersWith(pathToFileURL(script));
    expect(answers.map(([file, answer]) => answer?.said[0] ?? `${file} gagal`)).toEqual(
      files.map((file, at) => (at === 3 || at === 4 ? `${file} gagal` : file)),
    );
  });
});

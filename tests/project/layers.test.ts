import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
let copy = '';

/** Compiles one layer of the copy with one more file in it and returns what the compiler says. */
async function compileWith(layer: string, source: string): Promise<string> {
  const probe = join(copy, 'src', layer, 'probe.ts');
  await writeFile(probe, source);
  try {
    return await new Promise((done) => {
      execFile(
        process.execPath,
        [join(project, 'node_modules/typescript/bin/tsc'), '-b', join(copy, 'src', layer)],
        (_, stdout) => {
          done(stdout);
        },
      );
    });
  } finally {
    await rm(probe);
  }
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'runut-layers-'));
  await cp(join(project, 'src'), join(copy, 'src'), { recursive: true });
  await cp(join(project, 'config'), join(copy, 'config'), { recursive: true });
  await cp(join(project, 'package.json'), join(copy, 'package.json'));
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(async () => {
  await rm(copy, { recursive: true, force: true });
});

describe('the walls between the layers', () => {
  it('let the domain compile as it stands', async () => {
    expect(await compileWith('domain', "export { ok } from './result';\n")).toBe('');
  });

  const walls = [
    ['domain', "export { createExcelWorkbook } from '../excel/excel-workbook';\n", 'TS6307'],
    ['domain', "export { run } from '../app/use-case';\n", 'TS6307'],
    ['domain', 'export const page = document;\n', 'TS2584'],
    ['domain', 'export const host = Excel;\n', 'TS2304'],
    ['domain', "export { readFile } from 'node:fs/promises';\n", 'TS2591'],
    ['app', "export { createExcelWorkbook } from '../excel/excel-workbook';\n", 'TS6307'],
    ['app', 'export const host = Excel;\n', 'TS2304'],
    ['taskpane', "export { createExcelWorkbook } from '../excel/excel-workbook';\n", 'TS6307'],
    ['taskpane', 'export const host = Excel;\n', 'TS2304'],
    ['excel', "export { Pane } from '../taskpane/probe-target';\n", 'TS(6307|2307)'],
    ['files', 'export const host = Excel;\n', 'TS2304'],
  ] as const;

  it.each(walls)(
    'keep %s from %s',
    async (layer, source, error) => {
      expect(await compileWith(layer, source)).toMatch(new RegExp(`probe\\.ts.*${error}`));
    },
    60_000,
  );
});

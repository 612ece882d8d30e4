import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import webpack, { type Configuration } from 'webpack';
import { stampOf } from './stamp.js';

export const root = resolve(import.meta.dirname, '..');
/** Where the embedded workbook and the add-in are built for this machine; dist/ is for deployment only. */
export const siteFolder = resolve(root, '.build/site');
export const cacheFolder = resolve(root, '.cache');

/** What the pages are made from; a change of any of it builds them anew. */
const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'scripts/manifest-address.js', 'package-lock.json'];
const stampFile = join(cacheFolder, 'site.stamp');

/**
 * Builds the add-in with local office.js files and the embedded workbook into `siteFolder`, each in a process of its own, unless what
 * stands there was built from the same files. Rejects with the compiler's errors. True when something had to be built.
 */
export async function buildSite(): Promise<boolean> {
  const stamp = `${stampOf(root, INPUTS)} ${process.env['OFFICE_DIST'] ?? ''}`;
  const built = ['index.html', 'taskpane.html'].every((page) => existsSync(join(siteFolder, page)));
  if (built && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return false;
  await rm(stampFile, { force: true });
  await Promise.all([buildBundle('addin'), buildBundle('host')]);
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
  return true;
}

/** Builds again after every change; `changed` is told the compiler's errors, or `undefined` when all is well. */
export async function watchSite(changed: (problem: string | undefined) => void): Promise<void> {
  const path = resolve(root, 'webpack.config.js');
  const { default: configure } = (await import(path)) as { default: (env: Record<string, string>) => Configuration[] };
  const compiler = webpack(configure({ host: 'true', officejs: 'local', out: siteFolder }));
  if (!compiler) throw new Error('webpack accepted no configuration');
  await rm(stampFile, { force: true });
  await new Promise<void>((done, fail) => {
    let first = true;
    compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
      const problem =
        error?.message ?? (stats?.hasErrors() ? stats.toString({ preset: 'errors-only', colors: false }) : undefined);
      if (!first) changed(problem);
      else if (problem === undefined) done();
      else fail(new Error(problem));
      first = false;
    });
  });
}

async function buildBundle(name: 'addin' | 'host'): Promise<void> {
  const cli = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const env = ['host', 'officejs=local', `out=${siteFolder}`].flatMap((value) => ['--env', value]);
  try {
    await promisify(execFile)(process.execPath, [cli, 'build', '--config-name', name, ...env], { cwd: root });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error([stdout, stderr].filter(Boolean).join('\n') || String(error), { cause: error });
  }
}

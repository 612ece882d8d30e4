import { resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';

export const root = resolve(import.meta.dirname, '..');
/** Where the embedded workbook and the add-in are built for this machine; dist/ is for deployment only. */
export const siteFolder = resolve(root, '.build/site');
export const cacheFolder = resolve(root, '.cache');

/** Builds the add-in with local office.js files and the embedded workbook into `siteFolder`. Rejects with the compiler's errors. */
export async function buildSite(watch?: (problem: string | undefined) => void): Promise<void> {
  const path = resolve(root, 'webpack.config.js');
  const { default: configure } = (await import(path)) as { default: (env: Record<string, string>) => Configuration[] };
  const compiler = webpack(configure({ host: 'true', officejs: 'local', out: siteFolder }));
  if (!compiler) throw new Error('webpack accepted no configuration');
  const problemIn = (error: Error | null, stats?: webpack.MultiStats) =>
    error?.message ?? (stats?.hasErrors() ? stats.toString({ preset: 'errors-only', colors: false }) : undefined);
  await new Promise<void>((done, fail) => {
    const settle = (problem: string | undefined) => {
      if (problem) fail(new Error(problem));
      else done();
    };
    if (watch) {
      let first = true;
      compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
        const problem = problemIn(error, stats);
        if (first) settle(problem);
        else watch(problem);
        first = false;
      });
    } else {
      compiler.run((error, stats) => {
        const problem = problemIn(error, stats);
        compiler.close(() => {
          settle(problem);
        });
      });
    }
  });
}

// `npm run runut`: the command of the product, from a bundle in dist/ that is made on first use and again when a source changed.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stampOf } from './stamp.js';

const root = resolve(import.meta.dirname, '..');
const bundle = join(root, 'dist/runut.mjs');
const stampFile = join(root, '.cache/runut.stamp');

const stamp = stampOf(root, ['src', 'scripts/runut.mjs', 'package-lock.json']);
if (!existsSync(bundle) || (await readFile(stampFile, 'utf8').catch(() => '')) !== stamp) {
  await rm(stampFile, { force: true });
  await build();
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
}
await import(pathToFileURL(bundle).href);

/** What a command does not need stays unread: each command, and what only some need, is a piece of its own in dist/runut/. */
async function build() {
  const { build: bundleWith } = await import('esbuild');
  await rm(join(root, 'dist/runut'), { recursive: true, force: true });
  await bundleWith({
    absWorkingDir: root,
    entryPoints: { runut: 'src/cli/main.ts', 'runut-worker': 'src/cli/file-worker.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'runut/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    // Binaries and workers of their own, found beside the packages.
    external: ['@duckdb/node-api', 'pdfjs-dist'],
    // Packages that are no modules yet ask for Node's own by require.
    banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);" },
    logLevel: 'warning',
  });
}

import { readdir } from 'node:fs/promises';
import type { Line } from './measure';

/**
 * `npm run bench [name…]`: runs every `*.bench.ts` here (or the named ones) and prints its lines. Each exports `run()`.
 * Peers run in the same process on the same data, so that the ratios hold on any machine.
 */
const wanted = process.argv.slice(2);
const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.bench.ts')).sort();
for (const file of files) {
  const name = file.replace('.bench.ts', '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n## ${name}`);
  const { run } = (await import(`./${file}`)) as { run: () => Promise<readonly Line[]> };
  for (const line of await run()) {
    const ratio = line.ratio === undefined ? '' : `  × ${line.ratio.toPrecision(2)}`;
    console.log(`${line.what.padEnd(58)} ${line.runut.padStart(12)}   ${line.peer.padEnd(30)}${ratio}   (${line.aim})`);
  }
}
// An embedded workbook keeps the process alive by its own timers.
process.exit(0);

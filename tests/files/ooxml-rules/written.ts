import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { troublesIn } from './check-office-file';

const project = resolve(import.meta.dirname, '../../..');

/** Where written files wait for Microsoft's validator, a folder for each test file. */
export const WRITTEN = resolve(project, '.build/written');

/** Files kept of one test file, those with something new in them. */
const MOST = 8;

let seen: { readonly test: string; readonly words: Set<string>; readonly digests: Set<string>; kept: number } | undefined;

/** Throws where Excel or Word would object to a file that a test has written. */
export function checkWritten(bytes: Uint8Array, extension: '.xlsx' | '.docx'): void {
  const test = relative(project, expect.getState().testPath ?? 'unknown');
  if (seen?.test !== test) {
    rmSync(folderOf(test), { recursive: true, force: true });
    seen = { test, words: new Set(), digests: new Set(), kept: 0 };
  }
  const digest = createHash('sha1').update(bytes).digest('hex');
  if (seen.digests.has(digest)) return;
  seen.digests.add(digest);
  const troubles = troublesIn(bytes);
  if (troubles.length > 0)
    throw new Error(`Excel or Word would object:\n${troubles.map((one) => Object.values(one).join(': ')).join('\n')}`);
  if (seen.kept >= MOST) return;
  const fresh = wordsOf(bytes).filter((word) => !seen?.words.has(word));
  if (fresh.length === 0) return;
  for (const word of fresh) seen.words.add(word);
  seen.kept += 1;
  mkdirSync(folderOf(test), { recursive: true });
  writeFileSync(resolve(folderOf(test), `${String(seen.kept)}${extension}`), bytes);
}

/** Of its own for each Excel that a test is run in, since those run side by side. */
const folderOf = (test: string): string =>
  resolve(WRITTEN, [...test.split(/[\\/]/), process.env['RUNUT_PROFILE'] ?? []].flat().join('+'));

/** Elements and attributes that a file uses: what the schema judges. */
function wordsOf(bytes: Uint8Array): string[] {
  const words = new Set<string>();
  for (const part of Object.values(unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) })))
    for (const [word] of strFromU8(part).matchAll(/<[\w:]+|\s[\w:]+=(?=")/g)) words.add(word);
  return [...words];
}

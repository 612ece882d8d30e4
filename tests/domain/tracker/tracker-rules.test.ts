import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TRACKER_RULES } from './tracker-rules';

const TESTS = join(import.meta.dirname, '../..');

/** The tests of the tracker, as text. */
const written = ['domain/tracker', 'app/tracker', 'excel', 'cli', 'taskpane']
  .flatMap((folder) =>
    readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(TESTS, folder, file)),
  )
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the numbered rules of the tracker', () => {
  it.each(Object.keys(TRACKER_RULES))('%s is shown by a test that names it', (nomor) => {
    expect(written).toMatch(new RegExp(`it\\([\`']\\[${nomor}\\]`));
  });

  it('are numbered without gaps, and no test names a rule that is not listed', () => {
    const nomor = Object.keys(TRACKER_RULES);
    expect(nomor).toEqual(nomor.map((_, index) => `T${String(index + 1)}`));
    const named = [...written.matchAll(/\[(T\d+)\]/g)].map(([, one]) => one ?? '');
    expect([...new Set(named)].filter((one) => !nomor.includes(one))).toEqual([]);
  });
});

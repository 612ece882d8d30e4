import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stampOf } from '../../scripts/stamp.js';

it('takes built pages for current only while no file they are made from was changed, added, renamed or touched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'runut-stamp-'));
  const file = join(folder, 'dalam', 'satu.ts');
  await mkdir(join(folder, 'dalam'));
  const stamps = new Set<string>();
  const changes: readonly (() => Promise<unknown>)[] = [
    () => writeFile(file, 'satu'),
    () => writeFile(file, 'satu dua'),
    () => utimes(file, 1, 1),
    () => writeFile(join(folder, 'dua.ts'), ''),
    () => rename(join(folder, 'dua.ts'), join(folder, 'tiga.ts')),
    () => rm(file),
  ];
  for (const change of changes) {
    await change();
    stamps.add(stampOf(folder, ['.']));
    expect(stampOf(folder, ['.'])).toBe([...stamps].at(-1));
  }
  expect(stamps.size).toBe(changes.length);
  await rm(folder, { recursive: true });
});

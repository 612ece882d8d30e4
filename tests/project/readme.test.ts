import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { glossaryTable } from '../../src/domain/kantor/glossary';
import { rulesTable } from '../../src/domain/rules/table';

let readme = '';
beforeAll(async () => {
  readme = await readFile(resolve(import.meta.dirname, '../../README.md'), 'utf8');
});

/** What stands between a section's two comments. */
const section = (name: string): string => new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)\n<!-- /${name} -->`).exec(readme)?.[1] ?? '';

describe('the README', () => {
  it('lists the rules as they are registered', () => {
    expect(section('rules')).toBe(rulesTable());
  });

  it('explains the terms as sheets and code use them', () => {
    expect(section('glossary')).toBe(glossaryTable());
  });
});

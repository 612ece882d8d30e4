import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { glossaryTable } from '../../src/domain/kantor/glossary';
import { rulesPage, rulesTable } from '../../scripts/rule-docs';

const fileOf = (path: string): Promise<string> => readFile(resolve(import.meta.dirname, '../..', path), 'utf8');

let readme = '';
beforeAll(async () => {
  readme = await fileOf('README.md');
});

/** What stands between a section's two comments. */
const section = (name: string): string => new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)\n<!-- /${name} -->`).exec(readme)?.[1] ?? '';

describe('docs/rules.md', () => {
  it('shows what the rules say of their examples; `npm run docs` writes it', async () => {
    expect(await fileOf('docs/rules.md')).toBe(await rulesPage());
  });
});

describe('the README', () => {
  it('lists the rules as they are registered', () => {
    expect(section('rules')).toBe(rulesTable());
  });

  it('explains the terms as sheets and code use them', () => {
    expect(section('glossary')).toBe(glossaryTable());
  });
});

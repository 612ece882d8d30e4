import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { glossaryTable } from '../../scripts/glossary';
import { rulesPage, rulesTable } from '../../scripts/rule-docs';

const project = resolve(import.meta.dirname, '../..');
const fileOf = (path: string): Promise<string> => readFile(resolve(project, path), 'utf8');

/** What a build makes; it is not there before. */
const MADE = new Set(['dist/']);

/** The files and folders of the project that a page names: targets of links, and what stands between backticks and looks like a path. */
function pathsIn(page: string): readonly string[] {
  const linked = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const quoted = [...page.matchAll(/`([^`\s]+)`/g)].map(([, text = '']) => text);
  return [
    ...linked.filter((target) => !/^(?:\w+:|#)/.test(target)),
    ...quoted.filter((text) => /^\w[\w.-]*(?:\/[\w.-]*)+$/.test(text) || /^[\w-]+\.(?:ts|tsx|js|json|md|xml)$/.test(text)),
  ];
}

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

  it('names only files and folders that exist', () => {
    const paths = pathsIn(readme);
    expect(paths).toEqual(expect.arrayContaining(['src/domain/kantor', 'manifest.xml', 'docs/rules.md', 'assets/runut.png']));
    expect(paths.filter((path) => !MADE.has(path) && !existsSync(resolve(project, path)))).toEqual([]);
  });

  it('names only scripts that exist', async () => {
    const { scripts } = JSON.parse(await fileOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...readme.matchAll(/\bnpm run (?:-s )?([\w-]+)/g)].map(([, name = '']) => name);
    expect(named).toContain('docs');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the paths that a page names', () => {
  it('are told from web addresses, packages’ paths and plain words', () => {
    const page =
      'See [rules](docs/rules.md), [home](https://a.example/b), [above](#top), `src/app`, `run`, `a.ts`, `~/Library/x`, `*.b.c`.';
    expect(pathsIn(page)).toEqual(['docs/rules.md', 'src/app', 'a.ts']);
  });
});

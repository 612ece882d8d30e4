import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const SRC = join(project, 'src');
const inSrc = readdirSync(SRC, { recursive: true, encoding: 'utf8' });

const foldersOf = (path: string): readonly string[] =>
  readdirSync(join(SRC, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name));

/** Each folder of `src` and each of `src/domain`. */
const departments = [...foldersOf(''), ...foldersOf('domain')];
const readmes = inSrc.filter((file) => /(?:^|\/)README\.md$/.test(file));
const read = (readme: string): string => readFileSync(join(SRC, readme), 'utf8');

const exported = new Set(
  inSrc
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(SRC, file), 'utf8').matchAll(/^export (?:\w+ )*?(?:const|function\*?|class|interface|type) (\w+)/gm),
    ])
    .map(([, name = '']) => name),
);
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { readonly scripts: object };

/** What a README names between backticks, whatever line it is broken over. */
const mentions = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.replace(/\s+/g, ' '));

/**
 * Whether a README in this folder of `src` may say so: a path from there, from `src`, `src/domain` or the project; the end of a path
 * below it, with `*` for any part of a name; a name that is exported; a script.
 */
function exists(mention: string, folder: string): boolean {
  const script = /^npm run (\S+)/.exec(mention)?.[1];
  if (script !== undefined) return script in scripts;
  const path = /^npx tsx (\S+)$/.exec(mention)?.[1] ?? mention;
  if (exported.has(path)) return true;
  const from = [join('src', folder), 'src', 'src/domain', ''];
  if (!path.includes('*')) return /^[\w.@/-]+$/.test(path) && from.some((root) => existsSync(join(project, root, path)));
  const pattern = new RegExp(`/${path.replace(/[.$+]/g, String.raw`\$&`).replaceAll('*', '[^/]*')}$`);
  return inSrc.some((file) => file.startsWith(`${folder}/`) && pattern.test(file));
}

describe('the READMEs of departments', () => {
  it('stand in each of them', () => {
    expect(departments.length).toBeGreaterThan(15);
    expect(departments.filter((folder) => !readmes.includes(join(folder, 'README.md')))).toEqual([]);
  });

  it.each(readmes)('%s has at most 25 lines', (readme) => {
    expect(read(readme).trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });

  it.each(readmes)('%s names three things or more, all of which exist', (readme) => {
    const named = mentions(read(readme));
    expect(new Set(named).size).toBeGreaterThanOrEqual(3);
    expect(named.filter((mention) => !exists(mention, dirname(readme)))).toEqual([]);
  });

  it.each(readmes)('%s says in which order to read and what must never be in it', (readme) => {
    expect(read(readme)).toMatch(/^Read /m);
    expect(read(readme)).toMatch(/^Never /m);
  });
});

describe('what a README mentions', () => {
  it('exists as a path, a pattern, an exported name or a script, or not at all', () => {
    const there = ['use-case.ts', 'tracker/append.ts', 'domain', 'kantor', 'write-*', 'UseCase', 'npm run docs', 'docs/rules.md'];
    expect(there.filter((mention) => !exists(mention, 'app'))).toEqual([]);
    const gone = ['pesan.ts', 'tracker/no-such.ts', 'baca-*', 'NoSuchName', 'npm run nothing', 'two words'];
    expect(gone.filter((mention) => exists(mention, 'app'))).toEqual([]);
  });
});

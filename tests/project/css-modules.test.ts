import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classesIn, cssModules, typesOf } from '../../scripts/css-types';
import { root } from '../../scripts/site';

const sheets = cssModules();
const nameOf = (file: string): string => basename(file, '.module.css');

/** "sheet.class" of every class that the sources ask a style sheet for, with "sheet.*" where the class is chosen while it runs. */
function usedClasses(): ReadonlySet<string> {
  const folder = resolve(root, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.tsx?$/.test(file));
  return new Set(
    files.flatMap((file) => {
      const source = readFileSync(resolve(folder, file), 'utf8');
      return [...source.matchAll(/import \* as (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, alias = '', path = '']) => {
        const sheet = resolve(folder, dirname(file), path);
        const names = [...source.matchAll(new RegExp(`(?<![\\w.])${alias}(?:\\.(\\w+)|(\\[))`, 'g'))];
        return names.map(([, name]) => `${sheet}.${name ?? '*'}`);
      });
    }),
  );
}

describe('the style sheets', () => {
  it('are told to the compiler as they are', () => {
    expect(sheets.length).toBeGreaterThan(20);
    const stale = sheets.filter((file) => readFileSync(`${file}.d.ts`, 'utf8') !== typesOf(readFileSync(file, 'utf8')));
    expect(stale.map(nameOf)).toEqual([]);
  });

  it('have no class that nothing uses', () => {
    const used = usedClasses();
    expect(used.size).toBeGreaterThan(250);
    const unused = sheets.flatMap((file) =>
      classesIn(readFileSync(file, 'utf8'))
        .filter((name) => !used.has(`${file}.${name}`) && !used.has(`${file}.*`))
        .map((name) => `${nameOf(file)}.${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('have names of their own, of which the class names in the page are made', () => {
    expect(new Set(sheets.map(nameOf)).size).toBe(sheets.length);
  });
});

describe('the class names of a style sheet', () => {
  it('are those of its selectors, without a library’s own, comments and values', () => {
    const css =
      "/* .no */ .a:hover > .b-c :global(.fui-Button), html .a { width: .5px; content: '.d' }\n@media (width > 2.5px) { .e {} }";
    expect(classesIn(css)).toEqual(['a', 'b-c', 'e']);
  });
});

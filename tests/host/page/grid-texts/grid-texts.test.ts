import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { englishTexts } from '../../../../src/host/page/grid-texts/english';
import { indonesianTexts } from '../../../../src/host/page/grid-texts/indonesian';

/** Every package of Univer's that stands in the page and has something to say. */
const PACKAGES = ['sheets', 'sheets-formula', 'sheets-formula-ui', 'sheets-ui', 'sheets-filter', 'sheets-numfmt', 'sheets-numfmt-ui', 'ui', 'docs-ui', 'design']; // prettier-ignore

const asked = (name: string): string[] => {
  const source = readFileSync(
    fileURLToPath(new URL(`../../../../node_modules/@univerjs/${name}/lib/es/index.js`, import.meta.url)),
    'utf8',
  );
  return [...source.matchAll(/\.t\(\s*"([\w.-]+)"/g)].map(([, key = '']) => key);
};

const found = (texts: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], texts);

describe.each([
  ['Indonesian', indonesianTexts],
  ['English', englishTexts],
])('the grid in %s', (_, texts) => {
  it('finds every text it asks for: none is shown by its name', () => {
    const keys = [...new Set(PACKAGES.flatMap(asked))];
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => typeof found(texts, key) !== 'string')).toEqual([]);
  });
});

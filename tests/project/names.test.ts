import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
const sources = files.filter((file) => /(?<!\.d)\.tsx?$/.test(file));

/** Where the words for people stand; two screens may call different texts the same. */
const isCatalogue = (file: string): boolean => /(?:^|[/-])messages\.ts$/.test(file);

/** Names that many files declare on purpose. */
const SHARED: Readonly<Record<string, string>> = {
  examples: 'what each rule finds and accepts; the rule tester and `npm run docs` ask every rule’s file for it',
};

/** Indonesian verbs for what files do here in English. */
const VERBS = new Set([
  'ambil', 'baca', 'bagi', 'buat', 'cari', 'cetak', 'ekspor', 'gabung', 'ganti', 'hapus', 'hitung', 'impor', 'isi', 'kirim', 'kumpul',
  'periksa', 'pilih', 'simpan', 'susun', 'tambah', 'tempel', 'terima', 'tulis', 'ubah', 'urut',
]); // prettier-ignore

/** Files that bear such a word for a reason. */
const NAMED_SO: Readonly<Record<string, string>> = {
  'cli/periksa-command.ts': 'the command as people type it',
  'cli/periksa-messages.ts': 'the command as people type it',
};

/** Names that a file itself declares and exports. */
const exportedBy = (source: string): readonly string[] =>
  [
    ...source.matchAll(
      /^export (?:default )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
    ),
  ].map(([, name = '']) => name);

/** Which files declare each exported name. */
function declarations(all: Iterable<readonly [file: string, source: string]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [file, source] of all)
    for (const name of new Set(exportedBy(source))) found.set(name, [...(found.get(name) ?? []), file]);
  return found;
}

const beginsWithVerb = (file: string): boolean => VERBS.has(/^[a-z]+/.exec(basename(file))?.[0] ?? '');

describe('exported names', () => {
  const declared = declarations(
    sources.filter((file) => !isCatalogue(file)).map((file) => [file, readFileSync(join(SRC, file), 'utf8')] as const),
  );
  const twins = [...declared].filter(([, where]) => where.length > 1);

  it('are found whatever they declare', () => {
    const source =
      'export const a = 1;\nexport async function b() {}\nexport interface C {}\nexport abstract class D {}\nconst e = 2;\n';
    expect([...declarations([['one.ts', source], ['two.ts', 'export type C = string;']]).entries()]).toEqual([
      ['a', ['one.ts']], ['b', ['one.ts']], ['C', ['one.ts', 'two.ts']], ['D', ['one.ts']],
    ]); // prettier-ignore
    expect(declared.size).toBeGreaterThan(1000);
  });

  it('mean one thing each', () => {
    expect(twins.filter(([name]) => SHARED[name] === undefined)).toEqual([]);
  });

  it('are not excused where one file alone declares them', () => {
    expect(Object.keys(SHARED).filter((name) => !twins.some(([twin]) => twin === name))).toEqual([]);
  });
});

describe('file names', () => {
  const verbs = files.filter(beginsWithVerb);

  it('tell a verb from a noun that begins alike', () => {
    expect(['app/baca-sop.ts', 'x/hitung.ts', 'x/susunTabel.ts', 'x/import.ts', 'x/susunan-entry.ts'].map(beginsWithVerb)).toEqual([
      true, true, true, false, false,
    ]); // prettier-ignore
  });

  it('begin with no Indonesian verb', () => {
    expect(verbs.filter((file) => NAMED_SO[file] === undefined)).toEqual([]);
  });

  it('are not excused where no such file is left', () => {
    expect(Object.keys(NAMED_SO).filter((file) => !verbs.includes(file))).toEqual([]);
  });
});

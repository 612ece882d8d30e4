import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
const TABLE = 'domain/sheet/limits.ts';

/** Excel's own numbers, as code may write them. */
const LIMIT = /(?<![\w.#])(?:32767|409|409\.5|255|1048576|1048575|16384|16383|8192|1022|5000000|5 ?\* ?1024 ?\* ?1024)(?![\w.])/g;

/** The same numbers where they mean something else. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'addin/browser-services.ts': 'a colour channel',
  'files/xlsx/read/colors.ts': 'a colour channel',
  'files/xlsx/read/styles.ts': 'the rotation of letters that are stacked',
  'host/book/style.ts': 'the rotation of letters that are stacked',
  'host/excel/range/range-format.ts': 'the rotation of letters that are stacked',
  'host/richapi/host-error.ts': 'an HTTP status',
  'domain/memo.ts': 'how much a cache keeps',
};

const code = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=^|[\s;,{}()])\/\/.*$/gm, '')
    .replace(/(?<=\d)_(?=\d)/g, '');

const found = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .flatMap((path) => {
    const file = relative(SRC, path);
    const numbers = code(readFileSync(path, 'utf8')).match(LIMIT);
    return file === TABLE || !numbers ? [] : [file];
  });

describe("Excel's limits", () => {
  it('stand in one table', () => {
    expect(found.filter((file) => ELSEWHERE[file] === undefined)).toEqual([]);
  });

  it('are not excused where no such number is left', () => {
    expect(Object.keys(ELSEWHERE).filter((file) => !found.includes(file))).toEqual([]);
  });
});

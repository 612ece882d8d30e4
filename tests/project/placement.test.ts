import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** What is tested here is the project or the whole product, not a folder of `src`. */
const CROSS_CUTTING = new Set(['project', 'browser']);

const filesIn = (folder: string): string[] => readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' });

const sources = filesIn('src')
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
  .map((name) => name.replace(/\.tsx?$/, ''));
const tests = filesIn('tests')
  .filter((name) => /\.test\.tsx?$/.test(name))
  .filter((name) => !CROSS_CUTTING.has(name.split('/')[0] ?? ''));

/** The folder of `src` or of `src/domain` a file belongs to. */
const departmentOf = (path: string): string => {
  const parts = path.split('/');
  return parts.slice(0, parts[0] === 'domain' ? 2 : 1).join('/');
};

/** "domain/rules/check" of "domain/rules/check.property.test.ts". */
const subjectOf = (test: string): string => test.replace(/(?:\.(?:office|property|browser))?\.test\.tsx?$/, '');

it('has each test in a folder of src that it is about', () => {
  expect(tests.filter((test) => !existsSync(join(project, 'src', dirname(test))))).toEqual([]);
});

it('has each test that bears the name of a source file of its department at that file’s path', () => {
  const astray = tests.filter((test) => {
    const subject = subjectOf(test);
    const bearers = sources.filter(
      (source) => basename(source) === basename(subject) && departmentOf(source) === departmentOf(subject),
    );
    return bearers.length > 0 && !bearers.includes(subject);
  });
  expect(astray).toEqual([]);
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './site';

/** The style sheets whose class names are their own. */
export const cssModules = (): readonly string[] =>
  readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => resolve(root, 'src', file));

/** The class names a style sheet defines, in its order; what belongs to a library stands in `:global()`. */
export function classesIn(css: string): readonly string[] {
  const own = css.replace(/\/\*[\s\S]*?\*\/|:global\([^)]*\)|\{[^{}]*\}/g, ' ');
  return [...new Set([...own.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name))];
}

/** What the compiler is told of a style sheet, so that a class that does not exist does not compile. */
export const typesOf = (css: string): string => `export const ${classesIn(css).join(': string, ')}: string;\n`;

if (process.argv[1] === import.meta.filename) {
  for (const file of cssModules()) writeFileSync(`${file}.d.ts`, typesOf(readFileSync(file, 'utf8')));
}

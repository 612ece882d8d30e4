import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** Where files may know each other in a circle: Excel's objects lead to one another, as `host/README.md` says. */
const ALLOWED = ['src/host/excel/'];

const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
  .map((name) => join(project, 'src', name));

/** What a file imports of its neighbours, types included. */
function importsOf(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/g);
  return [...named].flatMap(([, specifier = '']) => {
    const path = join(dirname(file), specifier);
    return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].filter((one) => /\.tsx?$/.test(one) && existsSync(one));
  });
}

/** Groups of files that reach each other (Tarjan's strongly connected components), as paths from the project's folder. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    order.set(file, order.size);
    let low = order.size - 1;
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low);
    }
    lowest.set(file, low);
    if (low === order.get(file)) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle);
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

it('finds a circle where there is one', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circlesOf(graph).map((circle) => circle.toSorted())).toEqual([['a', 'b', 'c']]);
});

it('has no files that import each other in a circle, types included', () => {
  const circles = circlesOf(new Map(files.map((file) => [file, importsOf(file)])));
  const named = circles.map((circle) => circle.map((file) => relative(project, file)).toSorted());
  expect(named.filter((circle) => !ALLOWED.some((folder) => circle.every((file) => file.startsWith(folder))))).toEqual([]);
});

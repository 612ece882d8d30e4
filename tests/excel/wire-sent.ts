import { readdirSync, readFileSync } from 'node:fs';
import type { RequestAction, RequestBody } from '../../src/host/richapi/protocol';

/** "Worksheets..GetRangeByIndexes.Format" of the object an action is about. */
function pathOf({ ObjectPaths }: RequestBody, id: number | undefined): string {
  const path = id === undefined ? undefined : ObjectPaths[String(id)];
  return path ? `${pathOf({ ObjectPaths, Actions: [] }, path.ParentObjectPathId)}.${path.Name}` : '';
}

/** One thing said to the host: an action, or the making of an object. */
export interface Sent {
  readonly path: string;
  readonly name: string;
  readonly kind: number;
  readonly given: readonly unknown[];
}
export const sentIn = (body: RequestBody): readonly Sent[] => [
  ...body.Actions.map((action: RequestAction) => ({
    path: pathOf(body, action.ObjectPathId),
    name: action.Name ?? '',
    kind: action.ActionType,
    given: action.ArgumentInfo?.Arguments ?? [],
  })),
  ...Object.entries(body.ObjectPaths).map(([id, path]) => ({
    path: pathOf(body, Number(id)),
    name: path.Name ?? '',
    kind: 0,
    given: path.ArgumentInfo?.Arguments ?? [],
  })),
];
/** What a body protects and what it opens, in order, each sheet by how it is named to the host. */
export function protecting(body: RequestBody): readonly (readonly [name: string, sheet: string])[] {
  return body.Actions.flatMap(({ Name, ObjectPathId }) => {
    if ((Name !== 'Protect' && Name !== 'Unprotect') || ObjectPathId === undefined) return [];
    const sheet = body.ObjectPaths[String(body.ObjectPaths[String(ObjectPathId)]?.ParentObjectPathId)];
    return [[Name, JSON.stringify(sheet?.ArgumentInfo?.Arguments)] as const];
  });
}

/** Files of the add-in whose source says this, comments aside: what a page can do wrong goes over no wire. */
export function inSources(pattern: RegExp): readonly string[] {
  const files = ['addin', 'app', 'commands', 'domain', 'excel', 'taskpane'].flatMap((part) =>
    readdirSync(`src/${part}`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${part}/${file}`),
  );
  const plain = (file: string): string => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return files.filter((file) => /\.tsx?$/.test(file) && pattern.test(plain(file)));
}

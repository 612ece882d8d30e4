import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startOffice } from '../tests/host/node/office-in-node';
import { HostObject, membersOf, type HostClass } from '../src/host/richapi/host-object';
import { readClientSchema, type ClientClass } from './client-schema';
import { root } from './site';

const excelFolder = resolve(root, 'src/host/excel');

/** Where the embedded workbook reads which set brought each of its members. */
export const sinceFile = resolve(excelFolder, 'since.json');

/** Parts of Office beside Excel, which the client keeps elsewhere. */
const SERVICES = new Set(['AppRuntimeService', 'WacWorkbook']);

/** Classes that came after the npm package's client: no client that does not know them is asked about them. */
const NEWER = new Set(['UndoScope', 'Note', 'NoteCollection']);

/** The classes of Excel's object graph that the embedded workbook plays, as far as they have a name to the client. */
export async function hostClasses(client: object): Promise<readonly HostClass[]> {
  const files = readdirSync(excelFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(resolve(excelFolder, file)).href) as Promise<Record<string, unknown>>),
  );
  return (
    modules
      .flatMap((module) => Object.values(module))
      .filter((one) => !(typeof one === 'function' && SERVICES.has(String(Reflect.get(one, 'typeName')))))
      .filter(
        (one): one is HostClass & (new () => HostObject) => typeof one === 'function' && one.prototype instanceof HostObject,
      )
      // Parts of a large class stand in files of their own and have no name to the client.
      .filter((one) => Object.hasOwn(one, 'typeName') && (Reflect.has(client, one.typeName) || !NEWER.has(one.typeName)))
  );
}

/** "Type.Member" of the host by the set of ExcelApi that brought it, as the client says; what the first set had is left out. */
export function sinceOf(classes: readonly HostClass[], schema: ReadonlyMap<string, ClientClass>): Record<string, string[]> {
  const versions = new Map<string, string[]>();
  for (const one of classes) {
    for (const { name } of membersOf(one).values()) {
      const version = schema.get(one.typeName)?.since.get(name.toLowerCase());
      if (version === undefined || version === '1.1') continue;
      versions.set(version, [...(versions.get(version) ?? []), `${one.typeName}.${name}`]);
    }
  }
  const rank = (version: string): number => Number(version.split('.')[1]);
  return Object.fromEntries(
    [...versions].toSorted(([a], [b]) => rank(a) - rank(b)).map(([version, members]) => [version, members.toSorted()]),
  );
}

/** Where the embedded workbook reads what values Excel's enumerations have, as far as it does not play all of them. */
export const kindsFile = resolve(excelFolder, 'kinds.json');

const KINDS = [
  'ChartAxisPosition', 'ChartDataLabelPosition', 'ChartLegendPosition', 'ChartLineStyle', 'ChartMarkerStyle', 'ChartType',
  'ConditionalFormatType', 'GeometricShapeType', 'HeaderFooterState', 'HorizontalAlignment', 'PaperType', 'RangeUnderlineStyle',
  'ShapeFontUnderlineStyle', 'ShapeTextHorizontalAlignment', 'ShapeTextVerticalAlignment', 'VerticalAlignment',
]; // prettier-ignore

/** The values of those enumerations, as the client has them. */
export const kindsOf = (client: object): Record<string, string[]> =>
  Object.fromEntries(KINDS.map((name) => [name, Object.values(Reflect.get(client, name) as Record<string, string>)]));

/** One member a line, as these files are kept. */
const asLines = (all: Readonly<Record<string, readonly string[]>>): string =>
  `{\n${Object.entries(all).map(([key, list]) => `  ${JSON.stringify(key)}: ${JSON.stringify(list)}`).join(',\n')}\n}\n`; // prettier-ignore

if (process.argv[1] === import.meta.filename) {
  const { Excel: client } = await startOffice();
  // First, because the classes below read them.
  await writeFile(kindsFile, asLines(kindsOf(client)));
  await writeFile(sinceFile, asLines(sinceOf(await hostClasses(client), readClientSchema(client))));
  // The client goes on asking whether anybody listens.
  process.exit();
}

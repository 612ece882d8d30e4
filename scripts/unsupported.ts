import { resolve } from 'node:path';
import { membersOf, type HostClass } from '../src/host/richapi/host-object';
import type { ClientClass } from './client-schema';
import { root } from './site';

/** What the embedded workbook does not answer, as a page to read. */
export const unsupportedFile = resolve(root, 'src/host/UNSUPPORTED.md');

/** Why whole groups of classes are not played; the first that fits. */
const REASONS: readonly (readonly [classes: RegExp, reason: string])[] = [
  [/Pivot|DataPivot|RowColumn|FilterPivot|ShowAs/, 'Univer has no pivot tables'],
  [/Slicer|TimelineStyle/, 'Univer has no slicers'],
  [/^Table|^AutoFilter|^Filter|Sort/, 'nothing here is a table, filtered or sorted through the object model: a file’s tables are not kept'],
  [/Comment|Note/, 'threaded comments are not kept; notes came after this client'],
  [/Query|DataConnection|Linked|Binding|Entity|DataType|Function|CustomFunction/, 'no data from elsewhere, and no functions of an add-in’s own'],
  [/^Chart/, 'columns, bars and lines only: the charts that the report and the dashboard draw'],
  [/ConditionalFormat|ConditionalCell|Criteria|IconSet|TopBottom|Preset|Text.*Conditional|ColorScale/, 'rules by formula, by value and bars only: those a workbook file of ours carries'],
  [/Style/, 'looks are set on cells, never as named styles'],
  [/View|Window|Pane/, 'one person, one window'],
  [/Internal|Diagnostic|Runtime|Test|Identity|Service/, 'of no use to an add-in here'],
]; // prettier-ignore

const OTHERWISE = 'the add-in does not use it';

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** As an add-in writes them: events by their names, what can be read but not set with "=". */
function missingOf(host: HostClass, client: ClientClass): string[] {
  const members = membersOf(host);
  const names = new Set([...client.scalars, ...client.navigation, ...client.methods, ...client.settable]);
  // What begins with a small letter, and what has happened ("Activated"), is the client's own; it sets one property by another name than it reads.
  const absent = [...names].filter(
    (name) => /^[A-Z_]/.test(name) && !members.has(name.toLowerCase()) && (client.scalars.has(name) || !/[a-z]ed$/.test(name)),
  );
  const readOnly = [...client.settable].filter(
    (name) =>
      members.get(name.toLowerCase())?.writable === false &&
      !(name.startsWith('Show') && members.has(name.slice(4).toLowerCase())),
  );
  const shown = absent.flatMap((name) => {
    const event = /^_Register(\w+)Event$/.exec(name)?.[1];
    return event ? [`on${event}`] : name.startsWith('_') ? [] : [camel(name)];
  });
  return [...shown, ...readOnly.filter((name) => !absent.includes(name)).map((name) => `${camel(name)}=`)].toSorted();
}

/** The page: members of the classes that are played and lack some, then whole classes by the reason why they are not. */
export function unsupportedPage(classes: readonly HostClass[], schema: ReadonlyMap<string, ClientClass>, howTo: string): string {
  const played = new Map(classes.map((one) => [one.typeName, one]));
  const parts = [...schema].flatMap(([name, client]) => {
    const host = played.get(name);
    const missing = host ? missingOf(host, client) : [];
    return missing.length > 0 ? [`- **${name}**: ${missing.map((one) => `\`${one}\``).join(', ')}`] : [];
  });
  const groups = new Map<string, string[]>();
  for (const name of schema.keys()) {
    if (played.has(name)) continue;
    const reason = REASONS.find(([pattern]) => pattern.test(name))?.[1] ?? OTHERWISE;
    groups.set(reason, [...(groups.get(reason) ?? []), `\`${name}\``]);
  }
  const whole = [...groups].map(([reason, names]) => `- ${reason}: ${names.toSorted().join(', ')}`);
  return `# What the embedded workbook does not answer

Members of the client's Excel API that fail with \`NotImplemented\` and their name here, though Excel has them; a name with "=" can be
read but not set. Kinds that Excel has and the host does not play (of charts, conditional formats, borders, paper …) fail the same way.
Written by a test: \`${howTo}\`.

## Members of classes that are played

${parts.toSorted().join('\n')}

## Classes that are not played, and why

${whole.toSorted().join('\n')}
`;
}

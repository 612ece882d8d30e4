import type { BerkasTrace, TraceEvent } from '../domain/tracker/riwayat/export-rows';
import { attributes, XML_HEAD } from './xml-text';

/** A log for process mining (IEEE 1849-2016): one trace a Berkas. */
export interface XesLog {
  /** `concept:name` of the log. */
  readonly name: string;
  readonly traces: Iterable<BerkasTrace>;
}

/** Events gathered before a piece is handed on: a few hundred kilobytes. */
const EVENTS_A_PIECE = 1_000;

/**
 * The log as XES in pieces, so that a hundred thousand events never stand in memory at once. Uses the standard extensions
 * concept, time, lifecycle and organizational; opens in ProM, Disco and pm4py. Its version is a decimal and its names are NCNames, as
 * the standard's schema asks.
 */
export function* writeXes(log: XesLog): Generator<string> {
  yield head(log.name);
  let piece = '';
  let events = 0;
  for (const trace of log.traces) {
    piece += `  <trace>\n${entry('    ', 'concept:name', trace.id)}${entry('    ', 'runut:nama', trace.name)}${entries('    ', trace.more)}`;
    for (const event of trace.events) {
      piece += eventXml(event);
      events += 1;
      if (events % EVENTS_A_PIECE !== 0) continue;
      yield piece;
      piece = '';
    }
    piece += '  </trace>\n';
  }
  yield `${piece}</log>\n`;
}

const EXTENSIONS = [
  ['Concept', 'concept'],
  ['Time', 'time'],
  ['Lifecycle', 'lifecycle'],
  ['Organizational', 'org'],
] as const;

function head(name: string): string {
  const extensions = EXTENSIONS.map(
    ([title, prefix]) =>
      `  <extension${attributes({ name: title, prefix, uri: `http://www.xes-standard.org/${prefix}.xesext` })}/>\n`,
  );
  return (
    `${XML_HEAD}<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">\n${extensions.join('')}` +
    `  <global scope="trace">\n${entry('    ', 'concept:name', '')}  </global>\n` +
    `  <global scope="event">\n${entry('    ', 'concept:name', '')}    <date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/>\n` +
    `${entry('    ', 'lifecycle:transition', 'complete')}  </global>\n` +
    `  <classifier name="Kegiatan" keys="concept:name"/>\n  <classifier name="Kegiatan-dan-tahap" keys="concept:name lifecycle:transition"/>\n` +
    entry('  ', 'concept:name', name) +
    entry('  ', 'lifecycle:model', 'standard')
  );
}

function eventXml(event: TraceEvent): string {
  return (
    `    <event>\n${entry('      ', 'concept:name', event.activity)}` +
    `      <date${attributes({ key: 'time:timestamp', value: event.at })}/>\n` +
    entry('      ', 'lifecycle:transition', event.transition) +
    entries('      ', { 'org:resource': event.resource, 'org:role': event.role }) +
    entry('      ', 'runut:id', event.id) +
    entries('      ', event.more) +
    '    </event>\n'
  );
}

const entries = (indent: string, more: TraceEvent['more']): string =>
  Object.entries(more)
    .map(([key, value]) => entry(indent, key, value))
    .join('');

function entry(indent: string, key: string, value: string | number | boolean): string {
  const type =
    typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'boolean' : Number.isInteger(value) ? 'int' : 'float';
  return `${indent}<${type}${attributes({ key, value: String(value) })}/>\n`;
}

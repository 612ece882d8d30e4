import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/files/csv';
import { parseXml, childrenOf, child } from '../../src/files/xml-tree';
import { writeXes } from '../../src/files/xes';
import type { TraceEvent } from '../../src/domain/tracker/riwayat/export-rows';
import { xesTroubles } from './xes-schema';

describe('CSV', () => {
  it('quotes what needs it and divides as the reader expects', () => {
    const rows = [['Berkas', 'Catatan "penting"', 1.5, true]];
    expect(writeCsv(rows, { separator: ',' })).toBe('\ufeffBerkas,"Catatan ""penting""",1.5,TRUE\r\n');
    expect(writeCsv([['a;b', 1.5, 'dua\nbaris']], { separator: ';' })).toBe('\ufeff"a;b";1,5;"dua\nbaris"\r\n');
  });

  it('keeps text that would run as a formula text; numbers stay numbers', () => {
    expect(writeCsv([['=HYPERLINK("x")', '+62', '@a', -5]], { separator: ',' })).toBe(
      '\ufeff"\'=HYPERLINK(""x"")",\'+62,\'@a,-5\r\n',
    );
  });
});

describe('XES', () => {
  const event = (index: number): TraceEvent => ({
    id: `e${String(index)}`,
    activity: 'Memeriksa <LKj> & "konsep"',
    at: '2026-11-21T14:08:00.000+07:00',
    transition: 'complete',
    resource: 'Kasubbag',
    role: 'Kasubbag Program',
    more: { 'runut:menit': 20, terlambat: false },
  });

  it('has the standard extensions, a trace a Berkas, and events a reader can place in time', () => {
    const text = [
      ...writeXes({ name: 'LKj', traces: [{ id: 'b1', name: 'LKj 2025', events: [event(1), event(2)], more: {} }] }),
    ].join('');
    const log = parseXml(text);
    expect(childrenOf(log, 'extension').map(({ attributes }) => attributes['prefix'])).toEqual([
      'concept',
      'time',
      'lifecycle',
      'org',
    ]);
    const [trace] = childrenOf(log, 'trace');
    const [first] = childrenOf(trace, 'event');
    expect(childrenOf(trace, 'event')).toHaveLength(2);
    expect(child(first, 'date')?.attributes).toEqual({ key: 'time:timestamp', value: '2026-11-21T14:08:00.000+07:00' });
    expect(
      Object.fromEntries(childrenOf(first, 'string').map(({ attributes }) => [attributes['key'], attributes['value']])),
    ).toMatchObject({
      'concept:name': 'Memeriksa <LKj> & "konsep"',
      'lifecycle:transition': 'complete',
      'org:resource': 'Kasubbag',
    });
    expect(child(first, 'int')?.attributes).toEqual({ key: 'runut:menit', value: '20' });
  });

  it('is valid by the schema of IEEE 1849-2016, whose breaches are noticed', () => {
    const events = [event(1), { ...event(2), more: { 'runut:nilai': 1.5e-7, 'runut:jumlah': 12 } }];
    const text = [
      ...writeXes({ name: 'LKj', traces: [{ id: 'b1', name: 'LKj 2025', events, more: { 'runut:sop': 'A' } }] }),
    ].join('');
    expect(xesTroubles(text)).toEqual([]);
    const breaches = [
      ['1849.2016', '1849-2016'],
      ['"Kegiatan-dan-tahap"', '"Kegiatan dan tahap"'],
      ['key="runut:menit"', 'key="2 menit"'],
      ['value="20"', 'value="dua puluh"'],
      ['2026-11-21T14:08:00.000+07:00', '21-11-2026 14:08'],
      ['<trace>', '<trace><event/>'],
      ['key="org:role"', 'key="org:resource"'],
    ] as const;
    for (const [good, bad] of breaches) expect(xesTroubles(text.replace(good, bad)), bad).not.toEqual([]);
  });

  it('hands on pieces of a hundred thousand events without ever holding them all', () => {
    function* many(): Generator<TraceEvent> {
      for (let index = 0; index < 100_000; index += 1) yield event(index);
    }
    let largest = 0;
    let events = 0;
    for (const piece of writeXes({ name: 'besar', traces: [{ id: 'b', name: 'b', events: many(), more: {} }] })) {
      largest = Math.max(largest, piece.length);
      events += piece.split('<event>').length - 1;
    }
    expect(events).toBe(100_000);
    expect(largest).toBeLessThan(1_000_000);
  });
});

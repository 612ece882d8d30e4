import { act } from '../src/app/tracker/act';
import { openTracker } from '../src/app/tracker/open-tracker';
import { newSession } from '../src/app/tracker/session';
import type { Stamp } from '../src/domain/stamp';
import { createExcelWorkbook } from '../src/excel/excel-workbook';
import { KnownWorkbook } from '../src/excel/known-workbook';
import { rewriteEdits } from '../src/domain/tracker/log/append-edits';
import { applyToBook } from '../src/files/xlsx/apply-edits';
import { emptyBook } from '../src/files/xlsx/book';
import { startOffice } from '../tests/host/node/office-in-node';
import { berkasOf, LogWorkbook } from './log-events';
import { against, percentile, type Line } from './measure';

/** What one more act costs, whatever the length of the log: time without a host, and what it asks of Excel. */
export async function run(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const panes = await Promise.all([10, 1_000, 100_000].map(openPane));
  const times = panes.map((): number[] => []);
  for (let round = 0; round < 400; round += 1) {
    for (const [index, pane] of panes.entries()) {
      const start = performance.now();
      await pane();
      if (round >= 100) times[index]?.push(performance.now() - start);
    }
  }
  const [few = 0, some = 0, many = 0] = times.map((own) => percentile(own, 0.5));
  lines.push(against('an act on a log of 1,000 events', some, 'of 10 events', few, 'flat: at most 1.5 times'));
  lines.push(against('an act on a log of 100,000 events', many, 'of 10 events', few, 'flat: at most 1.5 times'));
  lines.push(...(await inExcel()));
  return lines;
}

const stampAt = (): (() => Stamp) => {
  let ids = 0;
  return () => ({
    at: '2026-12-20T08:00:00+07:00',
    saya: { nama: 'Pegawai Contoh', jabatan: 'Kasubbag Program' },
    newId: () => `baru-${String((ids += 1))}`,
  });
};

const NOTE = { kind: 'note', berkas: 'berkas-1', teks: 'Sudah dibaca' } as const;

/** A pane that has seen a log of so many events; each call is one more act: read, decide, write, read back, fold. */
async function openPane(events: number): Promise<() => Promise<void>> {
  const workbook = new LogWorkbook(berkasOf(events));
  const session = newSession('pane');
  const stamp = stampAt();
  await openTracker(workbook, session, stamp());
  let count = events;
  return async () => {
    const done = await act(workbook, session, NOTE, stamp());
    count += 1;
    if (!done.ok || done.value.saved !== 'tersimpan') throw new Error('the act is not in the log');
    if (session.seen?.reading.events.length !== count) throw new Error('the log is not as long as it should be');
  };
}

interface Cost {
  readonly reads: number;
  readonly writes: number;
  readonly received: number;
  readonly bytes: number;
  /** Milliseconds, the median of many acts. */
  readonly time: number;
}

/** Through the real office.js on the embedded workbook. */
async function inExcel(): Promise<Line[]> {
  // Few, many, few again: what a busy machine does to one it does to the others.
  const [short, long, again] = [await costInExcel(10), await costInExcel(100_000), await costInExcel(10)];
  const size = ({ bytes, received }: Cost): string => `${(bytes / 1024).toFixed(1)} + ${(received / 1024).toFixed(1)} KB`;
  return [
    against(
      'an act in the embedded workbook, log of 100,000 events',
      long.time,
      'of 10 events',
      (short.time + again.time) / 2,
      'flat: at most 1.5 times',
    ),
    {
      what: 'round trips of an act on a log of 100,000 events',
      runut: String(long.reads + long.writes),
      peer: `${String(long.reads)} reads, ${String(long.writes)} write`,
      aim: 'one read, one write, one read back',
    },
    {
      what: 'sent and received by it',
      runut: size(long),
      peer: `of 10 events ${size(short)}`,
      ratio: (long.bytes + long.received) / (short.bytes + short.received),
      aim: 'flat',
    },
  ];
}

const ACTS = 60;

async function costInExcel(events: number): Promise<Cost> {
  const office = await startOffice({ book: applyToBook(emptyBook(), rewriteEdits(berkasOf(events), [0], 0, [])) });
  try {
    const workbook = createExcelWorkbook(new KnownWorkbook());
    const session = newSession('pane');
    const stamp = stampAt();
    await openTracker(workbook, session, stamp());
    const times: number[] = [];
    for (let index = 0; index < ACTS; index += 1) {
      office.requests.reset();
      const start = performance.now();
      const done = await act(workbook, session, NOTE, stamp());
      times.push(performance.now() - start);
      if (!done.ok || done.value.saved !== 'tersimpan') throw new Error('the act is not in the log');
    }
    const { reads, writes, received, bytes } = office.requests;
    return { reads, writes, received, bytes, time: percentile(times.slice(ACTS / 3), 0.5) };
  } finally {
    office.stop();
  }
}

import { describe, expect, it } from 'vitest';
import { readTracker } from '../../../src/app/tracker/read-log';
import { newSession } from '../../../src/app/tracker/session';
import { nodeDigest } from '../../../src/cli/node-digest';
import type { NewEvent, TrackerEvent } from '../../../src/domain/tracker/event';
import { fold } from '../../../src/domain/tracker/evolve';
import { appendEdits, rewriteEdits, sealedRow } from '../../../src/domain/tracker/log/append-edits';
import { headsOf, seal } from '../../../src/domain/tracker/log/chain';
import { countingOrder } from '../../../src/domain/tracker/log/counting-order';
import { EventList } from '../../../src/domain/tracker/log/event-list';
import { lanesOf } from '../../../src/domain/tracker/log/lanes';
import { inLane } from '../../domain/tracker/log-sheets';
import { noteOf } from '../../domain/tracker/stories';
import { FakeBook } from './fake-book';
import { random } from './turns';

/** An event that counts, by its place, whenever it is folded: nothing but folding asks in which Berkas it is. */
function counted(event: TrackerEvent, folded: () => void): TrackerEvent {
  const { berkas, ...rest } = event;
  return Object.defineProperty({ ...rest } as TrackerEvent, 'berkas', {
    enumerable: true,
    get: () => {
      folded();
      return berkas;
    },
  });
}

const note = (name: string): NewEvent => noteOf(name);

/** A log of so many notes, seen by a pane; gives how many events are folded when two more come, both below the one `back` before the end. */
async function foldedBeside(count: number, back: number) {
  const book = new FakeBook();
  const events = seal(
    Array.from({ length: count }, (_, index) => note(`n${String(index)}`)),
    [],
    nodeDigest,
  );
  book.apply(rewriteEdits(events, lanesOf('x'), 0, []));
  const session = newSession('a', { digest: nodeDigest });
  const pane = book.pane();
  await readTracker(pane, session);
  if (!session.seen) throw new Error('not read');
  const folded = new Set<string>();
  const known = session.seen.reading.events.toArray();
  const watched = EventList.of(known.map((event) => counted(event, () => folded.add(event.hash))));
  session.seen = { ...session.seen, reading: { ...session.seen.reading, events: watched } };
  const parent = known.at(-1 - back)?.hash ?? '';
  for (const name of ['satu', 'dua']) {
    const { nextRow } = (await readTracker(pane, newSession(name, { digest: nodeDigest }))).reading;
    const beside = seal([note(name)], [parent], nodeDigest);
    book.apply(appendEdits({ nextRow, berkepala: true }, beside.map(sealedRow), inLane(name.length)));
  }
  folded.clear();
  const { reading, state } = await readTracker(pane, session);
  const alone = await readTracker(pane, newSession('b', { digest: nodeDigest }));
  expect(reading.events.toArray().map(({ id }) => id)).toEqual(alone.reading.events.toArray().map(({ id }) => id));
  const times = folded.size;
  expect(state).toEqual(alone.state);
  return times;
}

describe('acts beside each other in a long log', () => {
  it('are folded again from the place where they part, however long the log is', async () => {
    expect(await foldedBeside(600, 0)).toBeLessThanOrEqual(1);
    expect(await foldedBeside(6_000, 0)).toBeLessThanOrEqual(1);
    // From the newest state kept before that place: of an old part of the log one is kept for every 2,000 events.
    expect(await foldedBeside(6_000, 700)).toBeLessThanOrEqual(2_000);
    expect(await foldedBeside(6_000, 2_500)).toBeLessThanOrEqual(4_000);
  });

  it('count in the order and to the state that the whole log gives', async () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const next = random(seed);
      const book = new FakeBook();
      const events: TrackerEvent[] = [];
      const add = (back: number): void => {
        const seen = events.slice(0, Math.max(1, events.length - back));
        const waktu = new Date(1_767_600_000_000 + Math.floor(next() * 90_000)).toISOString();
        events.push(
          ...seal([{ ...note(`s${String(events.length)}`), waktu }], headsOf(events.length === 0 ? [] : seen), nodeDigest),
        );
      };
      for (let count = 0; count < 12; count += 1) add(next() < 0.3 ? Math.floor(next() * 5) : 0);
      book.apply(rewriteEdits(events, lanesOf('x'), 0, []));
      const session = newSession('a', { digest: nodeDigest });
      await readTracker(book.pane(), session);
      for (let round = 0; round < 4; round += 1) {
        add(next() < 0.6 ? Math.floor(next() * 6) : 0);
        const { nextRow } = (await readTracker(book.pane(), newSession('c', { digest: nodeDigest }))).reading;
        book.apply(appendEdits({ nextRow, berkepala: true }, events.slice(-1).map(sealedRow), inLane(round)));
        const { reading, state } = await readTracker(book.pane(), session);
        const order = countingOrder(events);
        expect(reading.masalah).toEqual([]);
        expect(reading.events.toArray().map(({ id }) => id)).toEqual(order.map(({ id }) => id));
        expect(state).toEqual(fold(order));
      }
    }
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEdits, sealedRow } from '../../../../src/domain/tracker/log/append-edits';
import type { NewEvent } from '../../../../src/domain/tracker/event';
import { seal } from '../../../../src/domain/tracker/log/chain';
import { EventList } from '../../../../src/domain/tracker/log/event-list';
import { readMore } from '../../../../src/domain/tracker/log/read-log';
import { SHEET } from '../../../../src/domain/sheet/names';
import { noteOf, Story } from '../stories';
import { inLane, LogBook } from '../log-sheets';

describe('a list of events', () => {
  it('never changes, whatever is added to it or to lists it shares with', () => {
    const events = seal(
      Array.from({ length: 60 }, (_, index) => noteOf(String(index))),
      [],
    );
    // Each number says to which of the lists made so far the next events are added.
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 5 })), { maxLength: 12 }), (steps) => {
        const lists = [EventList.of(events.slice(0, 3))];
        const plain = [events.slice(0, 3)];
        let next = 3;
        for (const [from, count] of steps) {
          const which = from % lists.length;
          const added = events.slice(next, next + count);
          next += count;
          lists.push((lists[which] ?? EventList.of([])).adding(added));
          plain.push([...(plain[which] ?? []), ...added]);
        }
        lists.forEach((list, index) => {
          const own = plain[index] ?? [];
          expect(list.toArray()).toEqual(own);
          expect([...list]).toEqual(own);
          expect([list.length, list.at(-1), list.at(own.length)]).toEqual([own.length, own.at(-1), undefined]);
          expect(events.map(({ hash }) => list.has(hash))).toEqual(events.map((event) => own.includes(event)));
          for (const [earlier, before] of plain.entries()) {
            const since = list.since(lists[earlier] ?? list);
            if (since) expect([...before, ...since]).toEqual(own);
          }
        });
      }),
    );
  });

  it('finds what is old as well as what is new', () => {
    const events = seal(
      Array.from({ length: 9_000 }, (_, index) => noteOf(String(index))),
      [],
    );
    const list = EventList.of(events.slice(0, 8_999));
    const longer = list.adding(events.slice(8_999));
    for (const index of [0, 100, 5_000, 8_998]) expect(list.has(events[index]?.hash ?? '')).toBe(true);
    expect([list.has(events[8_999]?.hash ?? ''), longer.has(events[8_999]?.hash ?? ''), longer.has('x')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a log in which a row was replaced and sent again', () => {
  /** Two writers put a row in the same place; whoever comes next sends the lost one again, twice if told to. */
  function bertabrakan(times: number): LogBook {
    const sheet = new LogBook();
    sheet.append(new Story().start().events);
    const { heads, nextRow } = sheet.read();
    const [one, two] = ['a', 'b'].map((id) => seal([noteOf(id)], heads).map(sealedRow));
    sheet.apply(appendEdits({ nextRow, berkepala: true }, one ?? [], inLane(1)));
    sheet.apply(appendEdits({ nextRow, berkepala: true }, two ?? [], inLane(2)));
    for (let time = 0; time < times; time += 1)
      sheet.apply(appendEdits({ nextRow: nextRow + 1 + time, berkepala: true }, one ?? [], inLane(3 + time)));
    return sheet;
  }

  it.each([1, 2])('%i time(s) is in order, and goes on being read by what is new alone', (times) => {
    const sheet = bertabrakan(times);
    const before = sheet.read();
    expect(before.masalah).toEqual([]);
    expect(before.tertimpa).toEqual([]);
    expect(
      before.events
        .toArray()
        .map(({ id }) => id)
        .slice(1),
    ).toEqual(['a', 'b']);
    expect(before.heads).toHaveLength(2);
    sheet.append([noteOf('c')]);
    const more = readMore(before, { log: sheet.sheet(SHEET.log), salinan: sheet.sheet(SHEET.salinan) });
    expect(more?.events.toArray()).toEqual(sheet.read().events.toArray());
    expect(more?.heads).toHaveLength(1);
  });

  it('is told as it is by a pane that had seen only what came before', () => {
    const sheet = new LogBook();
    sheet.append(new Story().start().events);
    const early = sheet.read();
    const [one, two] = ['a', 'b'].map((id) => seal([noteOf(id)], early.heads).map(sealedRow));
    sheet.apply(appendEdits(early, one ?? [], inLane(1)));
    sheet.apply(appendEdits(early, two ?? [], inLane(2)));
    sheet.apply(appendEdits({ ...early, nextRow: early.nextRow + 1 }, one ?? [], inLane(2)));
    const more = readMore(early, { log: sheet.sheet(SHEET.log), salinan: sheet.sheet(SHEET.salinan) });
    expect(more?.events.toArray()).toEqual(sheet.read().events.toArray());
    expect(more?.heads).toEqual(sheet.read().heads);
  });

  it('without a trace in the row or its lane is known from the third place, and asked for again', () => {
    const sheet = new LogBook();
    sheet.append(new Story().start().events);
    const early = sheet.read();
    const [one, two] = ['a', 'b'].map((id) => seal([noteOf(id)], early.heads).map(sealedRow));
    sheet.apply(appendEdits(early, one ?? [], inLane(1)));
    sheet.apply(appendEdits(early, two ?? [], inLane(1, 5)));
    const reading = sheet.read();
    expect(reading.masalah).toEqual([]);
    expect(reading.tertimpa.map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps its trace however many long rows its writer adds before anybody looks', () => {
    const sheet = new LogBook();
    sheet.append(new Story().start().events);
    const early = sheet.read();
    const teks = 'Uraian panjang. '.repeat(2_200);
    const long = Array.from({ length: 31 }, (_, index) => ({ ...noteOf(`a${String(index)}`), data: { teks } }) as NewEvent);
    const own = seal(long, early.heads).map(sealedRow);
    sheet.apply(appendEdits(early, own, inLane(1, 7)));
    sheet.apply(appendEdits(early, seal([noteOf('b')], early.heads).map(sealedRow), inLane(1, 8)));
    const reading = sheet.read();
    expect(reading.masalah).toEqual([]);
    expect(reading.tertimpa.map(({ id }) => id)).toEqual(['a0']);
    expect(reading.events.length).toBe(early.events.length + 32);
  });
});

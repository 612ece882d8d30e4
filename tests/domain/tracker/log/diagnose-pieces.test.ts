import { describe, expect, it } from 'vitest';
import { STEP } from '../../../../src/domain/steps';
import type { TrackerEvent } from '../../../../src/domain/tracker/event';
import { countingOrderInSteps } from '../../../../src/domain/tracker/log/counting-order';
import { diagnose } from '../../../../src/domain/tracker/log/diagnose';
import type { LogRow } from '../../../../src/domain/tracker/log/read-row';
import { sealsInSteps } from '../../../../src/domain/lkj/sealed/broken-seals';
import { EMPTY_STATE } from '../../../../src/domain/tracker/state';
import { countedPieces } from '../../../counted-work';
import { noteOf } from '../stories';

let looked = 0;

const hashOf = (name: number): string => name.toString(16).padStart(64, '0');

/** Counts a look at what is given. */
function look<Of>(given: Of): Of {
  looked += 1;
  return given;
}

const NOTE = noteOf('satu');

/** An event that counts who looks at it. */
function eventOf(name: number, hash: string, sebelum: readonly string[]): TrackerEvent {
  const [id, waktu] = [String(name), new Date(1_767_600_000_000 + name * 1_000).toISOString()];
  return {
    ...NOTE,
    get id() {
      return look(id);
    },
    get waktu() {
      return look(waktu);
    },
    get sebelum() {
      return look(sebelum);
    },
    get hash() {
      return look(hash);
    },
  };
}

/** A row that counts who looks at it. */
function counted({ baris, id, hash, terhitung, sebelum, salinan, event }: LogRow): LogRow {
  return {
    ...(event && { event }),
    get baris() {
      return look(baris);
    },
    get id() {
      return look(id);
    },
    get hash() {
      return look(hash);
    },
    get terhitung() {
      return look(terhitung);
    },
    get sebelum() {
      return look(sebelum);
    },
    get salinan() {
      return look(salinan);
    },
  };
}

/** Rows as they were written, one after the other. */
const rowsOf = (count: number, before = (name: number): readonly string[] => (name === 0 ? [] : [hashOf(name - 1)])): LogRow[] =>
  Array.from({ length: count }, (_, name) => {
    const [id, hash, sebelum] = [String(name), hashOf(name), before(name)];
    const event = eventOf(name, hash, sebelum);
    return counted({ baris: name + 2, id, hash, terhitung: hash, sebelum, salinan: `salinan ${id}`, event });
  });

const altered = (rows: readonly LogRow[]): LogRow[] =>
  rows.map((row, index) => counted({ ...row, terhitung: hashOf(1_000_000 + index), salinan: `lain ${String(index)}` }));

const backwards = (rows: readonly LogRow[]): LogRow[] =>
  rows.toReversed().map((row, index) => counted({ ...row, baris: index + 2 }));

const swapped = (rows: readonly LogRow[]): LogRow[] =>
  rows.map((row, index) => counted({ ...row, baris: index + 2 })).map((row, index, all) => all[index ^ 1] ?? row);

type Damage = (count: number) => readonly [rows: readonly LogRow[], copies: readonly LogRow[]];

const DAMAGED: readonly (readonly [string, Damage])[] = [
  ['every row altered, the copies whole', (count) => [altered(rowsOf(count)), rowsOf(count)]],
  ['every row altered, no copies', (count) => [altered(rowsOf(count)), []]],
  ['no copies', (count) => [rowsOf(count), []]],
  ['the log gone', (count) => [[], rowsOf(count)]],
  ['sorted backwards', (count) => [backwards(rowsOf(count)), rowsOf(count)]],
  ['sorted backwards, no copies', (count) => [backwards(rowsOf(count)), []]],
  ['every two rows swapped', (count) => [swapped(rowsOf(count)), rowsOf(count)]],
  ['every row twice', (count) => [[...rowsOf(count), ...rowsOf(count)], rowsOf(count)]],
  ['rows that follow nothing, no copies', (count) => [rowsOf(count, () => []), []]],
  ['rows that follow what is not there, no copies', (count) => [altered(rowsOf(count, (name) => [hashOf(-name - 7)])), []]],
  ['rows put in beside each other', (count) => [rowsOf(count, (name) => [hashOf(name >> 1), hashOf(name >> 2)]), []]],
];

describe('what is wrong with a log is found out in pieces', () => {
  it.each(DAMAGED)('%s: work between two pauses is bounded by a count, and all of it grows with the log', (_, damage) => {
    const [small, large] = [1, 4].map((times) => {
      const [rows, copies] = damage(800 * times);
      looked = 0;
      return countedPieces(diagnose(rows, copies, []), () => looked);
    });
    expect(large?.most).toBeLessThan(30 * STEP);
    expect(large?.all).toBeLessThan(6 * (small?.all ?? 0));
  });
});

describe('a log in which everything is in order', () => {
  const events = rowsOf(12_000).flatMap(({ event }) => event ?? []);
  it.each([
    ['is put in order', () => countingOrderInSteps(events)],
    ['is asked for its seals', () => sealsInSteps(events, EMPTY_STATE)],
  ])('%s in pieces of a few items for each of the step', (_, steps) => {
    expect(countedPieces(steps(), () => looked).most).toBeLessThan(8 * STEP);
  });
});

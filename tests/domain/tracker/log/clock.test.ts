import { describe, expect, it } from 'vitest';
import type { TrackerEvent } from '../../../../src/domain/tracker/event';
import { seal } from '../../../../src/domain/tracker/log/chain';
import { clockDoubt, clockQuestion, turnedBack } from '../../../../src/domain/tracker/log/clock';
import { EventList } from '../../../../src/domain/tracker/log/event-list';
import { noteOf } from '../stories';

const at = (waktu: string): TrackerEvent => ({ ...noteOf(waktu), waktu, sebelum: [], hash: waktu });
const LOG = EventList.of([at('2026-01-05T08:00:00+07:00'), at('2026-01-06T09:00:00+07:00'), at('2026-01-05T12:00:00+07:00')]);

describe('the clock an act would be logged by', () => {
  it.each([
    ['2026-01-06T08:49:00+07:00', 'tertinggal'],
    ['2026-01-06T08:51:00+07:00', undefined],
    ['2026-01-06T02:55:00Z', undefined],
    ['2026-12-31T08:00:00+07:00', undefined],
    ['2027-06-01T08:00:00+07:00', 'mendahului'],
    ['1980-01-01T00:00:00+07:00', 'tertinggal'],
  ])('at %s: %s', (now, arah) => {
    expect(clockDoubt(LOG, now)?.arah).toBe(arah);
  });

  it('is not doubted before anything was logged', () => {
    expect(clockDoubt(EventList.of([]), '1980-01-01T00:00:00+07:00')).toBeUndefined();
  });

  it('is asked about with both times and who wrote the newest record', () => {
    const doubt = clockDoubt(LOG, '2026-01-04T08:00:00+07:00');
    expect(doubt && clockQuestion(doubt).id).toBe(
      'Jam komputer ini menunjukkan 4 Januari 2026 pukul 08.00 WIB, padahal peristiwa terakhir (Ani) dibuat 6 Januari 2026 pukul 09.00 WIB. Salah satu jam keliru. Belum ada yang ditulis.',
    );
    expect(doubt && clockQuestion(doubt).en).toContain(
      'says 4 January 2026, 08.00 WIB, yet the newest event (Ani) was made 6 January 2026, 09.00 WIB.',
    );
  });
});

describe('a record whose time goes back', () => {
  const at = (id: string, waktu: string, before: readonly TrackerEvent[]): TrackerEvent =>
    seal(
      [{ ...noteOf(id), waktu: `2026-01-${waktu}:00+07:00` }],
      before.map(({ hash }) => hash),
    )[0] as TrackerEvent;
  const told = (events: readonly TrackerEvent[]) =>
    turnedBack(events).map(({ peristiwa, mengikuti }) => [peristiwa.id, mengikuti.id]);

  it('is named where it follows a later one, once for all that goes on from it', () => {
    const one = at('1', '20T09:00', []);
    const back = at('2', '12T09:00', [one]);
    const on = at('3', '12T09:30', [back]);
    const now = at('4', '20T10:00', [on]);
    expect(told([one, back, on, now])).toEqual([['2', '1']]);
  });

  it('is no clock a few minutes behind, and no act made beside a later one', () => {
    const one = at('1', '20T09:10', []);
    const slow = at('2', '20T09:00', [one]);
    const late = at('3', '21T09:00', [slow]);
    const beside = at('4', '20T09:05', [slow]);
    expect(told([one, slow, late, beside, at('5', '21T09:01', [late, beside])])).toEqual([]);
    expect(told([one, slow, late, beside, at('5', '20T15:00', [late, beside])])).toEqual([['5', '3']]);
  });
});

import { describe, expect, it } from 'vitest';
import type { TrackerEvent } from '../../../../src/domain/tracker/event';
import { clockDoubt, clockQuestion } from '../../../../src/domain/tracker/log/clock';
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

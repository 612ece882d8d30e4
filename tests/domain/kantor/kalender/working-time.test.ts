import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  isWorkingDay,
  workingTime,
  workingDaysBetween,
} from '../../../../src/domain/kantor/kalender/working-time';
import { isoDate, parseDate } from '../../../../src/domain/kantor/tanggal';
import { DEFAULT_KALENDER } from '../../../../src/domain/kantor/kalender/kalender';

const kerja = workingTime({ ...DEFAULT_KALENDER, libur: [{ tanggal: '2026-01-16', nama: 'Isra Mikraj', jenis: 'libur' }] });

describe('working days between two dates', () => {
  it.each([
    ['the same day', '2026-01-05', '2026-01-05', 0],
    ['the next day', '2026-01-05', '2026-01-06', 1],
    ['the day before', '2026-01-06', '2026-01-05', -1],
    ['over a weekend', '2026-01-09', '2026-01-12', 1],
    ['over a holiday', '2026-01-15', '2026-01-19', 1],
    ['within a weekend', '2026-01-10', '2026-01-11', 0],
    ['a week back', '2026-01-16', '2026-01-09', -4],
    ['no date', 'kapan', '2026-01-09', 0],
  ])('%s', (_, from, to, days) => {
    // Zero is zero, whichever way one looks.
    expect(workingDaysBetween(from, to, kerja) + 0).toBe(days);
  });

  it('are undone by counting as many from the first, from a working day, forwards and back', () => {
    const first = parseDate('2025-12-01') ?? 0;
    const day = fc.integer({ min: first, max: first + 400 }).filter((one) => isWorkingDay(one, kerja));
    fc.assert(
      fc.property(day, day, (from, to) => {
        const [a, b] = [isoDate(from), isoDate(to)];
        const days = workingDaysBetween(a, b, kerja);
        expect(Math.sign(days) + 0).toBe(Math.sign(to - from));
        expect(addWorkingDays(a, days, kerja)).toBe(b);
      }),
    );
  });
});

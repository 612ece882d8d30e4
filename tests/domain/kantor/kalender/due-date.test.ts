import { describe, expect, it } from 'vitest';
import { dueDate, standardDays, planBackwards } from '../../../../src/domain/kantor/kalender/due-date';
import { workingTime } from '../../../../src/domain/kantor/kalender/working-time';

const kerja = workingTime();
/** Minutes of a working day (Perpres 21/2023). */
const DAY = 450;
const MONDAY = '2026-01-05T09:00:00+07:00';

describe('how many working days a waktu baku takes', () => {
  it.each([
    ['nothing', 0, 1],
    ['a minute', 1, 1],
    ['a minute less than a day', DAY - 1, 1],
    ['a day', DAY, 1],
    ['a minute more than a day', DAY + 1, 2],
    ['a day and less than half of another', DAY + 200, 2],
    ['two days', 2 * DAY, 2],
    ['two days and a bit', 2 * DAY + 10, 3],
  ])('%s', (_, menit, days) => {
    expect(standardDays(menit, kerja)).toBe(days);
  });

  it('is rounded up in a due date, so that nobody is late within their own time', () => {
    const due = (menit: number): string | undefined => dueDate(MONDAY, { menit, keterangan: '' }, kerja)?.tanggal;
    expect([due(DAY), due(DAY + 1), due(DAY + 200)]).toEqual(['2026-01-06', '2026-01-07', '2026-01-07']);
  });

  it('is rounded up in a plan as well', () => {
    const langkah = [
      { menit: DAY + 200, keterangan: '', setelah: [] },
      { menit: DAY + 10, keterangan: '', setelah: [0] },
    ];
    expect(planBackwards(langkah, '2026-01-09', kerja)).toEqual(['2026-01-07', '2026-01-09']);
  });
});

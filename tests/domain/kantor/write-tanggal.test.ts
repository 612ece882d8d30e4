import { describe, expect, it } from 'vitest';
import { writtenTime } from '../../../src/domain/kantor/write-tanggal';

describe('a moment as a printed report tells it', () => {
  it.each([
    ['2026-01-14T09:12:00+07:00', '14 Januari 2026 pukul 09.12 WIB'],
    ['2026-01-14T09:12:00+08:00', '14 Januari 2026 pukul 09.12 WITA'],
    ['2026-01-14T09:12:00+09:00', '14 Januari 2026 pukul 09.12 WIT'],
  ])('keeps the zone of Indonesia it was written in: %s', (iso, text) => {
    expect(writtenTime(iso)).toBe(text);
  });

  it.each([
    ['2026-01-14T20:30:00Z', '15 Januari 2026 pukul 03.30 WIB'],
    ['2026-01-14T20:30:00+00:00', '15 Januari 2026 pukul 03.30 WIB'],
  ])('tells a machine’s other zone as WIB, the day with it: %s', (iso, text) => {
    expect(writtenTime(iso)).toBe(text);
  });

  it('tells a date without an hour as a date', () => {
    expect(writtenTime('2026-01-14')).toBe('14 Januari 2026');
  });
});

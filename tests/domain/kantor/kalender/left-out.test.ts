import { describe, expect, it } from 'vitest';
import { dueDate } from '../../../../src/domain/kantor/kalender/due-date';
import { DEFAULT_KALENDER, type Libur } from '../../../../src/domain/kantor/kalender/kalender';
import { leftOutText, yearsWithoutLibur } from '../../../../src/domain/kantor/kalender/left-out';
import { workingTime } from '../../../../src/domain/kantor/kalender/working-time';

const libur = (...dates: string[]): Libur[] => dates.map((tanggal) => ({ tanggal, nama: 'Libur', jenis: 'libur' }));
const kalender = {
  ...DEFAULT_KALENDER,
  libur: libur('2026-08-17', '2026-03-20', '2026-03-21', '2026-03-23', '2026-03-24', '2026-12-31', '2026-01-01'),
};
const kerja = workingTime(kalender);
const due = (siap: string, keterangan: string) => dueDate(siap, { menit: null, keterangan }, kerja);

describe('the days a due date left out', () => {
  it.each([
    ['2026-08-13', '2 hari kerja', '2026-08-18', 'melewati Sabtu, Minggu, 17 Agustus'],
    ['2026-08-10', '2 hari kerja', '2026-08-12', undefined],
    ['2026-03-18', '3 hari kerja', '2026-03-26', 'melewati Sabtu, Minggu, 20 Maret, 23–24 Maret'],
    ['2026-12-28', '3 hari kerja', '2027-01-01', 'melewati 31 Desember'],
  ])('from %s, %s: %s, %s', (siap, keterangan, tanggal, said) => {
    const batas = due(siap, keterangan);
    expect(batas?.tanggal).toBe(tanggal);
    expect(batas && leftOutText(batas, kerja)?.id).toBe(said);
  });

  it('of a date set by hand: that it falls on a day without work', () => {
    expect(leftOutText({ tanggal: '2026-08-17', asal: 'tangan' }, kerja)?.id).toBe('jatuh pada hari tanpa kerja: 17 Agustus');
    expect(leftOutText({ tanggal: '2026-08-16', asal: 'tangan' }, kerja)?.id).toBe('jatuh pada hari tanpa kerja: Minggu');
    expect(leftOutText({ tanggal: '2026-08-18', asal: 'tangan' }, kerja)).toBeUndefined();
  });

  it('counts a six-day office by its own week', () => {
    const sixDays = workingTime({ ...kalender, hari: DEFAULT_KALENDER.hari.with(5, { mulai: 480, selesai: 720 }) as never });
    const batas = dueDate('2026-08-13', { menit: null, keterangan: '3 hari kerja' }, sixDays);
    expect(batas && leftOutText(batas, sixDays)?.id).toBe('melewati Minggu, 17 Agustus');
  });
});

describe('the years of which a due date needs the holidays', () => {
  it('are those it lies in and of which the calendar names none', () => {
    const batas = due('2026-12-28', '3 hari kerja');
    expect(batas && yearsWithoutLibur(batas, kalender)).toEqual([2027]);
    expect(batas && yearsWithoutLibur(batas, DEFAULT_KALENDER)).toEqual([2026, 2027]);
    expect(yearsWithoutLibur({ tanggal: '2030-01-01', asal: 'tangan' }, kalender)).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  workingTime,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../../../src/domain/kantor/kalender/working-time';
import { readJam } from '../../../../src/domain/kantor/kalender/typed-hours';
import { dueDate, daysFromKeterangan, planBackwards } from '../../../../src/domain/kantor/kalender/due-date';
import { DEFAULT_KALENDER, type Kalender } from '../../../../src/domain/kantor/kalender/kalender';
import { parseLibur } from '../../../../src/domain/kantor/kalender/parse-libur';
import { weekday } from '../../../../src/domain/kantor/tanggal';
import { civilDate, dayNumber, formatInstant, isoDate, parseDate, parseInstant } from '../../../../src/domain/kantor/tanggal';

const kerja = workingTime();
const at = (date: string, time: string): string => `${date}T${time}:00+07:00`;

describe('dates without a clock', () => {
  it('agree with the Gregorian calendar', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }), (date) => {
        const day = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(day).toBe(Math.floor(date.getTime() / 86_400_000));
        expect(civilDate(day)).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(weekday(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
        expect(parseInstant(formatInstant(day * 1440 + 61, 480))).toBe(day * 1440 + 61);
      }),
    );
    expect(parseDate('2026-02-30')).toBeUndefined();
    expect(isoDate(parseDate('2028-02-29') ?? 0)).toBe('2028-02-29');
  });
});

describe('working time (Perpres 21/2023)', () => {
  it.each([
    ['a whole ordinary day', at('2026-01-05', '00:00'), at('2026-01-06', '00:00'), 450],
    ['a whole Friday', at('2026-01-09', '07:30'), at('2026-01-09', '16:30'), 450],
    ['a whole week', at('2026-01-05', '00:00'), at('2026-01-12', '00:00'), 2250],
    ['across the break', at('2026-01-05', '11:30'), at('2026-01-05', '13:15'), 45],
    ['across the Friday break', at('2026-01-09', '11:30'), at('2026-01-09', '13:15'), 15],
    ['over a weekend', at('2026-01-09', '16:00'), at('2026-01-12', '08:00'), 60],
    ['before the day begins', at('2026-01-05', '05:00'), at('2026-01-05', '07:31'), 1],
    ['backwards', at('2026-01-05', '09:00'), at('2026-01-05', '08:00'), -60],
    ['from another zone', '2026-01-05T09:30:00+09:00', at('2026-01-05', '08:30'), 60],
  ])('%s', (_, from, to, minutes) => {
    expect(workingMinutesBetween(from, to, kerja)).toBe(minutes);
  });

  it('knows Ramadan hours, holidays and six-day offices', () => {
    const kalender: Kalender = {
      ...DEFAULT_KALENDER,
      zona: 'WITA',
      hari: DEFAULT_KALENDER.hari.with(5, { mulai: 480, selesai: 720 }) as unknown as Kalender['hari'],
      ramadan: { ...DEFAULT_KALENDER.ramadan, masa: [{ dari: '2026-02-19', sampai: '2026-03-20' }] },
      libur: [{ tanggal: '2026-01-01', nama: 'Tahun Baru', jenis: 'libur' }],
    };
    const own = workingTime(kalender);
    const whole = (date: string, next: string): number =>
      workingMinutesBetween(`${date}T00:00:00+08:00`, `${next}T00:00:00+08:00`, own);
    expect(whole('2026-01-01', '2026-01-02')).toBe(0);
    expect(whole('2026-01-03', '2026-01-04')).toBe(240);
    expect(whole('2026-02-19', '2026-02-20')).toBe(390);
    expect(whole('2026-02-23', '2026-02-28')).toBe(32.5 * 60);
  });

  const moment = fc
    .integer({ min: parseInstant('2025-06-01T00:00:00+07:00') ?? 0, max: parseInstant('2028-06-01T00:00:00+07:00') ?? 0 })
    .map((minutes) => formatInstant(minutes, 420));

  it('adds up: a to b and b to c make a to c', () => {
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        expect(workingMinutesBetween(a, b, kerja) + workingMinutesBetween(b, c, kerja)).toBe(workingMinutesBetween(a, c, kerja));
      }),
    );
  });

  it('agrees with counting minute by minute', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 5000 }), (from, span) => {
        const start = parseInstant(from) ?? 0;
        let count = 0;
        for (let minute = start; minute < start + span; minute += 1) {
          const local = minute + 420;
          const hours = kerja.hoursOf(Math.floor(local / 1440));
          const clock = local % 1440;
          const pause = hours?.istirahat;
          if (hours && clock >= hours.mulai && clock < hours.selesai && !(pause && clock >= pause.mulai && clock < pause.selesai))
            count += 1;
        }
        expect(workingMinutesBetween(from, formatInstant(start + span, 420), kerja)).toBe(count);
      }),
      { numRuns: 30 },
    );
  });

  it('ends even in an office that never works', () => {
    const never = workingTime({ ...DEFAULT_KALENDER, hari: [null, null, null, null, null, null, null] });
    expect(addWorkingDays('2026-01-05', 3, never)).toBe('2026-01-05');
  });
});

describe('due dates', () => {
  it('count working days from the day after arrival', () => {
    expect(addWorkingDays('2026-01-09', 1, kerja)).toBe('2026-01-12');
    expect(workingDaysBetween('2026-01-09', '2026-01-16', kerja)).toBe(5);
    const baku = { menit: 20, keterangan: '' };
    expect(dueDate(at('2026-01-05', '09:00'), baku, kerja)).toEqual({
      tanggal: '2026-01-06',
      asal: 'waktu-baku',
      dihitung: ['2026-01-05', '2026-01-06'],
    });
    expect(dueDate(at('2026-01-05', '09:00'), { ...baku, keterangan: 'Pengumpulan Data sampai 5 hari Kerja' }, kerja)).toEqual({
      tanggal: '2026-01-12',
      asal: 'keterangan',
      dihitung: ['2026-01-05', '2026-01-12'],
    });
    expect(dueDate(at('2026-01-05', '09:00'), { ...baku, tangan: '2026-02-01' }, kerja)).toEqual({
      tanggal: '2026-02-01',
      asal: 'tangan',
    });
    expect(dueDate(at('2026-01-05', '09:00'), { menit: null, keterangan: '' }, kerja)).toBeUndefined();
  });

  it.each([
    ['Pengumpulan Data sampai 5 hari Kerja', 5],
    ['paling lambat 3 (tiga) hari kerja', 3],
    ['maks. 2 minggu', 10],
    ['2 hari kerja', 2],
    ['SOP Surat Keluar', undefined],
    ['Lampiran 3 hari raya', undefined],
  ])('reads "%s"', (keterangan, days) => {
    expect(daysFromKeterangan(keterangan)).toBe(days);
  });

  it('a plan backwards leaves every later step its days', () => {
    const langkah = [20, 900, null, 60].map((menit, index) => ({
      menit,
      keterangan: index === 2 ? 'sampai 5 hari kerja' : '',
      setelah: index === 0 ? [] : [index - 1],
    }));
    const back = planBackwards(langkah, '2026-02-27', kerja);
    expect(back).toEqual(['2026-02-17', '2026-02-19', '2026-02-26', '2026-02-27']);
  });
});

describe('a pasted list of holidays', () => {
  it('is read however the dates are written', () => {
    const { libur, tidakTerbaca } = parseLibur(
      [
        'A. Hari Libur Nasional',
        '1. Kamis, 1 Januari 2026\tTahun Baru 2026 Masehi',
        '16 Jan Isra Mikraj',
        '21 – 22 Maret 2026 (Sabtu-Minggu): Idulfitri 1447 H',
        '17/08/2026; Proklamasi Kemerdekaan',
        '2026-12-25 Natal',
        'B. Cuti Bersama',
        '2. Jumat, 20, 23 dan 24 Maret 2026: Idulfitri',
        '99 Januari 2026 entah',
      ].join('\n'),
      2026,
    );
    expect(libur.map(({ tanggal, jenis }) => `${tanggal} ${jenis}`)).toEqual([
      '2026-01-01 libur',
      '2026-01-16 libur',
      '2026-03-20 cuti-bersama',
      '2026-03-21 libur',
      '2026-03-22 libur',
      '2026-03-23 cuti-bersama',
      '2026-03-24 cuti-bersama',
      '2026-08-17 libur',
      '2026-12-25 libur',
    ]);
    expect(libur[0]?.nama).toBe('Tahun Baru 2026 Masehi');
    expect(tidakTerbaca).toEqual([{ line: 9, teks: '99 Januari 2026 entah', sebab: 'tanggal-tidak-ada' }]);
  });

  it('is read from columns, over months, and with the date after the name', () => {
    const { libur, tidakTerbaca } = parseLibur(
      [
        'No\tHari Libur\tHari\tTanggal',
        '1\tTahun Baru 2026 Masehi\tKamis\t1 Januari 2026',
        '12\tIdulfitri 1447 H\tSelasa-Kamis\t31 Maret s.d. 2 April 2026',
        'Cuti bersama Natal 24 dan 26 Des',
        '01/06/26 - 02/06/26 Hari Lahir Pancasila',
      ].join('\n'),
      2026,
    );
    expect(libur.map(({ tanggal, nama, jenis }) => `${tanggal} ${jenis} ${nama}`)).toEqual([
      '2026-01-01 libur Tahun Baru 2026 Masehi',
      '2026-03-31 libur Idulfitri 1447 H',
      '2026-04-01 libur Idulfitri 1447 H',
      '2026-04-02 libur Idulfitri 1447 H',
      '2026-06-01 libur Hari Lahir Pancasila',
      '2026-06-02 libur Hari Lahir Pancasila',
      '2026-12-24 cuti-bersama Natal',
      '2026-12-26 cuti-bersama Natal',
    ]);
    expect(tidakTerbaca).toEqual([]);
  });

  it('says of each line it leaves out which it is and why', () => {
    const { libur, tidakTerbaca } = parseLibur(
      ['Libur', '', '31 Februari 2026', '3/20/2026 Idulfitri', '24-20 Maret 2026', 'SKB nomor 1497'].join('\n'),
      2026,
    );
    expect(libur).toEqual([]);
    expect(tidakTerbaca.map(({ line, sebab }) => [line, sebab])).toEqual([
      [3, 'tanggal-tidak-ada'],
      [4, 'tanggal-tidak-ada'],
      [5, 'tanggal-tidak-ada'],
      [6, 'tanpa-tanggal'],
    ]);
  });

  it('is never more than it says: whatever is pasted, every date exists and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.constantFrom('1 Mei 2026', '20-22 Maret', '', '32/13/2026'), (noise, date) => {
        const { libur } = parseLibur(`${noise}\n${date} ${noise}`, 2026);
        for (const { tanggal } of libur) expect(parseDate(tanggal)).toBeDefined();
      }),
    );
  });
});

describe('hours as people type them', () => {
  const typed = (mulai: string, from: string, until: string, selesai: string) =>
    readJam({ mulai, selesai, istirahat: { mulai: from, selesai: until } });

  it('are read with point, colon or nothing between, with or without a break', () => {
    expect(typed('07.30', '12:00', '1300', '16.00')).toEqual({
      jam: { mulai: 450, selesai: 960, istirahat: { mulai: 720, selesai: 780 } },
    });
    expect(typed('8', '', '', '14.5')).toEqual({ salah: 'tidak-terbaca' });
    expect(typed('8', '', '', '14')).toEqual({ jam: { mulai: 480, selesai: 840 } });
  });

  it('say what is wrong', () => {
    expect(typed('', '', '', '16.00')).toEqual({ salah: 'kurang' });
    expect(typed('16.00', '', '', '07.30')).toEqual({ salah: 'terbalik' });
    expect(typed('07.30', '12.00', '', '16.00')).toEqual({ salah: 'istirahat-kurang' });
    expect(typed('07.30', '16.30', '17.00', '16.00')).toEqual({ salah: 'istirahat-di-luar' });
    expect(typed('pagi', '', '', '16.00')).toEqual({ salah: 'tidak-terbaca' });
  });
});

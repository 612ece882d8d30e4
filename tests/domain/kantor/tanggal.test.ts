import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulanOf, bulanPendek, namaBulan } from '../../../src/domain/kantor/bulan';
import { readKalender } from '../../../src/domain/kantor/kalender/kalender-sheet';
import { parseLibur } from '../../../src/domain/kantor/kalender/parse-libur';
import { KALENDER_SHEET } from '../../../src/domain/kantor/kalender/messages';
import { readTanggal, readTanggalIso } from '../../../src/domain/kantor/read-tanggal';
import { isoDate, parseDate, serialOf } from '../../../src/domain/kantor/tanggal';
import { tanggalIdentitas, longDate, shortDate, writtenDate } from '../../../src/domain/kantor/write-tanggal';
import { withCells, findingsAt } from '../rules/findings';

describe('months', () => {
  it.each([
    [1, ['Januari', 'jan', 'Jan.', 'January']],
    [2, ['Februari', 'Pebruari', 'feb', 'peb']],
    [3, ['Maret', 'MAR', 'march']],
    [4, ['April', 'apr']],
    [5, ['Mei', 'May']],
    [6, ['Juni', 'jun', 'June']],
    [7, ['Juli', 'jul', 'July']],
    [8, ['Agustus', 'agu', 'agt', 'Ags', 'Aug', 'August']],
    [9, ['September', 'sep', 'Sept', 'SEPT.']],
    [10, ['Oktober', 'okt', 'Oct', 'October']],
    [11, ['November', 'nopember', 'NOPEMBER', 'nov', 'nop']],
    [12, ['Desember', 'des', 'Dec', 'December']],
  ])('%d is known however it is written', (bulan, spellings) => {
    for (const one of spellings) expect([one, bulanOf(one)]).toEqual([one, bulan]);
  });

  it('are no other word', () => {
    for (const word of ['', 'mar it', 'harian', 'triwulan', 'maretan', 'xii']) expect(bulanOf(word)).toBeUndefined();
    expect([namaBulan(0), namaBulan(13)]).toEqual([
      { id: '', en: '' },
      { id: '', en: '' },
    ]);
  });
});

/** 17 August 2026 and 3 November 2026 as offices write them. */
const SATU_HARI: readonly (readonly [date: string, forms: readonly string[]])[] = [
  [
    '2026-08-17',
    [
      '17 Agustus 2026',
      '17 Agt 2026',
      '17 Ags 2026',
      '17 AGUSTUS 2026',
      '17 Agu. 2026',
      '17-Agu-26',
      '17-Aug-2026',
      '17/8/2026',
      '17-08-2026',
      '17.8.2026',
      '17/08/26',
      '2026-08-17',
    ],
  ],
  ['2026-11-03', ['3 nopember 2026', '03 November 2026', '3 Nop 2026', '3/11/2026', '3-Nov-26']],
  ['2026-09-09', ['9 Sept 2026', '09 September 2026', '9-Sep-26']],
];
const FORMS = SATU_HARI.flatMap(([date, forms]) => forms.map((form) => [form, date] as const));

/** A Kalender sheet that holds one holiday. */
const kalenderWith = (cell: string | number) => ({
  name: 'Kalender',
  values: [KALENDER_SHEET.kepalaLibur.map(({ id }) => id), [cell, 'Libur', 'libur']],
});

describe('a date, however it is written', () => {
  it.each(FORMS)('%s is %s to every reader', (form, date) => {
    expect(readTanggalIso(form)).toBe(date);
    expect(parseLibur(`${form} Hari besar`, 2020).libur).toEqual([{ tanggal: date, nama: 'Hari besar', jenis: 'libur' }]);
    expect(readKalender(kalenderWith(form)).kalender.libur.map(({ tanggal }) => tanggal)).toEqual([date]);
    // Made on that day, in force a day that cannot come before it: nothing to say, so the rule has read it.
    const later = withCells(['02 Januari 2025', form], ['06 Januari 2025', form]);
    expect(findingsAt('identitas-tanggal', later)).toEqual([]);
    expect(findingsAt('identitas-tanggal', withCells(['02 Januari 2025', form]))).toEqual(['D4']);
  });

  it('is read from a serial as Excel keeps it', () => {
    const serial = serialOf(parseDate('2026-08-17') ?? 0);
    expect(serial).toBe(46_251);
    expect(readTanggalIso(serial)).toBe('2026-08-17');
    expect(readTanggalIso(serial + 0.75)).toBe('2026-08-17');
    expect(readKalender(kalenderWith(serial)).kalender.libur.map(({ tanggal }) => tanggal)).toEqual(['2026-08-17']);
  });

  it('counts as far as it is told', () => {
    expect(readTanggal('2017')).toEqual({ tahun: 2017 });
    expect(readTanggal(2017)).toEqual({ tahun: 2017 });
    expect(readTanggal('Jan 2023')).toEqual({ tahun: 2023, bulan: 1 });
    expect(readTanggal('Pontianak, 2 Januari 2023')).toEqual({ tahun: 2023, bulan: 1, hari: 2 });
    expect(readTanggal("Jum'at, 2 Januari 2026")).toEqual({ tahun: 2026, bulan: 1, hari: 2 });
    expect(readTanggalIso('Jan 2023')).toBeUndefined();
  });

  it.each(['', 'kapan saja', '31 Februari 2026', '3/20/2026', '32/1/2026', '17 Hujan 2026', '26', 'Agustus', '17 Agustus', '-'])(
    '"%s" is none',
    (text) => {
      expect(readTanggal(text)).toBeUndefined();
    },
  );

  it.each([0, 17, 480, 19_000, 90_000, Number.NaN, Infinity])('the number %d is none', (value) => {
    expect(readTanggal(value)).toBeUndefined();
  });
});

describe('a date as it is written', () => {
  it('reads back as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: parseDate('1990-01-01') ?? 0, max: parseDate('2099-12-31') ?? 0 }), (day) => {
        const date = isoDate(day);
        const written = [
          longDate(date).id,
          longDate(date).en,
          shortDate(date).id,
          shortDate(date).en,
          tanggalIdentitas(date),
          date,
        ];
        for (const one of [...written, serialOf(day)]) expect([one, readTanggalIso(one)]).toEqual([one, date]);
      }),
    );
  });

  it('is short as Excel shortens it, and stays a text when it is no date', () => {
    expect(bulanPendek(8)).toEqual({ id: 'Agu', en: 'Aug' });
    expect(shortDate('2026-09-01')).toEqual({ id: '1 Sep 2026', en: '1 Sep 2026' });
    expect(writtenDate('segera')).toBe('segera');
    expect(longDate('2026-02-30')).toEqual({ id: '', en: '' });
  });
});

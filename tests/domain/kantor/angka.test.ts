import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure, roundFormula, roundHalfAway, formatFigure, otherHalf } from '../../../src/domain/kantor/angka';

describe('figures as Indonesians type them', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['0,125', 0.125],
    ['12.34', 12.34],
    ['Rp 1.234', 1234],
    ['Rp42.875.000.000', 42875000000],
    ['-3,5', -3.5],
    ['0', 0],
    ['12 500', 12500],
  ])('%s is %d', (text, nilai) => {
    expect(readFigure(text)).toMatchObject({ jenis: 'angka', nilai });
  });

  it('keeps the percent sign and the unit', () => {
    expect(readFigure('87,5%')).toEqual({ jenis: 'angka', nilai: 87.5, persen: true });
    expect(readFigure('100 %')).toEqual({ jenis: 'angka', nilai: 100, persen: true });
    expect(readFigure('87,5 persen')).toEqual({ jenis: 'angka', nilai: 87.5, persen: true });
    expect(readFigure('940 unit')).toEqual({ jenis: 'angka', nilai: 940, persen: false, satuan: 'unit' });
  });

  it('asks about what can be read in two ways', () => {
    expect(readFigure('1.234')).toEqual({ jenis: 'ragu', teks: '1.234', pilihan: [1234, 1.234] });
  });

  it('tells blank, not applicable and words apart', () => {
    expect(readFigure('  ')).toEqual({ jenis: 'kosong' });
    expect(readFigure('n/a')).toEqual({ jenis: 'tidak-berlaku' });
    expect(readFigure('-')).toEqual({ jenis: 'tidak-berlaku' });
    expect(readFigure('WTP')).toEqual({ jenis: 'kata', kata: 'WTP' });
    expect(readFigure('BB (75)')).toEqual({ jenis: 'kata', kata: 'BB', nilai: 75 });
    expect(readFigure('12.34.5')).toEqual({ jenis: 'tidak-terbaca', teks: '12.34.5', sebab: 'pemisah' });
  });

  it('never throws and never guesses a figure for text without digits', () => {
    const tanpaDigit = fc.string().filter((text) => !/\d/.test(text));
    fc.assert(fc.property(tanpaDigit, (text) => readFigure(text).jenis !== 'angka'));
    expect(readFigure('sepuluh').jenis).toBe('kata');
  });

  it('reads back what it writes, or asks', () => {
    const kembali = (nilai: number): boolean => {
      const dibaca = readFigure(formatFigure(nilai));
      return dibaca.jenis === 'ragu' ? dibaca.pilihan.includes(nilai) : dibaca.jenis === 'angka' && dibaca.nilai === nilai;
    };
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 100), (intact, bagi) => kembali(intact / bagi)),
    );
    expect(kembali(1234.5)).toBe(true);
  });
});

describe('rounding', () => {
  it.each([
    [90.5, 0, 91],
    [-90.5, 0, -91],
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [0.125, 2, 0.13],
    [-0.125, 2, -0.13],
    [99.994999, 2, 99.99],
    [1e21, 2, 1e21],
    [0, 2, 0],
    [((2 * 40 - 78.986) / 40) * 100, 2, 2.54],
    [(57 / 200) * 100, 0, 29],
  ])('%d to %d places is %d', (nilai, desimal, result) => {
    expect(roundHalfAway(nilai, desimal)).toBe(result);
  });

  it('knows the other neighbour of an exact half, and only of a half', () => {
    expect(otherHalf((57 / 200) * 100, 0)).toBe(28);
    expect(otherHalf(-2.5, 0)).toBe(-2);
    expect(otherHalf(28.4, 0)).toBeUndefined();
    expect(otherHalf(28.5001, 0)).toBeUndefined();
  });

  it('reaches left of the point too, as ROUND(x;-3) does', () => {
    expect(roundHalfAway(1_234_567, -3)).toBe(1_235_000);
    expect(roundHalfAway(-1_234_500, -3)).toBe(-1_235_000);
    expect(roundHalfAway(1234, -2)).toBe(1200);
  });

  it('is done in two steps on a sheet as well', () => {
    expect(roundFormula('A1/B1*100', 2)).toBe('ROUND(ROUND(A1/B1*100,9),2)');
  });
});

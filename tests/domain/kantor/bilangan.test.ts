import { describe, expect, it } from 'vitest';
import { readFigure, readRupiah, simplest, simplestRupiah, typedAngka } from '../../../src/domain/kantor/angka';
import { numberFromWords } from '../../../src/domain/kantor/bilangan';

describe('a number inside a time', () => {
  it.each([
    ['5', 5],
    ['0,5', 0.5],
    ['1.5', 1.5],
    ['0,125', 0.125],
    ['½', 0.5],
    ['1 ½', 1.5],
    ['1 1/2', 1.5],
    ['3/4', 0.75],
    ['setengah', 0.5],
    ['tiga perempat', 0.75],
    ['dua belas', 12],
    ['dua puluh lima', 25],
  ])('%s is %d', (text, nilai) => {
    expect(numberFromWords(text)).toBe(nilai);
  });

  it.each(['1.000', '1/0', '1 3/2', 'banyak', ''])('"%s" is left unread', (text) => {
    expect(numberFromWords(text)).toBeUndefined();
  });

  it.each(['5', '0,5', '1.5', '0,125', '12,34', '1234.567'])('in plain digits "%s" is the figure that a form reads', (text) => {
    expect(readFigure(text)).toMatchObject({ jenis: 'angka', nilai: numberFromWords(text) });
  });

  it('that a form asks about is not guessed here either', () => {
    expect(readFigure('1.000').jenis).toBe('ragu');
    expect(numberFromWords('1.000')).toBeUndefined();
  });
});

describe('a figure', () => {
  it('in rupiah needs no asking', () => {
    expect(simplestRupiah('24.000')).toBe(24_000);
    expect(simplest('24.000')).toBe('24.000');
    expect(simplestRupiah(24_000)).toBe(24_000);
    expect(readRupiah('24,5')).toMatchObject({ jenis: 'tidak-terbaca', sebab: 'skala' });
  });

  it('is typed again as it was, with all its digits', () => {
    for (const nilai of [0.125, 0.5, 12.3456, 30_000, -1.5]) expect(simplest(typedAngka(nilai))).toBe(nilai);
  });
});

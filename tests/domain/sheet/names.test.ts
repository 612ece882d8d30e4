import { describe, expect, it } from 'vitest';
import { freeSheetName } from '../../../src/domain/sheet/names';

describe('the name of a sheet', () => {
  it('keeps its number where such a sheet is there already', () => {
    const long = 'SOP Penyusunan Laporan Kinerja';
    expect(freeSheetName(long, [])).toBe(long);
    expect(freeSheetName(long, [long.toUpperCase()])).toBe('SOP Penyusunan Laporan… (2)');
  });
});

import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('waktu-unit', () => {
  it('misses the unit of a bare number, and spells a slip', () => {
    expect(di('waktu-unit', dengan(['60 menit', '60'], ['30 menit', '30 minit']))).toEqual(['G15', 'G16']);
  });

  it('takes the unit from the header', () => {
    expect(di('waktu-unit', dengan(['Waktu', 'Waktu (menit)'], ['60 menit', '60']))).toEqual([]);
  });
});

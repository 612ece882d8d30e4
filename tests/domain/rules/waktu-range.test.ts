import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('waktu-range', () => {
  it('says which bound of a range counts', () => {
    expect(di('waktu-range', dengan(['60 menit', '30-60 menit']))).toEqual(['G15']);
  });
});

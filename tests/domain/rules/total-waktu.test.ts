import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('total-waktu', () => {
  it('says what the total leaves out', () => {
    expect(di('total-waktu', dengan(['60 menit', '~']))).toEqual(['G12']);
  });

  it('warns past the deadline', () => {
    expect(di('total-waktu', dengan(['60 menit', '50 hari kerja']))).toEqual(['G12']);
  });
});

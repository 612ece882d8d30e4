import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('waktu-hari', () => {
  it('says that hari is read as hari kerja', () => {
    expect(di('waktu-hari', dengan(['60 menit', '1 hari']))).toEqual(['G15']);
  });

  it('is content with hari kerja', () => {
    expect(di('waktu-hari', dengan(['60 menit', '1 hari kerja']))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('waktu-outlier', () => {
  it('sees ten times the middle, less than a minute, and more than sixty days', () => {
    expect(di('waktu-outlier', dengan(['60 menit', '5 jam'], ['30 menit', '61 hari kerja'], ['15 menit', '30 detik']))).toEqual([
      'G14',
      'G15',
      'G16',
    ]);
  });
});

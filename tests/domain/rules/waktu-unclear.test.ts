import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('waktu-unclear', () => {
  it('takes neither words nor recurrences for a time', () => {
    expect(di('waktu-unclear', dengan(['60 menit', 'Sesuai kebutuhan'], ['30 menit', 'Tahunan'], ['15 menit', 'entah']))).toEqual(
      ['G14', 'G15', 'G16'],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('waktu-vs-ket', () => {
  it('sees another time in the remark', () => {
    expect(di('waktu-vs-ket', dengan(['60 menit | Konsep LKj | ~', '60 menit | Konsep LKj | paling lama 5 hari kerja']))).toEqual(
      ['I15'],
    );
  });

  it('accepts the same time there', () => {
    expect(di('waktu-vs-ket', dengan(['60 menit | Konsep LKj | ~', '60 menit | Konsep LKj | maksimal 1 jam']))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('waktu-required', () => {
  it('wants a time', () => {
    expect(di('waktu-required', dengan(['60 menit', '~']))).toEqual(['G15']);
  });
});

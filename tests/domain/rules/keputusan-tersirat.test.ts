import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('keputusan-tersirat', () => {
  it('sees a decision in the words', () => {
    expect(di('keputusan-tersirat', dengan(['◆ ke 3', '■']))).toEqual(['B16']);
  });

  it('does not take every condition for a decision', () => {
    expect(di('keputusan-tersirat', dengan(['Menyusun konsep LKj', 'Menyusun konsep LKj, jika ada data']))).toEqual([]);
  });
});

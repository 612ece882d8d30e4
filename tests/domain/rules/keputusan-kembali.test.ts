import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('keputusan-kembali', () => {
  it('wants "tidak" to go back', () => {
    expect(di('keputusan-kembali', dengan(['◆ ke 3', '◆']))).toEqual(['D16']);
  });

  it('takes no later step for a return', () => {
    expect(di('keputusan-kembali', dengan(['◆ ke 3', '◆ ke 5']))).toEqual(['D16']);
  });
});

import { describe, expect, it } from 'vitest';
import { di } from './temuan';

describe('header-output', () => {
  it('misses the column of outputs', () => {
    expect(
      di(
        'header-output',
        `
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu
      1 | Menyusun LKj | ● | | DPA | 1 jam`,
      ),
    ).toEqual(['A1:F1']);
  });
});

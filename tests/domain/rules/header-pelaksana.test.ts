import { describe, expect, it } from 'vitest';
import { di } from './temuan';

describe('header-pelaksana', () => {
  it('misses the actor columns', () => {
    expect(
      di(
        'header-pelaksana',
        `
      No | Kegiatan | Kelengkapan | Waktu | Output
      1 | Menyusun LKj | DPA | 1 jam | LKj`,
      ),
    ).toEqual(['A1:E1']);
  });
});

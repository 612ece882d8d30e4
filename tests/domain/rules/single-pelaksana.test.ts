import { describe, expect, it } from 'vitest';
import { di } from './temuan';

describe('single-pelaksana', () => {
  it('wants more than one actor', () => {
    expect(
      di(
        'single-pelaksana',
        `
      No | Kegiatan | Kadis | Kelengkapan | Waktu | Output
      1 | Menyusun LKj | ● | DPA | 1 jam | LKj`,
      ),
    ).toEqual(['C1']);
  });

  it('accepts one column that holds names', () => {
    expect(
      di(
        'single-pelaksana',
        `
      No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output
      1 | Menyusun LKj | Kadis | DPA | 1 jam | LKj`,
      ),
    ).toEqual([]);
  });
});

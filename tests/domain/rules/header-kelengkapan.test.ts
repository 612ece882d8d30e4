import { describe, expect, it } from 'vitest';
import { di } from './temuan';

describe('header-kelengkapan', () => {
  it('misses the column of requirements', () => {
    expect(
      di(
        'header-kelengkapan',
        `
      No | Kegiatan | Kadis | Sekretaris | Waktu | Output
      1 | Menyusun LKj | ● | | 1 jam | LKj`,
      ),
    ).toEqual(['A1:F1']);
  });
});

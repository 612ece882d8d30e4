import { describe, expect, it } from 'vitest';
import { di } from './temuan';

describe('header-waktu', () => {
  it('misses the column of times', () => {
    expect(
      di(
        'header-waktu',
        `
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Output
      1 | Menyusun LKj | ● | | DPA | LKj`,
      ),
    ).toEqual(['A1:F1']);
  });

  it('is content where there is one', () => {
    expect(
      di(
        'header-waktu',
        `
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
      1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
      2 | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
      ),
    ).toEqual([]);
  });
});

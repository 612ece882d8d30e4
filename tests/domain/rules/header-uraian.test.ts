import { describe, expect, it } from 'vitest';
import { di } from './temuan';

describe('header-uraian', () => {
  it('misses the column of what is done', () => {
    expect(
      di(
        'header-uraian',
        `
      No | Kadis | Sekretaris | Kelengkapan | Waktu | Output
      1 | ● | | DPA | 1 jam | LKj`,
      ),
    ).toEqual(['A1:F1']);
  });

  it('asks for the header of a column that is only guessed', () => {
    expect(
      di(
        'header-uraian',
        `
      No | Apa saja | Pelaksana | | Kelengkapan | Waktu | Output
      ~ | ~ | Kadis | Sekretaris | ~ | ~ | ~
      1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
      2 | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
      ),
    ).toEqual(['B1']);
  });
});

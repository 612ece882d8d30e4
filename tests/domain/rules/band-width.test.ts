import { describe, expect, it } from 'vitest';
import { BERSIH, di } from './temuan';

describe('band-width', () => {
  it('sees that Pelaksana does not reach over its last position', () => {
    expect(
      di(
        'band-width',
        `
      No | Kegiatan | Pelaksana | | Mutu Baku | | |
      ~ | | Kadis | Sekretaris | Tim LKj | Kelengkapan | Waktu | Output
      1 | Menyusun LKj | ● | | | DPA | 1 jam | LKj`,
      ),
    ).toEqual(['C1:D1']);
  });

  it('is content when bands and leaves agree', () => {
    expect(di('band-width', BERSIH)).toEqual([]);
  });
});

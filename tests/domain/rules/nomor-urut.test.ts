import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('nomor-urut', () => {
  it('sees a number used twice', () => {
    expect(di('nomor-urut', dengan(['5 | Menandatangani', '4 | Menandatangani']))).toEqual(['A17']);
  });

  it('sees a gap once, not in every row after it', () => {
    expect(
      di(
        'nomor-urut',
        dengan(
          ['3 | Menyusun', '4 | Menyusun'],
          ['4 | Memeriksa', '5 | Memeriksa'],
          ['5 | Menandatangani', '6 | Menandatangani'],
        ),
      ),
    ).toEqual(['A15']);
  });

  it('sees a number missing', () => {
    expect(di('nomor-urut', dengan(['2 | Meneruskan', '~ | Meneruskan']))).toEqual(['A14']);
  });

  it('accepts lettered steps', () => {
    expect(
      di(
        'nomor-urut',
        `
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
      1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
      1a | Mencetak LKj | | ■ | LKj | 5 menit | Cetakan
      2 | Mengirim LKj | | ● | Cetakan | 5 menit | Resi`,
      ),
    ).toEqual([]);
  });
});

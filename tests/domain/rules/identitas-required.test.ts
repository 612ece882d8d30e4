import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('identitas-required', () => {
  it('wants all thirteen fields', () => {
    expect(di('identitas-required', dengan(['000/12/2025', '~'], ['Buku agenda', '~']))).toEqual(['D1', 'D9']);
  });

  it('says once that there is no identity block', () => {
    expect(
      di(
        'identitas-required',
        `
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
      1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
      2 | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
      ),
    ).toEqual(['A1']);
  });
});

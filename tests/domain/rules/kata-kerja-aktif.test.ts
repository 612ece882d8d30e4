import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('kata-kerja-aktif', () => {
  it('wants an active verb first', () => {
    expect(di('kata-kerja-aktif', dengan(['Menyusun konsep LKj', 'Penyusunan konsep LKj']))).toEqual(['B15']);
  });

  it('does not take a noun in me- for a verb', () => {
    expect(
      di(
        'kata-kerja-aktif',
        `
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
      1 | Media dibagikan | ● | | DPA | 1 jam | LKj
      2 | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
      ),
    ).toEqual(['B2']);
  });

  it('accepts me- and ber-', () => {
    expect(
      di(
        'kata-kerja-aktif',
        `
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
      1 | Berkoordinasi dengan bidang | ● | | DPA | 1 jam | LKj
      2 | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
      ),
    ).toEqual([]);
  });
});

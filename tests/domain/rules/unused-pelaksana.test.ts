import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('unused-pelaksana', () => {
  it('points to a column nobody marks', () => {
    expect(
      di('unused-pelaksana', dengan(['| | ■ | | Disposisi |', '| ■ | | | Disposisi |'], ['| | ◆ ke 3 | |', '| ◆ ke 3 | | |'])),
    ).toEqual(['D12']);
  });

  it('says nothing while there are no marks at all', () => {
    expect(
      di(
        'unused-pelaksana',
        `
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
      1 | Menyusun LKj | | | DPA | 1 jam | LKj`,
      ),
    ).toEqual([]);
  });
});

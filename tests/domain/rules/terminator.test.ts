import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('terminator', () => {
  it('wants a kapsul at both ends', () => {
    expect(
      di('terminator', dengan(['| ● | | | Surat', '| ■ | | | Surat'], ['LKj | ● | | | Konsep', 'LKj | √ | | | Konsep'])),
    ).toEqual(['C13', 'C17']);
  });

  it('is content with rows of their own for Mulai and Selesai', () => {
    expect(
      di(
        'terminator',
        `
      No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
      ~ | Mulai | ● | | | |
      1 | Menyusun LKj | ■ | | DPA | 1 jam | LKj
      ~ | Selesai | | ● | | |`,
      ),
    ).toEqual([]);
  });
});

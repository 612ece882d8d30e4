import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('keputusan-cabang', () => {
  it('wants two exits from a decision', () => {
    expect(di('keputusan-cabang', dengan(['| | | ■ | Disposisi Sekretaris', '| | | ◆ | Disposisi Sekretaris']))).toEqual(['E15']);
  });

  it('reads them from labels beside the symbol', () => {
    expect(di('keputusan-cabang', dengan(['| | | ■ | Disposisi Sekretaris', '| Ya | Tidak | ◆ | Disposisi Sekretaris']))).toEqual(
      [],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('pelaksana-mark', () => {
  it('does not know a text that is no mark', () => {
    expect(di('pelaksana-mark', dengan(['| | | ■ | Disposisi Sekretaris', '| | | zz | Disposisi Sekretaris']))).toEqual(['E15']);
  });

  it('knows the labels of exits', () => {
    expect(di('pelaksana-mark', dengan(['| | ◆ ke 3 | | Konsep', '| Ya | ◆ ke 3 | Tidak | Konsep']))).toEqual([]);
  });
});

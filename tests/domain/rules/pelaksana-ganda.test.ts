import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('pelaksana-ganda', () => {
  it('asks who is in charge of two', () => {
    expect(di('pelaksana-ganda', dengan(['| | | ■ | Disposisi Sekretaris', '| | ■ | ■ | Disposisi Sekretaris']))).toEqual([
      'D15',
    ]);
  });

  it('knows it when only one has a symbol', () => {
    expect(di('pelaksana-ganda', dengan(['| | | ■ | Disposisi Sekretaris', '| | √ | ■ | Disposisi Sekretaris']))).toEqual([]);
  });
});

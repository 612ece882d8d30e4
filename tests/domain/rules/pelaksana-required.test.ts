import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('pelaksana-required', () => {
  it('wants somebody in every step', () => {
    expect(di('pelaksana-required', dengan(['| | | ■ | Disposisi Sekretaris', '| | | | Disposisi Sekretaris']))).toEqual([
      'C15:E15',
    ]);
  });

  it('does not count a connector as an actor', () => {
    expect(di('pelaksana-required', dengan(['| | | ■ | Disposisi Sekretaris', '| | | A | Disposisi Sekretaris']))).toEqual([
      'C15:E15',
    ]);
  });
});

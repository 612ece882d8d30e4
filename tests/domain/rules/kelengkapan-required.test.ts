import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('kelengkapan-required', () => {
  it('wants requirements, or a dash', () => {
    expect(di('kelengkapan-required', dengan(['Surat permintaan LKj', '~'], ['| Disposisi | 15', '| - | 15']))).toEqual(['F13']);
  });
});

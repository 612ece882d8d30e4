import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('pelaku-dalam-uraian', () => {
  it('sees a doer named in the sentence', () => {
    expect(di('pelaku-dalam-uraian', dengan(['Menandatangani LKj', 'Kepala Dinas menandatangani LKj']))).toEqual(['B17']);
  });
});

import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('uraian-required', () => {
  it('wants words in a row with data', () => {
    expect(di('uraian-required', dengan(['2 | Meneruskan perintah kepada Kasubbag Program', '2 | ']))).toEqual(['B14']);
  });
});

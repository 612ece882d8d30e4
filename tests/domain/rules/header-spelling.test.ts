import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('header-spelling', () => {
  it('offers the right words for slips in headers and labels', () => {
    expect(
      di('header-spelling', dengan(['Mutu Baku', 'Mutu Buku'], ['Output', 'Autput'], ['Tanggal Revisi', 'Tanggal Refisi'])),
    ).toEqual(['C3', 'F11', 'H12']);
  });
});

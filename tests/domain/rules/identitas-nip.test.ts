import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('identitas-nip', () => {
  it('counts eighteen digits', () => {
    expect(di('identitas-nip', dengan(['197001011995031001', '19700101']))).toEqual(['D5']);
  });
});

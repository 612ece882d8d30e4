import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('output-required', () => {
  it('wants an output', () => {
    expect(di('output-required', dengan(['60 menit | Konsep LKj |', '60 menit | |']))).toEqual(['H15']);
  });
});

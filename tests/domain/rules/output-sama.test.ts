import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('output-sama', () => {
  it('sees no progress between two steps', () => {
    expect(di('output-sama', dengan(['Konsep LKj berparaf | ~', 'konsep LKj. | ~']))).toEqual(['H16']);
  });
});

import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('identitas-tanggal', () => {
  it('sees a date before the day of making, and one it cannot read', () => {
    expect(di('identitas-tanggal', dengan(['06 Januari 2025', '2024'], ['| -\n', '| kapan saja\n']))).toEqual(['D3', 'D4']);
  });

  it('accepts a bare year', () => {
    expect(di('identitas-tanggal', dengan(['06 Januari 2025', '2025']))).toEqual([]);
  });
});

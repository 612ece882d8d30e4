import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('rantai-kelengkapan', () => {
  it('does not know where a document comes from', () => {
    expect(di('rantai-kelengkapan', dengan(['| Konsep LKj berparaf | 10 menit', '| LKj tercetak rapi | 10 menit']))).toEqual([
      'F17',
    ]);
  });

  it('knows an earlier output in other words, and documents from outside', () => {
    expect(
      di(
        'rantai-kelengkapan',
        dengan(['| Konsep LKj berparaf | 10 menit', '| Konsep LKj yang berparaf, DPA dan Renstra | 10 menit']),
      ),
    ).toEqual([]);
  });
});

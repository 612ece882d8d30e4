import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('dokumen-asing', () => {
  it('sees a draft this SOP does not know', () => {
    expect(
      di('dokumen-asing', dengan(['| Konsep LKj berparaf | 10 menit', '| Konsep surat yang sudah diparaf | 10 menit'])),
    ).toEqual(['F17']);
  });
});

import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('identitas-nama', () => {
  it('sees a doubled word, but not grammar', () => {
    expect(
      di('identitas-nama', dengan(['KABUPATEN CONTOH', 'KABUPATEN CONTOH CONTOH'], ['DINAS PERUMAHAN', 'DINAS RATA RATA'])),
    ).toEqual(['A1']);
  });
});

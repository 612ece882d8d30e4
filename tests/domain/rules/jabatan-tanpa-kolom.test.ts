import { describe, expect, it } from 'vitest';
import { dengan, di } from './temuan';

describe('jabatan-tanpa-kolom', () => {
  it('sees positions without a column, wherever they are named', () => {
    expect(
      di(
        'jabatan-tanpa-kolom',
        dengan(
          ['Meneruskan perintah kepada Kasubbag Program', 'Meneruskan perintah kepada Kasubbag TU'],
          ['| LKj | ~', '| LKj yang ditandatangani Bupati | ~'],
        ),
      ),
    ).toEqual(['B14', 'H17']);
  });

  it('takes abbreviations for the same position, and no document for a position', () => {
    expect(
      di(
        'jabatan-tanpa-kolom',
        dengan(['Memerintahkan Sekretaris', 'Memerintahkan Sekdis'], ['Surat permintaan LKj', 'Peraturan Gubernur']),
      ),
    ).toEqual([]);
  });
});

import { text } from '../text';
import type { Examples } from './example';
import { headerRule } from './header';

export const headerUraian = headerRule({
  id: 'header-uraian',
  title: text('Kolom uraian', 'Description column'),
  severity: 'galat',
  peran: 'uraian',
});

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'no column of what is done',
      sheet: `
        No | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        1 | ● | | DPA | 1 jam | LKj`,
      at: ['A1:F1'],
    },
    {
      shows: 'a column that can only be guessed',
      sheet: `
        No | Apa saja | Pelaksana | | Kelengkapan | Waktu | Output
        ~ | ~ | Kadis | Sekretaris | ~ | ~ | ~
        1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
        2 | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
      at: ['B1'],
    },
  ],
  valid: [{ shows: 'another name for it', sheet: { 'Uraian Prosedur': 'Kegiatan' } }],
};

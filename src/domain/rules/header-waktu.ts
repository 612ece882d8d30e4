import { text } from '../text';
import type { Examples } from './example';
import { headerRule } from './header';

export const headerWaktu = headerRule({
  id: 'header-waktu',
  title: text('Kolom waktu', 'Time column'),
  severity: 'galat',
  peran: 'waktu',
});

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'no column of times',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Output
        1 | Menyusun LKj | ● | | DPA | LKj`,
      at: ['A1:F1'],
    },
    {
      shows: 'two columns of times: one counts, the other is told',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output | Waktu Realisasi
        1 | Menyusun LKj | | ● | DPA | 2 hari | LKj | 1 hari
        2 | Menandatangani LKj | ● | | LKj | 5 menit | LKj ditandatangani | 1 jam`,
      at: ['H1'],
    },
  ],
  valid: [{ shows: 'another name for it, with its unit', sheet: { 'Kelengkapan | Waktu': 'Kelengkapan | Waktu Baku (menit)' } }],
};

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
  ],
  valid: [{ shows: 'another name for it, with its unit', sheet: { 'Kelengkapan | Waktu': 'Kelengkapan | Waktu Baku (menit)' } }],
};

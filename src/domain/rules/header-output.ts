import { text } from '../text';
import type { Examples } from './example';
import { headerRule } from './header';

export const headerOutput = headerRule({
  id: 'header-output',
  title: text('Kolom output', 'Output column'),
  severity: 'galat',
  peran: 'output',
});

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'no column of outputs',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu
        1 | Menyusun LKj | ● | | DPA | 1 jam`,
      at: ['A1:F1'],
    },
  ],
  valid: [{ shows: 'another name for it', sheet: { 'Waktu | Output': 'Waktu | Keluaran' } }],
};

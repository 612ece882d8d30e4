import { text } from '../text';
import type { Examples } from './example';
import { headerRule } from './header';

export const headerKelengkapan = headerRule({
  id: 'header-kelengkapan',
  title: text('Kolom kelengkapan', 'Requirements column'),
  severity: 'peringatan',
  peran: 'kelengkapan',
});

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'no column of requirements',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Waktu | Output
        1 | Menyusun LKj | ● | | 1 jam | LKj`,
      at: ['A1:F1'],
    },
  ],
  valid: [{ shows: 'another name for it', sheet: { 'Kelengkapan |': 'Persyaratan/Perlengkapan |' } }],
};

import { ISTILAH_KOLOM } from '../kantor/istilah';
import { text } from '../text';
import type { Examples } from './example';
import { tanpaKolom } from './header';
import type { SopRule } from './rule';

/** Without actor columns nobody can be told to act. */
export const headerPelaksana: SopRule = {
  id: 'header-pelaksana',
  severity: 'galat',
  basis: 'pedoman',
  title: text('Kolom pelaksana', 'Actor columns'),
  scope: 'sop',
  *check({ sop }) {
    if (!sop.kolom.some((one) => one.peran === 'pelaksana'))
      yield { at: sop.kepala, message: tanpaKolom(ISTILAH_KOLOM.pelaksana.label) };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'no actor columns',
      sheet: `
        No | Kegiatan | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | DPA | 1 jam | LKj`,
      at: ['A1:E1'],
    },
  ],
  valid: [
    {
      shows: 'positions without a band over them',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | ● | | DPA | 1 jam | LKj
        2 | Mengirim LKj | | ● | LKj | 5 menit | Tanda terima`,
    },
  ],
};

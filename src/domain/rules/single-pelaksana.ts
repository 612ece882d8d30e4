import { text } from '../text';
import type { Examples } from './example';
import type { SopRule } from './rule';

const words = {
  satuPelaksana: text(
    'Hanya ada satu pelaksana; SOP menurut pedoman melibatkan lebih dari satu.',
    'There is only one actor; by the guideline an SOP involves more than one.',
  ),
};

/** An SOP AP is about work that passes between positions; one column may still hold the names of several. */
export const singlePelaksana: SopRule = {
  id: 'single-pelaksana',
  severity: 'peringatan',
  basis: 'pedoman',
  title: text('Hanya satu pelaksana', 'One actor only'),
  scope: 'sop',
  *check({ sop }) {
    const [only] = sop.pelaksana;
    const names = sop.kegiatan.some((one) => one.pelaku.some((actor) => actor.dari === 'nama'));
    if (only && sop.pelaksana.length === 1 && !names) yield { at: only.at, message: words.satuPelaksana };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'one position does everything',
      sheet: `
        No | Kegiatan | Kadis | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | ● | DPA | 1 jam | LKj`,
      at: ['C1'],
    },
  ],
  valid: [
    {
      shows: 'one column that holds names',
      sheet: `
        No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | Kadis | DPA | 1 jam | LKj`,
    },
  ],
};

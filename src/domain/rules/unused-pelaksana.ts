import { text, type Text } from '../text';
import type { Examples } from './example';
import type { SopRule } from './rule';

const words = {
  tidakDitandai: (nama: string): Text =>
    text(`${nama} punya kolom tetapi tidak pernah ditandai.`, `${nama} has a column but is never marked.`),
};

/** A column nobody marks; silent while the table has no marks at all. */
export const unusedPelaksana: SopRule = {
  id: 'unused-pelaksana',
  severity: 'petunjuk',
  basis: 'temuan',
  title: text('Pelaksana tidak pernah ditandai', 'Actor never marked'),
  scope: 'sop',
  *check(context) {
    if (context.ditandai.size === 0) return;
    for (const one of context.sop.pelaksana)
      if (!context.ditandai.has(one.id)) yield { at: one.at, message: words.tidakDitandai(one.nama) };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'a column nobody marks',
      sheet: { '| | ■ | | Disposisi |': '| ■ | | | Disposisi |', '| | ◆ ke 3 | |': '| ◆ ke 3 | | |' },
      at: ['D12'],
    },
  ],
  valid: [
    { shows: 'every position takes part', sheet: {} },
    {
      shows: 'no marks at all: nothing is marked yet',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | | | DPA | 1 jam | LKj`,
    },
  ],
};

import { text } from '../text';
import type { Examples } from './example';
import { hasBothExits, makeDecision, decider } from './decision';
import type { KegiatanRule } from './rule';

const words = {
  tanpaCabang: text(
    'Keputusan ini belum menyebut dua cabangnya (ya dan tidak).',
    'This decision does not name its two exits (yes and no).',
  ),
};

/** A belah ketupat answers ya/tidak, lengkap/tidak, setuju/tidak. */
export const keputusanCabang: KegiatanRule = {
  id: 'keputusan-cabang',
  severity: 'peringatan',
  basis: 'pedoman',
  title: text('Keputusan tanpa dua cabang', 'Decision without two exits'),
  scope: 'kegiatan',
  check(kegiatan, context) {
    const actor = decider(kegiatan);
    if (!actor || hasBothExits(kegiatan)) return undefined;
    return {
      at: actor.at,
      message: words.tanpaCabang,
      fix: () => makeDecision(context, kegiatan),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'a decision that asks nothing',
      sheet: { '| | | ■ | Disposisi Sekretaris': '| | | ◆ | Disposisi Sekretaris' },
      at: ['E15'],
    },
  ],
  valid: [
    {
      shows: 'both exits in labels beside the symbol',
      sheet: { '| | | ■ | Disposisi Sekretaris': '| Ya | Tidak | ◆ | Disposisi Sekretaris' },
    },
    { shows: 'a return in the mark', sheet: { '| | | ■ | Disposisi Sekretaris': '| | | ◆ ke 2 | Disposisi Sekretaris' } },
  ],
};

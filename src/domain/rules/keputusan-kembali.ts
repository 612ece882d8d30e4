import { text } from '../text';
import type { Examples } from './example';
import { hasBothExits, makeDecision, decider, refuses } from './decision';
import type { KegiatanRule } from './rule';

const words = {
  tanpaKembali: text('"Tidak" belum menunjuk kegiatan sebelumnya.', '"No" does not point to an earlier kegiatan.'),
};

/** "Tidak" goes back to an earlier kegiatan, so that somebody puts it right. */
export const keputusanKembali: KegiatanRule = {
  id: 'keputusan-kembali',
  severity: 'peringatan',
  basis: 'perlu-dipastikan',
  title: text('"Tidak" belum kembali', '"No" does not return'),
  scope: 'kegiatan',
  check(kegiatan, context) {
    const actor = decider(kegiatan);
    if (!actor || kegiatan.kembali !== undefined || !hasBothExits(kegiatan) || !refuses(kegiatan)) return undefined;
    return {
      at: actor.at,
      message: words.tanpaKembali,
      fix: () => makeDecision(context, kegiatan),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: '"tidak" leads nowhere', sheet: { '◆ ke 3': '◆' }, at: ['D16'] },
    { shows: '"tidak" leads to a later step', sheet: { '◆ ke 3': '◆ ke 5' }, at: ['D16'] },
  ],
  valid: [{ shows: '"tidak" goes back to the one who drafts', sheet: { '◆ ke 3': '◆ ke 1' } }],
};

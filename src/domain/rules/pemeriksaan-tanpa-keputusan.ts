import { text, type Text } from '../text';
import { checks } from '../sop/suggest/read-uraian';
import { decider, makeDecision } from './decision';
import type { Examples } from './example';
import type { KegiatanRule } from './rule';

const words = {
  tanpaKeputusan: (kata: string): Text =>
    text(
      `"${kata}" adalah pemeriksaan, tetapi tidak digambar sebagai keputusan: apa yang terjadi bila hasilnya tidak sesuai?`,
      `"${kata}" is a check, but not drawn as a decision: what happens when the result is not right?`,
    ),
};

/** Who checks may find something wrong: the flow then goes back. */
export const pemeriksaanTanpaKeputusan: KegiatanRule = {
  id: 'pemeriksaan-tanpa-keputusan',
  severity: 'petunjuk',
  basis: 'pedoman',
  later: true,
  title: text('Pemeriksaan tanpa keputusan', 'Check without a decision'),
  scope: 'kegiatan',
  check(kegiatan, context, { keputusan }) {
    const { uraian, index, pelaku } = kegiatan;
    const kata = checks(uraian);
    const actor = pelaku.find(({ simbol }) => simbol !== 'connector');
    // "Jika tidak …" in words is told by keputusan-tersirat, and without any symbols nothing is drawn at all.
    if (kata === undefined || !actor || actor.simbol === 'mark' || index === 0 || keputusan !== null || decider(kegiatan))
      return undefined;
    return { at: actor.at, message: words.tanpaKeputusan(kata), fix: () => asked(makeDecision(context, kegiatan)) };
  },
};

/** A check need not be a decision: a person says so. */
const asked = (fix: ReturnType<typeof makeDecision>): ReturnType<typeof makeDecision> => fix && { ...fix, certain: false };

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'a check that cannot fail',
      sheet: {
        'Memeriksa konsep LKj, jika tidak setuju dikembalikan kepada Kasubbag Program, jika setuju diparaf':
          'Memeriksa konsep LKj',
        '◆ ke 3': '■',
      },
      at: ['D16'],
    },
  ],
  valid: [
    {
      shows: 'a check that is a decision',
      sheet: { ', jika tidak setuju dikembalikan kepada Kasubbag Program, jika setuju diparaf': '' },
    },
  ],
};

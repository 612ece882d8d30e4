import { actorMarkText } from '../sop/actor-mark';
import { text } from '../text';
import type { Examples } from './example';
import { replaceText } from './fixes';
import type { KegiatanRule } from './rule';

const words = {
  jadikanKapsul: text('Jadikan kapsul', 'Make it a terminator'),
  awalTanpaKapsul: text('Kegiatan pertama tidak diberi kapsul mulai.', 'The first kegiatan has no terminator.'),
  akhirTanpaKapsul: text('Kegiatan terakhir tidak diberi kapsul selesai.', 'The last kegiatan has no terminator.'),
};

/** The flow begins and ends with a kapsul, unless rows of their own say "Mulai" and "Selesai". */
export const terminator: KegiatanRule = {
  id: 'terminator',
  severity: 'peringatan',
  basis: 'pedoman',
  title: text('Kapsul mulai dan selesai', 'Terminators'),
  scope: 'kegiatan',
  check(kegiatan, { sop }) {
    const { index, pelaku } = kegiatan;
    const first = index === 0 && !sop.mulai;
    const last = index === sop.kegiatan.length - 1 && !sop.selesai;
    if (!first && !last) return undefined;
    const actor = pelaku.find((one) => one.simbol === 'process' || one.simbol === 'mark');
    if (!actor || pelaku.some((one) => one.simbol === 'terminator' || one.simbol === 'decision')) return undefined;
    if (pelaku.every((one) => one.dari === 'nama')) return undefined;
    return {
      at: actor.at,
      message: first ? words.awalTanpaKapsul : words.akhirTanpaKapsul,
      fix: replaceText(sop, actor.at, actorMarkText('terminator'), actor.dari === 'tanda', words.jadikanKapsul),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'neither end has a kapsul',
      sheet: { '| ● | | | Surat': '| ■ | | | Surat', 'LKj | ● | | | Konsep': 'LKj | √ | | | Konsep' },
      at: ['C13', 'C17'],
    },
  ],
  valid: [
    {
      shows: 'rows of their own for Mulai and Selesai',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
        ~ | Mulai | ● | | | |
        1 | Menyusun LKj | ■ | | DPA | 1 jam | LKj
        ~ | Selesai | | ● | | |`,
    },
  ],
};

import type { Kegiatan } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askText } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { KegiatanRule, RuleFinding } from './rule';

const NAMES = {
  uraian: 'Uraian',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu',
  output: 'Output',
  keterangan: 'Keterangan',
} as const;

const words = {
  galatExcel: (nama: string, shown: string): Text =>
    text(
      `${nama} menampilkan kesalahan rumus Excel ${shown}, bukan isinya. Perbaiki rumusnya, atau tulis teksnya.`,
      `${nama} shows the Excel error ${shown}, not its text. Mend the formula, or write the text.`,
    ),
};

const ERROR = /#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/;

/** What Excel shows instead of a text it cannot work out. */
export const nilaiGalat: KegiatanRule = {
  id: 'nilai-galat',
  severity: 'galat',
  basis: 'temuan',
  title: text('Kesalahan rumus Excel di sel', 'Excel error in a cell'),
  scope: 'kegiatan',
  check(kegiatan) {
    return (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((peran): RuleFinding[] => {
      const [shown] = ERROR.exec(textOf(kegiatan, peran)) ?? [];
      const at = kegiatan.at[peran];
      if (!shown || !at) return [];
      const ask = peran === 'waktu' ? RULE_MESSAGES.tanyaWaktu : RULE_MESSAGES.tanyaTeks;
      return [
        { at, message: words.galatExcel(NAMES[peran], shown), fix: askText(ask, at, '', undefined, RULE_MESSAGES.gantiTeks) },
      ];
    });
  },
};

const textOf = (kegiatan: Kegiatan, peran: keyof typeof NAMES): string =>
  peran === 'waktu' ? kegiatan.waktu.teks : kegiatan[peran];

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'a broken reference instead of an output', sheet: { 'Konsep LKj | ~': '#REF! | ~' }, at: ['H15'] },
    { shows: 'a time that cannot be worked out', sheet: { '60 menit': '#VALUE!' }, at: ['G15'] },
  ],
  valid: [{ shows: 'a text that begins with the same sign', sheet: { 'Konsep LKj | ~': '#1 Konsep LKj | ~' } }],
};

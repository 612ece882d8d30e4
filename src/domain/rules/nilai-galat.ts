import { UNCALCULATED } from '../sheet/snapshot';
import type { Kegiatan } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { askText, askWaktu } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { KegiatanRule, RuleFinding } from './rule';

const NAMES = {
  uraian: 'Uraian',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu',
  output: 'Output',
  keterangan: 'Keterangan',
} as const;
const ROLES = Object.keys(NAMES) as (keyof typeof NAMES)[];

const words = {
  galatExcel: (nama: string, shown: string): Text =>
    text(
      `${nama} menampilkan galat rumus Excel ${shown}, bukan isinya. Perbaiki rumusnya, atau tulis teksnya.`,
      `${nama} shows the Excel error ${shown}, not its text. Mend the formula, or write the text.`,
    ),
  belumDihitung: (nama: string): Text =>
    text(
      `${nama} berisi rumus yang belum pernah dihitung. Buka berkasnya di Excel, simpan, lalu coba lagi, atau tulis teksnya.`,
      `${nama} holds a formula that was never calculated. Open the file in Excel, save it and try again, or write the text.`,
    ),
};

/** What Excel shows instead of a text it cannot work out. */
export const EXCEL_ERROR = /#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/;

/** A formula that yields no text. */
export const nilaiGalat: KegiatanRule = {
  id: 'nilai-galat',
  severity: 'galat',
  basis: 'temuan',
  title: text('Galat rumus Excel di sel', 'Excel error in a cell'),
  scope: 'kegiatan',
  check(kegiatan) {
    if (!ROLES.some((peran) => textOf(kegiatan, peran).includes('#'))) return undefined;
    return ROLES.flatMap((peran): RuleFinding[] => {
      const said = textOf(kegiatan, peran);
      const [shown] = said.includes('#') ? (EXCEL_ERROR.exec(said) ?? []) : [];
      const waits = said.includes(UNCALCULATED);
      const at = kegiatan.at[peran];
      if ((!shown && !waits) || !at) return [];
      return [
        {
          at,
          message: shown ? words.galatExcel(NAMES[peran], shown) : words.belumDihitung(NAMES[peran]),
          fix:
            peran === 'waktu'
              ? askWaktu(at, '', undefined, RULE_MESSAGES.gantiTeks)
              : askText(RULE_MESSAGES.tanyaTeks, at, '', undefined, RULE_MESSAGES.gantiTeks),
        },
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
    { shows: 'a formula whose result the file does not hold', sheet: { 'Konsep LKj | ~': '#BELUM-DIHITUNG | ~' }, at: ['H15'] },
    { shows: 'a time that cannot be worked out', sheet: { '60 menit': '#VALUE!' }, at: ['G15'] },
  ],
  valid: [{ shows: 'a text that begins with the same sign', sheet: { 'Konsep LKj | ~': '#1 Konsep LKj | ~' } }],
};

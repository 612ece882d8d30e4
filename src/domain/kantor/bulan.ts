import { text, type Text } from '../text';

interface NamaBulan {
  readonly nama: Text;
  /** Short forms and older spellings that stand in sheets and decrees. */
  readonly ejaan: readonly string[];
}

/** The months, January first, each with every way it is written; Excel in English shows its own short forms. */
const BULAN: readonly NamaBulan[] = [
  { nama: text('Januari', 'January'), ejaan: ['jan'] },
  { nama: text('Februari', 'February'), ejaan: ['pebruari', 'feb', 'peb'] },
  { nama: text('Maret', 'March'), ejaan: ['mar', 'mrt'] },
  { nama: text('April', 'April'), ejaan: ['apr'] },
  { nama: text('Mei', 'May'), ejaan: [] },
  { nama: text('Juni', 'June'), ejaan: ['jun'] },
  { nama: text('Juli', 'July'), ejaan: ['jul'] },
  { nama: text('Agustus', 'August'), ejaan: ['agu', 'agt', 'ags', 'agst', 'aug'] },
  { nama: text('September', 'September'), ejaan: ['sep', 'sept'] },
  { nama: text('Oktober', 'October'), ejaan: ['okt', 'oct'] },
  { nama: text('November', 'November'), ejaan: ['nopember', 'nov', 'nop'] },
  { nama: text('Desember', 'December'), ejaan: ['des', 'dec'] },
];

const byName = new Map(
  BULAN.flatMap(({ nama, ejaan }, index) =>
    [nama.id, nama.en, ...ejaan].map((name): [string, number] => [name.toLowerCase(), index + 1]),
  ),
);

const inEnglish = new Map(
  BULAN.flatMap(({ nama: { en } }, index) =>
    [en, en.slice(0, 3)].map((name): [string, number] => [name.toLowerCase(), index + 1]),
  ),
);

/** The month (1 to 12) a word names, in full or short, whatever its case and with or without a point; undefined for any other word. */
export const bulanOf = (word: string): number | undefined => byName.get(word.toLowerCase().replace(/\.$/, ''));

/** The month (1 to 12) that an English word names in full or by its first three letters, as an en-US Excel reads it. */
export const bulanInEnglish = (word: string): number | undefined => inEnglish.get(word.toLowerCase());

/** The name of a month (1 to 12); '' outside of the year. */
export const namaBulan = (bulan: number): Text => BULAN[bulan - 1]?.nama ?? text('', '');

/** The first three letters of a month, as Indonesians and Excel shorten it. */
export function bulanPendek(bulan: number): Text {
  const { id, en } = namaBulan(bulan);
  return text(id.slice(0, 3), en.slice(0, 3));
}

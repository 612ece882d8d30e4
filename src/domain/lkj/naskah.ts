import { grouped } from '../grouped';
import { fingerprint } from '../fingerprint';
import type { Cell } from '../sheet/address';
import { markedTexts, valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { NaskahDraft } from './drafts/inputs';
import type { Naskah } from './lkj';

/** A text as it stands in a compiled report, with the fingerprint of the draft it came from. */
export interface StoredNaskah {
  readonly id: string;
  readonly isi: string;
  readonly sidikDraf: string;
  readonly diterima: boolean;
  /** Cell of its first paragraph, and of the marks of all its rows. */
  readonly at: Cell;
  readonly tanda: readonly Cell[];
  /** A cell of a table rather than running text. */
  readonly dalamTabel: boolean;
  /** Where its state is shown. */
  readonly keadaan: Cell;
}

const NASKAH_PREFIX = 'naskah';

/**
 * The mark beside each row of a text: its id, its draft's fingerprint, whether accepted, and how many columns the text stands
 * from the mark (to the left: negative).
 */
export const naskahMark = (id: string, sidikDraf: string, diterima: boolean, distance: number): string =>
  [NASKAH_PREFIX, id, sidikDraf, diterima ? 'diterima' : 'draf', String(distance)].join('|');

/** The texts of a compiled report whose ids begin so, all when nothing is said, found by their marks wherever rows and columns have moved. */
export function readNaskah(sheet: SheetSnapshot, begins = ''): readonly StoredNaskah[] {
  const found = markedTexts(sheet, [`${NASKAH_PREFIX}|${begins}`]).flatMap(({ text, at }) => parseNaskahMark(text, at) ?? []);
  return [...grouped(found, ({ id }) => id).values()].map((marks): StoredNaskah => {
    const [pertama] = marks;
    const end = marks.at(-1) ?? pertama;
    return {
      id: pertama.id,
      isi: paragraphsOf(sheet, pertama, end),
      sidikDraf: pertama.sidikDraf,
      diterima: pertama.diterima,
      at: { row: pertama.di.row, column: pertama.kolom },
      tanda: marks.map((one) => one.di),
      dalamTabel: IN_TABLE.test(pertama.id),
      keadaan: { row: pertama.di.row, column: pertama.di.column + STATE_OFFSET - marksLeftOf(sheet, pertama.di) },
    };
  });
}

const IN_TABLE = /^(pendukung|penghambat|upaya|reviu):/;

/** The state stands this many columns right of the first mark of a row. */
const STATE_OFFSET = 3;

/** How many marks stand left of this one. */
function marksLeftOf(sheet: SheetSnapshot, { row, column }: Cell): number {
  let jumlah = 0;
  while (String(valueAt(sheet, row, column - jumlah - 1)).startsWith(`${NASKAH_PREFIX}|`)) jumlah += 1;
  return jumlah;
}

interface NaskahMark {
  readonly id: string;
  readonly sidikDraf: string;
  readonly diterima: boolean;
  /** Column of the text. */
  readonly kolom: number;
  readonly di: Cell;
}

/** Marks with a column that is not negative come from reports that counted it from A. */
function parseNaskahMark(text: string, di: Cell): NaskahMark | undefined {
  const [, id, sidikDraf, keadaan, layout = ''] = text.split('|');
  if (id === undefined || sidikDraf === undefined || !/^-?\d+$/.test(layout)) return undefined;
  const column = layout.startsWith('-') ? di.column + Number(layout) : Number(layout);
  return { id, sidikDraf, diterima: keadaan === 'diterima', kolom: column, di };
}

/** The paragraphs from the first to the last marked row; rows a person put in between belong to the text. */
function paragraphsOf(sheet: SheetSnapshot, pertama: NaskahMark, end: NaskahMark): string {
  const paragraf: string[] = [];
  for (let row = pertama.di.row; row <= end.di.row; row += 1) {
    paragraf.push(String(valueAt(sheet, row, pertama.kolom)));
  }
  return paragraf.filter((one, index) => one.trim() !== '' || (paragraf.length === 1 && index === 0)).join('\n');
}

/** What the file system and Excel may change without a person's doing: line ends and trailing blanks. */
const normalised = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const fingerprintOfNaskah = (text: string): string => fingerprint(normalised(text));

/**
 * New drafts, except where a person edited or accepted: their text stays, and a changed draft is pointed out. `frozen`: drafts stay as
 * they stand too, as in a report that is final.
 */
export function mergeNaskah(draf: readonly NaskahDraft[], earlier: readonly StoredNaskah[], frozen = false): readonly Naskah[] {
  const stored = new Map(earlier.map((one) => [one.id, one]));
  return draf.map(({ id, judul, isi }): Naskah => {
    const present = stored.get(id);
    const disunting = present !== undefined && fingerprintOfNaskah(present.isi) !== present.sidikDraf;
    if (frozen && present !== undefined && !disunting && !present.diterima)
      return { id, judul, isi: present.isi, sidikDraf: present.sidikDraf, keadaan: 'draf', drafBerubah: false };
    if (present === undefined || (!disunting && !present.diterima)) {
      return { id, judul, isi, sidikDraf: fingerprintOfNaskah(isi), keadaan: 'draf', drafBerubah: false };
    }
    return {
      id,
      judul,
      isi: present.isi,
      sidikDraf: present.sidikDraf,
      keadaan: present.diterima ? 'diterima' : 'disunting',
      drafBerubah: present.sidikDraf !== fingerprintOfNaskah(isi),
    };
  });
}

/** Texts somebody still has to read: drafts that say something. */
export const unreadNaskah = (naskah: Naskah): boolean => naskah.keadaan === 'draf' && naskah.isi.trim() !== '';

/** Reports compiled earlier held the reviewer's answers; their ids begin with this. */
export const REVIU_PREFIX = 'reviu:';

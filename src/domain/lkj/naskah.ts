import { sidik } from '../kinerja/sidik';
import type { Cell } from '../sheet/address';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Draf } from './draf/inputs';
import type { Naskah } from './lkj';

/** A text as it stands in a compiled report, with the fingerprint of the draft it came from. */
export interface NaskahTersimpan {
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

const AWALAN = 'naskah';

/**
 * The mark beside each row of a text: its id, its draft's fingerprint, whether accepted, and how many columns the text stands
 * from the mark (to the left: negative).
 */
export const tandaNaskah = (id: string, sidikDraf: string, diterima: boolean, jarak: number): string =>
  [AWALAN, id, sidikDraf, diterima ? 'diterima' : 'draf', String(jarak)].join('|');

/** All texts of a compiled report, found by their marks wherever rows and columns have moved. */
export function bacaNaskah(sheet: SheetSnapshot): readonly NaskahTersimpan[] {
  const ditemukan = new Map<string, Tanda[]>();
  sheet.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const tanda = typeof value === 'string' ? bacaTanda(value, { row, column }) : undefined;
      if (!tanda) return;
      const sudah = ditemukan.get(tanda.id);
      if (sudah) sudah.push(tanda);
      else ditemukan.set(tanda.id, [tanda]);
    });
  });
  return [...ditemukan.values()].flatMap((tanda): NaskahTersimpan[] => {
    const [pertama, akhir] = [tanda[0], tanda.at(-1)];
    if (!pertama || !akhir) return [];
    return [
      {
        id: pertama.id,
        isi: paragrafDari(sheet, pertama, akhir),
        sidikDraf: pertama.sidikDraf,
        diterima: pertama.diterima,
        at: { row: pertama.di.row, column: pertama.kolom },
        tanda: tanda.map((satu) => satu.di),
        dalamTabel: DALAM_TABEL.test(pertama.id),
        keadaan: { row: pertama.di.row, column: pertama.di.column + JARAK_KEADAAN - urutan(sheet, pertama.di) },
      },
    ];
  });
}

const DALAM_TABEL = /^(pendukung|penghambat|upaya|reviu):/;

/** The state stands this many columns right of the first mark of a row. */
const JARAK_KEADAAN = 3;

/** How many marks stand left of this one. */
function urutan(sheet: SheetSnapshot, { row, column }: Cell): number {
  let jumlah = 0;
  while (String(valueAt(sheet, row, column - jumlah - 1)).startsWith(`${AWALAN}|`)) jumlah += 1;
  return jumlah;
}

interface Tanda {
  readonly id: string;
  readonly sidikDraf: string;
  readonly diterima: boolean;
  /** Column of the text. */
  readonly kolom: number;
  readonly di: Cell;
}

/** Marks with a column that is not negative come from reports that counted it from A. */
function bacaTanda(teks: string, di: Cell): Tanda | undefined {
  if (!teks.startsWith(`${AWALAN}|`)) return undefined;
  const [, id, sidikDraf, keadaan, letak = ''] = teks.split('|');
  if (id === undefined || sidikDraf === undefined || !/^-?\d+$/.test(letak)) return undefined;
  const kolom = letak.startsWith('-') ? di.column + Number(letak) : Number(letak);
  return { id, sidikDraf, diterima: keadaan === 'diterima', kolom, di };
}

/** The paragraphs from the first to the last marked row; rows a person put in between belong to the text. */
function paragrafDari(sheet: SheetSnapshot, pertama: Tanda, akhir: Tanda): string {
  const paragraf: string[] = [];
  for (let row = pertama.di.row; row <= akhir.di.row; row += 1) {
    paragraf.push(String(valueAt(sheet, row, pertama.kolom)));
  }
  return paragraf.filter((satu, index) => satu.trim() !== '' || (paragraf.length === 1 && index === 0)).join('\n');
}

/** What the file system and Excel may change without a person's doing: line ends and trailing blanks. */
const ternormal = (teks: string): string => teks.replace(/\r\n?/g, '\n').trim();

const sidikNaskah = (teks: string): string => sidik(ternormal(teks));

/** New drafts, except where a person edited or accepted: their text stays, and a changed draft is pointed out. */
export function gabungNaskah(draf: readonly Draf[], lama: readonly NaskahTersimpan[]): readonly Naskah[] {
  const tersimpan = new Map(lama.map((satu) => [satu.id, satu]));
  return draf.map(({ id, judul, isi }): Naskah => {
    const ada = tersimpan.get(id);
    const disunting = ada !== undefined && sidikNaskah(ada.isi) !== ada.sidikDraf;
    if (ada === undefined || (!disunting && !ada.diterima)) {
      return { id, judul, isi, draf: isi, sidikDraf: sidikNaskah(isi), keadaan: 'draf', drafBerubah: false };
    }
    return {
      id,
      judul,
      isi: ada.isi,
      sidikDraf: ada.sidikDraf,
      draf: isi,
      keadaan: ada.diterima ? 'diterima' : 'disunting',
      drafBerubah: ada.sidikDraf !== sidikNaskah(isi),
    };
  });
}

/** Texts somebody still has to read: drafts that say something and are no answer of the review's checklist. */
export const menunggu = (naskah: Naskah): boolean =>
  naskah.keadaan === 'draf' && naskah.isi.trim() !== '' && !naskah.id.startsWith(REVIU);

/** Ids of the answers on the review's checklist begin with this. */
export const REVIU = 'reviu:';

import { sidik } from '../kinerja/lembar';
import type { Cell } from '../sheet/address';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Draf } from './draf';
import type { Naskah } from './lkj';

/** A text as it stands in a compiled report, with the fingerprint of the draft it came from. */
export interface NaskahTersimpan {
  readonly id: string;
  readonly isi: string;
  readonly sidikDraf: string;
  readonly diterima: boolean;
  /** Cell of the text and of its mark. */
  readonly at: Cell;
  readonly tanda: Cell;
}

const AWALAN = 'naskah';

/** The mark beside a text: its id, its draft's fingerprint, whether accepted, and the column it stands in. */
export const tandaNaskah = (id: string, sidikDraf: string, diterima: boolean, column: number): string =>
  [AWALAN, id, sidikDraf, diterima ? 'diterima' : 'draf', String(column)].join('|');

/** All texts of a compiled report, found by their marks wherever the rows have moved. */
export function bacaNaskah(sheet: SheetSnapshot): readonly NaskahTersimpan[] {
  return sheet.values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (typeof value !== 'string' || !value.startsWith(`${AWALAN}|`)) return [];
      const [, id, sidikDraf, keadaan, kolom] = value.split('|');
      if (id === undefined || sidikDraf === undefined || kolom === undefined || !/^\d+$/.test(kolom)) return [];
      const at = { row, column: Number(kolom) };
      const isi = String(valueAt(sheet, at.row, at.column));
      return [{ id, isi, sidikDraf, diterima: keadaan === 'diterima', at, tanda: { row, column } }];
    }),
  );
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

import type { Canvas } from '../../sheet/print/canvas';
import { breakPages, type PrintRow } from '../../sheet/print/pages';

/** One row of the sheet before it is known where it will stand. */
export interface BarisCetak {
  /** Points. */
  readonly tinggi: number;
  /** Must stand on the same page as the next row. */
  readonly lanjut?: boolean;
  readonly halamanBaru?: boolean;
  /** The head of its table, written again where a page begins with this row. */
  readonly kepala?: BarisCetak;
  /** How formulas and the contents find it. */
  readonly kunci?: string;
  tulis(di: Tempat): void;
}

/** Where a row stands, and what it needs to write itself. */
export interface Tempat {
  readonly canvas: Canvas;
  readonly row: number;
  /** Points from the sheet's top. */
  readonly atas: number;
  /** Row and page of what carries this key. */
  cari(kunci: string): { readonly row: number; readonly halaman: number } | undefined;
}

interface BarisTerpasang {
  readonly baris: BarisCetak;
  readonly halaman: number;
}

/** Puts rows on pages; a table that goes on over the page begins with its head again. */
export function bagiHalaman(baris: readonly BarisCetak[], tinggiHalaman: number): readonly BarisTerpasang[] {
  const rows = baris.map(({ tinggi, lanjut, halamanBaru, kepala }): PrintRow => ({
    height: tinggi,
    ...(kepala ? { opening: kepala.tinggi + tinggi } : {}),
    ...(lanjut ? { keep: true } : {}),
    ...(halamanBaru ? { fresh: true } : {}),
  }));
  const awal = new Set(breakPages(rows, { first: tinggiHalaman, later: tinggiHalaman }));
  let halaman = 1;
  return baris.flatMap((satu, index) => {
    if (awal.has(index)) halaman += 1;
    const kepala = index === 0 || awal.has(index) ? satu.kepala : undefined;
    return [...(kepala ? [{ baris: kepala, halaman }] : []), { baris: satu, halaman }];
  });
}

/** Rows above which a page ends. */
export const potonganOf = (terpasang: readonly BarisTerpasang[]): readonly number[] =>
  terpasang.flatMap(({ halaman }, row) => (row > 0 && terpasang[row - 1]?.halaman !== halaman ? [row] : []));

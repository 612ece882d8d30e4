import type { Kisi } from './kisi';

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
  readonly kisi: Kisi;
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

/**
 * Puts rows on pages: what belongs together stays together as far as a page can hold it, no row is torn, and a table that
 * goes on over the page begins with its head again.
 */
export function bagiHalaman(baris: readonly BarisCetak[], tinggiHalaman: number): readonly BarisTerpasang[] {
  const hasil: BarisTerpasang[] = [];
  let halaman = 1;
  let terpakai = 0;
  const pasang = (satu: BarisCetak): void => {
    hasil.push({ baris: satu, halaman });
    terpakai += satu.tinggi;
  };
  const halamanBerikut = (): void => {
    halaman += 1;
    terpakai = 0;
  };
  for (let awal = 0; awal < baris.length;) {
    let akhir = awal;
    while (baris[akhir]?.lanjut === true && baris[akhir + 1] !== undefined) akhir += 1;
    const kelompok = baris.slice(awal, akhir + 1);
    const tinggi = kelompok.reduce((jumlah, satu) => jumlah + satu.tinggi, 0);
    if (terpakai > 0 && (kelompok[0]?.halamanBaru === true || terpakai + tinggi > tinggiHalaman)) {
      // A group that no page can hold flows from here, unless hardly anything of it would fit.
      if (kelompok[0]?.halamanBaru === true || tinggi <= tinggiHalaman || terpakai > tinggiHalaman / 2) halamanBerikut();
    }
    for (const satu of kelompok) {
      if (terpakai > 0 && terpakai + satu.tinggi > tinggiHalaman) halamanBerikut();
      if (terpakai === 0 && satu.kepala) pasang(satu.kepala);
      pasang(satu);
    }
    awal = akhir + 1;
  }
  return hasil;
}

/** Rows above which a page ends. */
export const potonganOf = (terpasang: readonly BarisTerpasang[]): readonly number[] =>
  terpasang.flatMap(({ halaman }, row) => (row > 0 && terpasang[row - 1]?.halaman !== halaman ? [row] : []));

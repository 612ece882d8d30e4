import type { BlokTabel, Sel } from './blok';

/** A cell of a table with the columns it covers and the rows from its first to its last. */
export interface SelTerpasang {
  readonly sel: Sel;
  readonly kolom: number;
  readonly hingga: number;
  readonly dari: number;
  readonly sampai: number;
}

/** Which cell covers what, row by row, as a browser lays an HTML table out; cells that reach down appear in every row. */
export function petaTabel({ kolom, baris }: Pick<BlokTabel, 'kolom' | 'baris'>): readonly (readonly SelTerpasang[])[] {
  let turun: readonly SelTerpasang[] = [];
  return baris.map(({ sel }, dari) => {
    const baru: SelTerpasang[] = [];
    let di = 0;
    const lewati = (): void => {
      for (let atas = turun.find((satu) => satu.kolom === di); atas; atas = turun.find((satu) => satu.kolom === di)) {
        di = atas.hingga + 1;
      }
    };
    for (const satu of sel) {
      lewati();
      const hingga = Math.min(di + (satu.kolom ?? 1), kolom.length) - 1;
      baru.push({ sel: satu, kolom: di, hingga, dari, sampai: dari + (satu.baris ?? 1) - 1 });
      di = hingga + 1;
    }
    const semua = [...turun, ...baru].sort((a, b) => a.kolom - b.kolom);
    turun = semua.filter((satu) => satu.sampai > dari);
    return semua;
  });
}

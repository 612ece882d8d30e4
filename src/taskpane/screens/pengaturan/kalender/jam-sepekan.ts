import { jamTeks, readJam, type JamSalah, type JamTertulis } from '../../../../domain/kantor/kalender/jam';
import type { JamKerja, Sepekan } from '../../../../domain/kantor/kalender/kalender';

/** The hours of one weekday while they are edited. */
export interface JamHari extends JamTertulis {
  readonly bekerja: boolean;
}

export const editSepekan = (sepekan: Sepekan): readonly JamHari[] =>
  sepekan.map((jam) => ({ bekerja: jam !== null, ...jamTeks(jam) }));

/** The week as edited, or what is wrong on which day (Monday is 0). */
export function readSepekan(
  hari: readonly JamHari[],
): { readonly sepekan: Sepekan } | { readonly salah: ReadonlyMap<number, JamSalah> } {
  const salah = new Map<number, JamSalah>();
  const [senin, selasa, rabu, kamis, jumat, sabtu, minggu] = hari.map((one, index): JamKerja | null => {
    if (!one.bekerja) return null;
    const read = readJam(one);
    if ('jam' in read) return read.jam;
    salah.set(index, read.salah);
    return null;
  });
  if (salah.size > 0) return { salah };
  return {
    sepekan: [senin ?? null, selasa ?? null, rabu ?? null, kamis ?? null, jumat ?? null, sabtu ?? null, minggu ?? null],
  };
}

import { hoursText, readJam, type HoursProblem, type TypedHours } from '../../../../domain/kantor/kalender/typed-hours';
import type { JamKerja, Sepekan } from '../../../../domain/kantor/kalender/kalender';

/** The hours of one weekday while they are edited. */
export interface DayHours extends TypedHours {
  readonly bekerja: boolean;
}

export const editedWeek = (sepekan: Sepekan): readonly DayHours[] =>
  sepekan.map((jam) => ({ bekerja: jam !== null, ...hoursText(jam) }));

/** The week as edited, or what is wrong on which day (Monday is 0). */
export function readWeek(
  hari: readonly DayHours[],
): { readonly sepekan: Sepekan } | { readonly salah: ReadonlyMap<number, HoursProblem> } {
  const salah = new Map<number, HoursProblem>();
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

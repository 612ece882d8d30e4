import { parseDate, isoDate } from '../kantor/tanggal';
import type { Formulir } from './formulir/formulir';
import { mergedIsian } from './merge-isian';
import type { Indikator, PerTriwulan, Pengaturan, Program } from './pengaturan';
import { inForce } from './pk-perubahan';
import { rollUp } from './roll-up';

/**
 * Next year's settings from this year's: the agreement's structure, the Renstra's trajectory and the days of handing in (a year later)
 * stay; the year's target in force and its realisasi become "last year"; what must be agreed anew is blank. For a workbook of its own.
 */
export function nextYearPengaturan(settings: Pengaturan, formulir: readonly Formulir[]): Pengaturan {
  const { lembarBertahun: _beside, ...pengaturan } = inForce(settings);
  const blanks: PerTriwulan<''> = ['', '', '', ''];
  const { batasSetor, batasTriwulan } = pengaturan.kantor;
  const [one, two, three, four] = batasTriwulan;
  return {
    ...pengaturan,
    kantor: {
      ...pengaturan.kantor,
      batasSetor: yearLater(batasSetor),
      batasTriwulan: [yearLater(one), yearLater(two), yearLater(three), yearLater(four)],
      pkPerubahan: '',
      totalAnggaran: '',
      contoh: false,
    },
    tahun: pengaturan.tahun + 1,
    indikator: pengaturan.indikator.map((one): Indikator => {
      const { perubahan: _, rencanaAksi: _actions, ...indikator } = one;
      const { realisasi } = rollUp(one, mergedIsian(one, formulir).realisasi, pengaturan.ketentuan);
      return {
        ...indikator,
        target: '',
        targetTriwulan: blanks,
        lalu: [{ tahun: pengaturan.tahun, target: one.target, realisasi }, ...one.lalu],
      };
    }),
    program: pengaturan.program.map((one): Program => {
      const { paguPerubahan: _, ...program } = one;
      return { ...program, pagu: '' };
    }),
  };
}

/** The same day a year later, the last of February for a leap day; as typed where it is no ISO date. */
function yearLater(day: string): string {
  const [, year, rest] = /^(\d{4})-(\d\d-\d\d)$/.exec(day) ?? [];
  if (year === undefined || rest === undefined) return day;
  const next = String(Number(year) + 1);
  const found = parseDate(`${next}-${rest}`);
  return found === undefined ? `${next}-02-28` : isoDate(found);
}

import type { Formulir } from './formulir/formulir';
import { mergedIsian } from './merge-isian';
import type { PerTriwulan, Pengaturan } from './pengaturan';
import { rollUp } from './roll-up';

/**
 * Next year's settings from this year's: the agreement's structure stays, this year's target and realisasi become "last
 * year", and what must be agreed anew (targets, budgets) is left blank.
 */
export function nextYearPengaturan(pengaturan: Pengaturan, formulir: readonly Formulir[]): Pengaturan {
  const blanks: PerTriwulan<''> = ['', '', '', ''];
  return {
    ...pengaturan,
    kantor: { ...pengaturan.kantor, batasSetor: '', batasTriwulan: blanks, totalAnggaran: '', contoh: false },
    tahun: pengaturan.tahun + 1,
    indikator: pengaturan.indikator.map((indikator) => ({
      ...indikator,
      target: '',
      targetTriwulan: blanks,
      lalu: [
        {
          tahun: pengaturan.tahun,
          target: indikator.target,
          realisasi: rollUp(indikator, mergedIsian(indikator, formulir).realisasi, pengaturan.ketentuan).realisasi,
        },
        ...indikator.lalu,
      ],
    })),
    program: pengaturan.program.map((program) => ({ ...program, pagu: '' })),
  };
}

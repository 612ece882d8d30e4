import type { Formulir } from './formulir/formulir';
import { isianGabungan } from './gabung';
import type { Empat, Isian, Pengaturan } from './pengaturan';
import { gulungTriwulan } from './triwulan';

/**
 * Next year's settings from this year's: the agreement's structure stays, this year's target and realisasi become "last
 * year", and what must be agreed anew (targets, budgets) is left blank.
 */
export function tahunBerikut(pengaturan: Pengaturan, formulir: readonly Formulir[]): Pengaturan {
  const kosong: Empat<Isian> = ['', '', '', ''];
  return {
    ...pengaturan,
    kantor: { ...pengaturan.kantor, batasSetor: '', totalAnggaran: '', contoh: false },
    tahun: pengaturan.tahun + 1,
    indikator: pengaturan.indikator.map((indikator) => ({
      ...indikator,
      target: '',
      targetTriwulan: kosong,
      lalu: [
        {
          tahun: pengaturan.tahun,
          target: indikator.target,
          realisasi: gulungTriwulan(indikator, isianGabungan(indikator, formulir).realisasi, pengaturan.ketentuan).realisasi,
        },
        ...indikator.lalu,
      ],
    })),
    program: pengaturan.program.map((program) => ({ ...program, pagu: '' })),
  };
}

import type { Indikator, Isian } from '../pengaturan';

/** Earlier years and the Renstra with what a row says of them; what it does not say stays. */
export function keepYears(present: Indikator, { lalu, renstra }: Partial<Indikator>): Partial<Indikator> {
  const both = [...(present.renstra.perTahun ?? []), ...(renstra?.perTahun ?? [])];
  const perTahun = [...new Map(both.map((one) => [one.tahun, one])).values()].toSorted((a, b) => a.tahun - b.tahun);
  const years = [...new Set([...present.lalu, ...(lalu ?? [])].map(({ tahun }) => tahun))].toSorted((a, b) => b - a);
  const figure = (tahun: number, kind: 'target' | 'realisasi'): Isian =>
    [lalu ?? [], present.lalu].map((list) => list.find((one) => one.tahun === tahun)?.[kind] ?? '').find((one) => one !== '') ??
    '';
  return {
    ...(lalu && {
      lalu: years.map((tahun) => ({ tahun, target: figure(tahun, 'target'), realisasi: figure(tahun, 'realisasi') })),
    }),
    ...(renstra && {
      renstra: {
        ...present.renstra,
        ...renstra,
        ...(renstra.target === '' &&
          present.renstra.target !== '' && { tahun: present.renstra.tahun, target: present.renstra.target }),
        ...(perTahun.length > 0 && { perTahun }),
      },
    }),
  };
}

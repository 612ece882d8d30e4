import { capaianOf, figureOf, inWords, reachedOf, skalaOf } from '../kinerja/capaian';
import type { Indikator, Isian, Pengaturan } from '../kinerja/pengaturan';
import { sumOfFigures } from '../kinerja/roll-up';
import type { RenstraLkj } from './lkj';

/** Against the plan's last target: what the years add up to, or the year's own value (PermenPANRB 53/2014, Bab III A.3). */
export function renstraOfLkj(indikator: Indikator, realisasi: Isian, { tahun, ketentuan }: Pengaturan): RenstraLkj {
  const { renstra } = indikator;
  const dijumlah =
    renstra.jenis === 'kumulatif'
      ? [...indikator.lalu, { tahun, realisasi }]
          .filter((one) => one.tahun >= (renstra.mulai ?? 0))
          .sort((a, b) => a.tahun - b.tahun)
          .map((one) => ({ tahun: one.tahun, realisasi: one.realisasi }))
      : [];
  const figures = dijumlah.map((one) => figureOf(one.realisasi, skalaOf(ketentuan, indikator)));
  const blank = figures.find((one) => typeof one === 'string');
  const soFar =
    dijumlah.length === 0 ? realisasi : blank === undefined ? sumOfFigures(figures.filter((one) => typeof one === 'number')) : '';
  const promised = renstra.perTahun?.find((one) => one.tahun === tahun)?.target;
  return {
    ...renstra,
    realisasi: soFar,
    dijumlah,
    capaian:
      renstra.target === ''
        ? inWords('target-kosong')
        : blank === undefined
          ? capaianOf(indikator, renstra.target, soFar, ketentuan)
          : inWords(blank),
    tercapai: reachedOf(indikator, renstra.target, soFar, ketentuan),
    tahunIni:
      promised === undefined ? undefined : { target: promised, tercapai: reachedOf(indikator, promised, realisasi, ketentuan) },
  };
}

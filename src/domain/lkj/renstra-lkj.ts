import { capaianOf, figureOf, inWords, reachedOf, skalaOf } from '../kinerja/capaian';
import { YEARS_BLANK } from '../kinerja/messages';
import type { Indikator, Isian, Pengaturan } from '../kinerja/pengaturan';
import { sumOfFigures } from '../kinerja/roll-up';
import type { RenstraLkj } from './lkj';

/** Against the plan's last target: what the years add up to, or the year's own value (PermenPANRB 53/2014, Bab III A.3). */
export function renstraOfLkj(indikator: Indikator, realisasi: Isian, { tahun, ketentuan }: Pengaturan): RenstraLkj {
  const { renstra } = indikator;
  const dijumlah = renstra.jenis === 'kumulatif' ? yearsOf(indikator, { tahun, realisasi }) : [];
  const figures = dijumlah.map((one) => figureOf(one.realisasi, skalaOf(ketentuan, indikator)));
  const blank = figures.find((one) => typeof one === 'string');
  const blankYears = dijumlah.filter((one) => one.realisasi === '' && one.tahun !== tahun).map((one) => one.tahun);
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
          : blankYears.length > 0
            ? { ...inWords('belum-ada-data'), kata: YEARS_BLANK(blankYears) }
            : inWords(blank),
    tercapai: reachedOf(indikator, renstra.target, soFar, ketentuan),
    tahunIni:
      promised === undefined ? undefined : { target: promised, tercapai: reachedOf(indikator, promised, realisasi, ketentuan) },
  };
}

/** No plan is longer, not even the RPJPD: an earlier first year is a slip of the pen. */
const LONGEST_PLAN = 25;

/** Every year a cumulative target counts, oldest first: from the plan's first year, or the first one known, until this one; blank where nobody filled it in. */
function yearsOf({ lalu, renstra }: Indikator, current: RenstraLkj['dijumlah'][number]): RenstraLkj['dijumlah'] {
  const known = new Map(lalu.map((one) => [one.tahun, one.realisasi]));
  const begun = Math.min(current.tahun, ...(renstra.mulai === undefined ? known.keys() : [renstra.mulai]));
  const first = Math.max(begun, current.tahun - LONGEST_PLAN);
  const before = Array.from({ length: current.tahun - first }, (_, index) => first + index);
  return [...before.map((tahun) => ({ tahun, realisasi: known.get(tahun) ?? '' })), current];
}

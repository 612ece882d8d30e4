import { figureOf, skalaOf } from '../../kinerja/capaian';
import type { Isian, Pengaturan } from '../../kinerja/pengaturan';
import { isWithinYear } from '../../kinerja/periode';
import type { IndikatorLkj } from '../lkj';
import { beingWords, differenceWords, percentWords, selisih, withSatuan } from './words';
import { ANALYSIS_WORDS } from './analysis-messages';
import { endOfPeriode } from './period-words';
import type { DraftInputs } from './inputs';

/**
 * Analysis 2: this year's realisasi against the last one known, its capaian, and the direction over three years or more. A part of the
 * year is set beside whole ones and compared with none.
 */
export function earlierSentence(indikator: IndikatorLkj, { pengaturan, periode }: DraftInputs): string {
  const { nama, satuan, realisasi, capaian } = indikator;
  const lalu = indikator.lalu.find((one) => one.realisasi !== '');
  if (!lalu) return ANALYSIS_WORDS.tanpaLalu(nama);
  if (realisasi === '') return ANALYSIS_WORDS.tanpaKini(nama, periode);
  if (isWithinYear(periode)) {
    const [whole, part] = [lalu.realisasi, realisasi].map((one) => withSatuan(one, satuan));
    return ANALYSIS_WORDS.belumSetahun(nama, lalu.tahun, whole ?? '', part ?? '', periode);
  }
  const capaianCompared = (): readonly string[] => {
    if (capaian.nilai === null || lalu.capaian.nilai === null) return [];
    const arah = capaian.nilai > lalu.capaian.nilai ? 'naik' : capaian.nilai < lalu.capaian.nilai ? 'turun' : 'tetap';
    return [ANALYSIS_WORDS.capaianLalu(percentWords(lalu.capaian), percentWords(capaian), arah)];
  };
  return [changeSentence(indikator, lalu, pengaturan), ...capaianCompared(), ...trend(indikator, pengaturan)].join(' ');
}

/** How realisasi moved since an earlier year. */
function changeSentence(indikator: IndikatorLkj, lalu: IndikatorLkj['lalu'][number], pengaturan: Pengaturan): string {
  const { nama, satuan, realisasi } = indikator;
  const nilai = figureReader(indikator, pengaturan);
  const [from, ke] = [withSatuan(lalu.realisasi, satuan), withSatuan(realisasi, satuan)];
  const [earlier, added] = [nilai(lalu.realisasi), nilai(realisasi)];
  if (earlier === undefined || added === undefined) return ANALYSIS_WORDS.kataBerubah(nama, lalu.tahun, from, ke);
  if (earlier === added) return ANALYSIS_WORDS.tetap(nama, lalu.tahun, ke);
  const good = indikator.arah === '' ? undefined : added > earlier === (indikator.arah === 'positif');
  if (typeof realisasi !== 'number' || typeof lalu.realisasi !== 'number')
    return ANALYSIS_WORDS.kataNaik(nama, lalu.tahun, from, ke, added > earlier);
  const difference = differenceWords(selisih(added, earlier), satuan);
  return (added > earlier ? ANALYSIS_WORDS.naik : ANALYSIS_WORDS.turun)(nama, lalu.tahun, from, difference, ke, good);
}

/** The direction over three years or more. */
function trend(indikator: IndikatorLkj, pengaturan: Pengaturan): readonly string[] {
  const { lalu, realisasi } = indikator;
  const nilai = figureReader(indikator, pengaturan);
  const series = [...lalu]
    .sort((a, b) => a.tahun - b.tahun)
    .flatMap((one) => {
      const angka = nilai(one.realisasi);
      return angka === undefined ? [] : [{ tahun: one.tahun, angka }];
    });
  const current = nilai(realisasi);
  const start = series[0];
  if (series.length < 2 || current === undefined || start === undefined) return [];
  const all = [...series.map((one) => one.angka), current];
  const langkah = all.slice(1).map((angka, index) => angka - (all[index] ?? angka));
  if (langkah.every((difference) => difference === 0)) return [];
  if (langkah.every((difference) => difference > 0)) return [ANALYSIS_WORDS.terus(start.tahun, 'naik')];
  if (langkah.every((difference) => difference < 0)) return [ANALYSIS_WORDS.terus(start.tahun, 'turun')];
  return langkah.some((difference) => difference > 0) && langkah.some((difference) => difference < 0)
    ? [ANALYSIS_WORDS.naikTurun(start.tahun, pengaturan.tahun)]
    : [];
}

/** Reads a figure or the score of a word of this indikator. */
function figureReader({ id }: IndikatorLkj, { indikator, ketentuan }: Pengaturan): (isian: Isian) => number | undefined {
  const origin = indikator.find((one) => one.id === id);
  const skala = origin ? skalaOf(ketentuan, origin) : undefined;
  return (isian) => {
    const nilai = figureOf(isian, skala);
    return typeof nilai === 'number' ? nilai : undefined;
  };
}

/** Analysis 3: against the plan's last target, and its target of this year where it has one. */
export function renstraSentence(
  { nama, renstra, satuan, arah }: IndikatorLkj,
  { pengaturan: { tahun: kini }, periode }: DraftInputs,
): string {
  const { capaian, target, tahun, realisasi, dijumlah, tercapai } = renstra;
  if (tercapai === undefined) return ANALYSIS_WORDS.tanpaRenstra(nama, capaian.kata?.id ?? '');
  const c = capaian.nilai === null ? '' : percentWords(capaian);
  const t = beingWords(target, withSatuan(target, satuan));
  const so = withSatuan(realisasi, satuan);
  const rest = (): string => {
    if (typeof target !== 'number' || typeof realisasi !== 'number')
      return ANALYSIS_WORDS.masihKata(so, withSatuan(target, satuan));
    const difference = differenceWords(selisih(target, realisasi), satuan);
    return arah === 'negatif' ? ANALYSIS_WORDS.masihTurun(difference) : ANALYSIS_WORDS.masihTambah(difference);
  };
  const [first] = dijumlah;
  const result =
    first === undefined
      ? tercapai
        ? ANALYSIS_WORDS.renstraTercapai(nama, t, tahun, c, periode)
        : ANALYSIS_WORDS.renstraBelum(nama, t, tahun, c, rest(), periode)
      : ANALYSIS_WORDS.renstraKumulatif(
          nama,
          [first.tahun, endOfPeriode(periode, kini)],
          beingWords(realisasi, so),
          dijumlah.map((one) => withSatuan(one.realisasi, '')),
          t,
          tahun,
          c,
          tercapai ? '' : rest(),
        );
  const { tahunIni } = renstra;
  // A target of the year is judged when the year has ended.
  if (tahunIni?.tercapai === undefined || isWithinYear(periode)) return result;
  return `${result} ${ANALYSIS_WORDS.renstraTahunIni(kini, beingWords(tahunIni.target, withSatuan(tahunIni.target, satuan)), tahunIni.tercapai)}`;
}

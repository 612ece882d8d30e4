import { formatIsian } from '../../kantor/angka';
import { isWithinYear, type Periode } from '../../kinerja/periode';
import type { IndikatorLkj } from '../lkj';
import { ANALYSIS_WORDS } from './analysis-messages';
import { beingWords, differenceWords, regionOf, selisih, withSatuan } from './words';

/** Analysis 4: against a national standard and what others reached, where there are such. */
export function nasionalSentences(indikator: readonly IndikatorLkj[], periode: Periode): readonly string[] {
  const standards = indikator.flatMap((one) => standardSentence(one, periode));
  const compared = indikator.filter(({ pembanding }) => pembanding.length > 0);
  if (compared.length === 0) {
    if (standards.length === 0) return [ANALYSIS_WORDS.tanpaNasional];
    return standards.length < indikator.length ? [...standards, ANALYSIS_WORDS.lainTanpaNasional] : standards;
  }
  const told = isWithinYear(periode) ? [ANALYSIS_WORDS.pihakLainBerjalan] : compared.flatMap(otherSentences);
  const others = told.length === 0 ? [ANALYSIS_WORDS.pihakLainBelum] : told;
  const alone = indikator.some(({ standarNasional, pembanding }) => standarNasional.target === '' && pembanding.length === 0);
  return [...standards, ...others, ...(alone ? [ANALYSIS_WORDS.lainTanpaPembanding] : [])];
}

function standardSentence(
  { nama, satuan, realisasi, arah, standarNasional: { target, tercapai, capaian } }: IndikatorLkj,
  periode: Periode,
): readonly string[] {
  if (target === '') return [];
  const [r, s] = [withSatuan(realisasi, satuan), withSatuan(target, satuan)];
  // A standard that stands in the table is there, whatever it cannot be compared with yet.
  if (tercapai === undefined) return [ANALYSIS_WORDS.takDibandingkan(nama, s, capaian.kata?.id ?? '')];
  if (isWithinYear(periode)) return [ANALYSIS_WORDS.nasionalBerjalan(nama, r, s, periode)];
  if (typeof target !== 'number' || typeof realisasi !== 'number') return [ANALYSIS_WORDS.kataNasional(nama, r, s, tercapai)];
  const difference = selisih(realisasi, target);
  if (difference === 0) return [ANALYSIS_WORDS.samaNasional(nama, s)];
  return [ANALYSIS_WORDS.bedaNasional(nama, r, s, differenceWords(difference, satuan), difference > 0, arah === 'negatif')];
}

/** One for each of those an indikator is compared with; what cannot be compared stands in the table alone. */
const otherSentences = ({ nama, satuan, realisasi, pembanding }: IndikatorLkj): readonly string[] =>
  pembanding.flatMap((one) => {
    if (one.tercapai === undefined) return [];
    const result = formatIsian(realisasi) === formatIsian(one.nilai) ? 'sama' : one.tercapai ? 'lebih-baik' : 'belum';
    const own = beingWords(realisasi, withSatuan(realisasi, satuan));
    return [ANALYSIS_WORDS.pihakLain(nama, own, regionOf(one), one.tahun, withSatuan(one.nilai, satuan), result)];
  });

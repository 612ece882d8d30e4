import type { IndikatorLkj, SasaranLkj } from '../lkj';
import { earlierSentence, renstraSentence } from './draft-comparisons';
import { nasionalSentences } from './draft-others';
import { causeParagraph } from './draft-causes';
import { efisiensiSentences, programSentences } from './draft-resources';
import type { DraftInputs, NaskahDraft } from './inputs';
import { differenceWords, percentWords, selisih, withSatuan } from './words';
import { ANALYSIS_WORDS } from './analysis-messages';
import { DRAFT_TITLES } from './messages';

/** The seven analyses of Bab III A for one sasaran; a paragraph per indikator or program. */
export function draftSasaran(sasaran: SasaranLkj, bahan: DraftInputs): readonly NaskahDraft[] {
  const { indikator } = sasaran;
  const { penunjang, periode } = bahan;
  const write = (part: keyof typeof DRAFT_TITLES, paragraf: readonly string[]): NaskahDraft => ({
    id: `${part}:${sasaran.id}`,
    judul: DRAFT_TITLES[part],
    isi: paragraf.join('\n'),
  });
  if (indikator.length === 0) return [write('capaian', [ANALYSIS_WORDS.sasaranKosong(sasaran.nama)])];
  const own = penunjang.filter((one) => one.indikator.some((id) => indikator.some((i) => i.id === id)));
  return [
    write('capaian', [opening(sasaran), ...indikator.map(capaianSentence)]),
    write(
      'lalu',
      indikator.map((one) => earlierSentence(one, bahan)),
    ),
    write(
      'renstra',
      indikator.map((one) => renstraSentence(one, bahan)),
    ),
    write('nasional', nasionalSentences(indikator, periode)),
    write(
      'sebab',
      indikator.map((one) => causeParagraph(one, own, bahan)),
    ),
    write('efisiensi', efisiensiSentences(own, bahan)),
    write('program', programSentences(own, bahan)),
  ];
}

/** How many reached their target and which did not: a mean above 100 must not hide a missed one. */
function opening({ nama, indikator, rataRata, predikat }: SasaranLkj): string {
  const reached = indikator.filter(({ tercapai }) => tercapai === true).length;
  const missed = indikator.filter(({ tercapai }) => tercapai === false).map((one) => one.nama);
  const counted = indikator.filter(({ capaian }) => capaian.nilai !== null).length;
  const result =
    rataRata.nilai === null
      ? [ANALYSIS_WORDS.sasaranTanpaData]
      : [
          ANALYSIS_WORDS.sasaranHasil(reached, counted, indikator.length, percentWords(rataRata), predikat),
          ...(missed.length > 0 && rataRata.nilai >= 100 ? [ANALYSIS_WORDS.sasaranMeleset(missed)] : []),
        ];
  return [ANALYSIS_WORDS.sasaran(nama, indikator.length), ...result].join(' ');
}

function capaianSentence(indikator: IndikatorLkj): string {
  const { capaian, tercapai, nama, satuan, target, realisasi, predikat } = indikator;
  if (capaian.nilai === null) return ANALYSIS_WORDS.takDapat(nama, capaian.kata?.id ?? '', tercapai);
  const reached = tercapai === true;
  const [r, t, c] = [withSatuan(realisasi, satuan), withSatuan(target, satuan), percentWords(capaian)];
  const catatan = capaian.nilai > 120 ? [ANALYSIS_WORDS.terlaluTinggi] : capaian.nilai < 0 ? [ANALYSIS_WORDS.negatif] : [];
  const sentence = (): string => {
    if (typeof target !== 'number' || typeof realisasi !== 'number') return ANALYSIS_WORDS.kata(nama, r, t, reached, c, predikat);
    const difference = selisih(realisasi, target);
    if (difference === 0) return ANALYSIS_WORDS.tepat(nama, r, c, predikat);
    const jauh = differenceWords(difference, satuan);
    if (indikator.arah === 'negatif') {
      return (reached ? ANALYSIS_WORDS.turunTercapai : ANALYSIS_WORDS.turunBelum)(nama, r, t, jauh, c, predikat);
    }
    return (reached ? ANALYSIS_WORDS.lampaui : ANALYSIS_WORDS.kurang)(nama, r, t, jauh, c, predikat);
  };
  return [sentence(), ...catatan].join(' ');
}

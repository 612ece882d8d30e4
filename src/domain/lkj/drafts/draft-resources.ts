import { isWithinYear, type Periode } from '../../kinerja/periode';
import type { AnggaranLkj, IndikatorLkj } from '../lkj';
import { percentWords } from './words';
import { ANALYSIS_WORDS } from './analysis-messages';

/** Analysis 6: what may be said of each program; "efisien" only of a target reached with no more money than it was worth. */
export function efisiensiSentences(own: readonly AnggaranLkj[], periode: Periode): readonly string[] {
  const programs = own.some((one) => one.jenis === 'program') ? own.filter((one) => one.jenis === 'program') : own;
  if (programs.length === 0) return [ANALYSIS_WORDS.tanpaProgram];
  return programs.map(({ nama, serapan, capaian, efisiensi, keefisienan }) => {
    const [s, c] = [percentWords(serapan), percentWords(capaian)];
    if (isWithinYear(periode) && serapan.nilai !== null && capaian.nilai !== null)
      return ANALYSIS_WORDS.efisiensiBerjalan(nama, s, c, periode);
    if (keefisienan === undefined) {
      const apa = capaian.nilai === null ? 'capaian' : 'serapan';
      return ANALYSIS_WORDS.tanpaEfisiensi(nama, apa, (apa === 'capaian' ? capaian : serapan).kata?.id ?? '');
    }
    const e = efisiensi.nilai === null ? '' : percentWords(efisiensi);
    return ANALYSIS_WORDS.keefisienan[keefisienan](nama, s, c, e);
  });
}

/** Absorption from which money was not what was lacking. */
const ABSORBED = 90;
/** Capaian from which a program has all but done what it was for. */
const ALMOST = 90;

/** Analysis 7: what supported the sasaran, by name, and how much each program did for it. */
export function programSentences(
  own: readonly AnggaranLkj[],
  indikator: readonly IndikatorLkj[],
  periode: Periode,
): readonly string[] {
  if (own.length === 0) return [ANALYSIS_WORDS.tanpaProgram];
  const rated = own.some((one) => one.jenis === 'program') ? own.filter((one) => one.jenis === 'program') : own;
  const parts = (['kegiatan', 'sub kegiatan'] as const).flatMap((jenis) => {
    const n = rated.some((one) => one.jenis === jenis) ? 0 : own.filter((one) => one.jenis === jenis).length;
    return n === 0 ? [] : [ANALYSIS_WORDS.jumlahProgram(n, jenis)];
  });
  return [
    ANALYSIS_WORDS.program(
      rated.map(({ nama }) => nama),
      parts,
    ),
    ...rated.map(({ nama, serapan, capaian, indikator: ids }) => {
      if (capaian.nilai === null || serapan.nilai === null)
        return ANALYSIS_WORDS.programBelum(nama, (capaian.nilai === null ? capaian : serapan).kata?.id ?? '');
      if (isWithinYear(periode))
        return ANALYSIS_WORDS.programBerjalan(nama, percentWords(serapan), percentWords(capaian), periode);
      const missed = indikator.filter((one) => ids.includes(one.id) && one.tercapai === false).map((one) => one.nama);
      const [s, c] = [percentWords(serapan), percentWords(capaian)];
      if (missed.length === 0 && capaian.nilai >= 100) return ANALYSIS_WORDS.programBerhasil(nama, c);
      if (capaian.nilai >= ALMOST) return ANALYSIS_WORDS.programHampir(nama, s, c, missed);
      return (serapan.nilai >= ABSORBED ? ANALYSIS_WORDS.programTinjau : ANALYSIS_WORDS.programPercepat)(nama, s, c);
    }),
  ];
}

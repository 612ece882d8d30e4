import { isWithinYear } from '../../kinerja/periode';
import type { AnggaranLkj } from '../lkj';
import type { DraftInputs } from './inputs';
import { percentWords, programWords } from './words';
import { ANALYSIS_WORDS } from './analysis-messages';

type ForPrograms = Pick<DraftInputs, 'periode' | 'sasaran'>;

/** What became of the indikator a program supports, in whichever sasaran they stand: the mean in words, those missed, how many not judged. */
function supportedBy(
  { indikator: ids, capaian }: AnggaranLkj,
  { sasaran }: ForPrograms,
): { readonly c: string; readonly missed: readonly string[]; readonly unjudged: number } {
  const supported = sasaran.flatMap(({ indikator }) => indikator).filter(({ id }) => ids.includes(id));
  const counted = supported.filter((one) => one.capaian.nilai !== null).length;
  const c = percentWords(capaian);
  return {
    c: capaian.nilai === null || counted === supported.length ? c : ANALYSIS_WORDS.rataRataSebagian(c, counted, supported.length),
    missed: supported.filter(({ tercapai }) => tercapai === false).map(({ nama }) => nama),
    unjudged: supported.filter(({ tercapai }) => tercapai === undefined).length,
  };
}

/** Analysis 6: what may be said of each program; "efisien" only of a target reached with no more money than it was worth. */
export function efisiensiSentences(own: readonly AnggaranLkj[], bahan: ForPrograms): readonly string[] {
  const { periode } = bahan;
  const programs = own.some((one) => one.jenis === 'program') ? own.filter((one) => one.jenis === 'program') : own;
  if (programs.length === 0) return [ANALYSIS_WORDS.tanpaProgram];
  return programs.map((program) => {
    const { serapan, capaian, efisiensi, keefisienan } = program;
    const nama = programWords(program.nama);
    const { c, unjudged } = supportedBy(program, bahan);
    const s = percentWords(serapan);
    if (isWithinYear(periode) && serapan.nilai !== null && capaian.nilai !== null)
      return ANALYSIS_WORDS.efisiensiBerjalan(nama, s, c, periode);
    if (keefisienan === undefined) {
      if (capaian.nilai !== null && serapan.nilai !== null) return ANALYSIS_WORDS.efisiensiSebagian(nama, s, c, unjudged);
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
export function programSentences(own: readonly AnggaranLkj[], bahan: ForPrograms): readonly string[] {
  const { periode } = bahan;
  if (own.length === 0) return [ANALYSIS_WORDS.tanpaProgram];
  const rated = own.some((one) => one.jenis === 'program') ? own.filter((one) => one.jenis === 'program') : own;
  const parts = (['kegiatan', 'sub kegiatan'] as const).flatMap((jenis) => {
    const n = rated.some((one) => one.jenis === jenis) ? 0 : own.filter((one) => one.jenis === jenis).length;
    return n === 0 ? [] : [ANALYSIS_WORDS.jumlahProgram(n, jenis)];
  });
  return [
    ANALYSIS_WORDS.program(
      rated.map(({ nama }) => programWords(nama)),
      parts,
    ),
    ...rated.map((program) => {
      const { serapan, capaian } = program;
      const nama = programWords(program.nama);
      if (capaian.nilai === null || serapan.nilai === null)
        return ANALYSIS_WORDS.programBelum(nama, (capaian.nilai === null ? capaian : serapan).kata?.id ?? '');
      const { c, missed, unjudged } = supportedBy(program, bahan);
      const s = percentWords(serapan);
      if (isWithinYear(periode)) return ANALYSIS_WORDS.programBerjalan(nama, s, c, periode);
      if (missed.length === 0 && unjudged > 0) return ANALYSIS_WORDS.programSebagian(nama, s, c, unjudged);
      if (missed.length === 0 && capaian.nilai >= 100) return ANALYSIS_WORDS.programBerhasil(nama, c);
      if (capaian.nilai >= ALMOST) return ANALYSIS_WORDS.programHampir(nama, s, c, missed);
      return (serapan.nilai >= ABSORBED ? ANALYSIS_WORDS.programTinjau : ANALYSIS_WORDS.programPercepat)(nama, s, c);
    }),
  ];
}

import type { Pengaturan } from '../../kinerja/pengaturan';
import { isWithinYear } from '../../kinerja/periode';
import type { AnggaranLkj, IndikatorLkj } from '../lkj';
import { unitName } from '../../kantor/unit-kerja';
import { quotedInSentence, percentWords, programWords, saysSomething } from './words';
import type { DraftInputs } from './inputs';
import { ANALYSIS_WORDS } from './analysis-messages';

/** Analysis 5, one joined paragraph per indikator: the outcome with its direction, its causes, the efforts, and the programme behind it. */
export function causeParagraph(
  indikator: IndikatorLkj,
  own: readonly AnggaranLkj[],
  { pengaturan, periode }: DraftInputs,
): string {
  const { id, nama, capaian, tercapai } = indikator;
  const programs = own
    .filter((one) => one.jenis === 'program' && one.indikator.includes(id))
    .map((one) => programWords(one.nama));
  const outcome =
    tercapai === undefined || capaian.nilai === null
      ? []
      : [
          ANALYSIS_WORDS.hasilUntuk(
            nama,
            tercapai,
            percentWords(capaian),
            isWithinYear(periode) ? undefined : directionOf(indikator),
          ),
        ];
  return [
    ...outcome,
    causeSentence(indikator, pengaturan),
    ...(programs.length === 0 ? [] : [ANALYSIS_WORDS.ditunjang(programs)]),
  ].join(' ');
}

/** Whether performance rose or fell since the last year with a capaian. */
function directionOf({
  capaian,
  lalu,
}: IndikatorLkj): { readonly tahun: number; readonly arah: 'naik' | 'turun' | 'tetap' } | undefined {
  const before = lalu.find((one) => one.capaian.nilai !== null);
  if (before?.capaian.nilai === undefined || before.capaian.nilai === null || capaian.nilai === null) return undefined;
  const moved = capaian.nilai - before.capaian.nilai;
  return { tahun: before.tahun, arah: moved > 0 ? 'naik' : moved < 0 ? 'turun' : 'tetap' };
}

function causeSentence(indikator: IndikatorLkj, pengaturan: Pengaturan): string {
  const { nama, capaian, pendukung, kendala, penghambat, tindakLanjut, tercapai } = indikator;
  const hambatan = quotedInSentence([...new Set([kendala, penghambat].filter(saysSomething))].join('\n'));
  const [dukungan, onward] = [quotedInSentence(pendukung), quotedInSentence(tindakLanjut)];
  const bidang = pengaturan.bidang.filter(({ id }) => indikator.bidang.includes(id)).map((one) => unitName(one.nama));
  // Where no figure says that it was missed, this does.
  const missed = capaian.nilai === null ? [ANALYSIS_WORDS.belumTercapai(nama)] : [];
  const missedUnexplained = [...missed, ANALYSIS_WORDS.gagalTanpaSebab(bidang)].join(' ');
  const bila = (content: string, sentence: (content: string) => string): readonly string[] =>
    content === '' ? [] : [sentence(content)];
  const belum = tercapai === false;
  // The sentence before this one has named it.
  const named = tercapai !== undefined && capaian.nilai !== null;
  if (dukungan === '' && hambatan === '' && onward === '') {
    return belum ? missedUnexplained : ANALYSIS_WORDS.tanpaSebab(nama);
  }
  if (belum) {
    return [
      hambatan === '' ? missedUnexplained : named ? ANALYSIS_WORDS.gagal(hambatan) : ANALYSIS_WORDS.gagalPada(nama, hambatan),
      ...bila(dukungan, ANALYSIS_WORDS.pendukung),
      ...bila(onward, ANALYSIS_WORDS.solusi),
    ].join(' ');
  }
  return [
    ...bila(dukungan, (content) =>
      tercapai === true && named
        ? ANALYSIS_WORDS.berhasil(content)
        : (tercapai === true ? ANALYSIS_WORDS.berhasilPada : ANALYSIS_WORDS.pendukungUntuk)(nama, content),
    ),
    ...bila(hambatan, dukungan === '' ? (content) => ANALYSIS_WORDS.kendalaPada(nama, content) : ANALYSIS_WORDS.kendala),
    ...bila(
      onward,
      dukungan === '' && hambatan === '' ? (content) => ANALYSIS_WORDS.lanjutUntuk(nama, content) : ANALYSIS_WORDS.lanjut,
    ),
  ].join(' ');
}

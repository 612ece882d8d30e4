import { agreementText } from '../../kinerja/messages';
import { hasPerubahan, perubahanCounts } from '../../kinerja/pk-perubahan';
import type { IndikatorLkj } from '../lkj';
import type { DraftInputs, NaskahDraft } from './inputs';
import { unitName } from '../../kantor/unit-kerja';
import { numberRanges, officeName, percentWords, programWords, rupiahWords } from './words';
import { CHAPTER_WORDS, DRAFT_TITLES, MOST_LISTED } from './messages';
import { draftIdentitas, draftPengantar, draftPlans, draftUse, strategicIssues } from './draft-identitas';
import { ikhtisarRemarks } from './draft-ikhtisar';
import { draftSasaran } from './draft-sasaran';
import { hindrances, nextSteps, notReached } from './draft-steps';

/** Every text of the report as the numbers and the bidang's own words give it, in the order of the report. */
export function draftsOf(bahan: DraftInputs): readonly NaskahDraft[] {
  const { pengaturan, periode, sasaran } = bahan;
  const { kantor, tahun } = pengaturan;
  const all = sasaran.flatMap((one) => one.indikator);
  const write = (id: keyof typeof DRAFT_TITLES, paragraf: readonly string[]): NaskahDraft => ({
    id,
    judul: DRAFT_TITLES[id],
    isi: paragraf.join('\n'),
  });
  // A sum of nothing is no budget of nothing.
  const pagu = bahan.jumlahAnggaran.pagu ? rupiahWords(bahan.jumlahAnggaran.pagu) : '';
  const pk = agreementText(tahun, hasPerubahan(pengaturan) && perubahanCounts(pengaturan, periode));
  const use = draftUse(bahan);
  const bidang = pengaturan.bidang.map(({ nama }) => unitName(nama));
  return [
    draftPengantar(bahan),
    write('ikhtisar', [
      [
        CHAPTER_WORDS.ikhtisar(officeName(kantor), periode, tahun, pk, sasaran.length, all.length),
        resultSentence(bahan, all),
      ].join(' '),
      ...bestAndWeakest(all),
      anggaranSentence(bahan),
      ...ikhtisarRemarks(all, bahan),
    ]),
    write('pendahuluan', [
      [
        CHAPTER_WORDS.pendahuluan(kantor.nama, kantor.pemerintah, kantor.kepala.jabatan),
        ...(bidang.length === 0 ? [] : [CHAPTER_WORDS.unit(bidang)]),
      ].join(' '),
    ]),
    ...draftIdentitas(bahan),
    write('strategis', [
      ...strategicIssues(bahan),
      CHAPTER_WORDS.strategis(
        sasaran.map((one) => one.nama),
        pagu,
      ),
    ]),
    write('masalah', hindrances(all, bahan)),
    write('sistematika', [CHAPTER_WORDS.sistematika(use.length > 0)]),
    ...draftPlans(bahan),
    write('perencanaan', [
      [
        CHAPTER_WORDS.perencanaan(pk, kantor.kepala.jabatan, sasaran.length, all.length),
        ...(bahan.anggaran.length === 0 ? [] : [CHAPTER_WORDS.pagu(pagu, bahan.anggaran.length)]),
      ].join(' '),
    ]),
    ...sasaran.flatMap((one) => draftSasaran(one, bahan)),
    write('anggaran', [anggaranSentence(bahan), ...anggaranRemarks(bahan)]),
    write('penutup', [
      [CHAPTER_WORDS.penutup(officeName(kantor), periode, tahun), resultSentence(bahan, all)].join(' '),
      ...weakSentences(all),
    ]),
    write('langkah', nextSteps(all, bahan)),
    ...use,
  ];
}

const reached = ({ tercapai }: IndikatorLkj): boolean => tercapai === true;

function resultSentence({ periode, rataRata, predikat }: DraftInputs, all: readonly IndikatorLkj[]): string {
  if (rataRata.nilai === null)
    return CHAPTER_WORDS.tanpaHasil(periode, [...new Set(all.flatMap(({ capaian }) => capaian.kata?.id ?? []))]);
  const [done, kurang] = [all.filter(reached).length, all.filter(notReached).length];
  const counted = { dihitung: all.filter(({ capaian }) => capaian.nilai !== null).length, dari: all.length };
  const judged = { tercapai: done, belum: kurang, tanpa: all.length - done - kurang };
  return CHAPTER_WORDS.hasil(periode, percentWords(rataRata), predikat, counted, judged);
}

/** What has the highest figure and what the lowest, where they differ. */
function extremes<Of>(all: readonly Of[], of: (one: Of) => number | null): readonly [Of, Of] | readonly [] {
  const sorted = all.filter((one) => of(one) !== null).sort((a, b) => (of(b) ?? 0) - (of(a) ?? 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first !== undefined && last !== undefined && of(first) !== of(last) ? [first, last] : [];
}

/** The best and the weakest indikator, where there is a difference worth telling. */
function bestAndWeakest(all: readonly IndikatorLkj[]): readonly string[] {
  const [best, rendah] = extremes(all, ({ capaian }) => capaian.nilai);
  if (!best || !rendah) return [];
  const sharing = (one: IndikatorLkj): number => all.filter(({ capaian }) => capaian.nilai === one.capaian.nilai).length;
  return [
    [
      CHAPTER_WORDS.tertinggi(best.nama, percentWords(best.capaian), sharing(best)),
      ...(notReached(rendah) ? [CHAPTER_WORDS.terendah(rendah.nama, percentWords(rendah.capaian), sharing(rendah))] : []),
    ].join(' '),
  ];
}

function anggaranSentence({ jumlahAnggaran, anggaran }: DraftInputs): string {
  const { pagu, realisasi, serapan } = jumlahAnggaran;
  const blanks = anggaran.filter((one) => one.realisasi === null).map(({ nama }) => programWords(nama));
  if (realisasi === null)
    return serapan.alasan === 'tidak-terbaca' ? CHAPTER_WORDS.anggaranTakTerbaca : CHAPTER_WORDS.anggaranKosong;
  if (serapan.nilai === null) return CHAPTER_WORDS.tanpaSerapan(rupiahWords(realisasi), serapan.kata?.id ?? '', blanks);
  const figures = [rupiahWords(pagu), rupiahWords(realisasi), percentWords(serapan)] as const;
  return blanks.length === 0 ? CHAPTER_WORDS.anggaran(...figures) : CHAPTER_WORDS.anggaranSebagian(...figures, blanks);
}

function anggaranRemarks({ anggaran }: DraftInputs): readonly string[] {
  const [most, least] = extremes(anggaran, ({ serapan }) => serapan.nilai);
  const lebih = anggaran.filter(({ pagu, realisasi }) => pagu !== null && realisasi !== null && realisasi > pagu);
  const sentences = [
    ...(most && least
      ? [
          CHAPTER_WORDS.serapan(
            programWords(most.nama),
            percentWords(most.serapan),
            programWords(least.nama),
            percentWords(least.serapan),
          ),
        ]
      : []),
    ...(lebih.length === 0 ? [] : [CHAPTER_WORDS.lebihPagu(lebih.map((one) => programWords(one.nama)))]),
  ];
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function weakSentences(all: readonly IndikatorLkj[]): readonly string[] {
  const weak = all.filter(notReached);
  if (weak.length > MOST_LISTED) return [CHAPTER_WORDS.lemahBanyak(numberRanges(weak.map(({ nomor }) => nomor)))];
  if (weak.length > 0) return [CHAPTER_WORDS.lemah(weak.map((one) => one.nama))];
  return all.some(reached) ? [CHAPTER_WORDS.semuaTercapai] : [];
}

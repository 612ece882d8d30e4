import { saysSomething } from '../drafts/words';
import type { IndikatorLkj, Lkj } from '../lkj';
import { unreadNaskah } from '../naskah';
import { isCompared, isExplained } from '../told';
import { REVIEW_DATA as said } from './messages';

/** What the data and the log say to a statement of the review: an answer where they give one, and in words. */
interface FromData {
  readonly jawaban: 'Ya' | 'Tidak' | '';
  readonly data: string;
}

/** A statement a reviewer answers (PermenPANRB 53/2014, Lampiran III; its wording is to be confirmed by each Inspektorat). */
interface ReviewItem {
  readonly id: string;
  readonly kelompok: 'format' | 'mekanisme' | 'substansi';
  readonly butir: string;
  dataOf(lkj: Lkj): FromData;
}

const all = (lkj: Lkj): readonly IndikatorLkj[] => lkj.sasaran.flatMap(({ indikator }) => indikator);
const unknown: FromData = { jawaban: '', data: '' };
const counted = (done: number, of: number, words: (done: number, of: number) => string): FromData => ({
  jawaban: of === 0 ? '' : done === of ? 'Ya' : 'Tidak',
  data: words(done, of),
});
const countIndikator = (lkj: Lkj, which: (one: IndikatorLkj) => boolean, words: (done: number, of: number) => string): FromData =>
  counted(all(lkj).filter(which).length, all(lkj).length, words);
/** What the data say, where whether it suffices is the reviewer's to judge. */
const unjudged = ({ data }: FromData): FromData => ({ jawaban: '', data });
const acceptedTexts = ({ naskah }: Lkj, which: RegExp): readonly [number, number] => {
  const own = naskah.filter(({ id, isi }) => which.test(id) && isi !== '');
  return [own.filter((one) => !unreadNaskah(one)).length, own.length];
};
const item = (
  kelompok: ReviewItem['kelompok'],
  id: string,
  butir: string,
  dataOf: ReviewItem['dataOf'] = () => unknown,
): ReviewItem => ({
  id: `reviu:${id}`,
  kelompok,
  butir,
  dataOf,
});

/** All statements, in the order of the form. */
export const REVIEW_ITEMS: readonly ReviewItem[] = [
  item('format', 'data-penting', 'Laporan Kinerja telah menampilkan data penting instansi pemerintah.', ({ belumDiisi }) => ({
    jawaban: belumDiisi.length === 0 ? 'Ya' : 'Tidak',
    data: said.belumDiisi(belumDiisi.length),
  })),
  item('format', 'target', 'Laporan Kinerja telah menyajikan informasi target kinerja.', (lkj) =>
    countIndikator(lkj, ({ target }) => target !== '', said.target),
  ),
  item('format', 'capaian', 'Laporan Kinerja telah menyajikan capaian kinerja yang memadai.', (lkj) =>
    unjudged(countIndikator(lkj, ({ capaian }) => capaian.nilai !== null, said.capaian)),
  ),
  item('format', 'bukti', 'Telah menyajikan lampiran yang mendukung informasi pada badan laporan.', (lkj) =>
    countIndikator(lkj, ({ bukti }) => saysSomething(bukti), said.bukti),
  ),
  item('format', 'perbaikan', 'Telah menyajikan upaya perbaikan ke depan.', (lkj) =>
    countIndikator(lkj, ({ tindakLanjut }) => saysSomething(tindakLanjut), said.perbaikan),
  ),
  item('format', 'anggaran', 'Telah menyajikan akuntabilitas keuangan.', ({ anggaran }) =>
    counted(anggaran.filter(({ realisasi }) => realisasi !== null).length, anggaran.length, said.anggaran),
  ),
  item(
    'mekanisme',
    'penyusun',
    'Laporan Kinerja disusun oleh unit kerja yang memiliki tugas dan fungsi untuk itu.',
    ({ kantor }) => ({
      jawaban: '',
      data: kantor.penyusun.jabatan === '' ? said.tanpaPenyusun : said.penyusun(kantor.penyusun.jabatan),
    }),
  ),
  item('mekanisme', 'data-memadai', 'Informasi dalam Laporan Kinerja telah didukung dengan data yang memadai.', (lkj) =>
    countIndikator(lkj, ({ realisasi }) => realisasi !== '', said.realisasi),
  ),
  item(
    'mekanisme',
    'mekanisme',
    'Telah terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun Laporan Kinerja.',
    ({ jejak, bidang }) =>
      jejak ? counted(jejak.bidangDisetor.length, bidang.length, said.mekanisme) : { jawaban: '', data: said.tanpaLog },
  ),
  item(
    'mekanisme',
    'penanggung-jawab',
    'Telah ditetapkan penanggung jawab pengumpulan data atau informasi di setiap unit kerja.',
    ({ bidang }) =>
      counted(bidang.filter(({ penanggungJawab }) => penanggungJawab !== '').length, bidang.length, said.penanggungJawab),
  ),
  item('mekanisme', 'andal', 'Data atau informasi kinerja yang disampaikan telah diyakini keandalannya.', ({ temuan }) => {
    const of = (severity: string): number => temuan.filter((one) => one.severity === severity).length;
    return { jawaban: of('galat') > 0 ? 'Tidak' : '', data: said.andal(of('galat'), of('peringatan')) };
  }),
  item('mekanisme', 'analisis', 'Analisis dalam Laporan Kinerja telah diketahui oleh unit kerja terkait.', (lkj) => {
    const [done, of] = acceptedTexts(lkj, /./);
    return { jawaban: '', data: said.analisis(done, of) };
  }),
  item('substansi', 'perjanjian', 'Tujuan atau sasaran dalam Laporan Kinerja telah sesuai dengan Perjanjian Kinerja.', (lkj) =>
    unjudged(counted(lkj.sasaran.filter(({ indikator }) => indikator.length > 0).length, lkj.sasaran.length, said.perjanjian)),
  ),
  item('substansi', 'renstra', 'Tujuan atau sasaran dalam Laporan Kinerja telah selaras dengan Rencana Strategis.', (lkj) =>
    unjudged(countIndikator(lkj, ({ renstra }) => renstra.target !== '', said.renstra)),
  ),
  item('substansi', 'penjelasan', 'Bila kedua butir di atas dijawab tidak, telah terdapat penjelasan yang memadai.'),
  item('substansi', 'iku', 'Sasaran dalam Laporan Kinerja telah sesuai dengan Indikator Kinerja Utama.', ({ identitas }) => ({
    jawaban: '',
    data: said.iku(identitas.indikator.filter(({ iku }) => iku).length),
  })),
  item('substansi', 'iku-cukup', 'Indikator Kinerja Utama telah cukup mengukur tujuan atau sasaran.'),
  item(
    'substansi',
    'perbandingan',
    'Telah terdapat perbandingan data kinerja dengan tahun lalu, standar nasional, dan sebagainya yang bermanfaat.',
    (lkj) =>
      countIndikator(lkj, (one) => one.lalu.some(({ realisasi }) => realisasi !== '') && isCompared(one), said.perbandingan),
  ),
  item('substansi', 'smart', 'Indikator Kinerja Utama dan indikator kinerja telah SMART.', (lkj) => {
    const defined = lkj.identitas.indikator.filter(({ definisi, sumber }) => definisi !== '' && sumber !== '').length;
    return { jawaban: '', data: said.definisi(defined, all(lkj).length) };
  }),
  item('substansi', 'sebab', 'Penyebab keberhasilan atau kegagalan beserta upayanya telah diuraikan.', (lkj) =>
    countIndikator(lkj, isExplained, said.sebab),
  ),
];

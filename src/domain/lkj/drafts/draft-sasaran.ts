import { figureOf, skalaOf } from '../../kinerja/capaian';
import type { Isian, Pengaturan } from '../../kinerja/pengaturan';
import type { AnggaranLkj, IndikatorLkj, SasaranLkj } from '../lkj';
import type { DraftInputs, NaskahDraft } from './inputs';
import { saysSomething, withSatuan, quotedInSentence, percentWords, selisih, differenceWords } from './words';
import { ANALYSIS_WORDS, DRAFT_TITLES } from './messages';

/** The seven analyses of Bab III A for one sasaran; a paragraph per indikator or program. */
export function draftSasaran(sasaran: SasaranLkj, { pengaturan, penunjang }: DraftInputs): readonly NaskahDraft[] {
  const { indikator } = sasaran;
  const write = (part: keyof typeof DRAFT_TITLES, paragraf: readonly string[]): NaskahDraft => ({
    id: `${part}:${sasaran.id}`,
    judul: DRAFT_TITLES[part],
    isi: paragraf.join('\n'),
  });
  const own = penunjang.filter((one) => one.indikator.some((id) => indikator.some((i) => i.id === id)));
  return [
    write('capaian', [opening(sasaran), ...indikator.map(capaianSentence)]),
    write(
      'lalu',
      indikator.map((one) => earlierSentence(one, pengaturan)),
    ),
    write(
      'renstra',
      indikator.map((one) => renstraSentence(one)),
    ),
    write('nasional', nasionalSentences(indikator)),
    write(
      'sebab',
      indikator.map((one) => sebabSentence(one, pengaturan)),
    ),
    write('efisiensi', efisiensiSentences(own)),
    write('program', programSentences(own)),
  ];
}

function opening({ nama, indikator, rataRata, predikat }: SasaranLkj): string {
  const reached = indikator.filter(({ capaian }) => (capaian.nilai ?? 0) >= 100).length;
  const result =
    rataRata.nilai === null
      ? ANALYSIS_WORDS.sasaranTanpaData
      : ANALYSIS_WORDS.sasaranHasil(reached, indikator.length, percentWords(rataRata), predikat);
  return `${ANALYSIS_WORDS.sasaran(nama, indikator.length)} ${result}`;
}

function capaianSentence(indikator: IndikatorLkj): string {
  const { capaian, nama, satuan, target, realisasi, predikat } = indikator;
  if (capaian.nilai === null) return ANALYSIS_WORDS.takDapat(nama, capaian.kata?.id ?? '');
  const [r, t, c] = [withSatuan(realisasi, satuan), withSatuan(target, satuan), percentWords(capaian)];
  const reached = capaian.nilai >= 100;
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

function earlierSentence(indikator: IndikatorLkj, pengaturan: Pengaturan): string {
  const { nama, satuan, realisasi, capaian } = indikator;
  const lalu = indikator.lalu.find((one) => one.realisasi !== '');
  if (!lalu) return ANALYSIS_WORDS.tanpaLalu(nama);
  if (realisasi === '') return ANALYSIS_WORDS.tanpaKini(nama);
  const nilai = figureReader(indikator, pengaturan);
  const [from, ke] = [withSatuan(lalu.realisasi, satuan), withSatuan(realisasi, satuan)];
  const [earlier, added] = [nilai(lalu.realisasi), nilai(realisasi)];
  const angka = typeof realisasi === 'number' && typeof lalu.realisasi === 'number';
  const turunBaik = indikator.arah === 'negatif';
  const perubahan = (): string => {
    if (earlier === undefined || added === undefined) return ANALYSIS_WORDS.kataBerubah(nama, lalu.tahun, from, ke);
    if (earlier === added) return ANALYSIS_WORDS.tetap(nama, lalu.tahun, ke);
    const good = added > earlier !== turunBaik;
    if (!angka) return ANALYSIS_WORDS.kataNaik(nama, lalu.tahun, from, ke, good);
    const difference = differenceWords(selisih(added, earlier), satuan);
    return (added > earlier ? ANALYSIS_WORDS.naik : ANALYSIS_WORDS.turun)(nama, lalu.tahun, from, difference, ke, good);
  };
  const capaianCompared = (): readonly string[] => {
    if (capaian.nilai === null || lalu.capaian.nilai === null) return [];
    const arah = capaian.nilai > lalu.capaian.nilai ? 'naik' : capaian.nilai < lalu.capaian.nilai ? 'turun' : 'tetap';
    return [ANALYSIS_WORDS.capaianLalu(percentWords(lalu.capaian), percentWords(capaian), arah)];
  };
  return [perubahan(), ...capaianCompared(), ...trend(indikator, nilai, pengaturan.tahun)].join(' ');
}

/** The direction over three years or more. */
function trend({ lalu, realisasi }: IndikatorLkj, nilai: (isian: Isian) => number | undefined, tahun: number): readonly string[] {
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
    ? [ANALYSIS_WORDS.naikTurun(start.tahun, tahun)]
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

function renstraSentence({ nama, renstra, satuan, realisasi, arah }: IndikatorLkj): string {
  const { capaian, target, tahun } = renstra;
  if (capaian.nilai === null) return ANALYSIS_WORDS.tanpaRenstra(nama, capaian.kata?.id ?? '');
  const [t, c] = [withSatuan(target, satuan), percentWords(capaian)];
  if (capaian.nilai >= 100) return ANALYSIS_WORDS.renstraTercapai(nama, t, tahun, c);
  const rest = (): string => {
    if (typeof target !== 'number' || typeof realisasi !== 'number') {
      return ANALYSIS_WORDS.masihKata(withSatuan(realisasi, satuan), t);
    }
    const difference = differenceWords(selisih(target, realisasi), satuan);
    return arah === 'negatif' ? ANALYSIS_WORDS.masihTurun(difference) : ANALYSIS_WORDS.masihTambah(difference);
  };
  return ANALYSIS_WORDS.renstraBelum(nama, t, tahun, c, rest());
}

function nasionalSentences(indikator: readonly IndikatorLkj[]): readonly string[] {
  const sentences = indikator.flatMap(({ nama, satuan, realisasi, arah, standarNasional: { target, capaian } }) => {
    if (target === '' || realisasi === '') return [];
    const [r, s] = [withSatuan(realisasi, satuan), withSatuan(target, satuan)];
    if (typeof target !== 'number' || typeof realisasi !== 'number') {
      return capaian.nilai === null ? [] : [ANALYSIS_WORDS.kataNasional(nama, r, s, capaian.nilai >= 100)];
    }
    const difference = selisih(realisasi, target);
    if (difference === 0) return [ANALYSIS_WORDS.samaNasional(nama, s)];
    const good = difference > 0 !== (arah === 'negatif');
    return [
      (good ? ANALYSIS_WORDS.diAtasNasional : ANALYSIS_WORDS.diBawahNasional)(nama, r, s, differenceWords(difference, satuan)),
    ];
  });
  if (sentences.length === 0) return [ANALYSIS_WORDS.tanpaNasional];
  return sentences.length < indikator.length ? [...sentences, ANALYSIS_WORDS.lainTanpaNasional] : sentences;
}

function sebabSentence(indikator: IndikatorLkj, pengaturan: Pengaturan): string {
  const { nama, pendukung, kendala, penghambat, tindakLanjut, capaian } = indikator;
  const hambatan = [...new Set([kendala, penghambat].filter(saysSomething))].map(quotedInSentence).join('; ');
  const [dukungan, onward] = [
    saysSomething(pendukung) ? quotedInSentence(pendukung) : '',
    saysSomething(tindakLanjut) ? quotedInSentence(tindakLanjut) : '',
  ];
  const bidang = pengaturan.bidang.filter(({ id }) => indikator.bidang.includes(id)).map((one) => one.nama);
  const bila = (content: string, sentence: (content: string) => string): readonly string[] =>
    content === '' ? [] : [sentence(content)];
  const belum = capaian.nilai !== null && capaian.nilai < 100;
  if (dukungan === '' && hambatan === '' && onward === '') {
    return belum ? ANALYSIS_WORDS.gagalTanpaSebab(nama, bidang) : ANALYSIS_WORDS.tanpaSebab(nama);
  }
  if (belum) {
    return [
      hambatan === '' ? ANALYSIS_WORDS.gagalTanpaSebab(nama, bidang) : ANALYSIS_WORDS.gagal(nama, hambatan),
      ...bila(dukungan, ANALYSIS_WORDS.pendukung),
      ...bila(onward, ANALYSIS_WORDS.solusi),
    ].join(' ');
  }
  const reached = capaian.nilai !== null;
  return [
    ...bila(dukungan, (content) => (reached ? ANALYSIS_WORDS.berhasil : ANALYSIS_WORDS.pendukungUntuk)(nama, content)),
    ...bila(hambatan, dukungan === '' ? (content) => ANALYSIS_WORDS.kendalaPada(nama, content) : ANALYSIS_WORDS.kendala),
    ...bila(
      onward,
      dukungan === '' && hambatan === '' ? (content) => ANALYSIS_WORDS.lanjutUntuk(nama, content) : ANALYSIS_WORDS.lanjut,
    ),
  ].join(' ');
}

function efisiensiSentences(own: readonly AnggaranLkj[]): readonly string[] {
  const contents = own.filter((one) => one.jenis === 'program' && one.efisiensi.nilai !== null);
  if (contents.length === 0) return [ANALYSIS_WORDS.tanpaEfisiensi];
  return contents.map(({ nama, serapan, capaian, efisiensi }) =>
    ((efisiensi.nilai ?? 0) >= 0 ? ANALYSIS_WORDS.efisien : ANALYSIS_WORDS.belumEfisien)(
      nama,
      percentWords(serapan),
      percentWords(capaian),
      percentWords(efisiensi),
    ),
  );
}

/** Absorption from which money was not what was lacking. */
const ABSORBED = 90;
/** Capaian from which a program has all but done what it was for. */
const ALMOST = 90;

function programSentences(own: readonly AnggaranLkj[]): readonly string[] {
  if (own.length === 0) return [ANALYSIS_WORDS.tanpaProgram];
  const jumlah = (['program', 'kegiatan', 'sub kegiatan'] as const).flatMap((jenis) => {
    const n = own.filter((one) => one.jenis === jenis).length;
    return n === 0 ? [] : [ANALYSIS_WORDS.jumlahProgram(n, jenis)];
  });
  const dinilai = own.some((one) => one.jenis === 'program') ? own.filter((one) => one.jenis === 'program') : own;
  return [
    ANALYSIS_WORDS.program(jumlah),
    ...dinilai.map(({ nama, serapan, capaian }) => {
      if (capaian.nilai === null || serapan.nilai === null) return ANALYSIS_WORDS.programBelum(nama);
      if (capaian.nilai >= 100) return ANALYSIS_WORDS.programBerhasil(nama, percentWords(capaian));
      if (capaian.nilai >= ALMOST) return ANALYSIS_WORDS.programHampir(nama, percentWords(serapan), percentWords(capaian));
      return (serapan.nilai >= ABSORBED ? ANALYSIS_WORDS.programTinjau : ANALYSIS_WORDS.programPercepat)(
        nama,
        percentWords(serapan),
        percentWords(capaian),
      );
    }),
  ];
}

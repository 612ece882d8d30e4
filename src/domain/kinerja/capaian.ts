import { bacaAngka, bulatkan } from '../kantor/angka';
import type { Alasan, Hasil } from './hitung';
import type { Indikator, Isian, Ketentuan, SkalaKata } from './pengaturan';
import { ALASAN, CARA, RUMUS, TAK_DAPAT_DIHITUNG } from './pesan';

/** The three formulas in use: R/T, (2T − R)/T = (T − (R − T))/T, and T/R, each × 100. */
export type Rumus = 'R/T' | '2T-R' | 'T/R';

/** Which formula an indikator uses; the reason when nobody has chosen its direction. */
export function rumusOf(indikator: Pick<Indikator, 'arah' | 'rumus' | 'metode'>): Rumus | 'arah-belum-diisi' {
  if (indikator.arah === '') return 'arah-belum-diisi';
  if (indikator.arah === 'positif') return indikator.metode === 'trend-turun' ? 'T/R' : 'R/T';
  if (indikator.rumus !== 'otomatis') return indikator.rumus;
  return indikator.metode === 'trend-turun' ? 'T/R' : '2T-R';
}

/** A result that is a word. */
export const tanpaNilai = (alasan: Alasan): Hasil => ({
  nilai: null,
  alasan,
  kata: ALASAN[alasan],
  rumus: TAK_DAPAT_DIHITUNG(ALASAN[alasan]),
  lain: [],
});

/** The figure an isian stands for: itself, the figure beside its word, or the word's score on the scale. */
export function nilaiOf(isian: Isian, skala: SkalaKata | undefined, kosong: Alasan = 'belum-ada-data'): number | Alasan {
  const angka = bacaAngka(isian);
  switch (angka.jenis) {
    case 'kosong':
      return kosong;
    case 'tidak-berlaku':
      return 'tidak-berlaku';
    case 'angka':
      return angka.nilai;
    case 'kata': {
      const cocok = skala?.nilai.find((nilai) => nilai.kata.toLowerCase() === angka.kata.toLowerCase());
      return cocok?.skor ?? (skala === undefined ? angka.nilai : undefined) ?? 'di-luar-skala';
    }
    case 'ragu':
    case 'tidak-terbaca':
      return 'tidak-terbaca';
  }
}

export const skalaOf = (ketentuan: Ketentuan, indikator: Pick<Indikator, 'skala'>): SkalaKata | undefined =>
  indikator.skala === '' ? undefined : ketentuan.skalaKata.find((skala) => skala.id === indikator.skala);

/** Capaian in percent of one realisasi against one target, by the indikator's direction and formula. */
export function capaianOf(
  indikator: Pick<Indikator, 'arah' | 'rumus' | 'metode' | 'skala'>,
  target: Isian,
  realisasi: Isian,
  ketentuan: Ketentuan,
): Hasil {
  const skala = skalaOf(ketentuan, indikator);
  const t = nilaiOf(target, skala, 'target-kosong');
  const r = nilaiOf(realisasi, skala);
  const rumus = rumusOf(indikator);
  if (typeof r === 'string') return tanpaNilai(r);
  if (typeof t === 'string') return tanpaNilai(t);
  if (rumus === 'arah-belum-diisi') return tanpaNilai(rumus);
  return hitung(rumus, t, r, ketentuan);
}

/** The formula on two figures, with its text and what the other formulas would give. */
export function hitung(rumus: Rumus, target: number, realisasi: number, ketentuan: Ketentuan): Hasil {
  const nilai = persen(rumus, target, realisasi, ketentuan);
  if (typeof nilai === 'string') return tanpaNilai(nilai);
  const batas = dibatasi(nilai, ketentuan);
  const teks = TULIS[rumus](realisasi, target, nilai);
  const lain = LAIN[rumus].flatMap((cara) => {
    const hasil = persen(cara, target, realisasi, ketentuan);
    return typeof hasil === 'number' && hasil !== nilai ? [{ cara: NAMA[cara], nilai: hasil }] : [];
  });
  return { nilai: batas, rumus: batas === nilai ? teks : RUMUS.dibatasi(teks, batas), lain };
}

function persen(rumus: Rumus, target: number, realisasi: number, ketentuan: Ketentuan): number | Alasan {
  if (target === 0) return 'target-nol';
  if (rumus === 'T/R' && realisasi === 0) return 'realisasi-nol';
  const mentah =
    rumus === 'R/T'
      ? (realisasi / target) * 100
      : rumus === 'T/R'
        ? (target / realisasi) * 100
        : ((2 * target - realisasi) / target) * 100;
  return Number.isFinite(mentah) ? bulatkan(mentah, ketentuan.pembulatan.desimal) : 'tidak-terbaca';
}

/** Applies the office's caps, if it has any. */
function dibatasi(nilai: number, ketentuan: Ketentuan): number {
  const { atas, bawah } = ketentuan.batas;
  if (atas !== null && nilai > atas) return atas;
  return bawah !== null && nilai < bawah ? bawah : nilai;
}

const TULIS = { 'R/T': RUMUS.positif, '2T-R': RUMUS.duaT, 'T/R': RUMUS.terbalik };
const NAMA = { 'R/T': CARA.positif, '2T-R': CARA.duaT, 'T/R': CARA.terbalik };
/** Only the formulas of the same direction are another office's convention. */
const LAIN: Readonly<Record<Rumus, readonly Rumus[]>> = { 'R/T': [], '2T-R': ['T/R'], 'T/R': ['2T-R'] };

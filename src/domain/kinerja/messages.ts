import { listWords, text, type Text } from '../text';
import { formatFigure, formatFigureEnglish } from '../kantor/angka';
import type { NoFigureReason } from './computed';
import type { RumusEfisiensi } from './pengaturan';
import type { Periode } from './periode';

type WriteFigure = (nilai: number, desimal?: number) => string;

/** One sentence in both languages whose figures follow each language's notation; written once somebody reads it, as few are read. */
function twoTexts(id: (tulis: WriteFigure) => string, en: (tulis: WriteFigure) => string = id): Text {
  const written: { id?: string; en?: string } = {};
  return {
    get id() {
      return (written.id ??= id(formatFigure));
    },
    get en() {
      return (written.en ??= en(formatFigureEnglish));
    },
  };
}

export const NO_FIGURE_TEXT: Readonly<Record<NoFigureReason, Text>> = {
  'belum-ada-data': text('belum ada data', 'no data yet'),
  'target-kosong': text('target belum diisi', 'target not filled in'),
  'target-periode-kosong': text('tidak ditargetkan pada periode ini', 'no target in this period'),
  'target-nol': text('target 0', 'target is 0'),
  'target-negatif': text('target negatif', 'target is negative'),
  'target-triwulan-kosong': text('target triwulan belum diisi', 'quarterly target not filled in'),
  'pagu-kosong': text('pagu belum diisi', 'budget not filled in'),
  'tahun-berjalan': text('dinilai pada akhir tahun', 'judged at the end of the year'),
  'bagian-bidang': text('bagian bidang; capaian dari jumlahnya', 'a part; judged by the sum'),
  'bagian-belum-lengkap': text('bagian bidang belum lengkap', 'not every bidang has given its part'),
  'triwulan-belum-lengkap': text('realisasi triwulan belum lengkap', 'not every quarter has been reported'),
  'belum-semua-dinilai': text('belum semua indikatornya dapat dinilai', 'not all of its indikator can be judged yet'),
  'pagu-nol': text('pagu 0', 'budget is 0'),
  'capaian-tidak-positif': text('capaian 0% atau kurang', 'capaian of 0% or less'),
  'realisasi-nol': text('realisasi 0', 'realisasi is 0'),
  'realisasi-negatif': text('realisasi negatif', 'realisasi is negative'),
  'tidak-terbaca': text('isian tidak terbaca', 'entry cannot be read'),
  'arah-belum-diisi': text('arah belum dipilih', 'direction not chosen'),
  'metode-belum-diisi': text('metode triwulan belum dipilih', 'quarter method not chosen'),
  'di-luar-skala': text('di luar skala nilai', 'not on the scale'),
  'tidak-berlaku': text('tidak berlaku', 'not applicable'),
  'tidak-ada-anggota': text('belum ada capaian', 'no capaian yet'),
};

const EFISIENSI: Readonly<Record<RumusEfisiensi, Text>> = {
  'pagu-capaian': text('(pagu × capaian − realisasi) / (pagu × capaian)', '(budget × capaian − spent) / (budget × capaian)'),
  selisih: text('capaian − serapan (poin persen)', 'capaian − absorption (percentage points)'),
};

/** Which entries stopped a sum. */
export const UNREAD_AT = (places: readonly string[]): Text =>
  text(`isian tidak terbaca: ${places.join(', ')}`, `cannot be read: ${places.join(', ')}`);

/** Whose budget a sum of budgets lacks. */
export const PAGU_BLANK = (programs: readonly string[]): Text =>
  text(`pagu ${listWords(programs)} belum diisi`, `the budget of ${listWords(programs, 'and')} is not filled in`);

/** Which quarters (from 0) of a period are still blank. */
export const TRIWULAN_BLANK = (triwulan: readonly number[]): Text =>
  text(
    `realisasi triwulan ${listWords(triwulan.map((tw) => ROMAN[tw] ?? ''))} belum diisi`,
    `the realisasi of ${listWords(
      triwulan.map((tw) => `Q${String(tw + 1)}`),
      'and',
    )} is not filled in`,
  );

/** Which years a sum over years lacks. */
export const YEARS_BLANK = (years: readonly number[]): Text => {
  const named = years.map(String);
  return text(
    `realisasi tahun ${listWords(named)} belum diisi`,
    `the realisasi of ${named.join(', ')} ${named.length === 1 ? 'is' : 'are'} not filled in`,
  );
};

export const NOT_COMPUTABLE = (alasan: Text): Text =>
  text(`tidak dapat dihitung: ${alasan.id}`, `cannot be computed: ${alasan.en}`);

export const FORMULA_WORDS = {
  positif: (r: number, t: number, hasil: number): Text => twoTexts((f) => `${f(r)} / ${f(t)} × 100 = ${f(hasil)}%`),
  duaT: (r: number, t: number, hasil: number): Text => twoTexts((f) => `(2 × ${f(t)} − ${f(r)}) / ${f(t)} × 100 = ${f(hasil)}%`),
  terbalik: (r: number, t: number, hasil: number): Text => twoTexts((f) => `${f(t)} / ${f(r)} × 100 = ${f(hasil)}%`),
  dibatasi: (rumus: Text, batas: number): Text =>
    twoTexts(
      (f) => `${rumus.id}, dibatasi ${f(batas)}%`,
      (f) => `${rumus.en}, capped at ${f(batas)}%`,
    ),
  targetNol: (r: number, hasil: number): Text =>
    twoTexts(
      (f) => `target 0, realisasi ${f(r)}: ${f(hasil)}% menurut ketentuan perangkat daerah`,
      (f) => `target 0, realisasi ${f(r)}: ${f(hasil)}% by the office's convention`,
    ),
  jumlah: (nilai: readonly number[], hasil: number): Text =>
    twoTexts((f) => `${nilai.map((n) => f(n)).join(' + ')} = ${f(hasil)}`),
  terakhir: (triwulan: number, hasil: string): Text =>
    text(
      `nilai terakhir yang terisi: TW ${ROMAN[triwulan] ?? ''} = ${hasil}`,
      `last filled quarter: Q${String(triwulan + 1)} = ${hasil}`,
    ),
  rataRata: (nilai: readonly number[], hasil: number, dari: number): Text =>
    twoTexts(
      (f) =>
        `(${nilai.map((n) => f(n)).join(' + ')}) / ${String(nilai.length)} = ${f(hasil)}%${dari > nilai.length ? `; ${String(dari - nilai.length)} belum dapat dihitung` : ''}`,
      (f) =>
        `(${nilai.map((n) => f(n)).join(' + ')}) / ${String(nilai.length)} = ${f(hasil)}%${dari > nilai.length ? `; ${String(dari - nilai.length)} not computable yet` : ''}`,
    ),
  serapan: (realisasi: number, pagu: number, hasil: number): Text =>
    twoTexts((f) => `${f(realisasi)} / ${f(pagu)} × 100 = ${f(hasil)}%`),
  efisiensi: (pagu: number, capaian: number, realisasi: number, hasil: number): Text =>
    twoTexts((f) => `(${f(pagu)} × ${f(capaian)}% − ${f(realisasi)}) / (${f(pagu)} × ${f(capaian)}%) × 100 = ${f(hasil)}%`),
  selisih: (capaian: number, serapan: number, hasil: number): Text =>
    twoTexts(
      (f) => `${f(capaian)}% − ${f(serapan)}% = ${f(hasil)} poin persen`,
      (f) => `${f(capaian)}% − ${f(serapan)}% = ${f(hasil)} percentage points`,
    ),
};

export const METHOD_WORDS = {
  positif: text('R/T × 100', 'R/T × 100'),
  duaT: text('(2T − R)/T × 100', '(2T − R)/T × 100'),
  terbalik: text('T/R × 100', 'T/R × 100'),
  apaAdanya: text('capaian tiap indikator tidak dibatasi', 'capaian of each indikator not capped'),
  batas100: text('capaian tiap indikator dibatasi 100%', 'each capaian capped at 100%'),
  selisih: EFISIENSI.selisih,
  paguCapaian: EFISIENSI['pagu-capaian'],
  targetTahun: text('terhadap target tahun', 'against the year target'),
};

export const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** The rounding rule as printed under a table. */
export const pembulatanText = (desimal: number, bilanganBulat: boolean): Text =>
  text(
    `Capaian dibulatkan ke ${String(desimal)} angka di belakang koma (0,5 ke atas); predikat dinilai dari ${bilanganBulat ? 'capaian yang dibulatkan ke bilangan bulat' : 'angka itu, tanpa pembulatan lagi'}.`,
    `Capaian is rounded to ${String(desimal)} decimals (half away from zero); the predikat is judged on ${bilanganBulat ? 'the whole percent' : 'that figure, without rounding again'}.`,
  );

/** The agreement that targets are those of. */
export const agreementText = (tahun: number, changed: boolean): string =>
  `Perjanjian Kinerja ${changed ? 'Perubahan ' : ''}Tahun ${String(tahun)}`;

/** "Triwulan II " or "Semester I " before a year; nothing for the whole of it. */
export const periodeText = (periode: Periode): string => {
  const roman = ROMAN[Number(periode.slice(-1)) - 1] ?? '';
  if (periode === 'tahun') return '';
  return `${periode.startsWith('s') ? 'Semester' : 'Triwulan'} ${roman} `;
};

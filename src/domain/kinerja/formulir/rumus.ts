import { columnLetters } from '../../sheet/address';
import { rumusOf, skalaOf, type Rumus } from '../capaian';
import { TRIWULAN, type Indikator, type Ketentuan, type SkalaKata } from '../pengaturan';
import { ALASAN } from '../pesan';
import { KOLOM, kolomRealisasi, kolomTarget } from './letak';
import { FORMULIR } from './pesan';

/**
 * The three formulas of an indikator's row in plain Excel (nothing newer than Excel 2007), saying the same as
 * `gulungTriwulan`: figures as fractions, reasons as words.
 */
export interface RumusBaris {
  readonly realisasi: string;
  readonly sampaiTriwulan: string;
  readonly tahun: string;
}

export function rumusBaris(indikator: Indikator, ketentuan: Ketentuan, row: number): RumusBaris {
  const at = (column: number): string => columnLetters(column) + String(row + 1);
  const r = TRIWULAN.map((tw) => at(kolomRealisasi(tw)));
  const t = TRIWULAN.map((tw) => at(kolomTarget(tw)));
  const m = at(KOLOM.realisasi);
  const target = at(KOLOM.target);
  const skala = skalaOf(ketentuan, indikator);
  const rumus = rumusOf(indikator);
  if (rumus === 'arah-belum-diisi' || indikator.metode === '' || (skala && indikator.metode === 'sum')) {
    const alasan = kutip(ALASAN[rumus === 'arah-belum-diisi' ? rumus : 'metode-belum-diisi'].id);
    return { realisasi: '=""', sampaiTriwulan: `=${alasan}`, tahun: `=${alasan}` };
  }
  const isi = (cell: string): string => (skala ? `AND(${cell}<>"",LOWER(${cell})<>"n/a")` : `ISNUMBER(${cell})`);
  const akhir = (dari: readonly string[]): string => pilihAkhir(r, dari, isi);
  const kosong = skala ? `AND(${r.map((cell) => `NOT(${isi(cell)})`).join(',')})` : `COUNT(${r.join(',')})=0`;
  const salah = skala ? undefined : r.map((cell) => `AND(ISTEXT(${cell}),LOWER(${cell})<>"n/a")`).join(',');
  const periksa = (rest: string): string => (salah ? `IF(OR(${salah}),${kutip(FORMULIR.periksaIsian)},${rest})` : rest);
  const jumlah = indikator.metode === 'sum';

  const realisasi = jumlah ? `SUM(${r.join(',')})` : akhir(r);
  const belum = kutip(ALASAN['belum-ada-data'].id);
  const targetTw = jumlah ? t.map((cell, tw) => `IF(ISNUMBER(${r[tw] ?? ''}),N(${cell}),0)`).join('+') : akhir(t);
  const tanpaTarget = jumlah
    ? `OR(${t.map((cell, tw) => `AND(ISNUMBER(${r[tw] ?? ''}),NOT(ISNUMBER(${cell})))`).join(',')})`
    : skala
      ? `(${akhir(t)})=""`
      : `OR(${t.map((cell, tw) => `AND(${akhirDi(r, tw, isi)},NOT(ISNUMBER(${cell})))`).join(',')})`;
  const hasil = (pembagi: string): string => nilai(rumus, skala, pembagi, m, ketentuan);
  const twKosong = kutip(ALASAN['target-triwulan-kosong'].id);
  const tahunKosong = kutip(ALASAN['target-kosong'].id);
  return {
    realisasi: `=IF(${kosong},"",${periksa(realisasi)})`,
    sampaiTriwulan: `=IF(${kosong},${belum},${periksa(`IF(${tanpaTarget},${twKosong},${hasil(targetTw)})`)})`,
    tahun: `=IF(${kosong},${belum},${periksa(`IF(${target}="",${tahunKosong},${hasil(target)})`)})`,
  };
}

/** The value of `dari` in the last filled quarter. */
function pilihAkhir(r: readonly string[], dari: readonly string[], isi: (cell: string) => string): string {
  const [pertama = ''] = dari;
  return r.slice(1).reduce((rest, cell, index) => `IF(${isi(cell)},${dari[index + 1] ?? ''},${rest})`, pertama);
}

/** True when quarter `tw` is the last filled one. */
const akhirDi = (r: readonly string[], tw: number, isi: (cell: string) => string): string =>
  `AND(${[isi(r[tw] ?? ''), ...r.slice(tw + 1).map((cell) => `NOT(${isi(cell)})`)].join(',')})`;

/** The capaian as a fraction, rounded as the domain rounds, or the reason there is none. */
function nilai(rumus: Rumus, skala: SkalaKata | undefined, t: string, r: string, ketentuan: Ketentuan): string {
  const T = skala ? skor(`(${t})`, skala) : `(${t})`;
  const R = skala ? skor(r, skala) : r;
  const mentah = rumus === 'R/T' ? `${R}/${T}*100` : rumus === 'T/R' ? `${T}/${R}*100` : `(2*${T}-${R})/${T}*100`;
  const bulat = `ROUND(${mentah},${String(ketentuan.pembulatan.desimal)})`;
  const { atas, bawah } = ketentuan.batas;
  const dariAtas = atas === null ? bulat : `MIN(${bulat},${String(atas)})`;
  const batas = `${bawah === null ? dariAtas : `MAX(${dariAtas},${String(bawah)})`}/100`;
  if (skala) {
    // A text never equals a number's comparison here: a word off the scale scores as text, which the sum would refuse.
    const asing = `OR(ISTEXT(${R}),ISTEXT(${T}))`;
    return `IF(${asing},${kutip(ALASAN['di-luar-skala'].id)},${batas})`;
  }
  const nol = `IF(${T}=0,${kutip(ALASAN['target-nol'].id)},${rumus === 'T/R' ? `IF(${R}=0,${kutip(ALASAN['realisasi-nol'].id)},${batas})` : batas})`;
  return nol;
}

const skor = (cell: string, skala: SkalaKata): string =>
  `${skala.nilai.map(({ kata, skor: angka }) => `IF(${cell}=${kutip(kata)},${String(angka)},`).join('')}""${')'.repeat(skala.nilai.length)}`;

/** A text as a formula literal. */
const kutip = (teks: string): string => `"${teks.replaceAll('"', '""')}"`;

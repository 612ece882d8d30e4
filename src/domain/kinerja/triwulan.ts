import { formatIsian } from '../kantor/angka';
import { capaianOf, hitung, nilaiOf, rumusOf, skalaOf, tanpaNilai } from './capaian';
import type { Hasil } from './hitung';
import { TRIWULAN, type Empat, type Indikator, type Isian, type Ketentuan, type Triwulan } from './pengaturan';
import { ALASAN, CARA, RUMUS } from './pesan';
import type { Text } from '../text';

/** Four quarters rolled up into one year. */
export interface GulungTriwulan {
  /** Quarters that hold something; 0 is filled, only blank is not. */
  readonly terisi: readonly Triwulan[];
  /** The year's realisasi: the sum, or the last filled quarter; '' without data. */
  readonly realisasi: Isian;
  readonly rumusRealisasi: Text;
  /** Progress so far: ΣR/ΣT over the filled quarters, or the last filled quarter's. */
  readonly sampaiTriwulan: Hasil;
  /** The year's realisasi against the year's target. */
  readonly tahun: Hasil;
}

/** Rolls the quarters up by the indikator's method (sum; trend naik and flat: last filled; trend turun: last filled, T/R). */
export function gulungTriwulan(indikator: Indikator, realisasi: Empat<Isian>, ketentuan: Ketentuan): GulungTriwulan {
  const skala = skalaOf(ketentuan, indikator);
  const terisi = TRIWULAN.filter((tw) => !tidakAda(nilaiOf(realisasi[tw], skala)));
  const akhir = terisi.at(-1);
  const kosong = { terisi, realisasi: '', rumusRealisasi: ALASAN['belum-ada-data'] } as const;
  if (akhir === undefined)
    return { ...kosong, sampaiTriwulan: tanpaNilai('belum-ada-data'), tahun: tanpaNilai('belum-ada-data') };
  // Scores of words cannot be added up, so a scale with the sum method has no method yet.
  if (indikator.metode === '' || (indikator.metode === 'sum' && skala !== undefined)) {
    return { ...kosong, terisi, sampaiTriwulan: tanpaNilai('metode-belum-diisi'), tahun: tanpaNilai('metode-belum-diisi') };
  }
  if (indikator.metode !== 'sum') {
    const nilai = realisasi[akhir];
    const tahun = capaianOf(indikator, indikator.target, nilai, ketentuan);
    const target = indikator.targetTriwulan[akhir];
    const sampai = capaianOf(indikator, target, nilai, ketentuan);
    return {
      terisi,
      realisasi: nilai,
      rumusRealisasi: RUMUS.terakhir(akhir, formatIsian(nilai)),
      sampaiTriwulan: sampai.alasan === 'target-kosong' ? tanpaNilai('target-triwulan-kosong') : sampai,
      tahun,
    };
  }
  const angka = terisi.map((tw) => nilaiOf(realisasi[tw], skala));
  const salah = angka.find((nilai) => typeof nilai === 'string');
  if (salah !== undefined) return { ...kosong, terisi, sampaiTriwulan: tanpaNilai(salah), tahun: tanpaNilai(salah) };
  const jumlah = tambah(angka as number[]);
  return {
    terisi,
    realisasi: jumlah,
    rumusRealisasi: RUMUS.jumlah(angka as number[], jumlah),
    sampaiTriwulan: sampaiTriwulan(indikator, terisi, jumlah, ketentuan),
    tahun: capaianOf(indikator, indikator.target, jumlah, ketentuan),
  };
}

function sampaiTriwulan(indikator: Indikator, terisi: readonly Triwulan[], jumlah: number, ketentuan: Ketentuan): Hasil {
  const skala = skalaOf(ketentuan, indikator);
  const target = terisi.map((tw) => nilaiOf(indikator.targetTriwulan[tw], skala, 'target-triwulan-kosong'));
  const salah = target.find((nilai) => typeof nilai === 'string');
  if (salah !== undefined) return tanpaNilai(salah);
  const rumus = rumusOf(indikator);
  if (rumus === 'arah-belum-diisi') return tanpaNilai(rumus);
  const hasil = hitung(rumus, tambah(target as number[]), jumlah, ketentuan);
  const setahun = capaianOf(indikator, indikator.target, jumlah, ketentuan);
  if (setahun.nilai === null || setahun.nilai === hasil.nilai) return hasil;
  return { ...hasil, lain: [...hasil.lain, { cara: CARA.targetTahun, nilai: setahun.nilai }] };
}

const tidakAda = (nilai: number | string): boolean => nilai === 'belum-ada-data' || nilai === 'tidak-berlaku';

/** A sum without binary dust: 0,1 + 0,2 is 0,3, as the sheet shows it. */
const tambah = (nilai: readonly number[]): number => Number(nilai.reduce((jumlah, angka) => jumlah + angka, 0).toPrecision(15));

import { bulatkan } from '../kantor/angka';
import { tanpaNilai } from './capaian';
import type { Hasil } from './hitung';
import type { Ketentuan } from './pengaturan';
import { CARA, RUMUS } from './pesan';

/** The plain mean of the results that could be computed; those that could not are counted in the formula's text, not taken as 0 or 100. */
export function rataRataOf(hasil: readonly Hasil[], ketentuan: Ketentuan): Hasil {
  const nilai = hasil.flatMap((satu) => (satu.nilai === null ? [] : [satu.nilai]));
  if (nilai.length === 0) return tanpaNilai('tidak-ada-anggota');
  const desimal = ketentuan.pembulatan.desimal;
  const rata = bulatkan(mean(nilai), desimal);
  const dibatasi = bulatkan(mean(nilai.map((satu) => Math.min(satu, 100))), desimal);
  return {
    nilai: rata,
    rumus: RUMUS.rataRata(nilai, rata, hasil.length),
    lain: dibatasi === rata ? [] : [{ cara: CARA.batas100, nilai: dibatasi }],
  };
}

const mean = (nilai: readonly number[]): number => nilai.reduce((jumlah, satu) => jumlah + satu, 0) / nilai.length;

import { roundHalfAway } from '../kantor/angka';
import { inWords } from './capaian';
import type { Computed } from './computed';
import type { Ketentuan } from './pengaturan';
import { METHOD_WORDS, FORMULA_WORDS } from './messages';

/** The plain mean of the results that could be computed; those that could not are counted in the formula's text, not taken as 0 or 100. */
export function meanCapaianOf(results: readonly Computed[], ketentuan: Ketentuan): Computed {
  const nilai = results.flatMap((one) => (one.nilai === null ? [] : [one.nilai]));
  if (nilai.length === 0) return inWords('tidak-ada-anggota');
  const desimal = ketentuan.pembulatan.desimal;
  const rata = roundHalfAway(mean(nilai), desimal);
  const dibatasi = roundHalfAway(mean(nilai.map((one) => Math.min(one, 100))), desimal);
  return {
    nilai: rata,
    rumus: FORMULA_WORDS.rataRata(nilai, rata, results.length),
    lain: dibatasi === rata ? [] : [{ cara: METHOD_WORDS.batas100, nilai: dibatasi }],
  };
}

const mean = (nilai: readonly number[]): number => nilai.reduce((jumlah, one) => jumlah + one, 0) / nilai.length;

import { roundHalfAway } from '../kantor/angka';
import { inWords } from './capaian';
import type { Computed } from './computed';
import type { Ketentuan } from './pengaturan';
import { METHOD_WORDS, FORMULA_WORDS } from './messages';

/** The plain mean, single values capped at 100 where the office's convention says so, of the results that could be computed; those that could not are counted in the formula's text, not taken as 0 or 100. */
export function meanCapaianOf(results: readonly Computed[], ketentuan: Ketentuan): Computed {
  const nilai = results.flatMap((one) => (one.nilai === null ? [] : [one.nilai]));
  if (nilai.length === 0) return inWords('tidak-ada-anggota');
  const desimal = ketentuan.pembulatan.desimal;
  const capped = nilai.map((one) => Math.min(one, 100));
  const ways = [
    { cara: METHOD_WORDS.apaAdanya, from: nilai, nilai: roundHalfAway(mean(nilai), desimal) },
    { cara: METHOD_WORDS.batas100, from: capped, nilai: roundHalfAway(mean(capped), desimal) },
  ] as const;
  const [own, other] = ketentuan.rataRata === 'dibatasi-100' ? [ways[1], ways[0]] : ways;
  return {
    nilai: own.nilai,
    rumus: FORMULA_WORDS.rataRata(own.from, own.nilai, results.length),
    lain: other.nilai === own.nilai ? [] : [{ cara: other.cara, nilai: other.nilai }],
  };
}

const mean = (nilai: readonly number[]): number => nilai.reduce((jumlah, one) => jumlah + one, 0) / nilai.length;

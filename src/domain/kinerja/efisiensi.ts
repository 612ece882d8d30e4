import { roundHalfAway } from '../kantor/angka';
import { figureOf, inWords } from './capaian';
import type { Computed } from './computed';
import type { Isian, Ketentuan, RumusEfisiensi } from './pengaturan';
import { METHOD_WORDS, FORMULA_WORDS } from './messages';

/** Budget absorption in percent: realisasi / pagu × 100. */
export function serapanOf(pagu: Isian, realisasi: Isian, ketentuan: Ketentuan): Computed {
  const p = figureOf(pagu, undefined, 'pagu-kosong');
  const r = figureOf(realisasi, undefined);
  if (typeof r === 'string') return inWords(r);
  if (typeof p === 'string') return inWords(p);
  if (p === 0) return inWords('pagu-nol');
  const nilai = roundHalfAway((r / p) * 100, ketentuan.pembulatan.desimal);
  return { nilai, rumus: FORMULA_WORDS.serapan(r, p, nilai), lain: [] };
}

/** What may be said of resources: only a target that was reached with no more money than it was worth is efficient. */
export type Keefisienan = 'efisien' | 'belum-efisien' | 'target-belum' | 'tidak-efisien';

/** Judges capaian against absorption (percent); undefined while one of them is not known. `reached`: every target it was for. */
export function keefisienanOf(capaian: Computed, serapan: Computed, reached: boolean): Keefisienan | undefined {
  if (capaian.nilai === null || serapan.nilai === null) return undefined;
  if (capaian.nilai <= 0) return 'tidak-efisien';
  if (!reached || capaian.nilai < 100) return serapan.nilai > capaian.nilai ? 'tidak-efisien' : 'target-belum';
  return serapan.nilai <= capaian.nilai ? 'efisien' : 'belum-efisien';
}

/**
 * Efficiency of resources in percent by the office's formula: (pagu × capaian − realisasi)/(pagu × capaian), or
 * capaian − serapan. Both conventions are in use; the other one's figure is given beside.
 */
export function efisiensiOf(pagu: Isian, realisasi: Isian, capaian: Computed, ketentuan: Ketentuan): Computed {
  const serapan = serapanOf(pagu, realisasi, ketentuan);
  if (serapan.nilai === null) return inWords(serapan.alasan ?? 'belum-ada-data');
  if (capaian.nilai === null) return inWords(capaian.alasan ?? 'belum-ada-data');
  if (capaian.nilai <= 0) return inWords('capaian-tidak-positif');
  const p = figureOf(pagu, undefined) as number;
  const r = figureOf(realisasi, undefined) as number;
  const utama = computeEfisiensi(ketentuan.efisiensi, p, r, capaian.nilai, serapan.nilai, ketentuan);
  if (utama.nilai === null) return utama;
  const kedua: RumusEfisiensi = ketentuan.efisiensi === 'selisih' ? 'pagu-capaian' : 'selisih';
  const other = computeEfisiensi(kedua, p, r, capaian.nilai, serapan.nilai, ketentuan);
  const cara = kedua === 'selisih' ? METHOD_WORDS.selisih : METHOD_WORDS.paguCapaian;
  return { ...utama, lain: other.nilai === null || other.nilai === utama.nilai ? [] : [{ cara, nilai: other.nilai }] };
}

function computeEfisiensi(
  formula: RumusEfisiensi,
  pagu: number,
  realisasi: number,
  capaian: number,
  serapan: number,
  ketentuan: Ketentuan,
): Computed {
  const desimal = ketentuan.pembulatan.desimal;
  if (formula === 'selisih') {
    const nilai = roundHalfAway(capaian - serapan, desimal);
    return { nilai, rumus: FORMULA_WORDS.selisih(capaian, serapan, nilai), lain: [] };
  }
  const expected = (pagu * capaian) / 100;
  if (expected === 0) return inWords('realisasi-nol');
  const nilai = roundHalfAway(((expected - realisasi) / expected) * 100, desimal);
  return { nilai, rumus: FORMULA_WORDS.efisiensi(pagu, capaian, realisasi, nilai), lain: [] };
}

import { bulatkan } from '../kantor/angka';
import { nilaiOf, tanpaNilai } from './capaian';
import type { Hasil } from './hitung';
import type { Isian, Ketentuan, RumusEfisiensi } from './pengaturan';
import { CARA, RUMUS } from './pesan';

/** Budget absorption in percent: realisasi / pagu × 100. */
export function serapanOf(pagu: Isian, realisasi: Isian, ketentuan: Ketentuan): Hasil {
  const p = nilaiOf(pagu, undefined, 'target-kosong');
  const r = nilaiOf(realisasi, undefined);
  if (typeof r === 'string') return tanpaNilai(r);
  if (typeof p === 'string') return tanpaNilai(p);
  if (p === 0) return tanpaNilai('target-nol');
  const nilai = bulatkan((r / p) * 100, ketentuan.pembulatan.desimal);
  return { nilai, rumus: RUMUS.serapan(r, p, nilai), lain: [] };
}

/**
 * Efficiency of resources in percent by the office's formula: (pagu × capaian − realisasi)/(pagu × capaian), or
 * capaian − serapan. Both conventions are in use; the other one's figure is given beside.
 */
export function efisiensiOf(pagu: Isian, realisasi: Isian, capaian: Hasil, ketentuan: Ketentuan): Hasil {
  const serapan = serapanOf(pagu, realisasi, ketentuan);
  if (serapan.nilai === null) return tanpaNilai(serapan.alasan ?? 'belum-ada-data');
  if (capaian.nilai === null) return tanpaNilai(capaian.alasan ?? 'belum-ada-data');
  const p = nilaiOf(pagu, undefined) as number;
  const r = nilaiOf(realisasi, undefined) as number;
  const utama = hitung(ketentuan.efisiensi, p, r, capaian.nilai, serapan.nilai, ketentuan);
  if (utama.nilai === null) return utama;
  const kedua: RumusEfisiensi = ketentuan.efisiensi === 'selisih' ? 'pagu-capaian' : 'selisih';
  const lain = hitung(kedua, p, r, capaian.nilai, serapan.nilai, ketentuan);
  const cara = kedua === 'selisih' ? CARA.selisih : CARA.paguCapaian;
  return { ...utama, lain: lain.nilai === null || lain.nilai === utama.nilai ? [] : [{ cara, nilai: lain.nilai }] };
}

function hitung(
  rumus: RumusEfisiensi,
  pagu: number,
  realisasi: number,
  capaian: number,
  serapan: number,
  ketentuan: Ketentuan,
): Hasil {
  const desimal = ketentuan.pembulatan.desimal;
  if (rumus === 'selisih') {
    const nilai = bulatkan(capaian - serapan, desimal);
    return { nilai, rumus: RUMUS.selisih(capaian, serapan, nilai), lain: [] };
  }
  const seharusnya = (pagu * capaian) / 100;
  if (seharusnya === 0) return tanpaNilai('realisasi-nol');
  const nilai = bulatkan(((seharusnya - realisasi) / seharusnya) * 100, desimal);
  return { nilai, rumus: RUMUS.efisiensi(pagu, capaian, realisasi, nilai), lain: [] };
}

import { area } from '../sheet/address';
import { formatAngka } from '../kantor/angka';
import type { Hasil } from './hitung';
import type { Formulir } from './formulir/formulir';
import { KOLOM } from './formulir/letak';
import type { Isian, Pengaturan } from './pengaturan';
import { BANDING } from './pesan-aturan';
import type { TemuanData } from './temuan';
import { gulungTriwulan } from './triwulan';

/**
 * Whether a stored capaian (percent as a fraction, or a word) says something else than the recomputed one. A blank is a
 * formula nobody has calculated yet; two words are the same refusal in other words.
 */
export function berbeda(tersimpan: Isian, hasil: Hasil): boolean {
  if (typeof tersimpan === 'number') return hasil.nilai === null || Math.abs(tersimpan * 100 - hasil.nilai) > 1e-6;
  return tersimpan.startsWith('#') && hasil.nilai !== null;
}

/** Stored capaian of a form that differ from the recomputed ones, each at its cell. */
export function bandingTersimpan(pengaturan: Pengaturan, formulir: Formulir): readonly TemuanData[] {
  return formulir.indikator.flatMap((isian): TemuanData[] => {
    const indikator = pengaturan.indikator.find((satu) => satu.id === isian.indikator);
    if (!indikator) return [];
    const gulung = gulungTriwulan(indikator, isian.realisasi, pengaturan.ketentuan);
    const geser = isian.at.tw1.column - KOLOM.tw - 1;
    const periksa = (tersimpan: Isian, hasil: Hasil, column: number): TemuanData[] =>
      berbeda(tersimpan, hasil)
        ? [
            {
              aturan: 'capaian-tersimpan',
              tingkat: 'galat',
              pesan: BANDING(
                indikator.nama,
                tulis(tersimpan),
                hasil.nilai === null ? (hasil.kata?.id ?? '') : `${formatAngka(hasil.nilai)}%`,
              ),
              at: { sheet: formulir.sheet, area: area(isian.row, column + geser) },
              bidang: formulir.identitas.bidang,
              indikator: indikator.id,
            },
          ]
        : [];
    return [
      ...periksa(isian.tersimpan.sampaiTriwulan, gulung.sampaiTriwulan, KOLOM.sampai),
      ...periksa(isian.tersimpan.tahun, gulung.tahun, KOLOM.tahun),
    ];
  });
}

const tulis = (isian: Isian): string => (typeof isian === 'number' ? `${formatAngka(isian * 100)}%` : isian);

import type { Empat, Indikator, Isian } from '../pengaturan';
import { angka, pilih, rujukan, teks, type Lapor } from './isi-baris';
import { KATA_ARAH, KATA_METODE, KATA_RUMUS } from './kata';
import { LEMBAR } from './pesan';
import type { Baris } from './tabel';

/** One row of the Perjanjian Kinerja. */
export function bacaIndikator(
  id: string,
  baris: Baris,
  kode: { readonly bidang: ReadonlySet<string>; readonly sasaran: ReadonlySet<string>; readonly skala: ReadonlySet<string> },
  tahun: number,
  lapor: Lapor,
): Indikator {
  const k = LEMBAR.kolom;
  const tw = (index: 0 | 1 | 2 | 3): Isian => angka(baris, k.tw[index], lapor);
  const targetTriwulan: Empat<Isian> = [tw(0), tw(1), tw(2), tw(3)];
  const tahunRenstra = baris.sel(k.tahunRenstra)?.isi;
  return {
    id,
    nama: teks(baris, k.indikator),
    sasaran: rujukan(baris, k.sasaran, kode.sasaran, lapor)[0] ?? '',
    satuan: teks(baris, k.satuan),
    arah: pilih(baris, k.arah, KATA_ARAH, Object.values(LEMBAR.arah), lapor) ?? '',
    rumus: pilih(baris, k.rumus, KATA_RUMUS, Object.values(LEMBAR.rumus), lapor) ?? 'otomatis',
    metode: pilih(baris, k.metode, KATA_METODE, Object.values(LEMBAR.metode), lapor) ?? '',
    skala: rujukan(baris, k.skala, kode.skala, lapor)[0] ?? '',
    target: angka(baris, k.target, lapor),
    targetTriwulan,
    bidang: rujukan(baris, k.bidang, kode.bidang, lapor),
    lalu: baris.judul.flatMap((judul) => {
      const lalu = /^Realisasi (\d{4})$/i.exec(judul)?.[1];
      if (lalu === undefined) return [];
      return [
        { tahun: Number(lalu), target: angka(baris, k.targetLalu(Number(lalu)), lapor), realisasi: angka(baris, judul, lapor) },
      ];
    }),
    renstra: {
      tahun: typeof tahunRenstra === 'number' ? tahunRenstra : Number(tahunRenstra) || tahun + 1,
      target: angka(baris, k.renstra, lapor),
    },
    standarNasional: angka(baris, k.nasional, lapor),
  };
}

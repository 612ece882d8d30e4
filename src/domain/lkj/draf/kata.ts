import { bulanOf } from '../../kantor/bulan';
import { formatAngka, formatIsian } from '../../kantor/angka';
import type { Hasil } from '../../kinerja/hitung';
import type { Isian } from '../../kinerja/pengaturan';

/** A result inside a sentence: "99,47%", or the reason why there is none. */
export const persen = (hasil: Hasil): string => (hasil.nilai === null ? (hasil.kata?.id ?? '–') : `${formatAngka(hasil.nilai)}%`);

export const rupiah = (nilai: number | null): string => (nilai === null ? '–' : `Rp${formatAngka(nilai)}`);

/** Units that only say that there is a figure are not read aloud. */
const TANPA_SATUAN = /^(indeks|nilai|skor|angka|predikat|poin)$/i;

/** A figure with its unit: "69,88%", "898 unit"; words stand alone. */
export function denganSatuan(isian: Isian, satuan: string): string {
  const teks = formatIsian(isian);
  if (typeof isian !== 'number' || satuan === '' || TANPA_SATUAN.test(satuan)) return teks;
  return satuan === '%' || /^persen$/i.test(satuan) ? `${teks}%` : `${teks} ${satuan}`;
}

/** A difference of two figures with its unit; of percentages in percentage points. */
export const selisihTertulis = (selisih: number, satuan: string): string =>
  satuan === '%' || /^persen$/i.test(satuan)
    ? `${formatAngka(Math.abs(selisih))} poin persen`
    : TANPA_SATUAN.test(satuan)
      ? `${formatAngka(Math.abs(selisih))} poin`
      : denganSatuan(Math.abs(selisih), satuan);

/** A difference without binary dust. */
export const selisih = (a: number, b: number): number => Number((a - b).toPrecision(12));

/** Names and sentences inside a sentence start small, unless an abbreviation or a proper name stands first. */
export function kecil(teks: string): string {
  const [, awal = '', kedua = ''] = /^([A-Z][a-z-]+)(?:\s+(\S))?/.exec(teks) ?? [];
  if (awal === '' || NAMA_DIRI.test(awal) || bulanOf(awal) !== undefined || (kedua !== '' && /[A-Z]/.test(kedua))) return teks;
  return teks.charAt(0).toLowerCase() + teks.slice(1);
}

/** Words that name one office or place wherever they stand. */
const NAMA_DIRI =
  /^(Dinas|Provinsi|Kabupaten|Kota|Kecamatan|Desa|Kementerian|Pemerintah|Bupati|Gubernur|Inspektorat|Sekretariat|Jawa|Sumatera|Kalimantan|Sulawesi|Papua|Bali|Maluku|Indonesia)$/;

/** "a, b, dan c". */
export function daftar(isi: readonly string[]): string {
  if (isi.length < 3) return isi.join(' dan ');
  return `${isi.slice(0, -1).join(', ')}, dan ${isi.at(-1) ?? ''}`;
}

/** What a bidang wrote, ready to stand inside a sentence: started small, without its full stop. */
export const dikutip = (teks: string): string => kecil(teks.trim().replace(/[.;,]*\s*\n+\s*/g, '; ')).replace(/[.;,\s]+$/, '');

/** Whether a bidang said something; "-" and "nihil" say that there is nothing. */
export const berisi = (teks: string): boolean => !/^\s*([-–—]+|nihil\.?|tidak ada\.?|n\/a)?\s*$/i.test(teks);

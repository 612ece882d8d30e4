import type { Text } from '../../text';
import { bacaAngka, formatAngka, normal } from '../../kantor/angka';
import type { Isian } from '../pengaturan';
import type { TemuanData } from '../temuan';
import { artiKata, type Kata } from './kata';
import { TEMUAN } from './pesan';
import type { Baris } from './tabel';

/** Reports what could not be understood at a cell of the settings. */
export type Lapor = (aturan: string, pesan: Text, row: number, column: number, tingkat?: TemuanData['tingkat']) => void;

/** The choice a cell makes; an unknown word is a finding. */
export function pilih<Value>(
  baris: Baris,
  kolom: string,
  dikenal: Kata<Value>,
  pilihan: readonly string[],
  lapor: Lapor,
): Value | undefined {
  const sel = baris.sel(kolom);
  const isi = String(sel?.isi ?? '').trim();
  if (sel === undefined || isi === '') return undefined;
  const cocok = artiKata(dikenal, isi);
  if (cocok === undefined) lapor('pengaturan-pilihan', TEMUAN.pilihan(kolom, isi, pilihan), sel.row, sel.column);
  return cocok;
}

/** The codes a cell names; unknown ones are findings. */
export function rujukan(baris: Baris, kolom: string, dikenal: ReadonlySet<string>, lapor: Lapor): readonly string[] {
  const sel = baris.sel(kolom);
  if (sel === undefined) return [];
  const kode = String(sel.isi)
    .split(/[,;]/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');
  for (const satu of kode) if (!dikenal.has(satu)) lapor('pengaturan-kode', TEMUAN.kodeAsing(kolom, satu), sel.row, sel.column);
  return kode.filter((satu) => dikenal.has(satu));
}

/** A figure of a table; what can be read in two ways is a finding. */
export function angka(baris: Baris, kolom: string, lapor: Lapor): Isian {
  const sel = baris.sel(kolom);
  if (sel === undefined) return '';
  const dibaca = bacaAngka(sel.isi);
  if (dibaca.jenis === 'ragu') {
    const [ribuan, desimal] = dibaca.pilihan;
    lapor('angka-ragu', TEMUAN.ragu(dibaca.teks, formatAngka(ribuan), formatAngka(desimal, 3)), sel.row, sel.column);
  }
  if (dibaca.jenis === 'tidak-terbaca') lapor('angka-tidak-terbaca', TEMUAN.tidakTerbaca(dibaca.teks), sel.row, sel.column);
  return normal(sel.isi);
}

export const teks = (baris: Baris, kolom: string): string => String(baris.sel(kolom)?.isi ?? '').trim();

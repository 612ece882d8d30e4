import { parseJabatan } from './jabatan';

/** Heads of positions from the top down; those of one line stand equal. Offices order them differently, but never turn them round. */
const TINGKAT: readonly (readonly string[])[] = [
  ['gubernur', 'bupati', 'wali-kota', 'menteri'],
  ['wakil-gubernur', 'wakil-bupati', 'wakil-wali-kota'],
  ['sekda'],
  ['asisten'],
  ['kadis', 'kaban', 'inspektur', 'camat', 'kabiro', 'kepala', 'kepala-uptd', 'lurah'],
  ['wakil-kepala', 'sekretaris'],
  ['kabid', 'kabag', 'inspektur-pembantu'],
  ['kasubbag', 'kasubbid', 'kasi', 'ppk'],
  ['ketua-tim', 'pptk', 'bendahara'],
  ['tim', 'analis'],
  ['staf', 'operator', 'arsiparis', 'pengadministrasi', 'pelaksana', 'kurir'],
];
const OF_HEAD = new Map(TINGKAT.flatMap((heads, tingkat) => heads.map((head) => [head, tingkat] as const)));

/** How high a position stands, 0 at the top; undefined for who has no place in an office's order ("Pemohon", "OPD", "Bidang"). */
export const tingkatOf = (nama: string): number | undefined => OF_HEAD.get(parseJabatan(nama).pokok);

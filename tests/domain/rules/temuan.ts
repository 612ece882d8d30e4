import { a1 } from '../../../src/domain/sheet/address';
import { checkSop, type CheckOptions } from '../../../src/domain/rules/check';
import type { Sop } from '../../../src/domain/sop/sop';
import { sopDari } from '../sop/lembar';

/** One finding as a Kasubbag would note it: which rule, at which cell. */
export type Catatan = readonly [rule: string, sel: string];

export const catatan = (sop: Sop, options?: CheckOptions): readonly Catatan[] =>
  checkSop(sop, options).findings.map((one) => [one.rule, a1(one.at)] as const);

/** The cells at which one rule speaks up in a drawn grid. */
export const di = (rule: string, grid: string | Sop, options?: CheckOptions): readonly string[] =>
  catatan(typeof grid === 'string' ? sopDari(grid) : grid, options).flatMap(([id, sel]) => (id === rule ? [sel] : []));

/** A grid in order: nobody has anything to say about it. Rows 1 to 9 are its identity block, 11 and 12 its header, 13 to 17 its steps. */
export const BERSIH = `
PEMERINTAH KABUPATEN CONTOH | | Nomor SOP | 000/12/2025
DINAS PERUMAHAN | | Tanggal Pembuatan | 02 Januari 2025
~ | | Tanggal Revisi | -
~ | | Tanggal Efektif | 06 Januari 2025
~ | | Disahkan oleh | Kepala Dinas\\nNIP. 197001011995031001
~ | | Nama SOP | Penyusunan Laporan Kinerja
Dasar Hukum | 1. Peraturan Presiden Nomor 29 Tahun 2014 | Kualifikasi Pelaksana | 1. Memahami SAKIP
Keterkaitan | 1. SOP Pengumpulan Data Kinerja | Peralatan/Perlengkapan | 1. Komputer
Peringatan | Jika terlambat maka nilai SAKIP turun | Pencatatan dan Pendataan | Buku agenda
~
No | Uraian Prosedur | Pelaksana | | | Mutu Baku | | | Keterangan
~ | | Kepala Dinas | Sekretaris | Kasubbag Program | Kelengkapan | Waktu | Output | ~
1 | Memerintahkan Sekretaris menyusun LKj | ● | | | Surat permintaan LKj | 10 menit | Disposisi | ~
2 | Meneruskan perintah kepada Kasubbag Program | | ■ | | Disposisi | 15 menit | Disposisi Sekretaris | ~
3 | Menyusun konsep LKj | | | ■ | Disposisi Sekretaris | 60 menit | Konsep LKj | ~
4 | Memeriksa konsep LKj, jika tidak setuju dikembalikan kepada Kasubbag Program, jika setuju diparaf | | ◆ ke 3 | | Konsep LKj | 30 menit | Konsep LKj berparaf | ~
5 | Menandatangani LKj | ● | | | Konsep LKj berparaf | 10 menit | LKj | ~
`;

/** The clean grid with some of its text replaced, to show one thing wrong. */
export function dengan(...changes: readonly (readonly [from: string, to: string])[]): string {
  let grid = BERSIH;
  for (const [from, to] of changes) {
    if (!grid.includes(from)) throw new Error(`no "${from}" in the grid`);
    grid = grid.replace(from, to);
  }
  return grid;
}

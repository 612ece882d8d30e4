import type { Area, Cell } from '../sheet/address';
import type { SymbolShape } from '../sheet/edit';
import type { Waktu } from '../waktu/waktu';

/** An SOP AP as read from a grid (PermenPANRB 35/2012): identity block and the table of kegiatan. */
export interface Sop {
  readonly sheet: string;
  readonly judul: string;
  readonly judulAt?: Cell;
  readonly identitas: readonly IdentitasIsi[];
  readonly kolom: readonly Kolom[];
  readonly pelaksana: readonly Pelaksana[];
  readonly kegiatan: readonly Kegiatan[];
  /** The header rows of the table and the rectangle its kegiatan fill. */
  readonly kepala: Area;
  readonly isi: Area;
  /** Further header rows (page breaks) inside the table, and rows of numbers "(1) (2) (3)". */
  readonly kepalaUlang: readonly Area[];
  readonly bandPelaksana?: Area;
  readonly bandMutuBaku?: Area;
}

/** What a column of the table holds. */
export type Peran = 'no' | 'uraian' | 'pelaksana' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan' | 'lain';

export interface Kolom {
  readonly column: number;
  /** How many physical columns it spans (merged headers). */
  readonly columns: number;
  /** Its header texts, top level first. */
  readonly judul: readonly string[];
  readonly peran: Peran;
  readonly at: Cell;
  /** True when the reader was not sure and a person should look. */
  readonly ragu: boolean;
}

/** The thirteen fields of the identity block. */
export type IdentitasField =
  | 'unit'
  | 'nomor'
  | 'tanggal-pembuatan'
  | 'tanggal-revisi'
  | 'tanggal-efektif'
  | 'disahkan-oleh'
  | 'nama'
  | 'dasar-hukum'
  | 'kualifikasi'
  | 'keterkaitan'
  | 'peralatan'
  | 'peringatan'
  | 'pencatatan';

export interface IdentitasIsi {
  readonly field: IdentitasField;
  /** Lines of the value as written, in order; empty when blank. Dates and numbers as text. */
  readonly isi: readonly string[];
  readonly labelAt: Cell;
  /** First cell of the value (or where it belongs). */
  readonly at: Cell;
  readonly label: string;
}

/** One actor column. `id` is its key within this SOP: the jabatan in lower case without punctuation. */
export interface Pelaksana {
  readonly id: string;
  readonly nama: string;
  readonly column: number;
  readonly columns: number;
  readonly at: Cell;
}

/** One row of the table: a step. */
export interface Kegiatan {
  /** Position from 0, also the key by which returns point to it. */
  readonly index: number;
  readonly row: number;
  readonly rows: number;
  /** As written; '' when missing. */
  readonly nomor: string;
  readonly uraian: string;
  readonly pelaku: readonly Pelaku[];
  readonly kelengkapan: string;
  readonly waktu: Waktu;
  readonly output: string;
  readonly keterangan: string;
  /** Index of the kegiatan to which "tidak" returns, when a mark or an accepted proposal says so. */
  readonly kembali?: number;
  /** Cells, for findings and edits; a cell exists only where the table has that column. */
  readonly at: { readonly [peran in Exclude<Peran, 'pelaksana' | 'lain'>]?: Cell };
}

/** That an actor takes part in a kegiatan, by which symbol, and how that is known. */
export interface Pelaku {
  readonly pelaksana: string;
  /** `mark`: marked, but the mark names no symbol (√, X). */
  readonly simbol: SymbolShape | 'mark';
  readonly dari: 'tanda' | 'gambar' | 'nama';
  readonly at: Cell;
  readonly teks: string;
}

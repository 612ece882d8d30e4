import type { ISTILAH_IDENTITAS } from '../kantor/istilah-identitas';
import type { Area, Cell } from '../sheet/address';
import type { SymbolShape } from '../sheet/edit';
import type { Text } from '../text';
import type { Waktu } from '../waktu/waktu';

/** An SOP AP as read from a grid (PermenPANRB 35/2012): identity block and the table of kegiatan. */
export interface Sop {
  readonly sheet: string;
  readonly judul: string;
  readonly judulAt?: Cell;
  readonly identitas: readonly IdentitasValue[];
  /** The identity block of a sheet of its own ("Cover"), where the table's sheet has none; its cells are that sheet's. */
  readonly identitasLain?: { readonly sheet: string; readonly isi: readonly IdentitasValue[] };
  readonly kolom: readonly SopColumn[];
  readonly pelaksana: readonly Pelaksana[];
  readonly kegiatan: readonly Kegiatan[];
  /** The header rows of the table and the rectangle its kegiatan fill. */
  readonly kepala: Area;
  readonly isi: Area;
  /** Further header rows (page breaks) inside the table, and rows of numbers "(1) (2) (3)". */
  readonly repeatedHeaders: readonly Area[];
  readonly bandPelaksana?: Area;
  readonly bandMutuBaku?: Area;
  /** Uraian cells of rows that only say "Mulai" or "Selesai"; they are no kegiatan. */
  readonly mulai?: Cell;
  readonly selesai?: Cell;
  /** Rows that were taken for something else than a kegiatan, by what they say. */
  readonly barisLain?: readonly OtherRow[];
  /** Rows of kegiatan and columns of the table that nobody sees, though they are read. */
  readonly tersembunyi?: { readonly baris: readonly number[]; readonly kolom: readonly number[] };
  /** Runs of rows whose columns differ from the header's (a page break with fewer columns). */
  readonly fragments?: readonly PageFragment[];
  /** The unit the header of waktu names ("Waktu (menit)"). */
  readonly satuanWaktu?: string;
}

/** Rows of kegiatan that continue the table with columns of their own; only `kolom` tells what they hold. */
export interface PageFragment {
  readonly area: Area;
  readonly kolom: readonly { readonly column: number; readonly peran: ColumnRole }[];
  /** True when its actor columns cannot be told apart, so that no mark can be written into these rows as they stand. */
  readonly tanpaPelaksana: boolean;
}

/** What a column of the table holds. */
export type ColumnRole = 'no' | 'uraian' | 'pelaksana' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan' | 'lain';

export interface SopColumn {
  readonly column: number;
  /** How many physical columns it spans (merged headers). */
  readonly columns: number;
  /** Its header texts, top level first. */
  readonly judul: readonly string[];
  readonly peran: ColumnRole;
  readonly at: Cell;
  /** Of a waktu in several columns: what each is called ("Jam" and "Menit", "Jumlah" and "Satuan"). */
  readonly bagian?: readonly string[];
  /** Of a column of marks whose header names several positions: each of them; they share the column. */
  readonly jabatan?: readonly string[];
  /** Of a column that is not used because another has its role: which role that is. A person may choose this one instead. */
  readonly seperan?: ColumnRole;
  /** True when the reader was not sure and a person should look. */
  readonly ragu: boolean;
  /** Why it is in doubt. */
  readonly alasan?: Text;
}

/** The thirteen fields of the identity block. */
export type IdentitasField = keyof typeof ISTILAH_IDENTITAS;

export interface IdentitasValue {
  readonly field: IdentitasField;
  /** Lines of the value as written, in order; empty when blank. Dates and numbers as text. */
  readonly isi: readonly string[];
  readonly labelAt: Cell;
  /** First cell of the value (or where it belongs). */
  readonly at: Cell;
  readonly label: string;
  /** The cells the value was read from, with their whole text; absent when blank. */
  readonly sel?: readonly { readonly at: Cell; readonly teks: string }[];
}

/** One actor column. `id` is its key within this SOP: the jabatan in lower case without punctuation. */
export interface Pelaksana {
  readonly id: string;
  readonly nama: string;
  readonly column: number;
  readonly columns: number;
  readonly at: Cell;
}

/** Columns whose cells may be merged over several kegiatan. */
export type SharedRole = 'kelengkapan' | 'waktu' | 'output' | 'keterangan';

/** A row inside the table that is no kegiatan: a heading, a step that only gathers those beneath it, a page's footer, a total. */
export interface OtherRow {
  readonly at: Cell;
  readonly teks: string;
  readonly jenis: 'judul' | 'induk' | 'kaki' | 'jumlah' | 'catatan';
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
  /** Texts in actor cells beside their marks: the labels of a decision's exits, and marks that are not understood. */
  readonly selLain?: readonly PelaksanaCell[];
  /** What one merged cell says for this kegiatan and those before it: shared, and counted once, at the first of them. */
  readonly bersama?: readonly SharedRole[];
  /** The heading the row stands under ("A. Persiapan"), where the table has parts; numbers may begin again in each. */
  readonly bagian?: string;
  /** Which of the SOP's `fragments` the row belongs to; absent for rows under the header's own columns. */
  readonly fragment?: number;
  /** Cells, for findings and edits; a cell exists only where the table has that column. */
  readonly at: { readonly [peran in Exclude<ColumnRole, 'pelaksana' | 'lain'>]?: Cell };
}

/** That an actor takes part in a kegiatan, by which symbol, and how that is known. */
export interface Pelaku {
  readonly pelaksana: string;
  /** `mark`: marked, but the mark names no symbol (√, X). */
  readonly simbol: SymbolShape | 'mark';
  readonly dari: 'tanda' | 'gambar' | 'nama' | 'warna';
  readonly at: Cell;
  readonly teks: string;
}

/** A text in an actor cell that names an exit of a decision ("Ya", "Tidak", or in other words: `cabang`), or that nobody understands. */
export interface PelaksanaCell {
  readonly pelaksana: string;
  readonly at: Cell;
  readonly teks: string;
  readonly jenis: 'ya' | 'tidak' | 'cabang' | 'asing';
}

/** The identity block, wherever it stands; for what it says, not for its cells. */
export const identitasOf = (sop: Sop): readonly IdentitasValue[] => sop.identitasLain?.isi ?? sop.identitas;

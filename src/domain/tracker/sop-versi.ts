import type { SymbolShape } from '../sheet/edit';

/** One step of the SOP as a Berkas carries it: enough to follow the step without the sheet. */
export interface LangkahSop {
  /** As written on the sheet ("4", "4a"); '' when the sheet has none. */
  readonly nomor: string;
  readonly uraian: string;
  readonly pelaksana: readonly PelaksanaLangkah[];
  /** The documents to tick, one item each; empty when the SOP says "-" or nothing. */
  readonly kelengkapan: readonly string[];
  /** Waktu baku as written, and its upper bound in working minutes where it is a duration. */
  readonly waktu: { readonly teks: string; readonly menit: number | null };
  readonly output: string;
  readonly keterangan: string;
  /** Index of the step to which "tidak" returns. */
  readonly kembali?: number;
  /** Indexes of the steps that must be finished before this one may start; empty for the first. */
  readonly setelah: readonly number[];
}

export interface PelaksanaLangkah {
  readonly id: string;
  readonly nama: string;
  readonly simbol: SymbolShape | 'mark';
}

/** The SOP as it stood when a Berkas began or adopted it; embedded in the log so that a later edit of the sheet changes nothing. */
export interface SopVersi {
  readonly judul: string;
  readonly sheet: string;
  /** SHA-256 of everything below, in hex: two sheets that say the same have the same. */
  readonly sidik: string;
  readonly pelaksana: readonly { readonly id: string; readonly nama: string }[];
  readonly langkah: readonly LangkahSop[];
}

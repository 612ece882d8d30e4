import type { GambarLaporan } from '../../kinerja/identitas/identitas-laporan';
import type { Isian } from '../../kinerja/pengaturan';
import type { FormatName } from '../../sheet/style';
import type { Naskah } from '../lkj';
import type { BlockFormula } from './formulas';

/** The report as a list of blocks, in order: rendered as a sheet and as a Word document. */
export type Block =
  | CoverBlock
  | PartBlock
  | ContentsBlock
  /** A page begins. */
  | { readonly jenis: 'halaman' }
  | HeadingBlock
  | { readonly jenis: 'naskah'; readonly naskah: Naskah }
  | { readonly jenis: 'paragraf'; readonly teks: string }
  | { readonly jenis: 'catatan'; readonly teks: string }
  | PictureBlock
  | TableBlock
  | ChartBlock
  | SignatureBlock
  | CodeBlock;

export interface CoverBlock {
  readonly jenis: 'sampul';
  /** The name of the logo's file; '' where there is none. */
  readonly logo: string;
  /** The government and the office, in capitals. */
  readonly instansi: readonly string[];
  readonly judul: readonly string[];
  readonly status: 'konsep' | 'final';
  /** "KONSEP" with version, time and reasons under it; '' on a final report. */
  readonly cap: string;
  readonly keterangan: readonly string[];
  readonly kaki: readonly string[];
}

/** A part of the report begins: its front matter, numbered in roman figures, or its body, numbered from 1 again. */
export interface PartBlock {
  readonly jenis: 'bagian';
  readonly bagian: 'depan' | 'isi';
}

/** A list of what stands on which page: headings, tables or figures. */
export interface ContentsBlock {
  readonly jenis: 'daftar';
  readonly apa: 'judul' | 'tabel' | 'gambar';
}

/** A picture that the office supplied; where its bytes are missing, the file is named. */
export interface PictureBlock {
  readonly jenis: 'gambar';
  readonly apa: GambarLaporan;
  readonly nomor: number;
  readonly judul: string;
  readonly berkas: string;
}

export interface HeadingBlock {
  readonly jenis: 'judul';
  /** 1 begins a page and stands in the contents, as do 2 and 3; 4 is one of the seven analyses. */
  readonly tingkat: 1 | 2 | 3 | 4;
  readonly teks: string;
}

/** Columns are given in the nine columns of the printed grid; a table covers all nine. */
export interface BlockColumn {
  readonly judul: string;
  readonly width: number;
  readonly align: 'kiri' | 'tengah' | 'kanan';
}

export interface TableBlock {
  readonly jenis: 'tabel';
  /** By which formulas find it. */
  readonly id: string;
  readonly nomor: number;
  readonly judul: string;
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly BlockRow[];
  readonly notes: readonly string[];
  /** Wide: a page of its own across in a Word document. */
  readonly lebar?: boolean;
  /** Said on the sheet alone. */
  readonly sheetNotes?: readonly string[];
}

export interface BlockRow {
  readonly jenis: 'isi' | 'kelompok' | 'jumlah';
  readonly cells: readonly BlockCell[];
  /** By which formulas find it; unique in its table. */
  readonly key?: string;
  /** Says which figures stand here, for comparing later: what of whom, and in which columns of the table. */
  readonly angka?: { readonly apa: 'angka' | 'program' | 'uang'; readonly id: string; readonly kolom: readonly number[] };
}

/** A cell as in HTML: what is covered by a neighbour is left out. */
export interface BlockCell {
  readonly isi: Isian;
  readonly format?: FormatName;
  /** The cell as a plain formula; `isi` is what it yields now. */
  readonly rumus?: BlockFormula;
  readonly kolom?: number;
  readonly baris?: number;
  readonly rata?: BlockColumn['align'];
  /** A text people may rewrite; it is kept. */
  readonly naskah?: Naskah;
  readonly tebal?: boolean;
  /** Its colour follows the predikat or the verdict in it. */
  readonly warna?: 'predikat' | 'efisien';
  /** A bar behind the figure, on a scale of 0 to 120 %. */
  readonly batang?: boolean;
}

/** A chart; its figures stand beside the page, tied to the tables. Left out where there is nothing to show. */
export interface ChartBlock {
  readonly jenis: 'bagan';
  readonly id: string;
  /** Among all figures of the report, from 1. */
  readonly nomor: number;
  readonly judul: string;
  readonly alt: string;
  readonly bentuk: 'bar' | 'column' | 'line';
  readonly kategori: readonly string[];
  readonly deret: readonly ChartBlockSeries[];
  readonly persen: boolean;
}

interface ChartBlockSeries {
  readonly nama: string;
  readonly peran: 'utama' | 'pembanding' | 'batas';
  readonly nilai: readonly (number | null)[];
  /** Cells of the tables that hold the same figures. */
  readonly asal?: readonly { readonly tabel: string; readonly kunci: string; readonly kolom: number }[];
}

export interface SignatureBlock {
  readonly jenis: 'tanda-tangan';
  readonly baris: readonly string[];
  /** Lines before the space left for signing. */
  readonly atas: number;
}

/** A text as a QR code, for the eye of a telephone; `alt` says what it holds. In a workbook its text stands below it. */
export interface CodeBlock {
  readonly jenis: 'kode';
  readonly teks: string;
  readonly alt: string;
}

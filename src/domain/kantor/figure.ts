/** What a figure is bounded by where words or signs say so: "paling sedikit 85" is `≥`, "± 30" is about that. */
export type Bound = '≥' | '>' | '≤' | '<' | '±';

/** Why a text is no figure: said to the person instead of a figure that may be wrong. */
export type UnreadReason =
  | 'tanpa-angka'
  | 'dua-angka'
  | 'rentang'
  | 'pemisah'
  | 'tanggal'
  | 'skala'
  | 'mata-uang'
  | 'galat-excel'
  | 'belum-dihitung'
  | 'bukan-rupiah'
  | 'sisa';

/** A figure as understood. Blank and "n/a" are two things; what can be read in two ways is asked, never guessed. */
export type Figure =
  | { readonly jenis: 'kosong' }
  /** "n/a", "-", "nihil": said to have no figure. */
  | { readonly jenis: 'tidak-berlaku' }
  | AngkaFigure
  /** "WTP", "BB (75)", "4 (Baik)": a word, with the figure beside it when one is given; the figure counts. */
  | { readonly jenis: 'kata'; readonly kata: string; readonly nilai?: number; readonly batas?: Bound }
  /** "1.234": thousands in Indonesian, a decimal point in English; "(85)": 85 or less than nothing. */
  | { readonly jenis: 'ragu'; readonly teks: string; readonly pilihan: readonly [number, number] }
  | { readonly jenis: 'tidak-terbaca'; readonly teks: string; readonly sebab: UnreadReason };

/** A number: `nilai` has its scale word multiplied in ("1,89 miliar" is 1 890 000 000). */
export interface AngkaFigure {
  readonly jenis: 'angka';
  readonly nilai: number;
  /** Written with a percent sign; `nilai` is 87.5 for "87,5%". */
  readonly persen: boolean;
  /** Unit as written: "dokumen", "km". */
  readonly satuan?: string;
  readonly batas?: Bound;
  /** What stands beside the figure and is no part of it: "sementara", "*". */
  readonly catatan?: string;
  /** Written as money: "Rp", "rupiah", ",-". */
  readonly rupiah?: true;
}

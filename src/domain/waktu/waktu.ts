import type { Text } from '../text';

/** Units of waktu baku as SOPs write them. `hari` is a day of the kind given beside it. */
export type Satuan = 'detik' | 'menit' | 'jam' | 'hari' | 'minggu' | 'bulan' | 'tahun';

/**
 * A waktu baku as written and as understood (PermenPANRB 35/2012; a standard working time, not a lead time).
 * `menit` are working minutes by the calendar's day: a lower and an upper bound, equal when the text gives one value.
 */
export interface Waktu {
  /** Exactly as it stands in the cell, trimmed. */
  readonly teks: string;
  readonly jenis: 'durasi' | 'rentang' | 'berulang' | 'kata' | 'kosong' | 'tidak-terbaca';
  readonly menit: readonly [min: number, max: number] | null;
  readonly satuan: Satuan | null;
  readonly hari: 'kerja' | 'kalender' | null;
  /** The day and month Excel made of a range such as "1-2": no time at all until a person says which unit was meant. */
  readonly tanggal?: { readonly hari: number; readonly bulan: number };
  /** "2 menit/berkas": the thing counted. */
  readonly per?: string;
  /** True when the number's unit came from the header, or a day's kind was assumed. */
  readonly anggapan?: Text;
  /** The right spelling where the unit was misspelt ("5 minit" → "5 menit"). */
  readonly ejaan?: string;
}

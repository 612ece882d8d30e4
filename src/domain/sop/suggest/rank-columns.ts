import { tingkatOf } from '../../kantor/tingkat-jabatan';
import type { Pelaksana } from '../sop';

/** Actor columns by how high their positions stand; where fewer than two are known, the head comes first as the guideline draws it. */
export interface ColumnRanks {
  /** The column of the head. */
  readonly head: number;
  /** The column of whoever does the writing. */
  readonly lowest: number;
  /** Columns of those outside the office ("Pemohon"), of staff, and of whole units ("Bidang", "OPD"), from left to right. */
  readonly outside: readonly number[];
  readonly staff: readonly number[];
  readonly units: readonly number[];
  /** The column next beneath, or the same one at the bottom. */
  below(column: number): number;
  /** The column next above, or the same one at the top. */
  above(column: number): number;
}

const OUTSIDE = /^(?:pemohon|pelanggan|masyarakat|pengguna|warga|penerima|wajib\s+pajak|pengunjung|pasien|pelapor)/i;
const UNIT =
  /^(?:(?:para|seluruh|semua|tiap|setiap|masing-masing)\s+)?(?:bidang|opd|skpd|perangkat\s+daerah|(?:unit|satuan)\s+kerja|satker|instansi|unit)(?!\p{L})/iu;
const STAFF = tingkatOf('Staf') ?? Infinity;

export function rankColumns(pelaksana: readonly Pelaksana[]): ColumnRanks {
  const named = pelaksana.map(({ nama }) => tingkatOf(nama));
  const known = named.filter((one) => one !== undefined);
  const ranks = known.length < 2 ? pelaksana.map((_, index) => index) : named;
  const columns = ranks.flatMap((rank, column) => (rank === undefined ? [] : [{ column, rank }]));
  const sorted = columns.toSorted((a, b) => a.rank - b.rank);
  const head = sorted[0]?.column ?? 0;
  return {
    head,
    lowest: sorted.at(-1)?.column ?? 0,
    outside: pelaksana.flatMap(({ nama }, column) => (OUTSIDE.test(nama) ? [column] : [])),
    staff: named.flatMap((rank, column) => (rank !== undefined && rank >= STAFF ? [column] : [])),
    units: pelaksana.flatMap(({ nama }, column) => (named[column] === undefined && UNIT.test(nama.trim()) ? [column] : [])),
    below(column) {
      const own = ranks[column];
      return own === undefined ? column : (sorted.find(({ rank }) => rank > own)?.column ?? column);
    },
    above(column) {
      const own = ranks[column];
      // Who has no rank stands outside: what it hands in goes to the lowest of the office first.
      if (own === undefined) return sorted.at(-1)?.column ?? head;
      return sorted.findLast(({ rank }) => rank < own)?.column ?? column;
    },
  };
}

import type { Formulir, Kelengkapan } from '../../domain/kinerja/formulir/formulir';
import type { Bidang, Pengaturan } from '../../domain/kinerja/pengaturan';
import type { DataFinding } from '../../domain/kinerja/data-finding';
import type { Text } from '../../domain/text';

/** What opening the settings yields; `pengaturan` is null when the workbook has no such sheet yet. */
export interface PengaturanReading {
  readonly pengaturan: Pengaturan | null;
  readonly temuan: readonly DataFinding[];
}

/** State of one bidang in the Data tab, from its sheet alone (hand-in status comes from the tracker). */
export interface BidangReading {
  readonly bidang: Bidang;
  readonly sheet: string;
  /** Null when the sheet does not exist or is no form; `masalah` then says which. */
  readonly formulir: Formulir | null;
  readonly masalah?: Text;
  readonly kelengkapan: Kelengkapan;
  readonly temuan: readonly DataFinding[];
}

export interface KinerjaReading {
  readonly pengaturan: Pengaturan;
  readonly bidang: readonly BidangReading[];
  readonly indikator: number;
  readonly indikatorLengkap: number;
}

/** A foreseeable refusal, said in full. */
export interface KinerjaRefusal {
  readonly kind:
    | 'tanpa-pengaturan'
    | 'tanpa-bidang'
    | 'tanpa-indikator'
    | 'lembar-bentrok'
    | 'isian-akan-hilang'
    | 'impor-belum-diputuskan'
    | 'belum-disusun'
    | 'sel-berubah'
    | 'angka-berubah';
  readonly message: Text;
}

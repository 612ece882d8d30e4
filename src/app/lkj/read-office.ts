import type { Periode } from '../../domain/kinerja/periode';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import type { LateHandIn } from '../../domain/kinerja/hand-ins';
import type { DataFinding } from '../../domain/kinerja/data-finding';
import type { ReportPictures } from '../../domain/kinerja/identitas/pictures';
import type { Lkj, LogProof } from '../../domain/lkj/lkj';
import { ok, refuse, type Result } from '../../domain/result';
import type { Snapshot } from '../../domain/sheet/snapshot';
import { KINERJA_REFUSALS } from '../kinerja/messages';
import { pengaturanIn } from '../kinerja/open-pengaturan';
import { picturesIn } from '../kinerja/identitas';
import { readingOf, type BidangReading, type KinerjaRefusal } from '../kinerja/read-data';
import { lkjOf } from './compile-sheet';
import { lateTriwulan, type LateTriwulan } from './read-figures';

/** All that a workbook says of an office's year: its settings, its report for a period, and what is still open. */
export interface OfficeReport {
  readonly pengaturan: Pengaturan;
  readonly lkj: Lkj;
  readonly gambar: ReportPictures;
  /** What is wrong or doubtful, the settings' cells included. */
  readonly temuan: readonly DataFinding[];
  readonly bidang: readonly BidangReading[];
  readonly terlambat: LateTriwulan;
  /** Bidang that should have handed in by now, as the log says. */
  readonly belumMenyampaikan: readonly LateHandIn[];
}

/** What is asked: at which moment (ISO), for which period, and what the log proves. */
export interface OfficeQuestion {
  readonly at: string;
  readonly periode: Periode;
  /** Of which year, where the workbook holds several; of the first when absent. */
  readonly tahun?: number | undefined;
  readonly jejak?: LogProof | null;
  /** Who is late, where the log was asked. */
  readonly terlambat?: readonly LateHandIn[];
}

/** Reads a whole workbook as an office's year, whatever its sheets are called; pure, nothing is written. */
export function readOffice(
  snapshot: Snapshot,
  { at, periode, tahun, jejak = null, terlambat = [] }: OfficeQuestion,
): Result<OfficeReport, KinerjaRefusal> {
  const read = pengaturanIn(snapshot, at, tahun);
  if (!read) return refuse({ kind: 'tanpa-pengaturan', message: KINERJA_REFUSALS.tanpaPengaturan });
  const { pengaturan, temuan } = read;
  if (pengaturan.indikator.length === 0) return refuse({ kind: 'tanpa-indikator', message: KINERJA_REFUSALS.tanpaIndikator });
  const cap = { versi: null, disusun: at, log: jejak?.log ?? null };
  const { lkj } = lkjOf(snapshot, { pengaturan, jejak, periode }, at, cap);
  return ok({
    pengaturan,
    lkj,
    gambar: picturesIn(snapshot, pengaturan),
    temuan: [...temuan, ...lkj.temuan],
    bidang: readingOf(snapshot, pengaturan, at).bidang,
    terlambat: lateTriwulan(lkj, pengaturan.tahun, at),
    belumMenyampaikan: terlambat,
  });
}

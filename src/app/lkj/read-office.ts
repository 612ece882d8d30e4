import { closedTriwulan } from '../../domain/kinerja/check-pengaturan';
import { lastTriwulanOf, type Periode } from '../../domain/kinerja/periode';
import type { Pengaturan, Triwulan } from '../../domain/kinerja/pengaturan';
import type { LateHandIn } from '../../domain/kinerja/hand-ins';
import type { DataFinding } from '../../domain/kinerja/data-finding';
import { unreportedTriwulan } from '../../domain/kinerja/until-periode';
import type { ReportPictures } from '../../domain/kinerja/identitas/pictures';
import type { Lkj, LogProof } from '../../domain/lkj/lkj';
import { ok, refuse, type Result } from '../../domain/result';
import type { Snapshot } from '../../domain/sheet/snapshot';
import { KINERJA_REFUSALS } from '../kinerja/messages';
import { pengaturanIn } from '../kinerja/open-pengaturan';
import { picturesIn } from '../kinerja/identitas';
import { readingOf, type BidangReading, type KinerjaRefusal } from '../kinerja/read-data';
import { lkjOf } from './compile-sheet';

/** All that a workbook says of an office's year: its settings, its report for a period, and what is still open. */
export interface OfficeReport {
  readonly pengaturan: Pengaturan;
  readonly lkj: Lkj;
  readonly gambar: ReportPictures;
  /** What is wrong or doubtful, the settings' cells included. */
  readonly temuan: readonly DataFinding[];
  readonly bidang: readonly BidangReading[];
  /** By indikator id: triwulan of the period that are over, had a target and hold no realisasi. */
  readonly terlambat: ReadonlyMap<string, readonly Triwulan[]>;
  /** Bidang that should have handed in by now, as the log says. */
  readonly belumMenyampaikan: readonly LateHandIn[];
}

/** What is asked: at which moment (ISO), for which period, and what the log proves. */
export interface OfficeQuestion {
  readonly at: string;
  readonly periode: Periode;
  readonly jejak?: LogProof | null;
  /** Who is late, where the log was asked. */
  readonly terlambat?: readonly LateHandIn[];
}

/** Reads a whole workbook as an office's year, whatever its sheets are called; pure, nothing is written. */
export function readOffice(
  snapshot: Snapshot,
  { at, periode, jejak = null, terlambat = [] }: OfficeQuestion,
): Result<OfficeReport, KinerjaRefusal> {
  const read = pengaturanIn(snapshot, at);
  if (!read) return refuse({ kind: 'tanpa-pengaturan', message: KINERJA_REFUSALS.tanpaPengaturan });
  const { pengaturan, temuan } = read;
  if (pengaturan.indikator.length === 0) return refuse({ kind: 'tanpa-indikator', message: KINERJA_REFUSALS.tanpaIndikator });
  const cap = { versi: null, disusun: at, log: jejak?.log ?? null };
  const { lkj } = lkjOf(snapshot, { pengaturan, jejak, periode }, at, cap);
  const closed = Math.min(closedTriwulan(pengaturan.tahun, at), lastTriwulanOf(periode) + 1);
  const late = [...lkj.sasaran.flatMap(({ indikator }) => indikator), ...lkj.penunjang.flatMap(({ sendiri }) => sendiri)].map(
    (one) => [one.id, unreportedTriwulan(one.triwulan, closed)] as const,
  );
  return ok({
    pengaturan,
    lkj,
    gambar: picturesIn(snapshot),
    temuan: [...temuan, ...lkj.temuan],
    bidang: readingOf(snapshot, pengaturan, at).bidang,
    terlambat: new Map(late.filter(([, quarters]) => quarters.length > 0)),
    belumMenyampaikan: terlambat,
  });
}

import { closedTriwulan } from '../../domain/kinerja/check-pengaturan';
import { lastTriwulanOf, type Periode } from '../../domain/kinerja/periode';
import { inForce } from '../../domain/kinerja/pk-perubahan';
import type { Pengaturan, Triwulan } from '../../domain/kinerja/pengaturan';
import { unreportedTriwulan } from '../../domain/kinerja/until-periode';
import { computeLkj, type ComputedLkj } from '../../domain/lkj/compute-lkj';
import { ok, refuse, type Result } from '../../domain/result';
import type { Snapshot } from '../../domain/sheet/snapshot';
import { KINERJA_REFUSALS } from '../kinerja/messages';
import type { KinerjaRefusal } from '../kinerja/read-data';
import { formOfBidang } from '../kinerja/read-forms';

/** The figures of an office's year or of a part of it, without the words of its report. */
export interface OfficeFigures {
  readonly pengaturan: Pengaturan;
  readonly lkj: ComputedLkj;
  readonly terlambat: LateTriwulan;
}

/** By indikator id: triwulan of the period that are over, had a target and hold no realisasi. */
export type LateTriwulan = ReadonlyMap<string, readonly Triwulan[]>;

/** The same figures as `readOffice`, read from the forms alone: no text is drafted and nothing is judged. */
export function readFigures(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  { at, periode }: { readonly at: string; readonly periode: Periode },
): Result<OfficeFigures, KinerjaRefusal> {
  if (pengaturan.indikator.length === 0) return refuse({ kind: 'tanpa-indikator', message: KINERJA_REFUSALS.tanpaIndikator });
  const { bidang, tahun } = inForce(pengaturan);
  const formulir = bidang.flatMap((one) => formOfBidang(snapshot, one, pengaturan).formulir ?? []);
  const lkj = computeLkj({ pengaturan, formulir, periode });
  return ok({ pengaturan, lkj, terlambat: lateTriwulan(lkj, tahun, at) });
}

/** Which triwulan of a report are over and still blank at a moment (ISO). */
export function lateTriwulan(
  { periode, sasaran, penunjang }: Pick<ComputedLkj, 'periode' | 'sasaran' | 'penunjang'>,
  tahun: number,
  at: string,
): LateTriwulan {
  const closed = Math.min(closedTriwulan(tahun, at), lastTriwulanOf(periode) + 1);
  const late = [...sasaran.flatMap(({ indikator }) => indikator), ...penunjang.flatMap(({ sendiri }) => sendiri)].map(
    (one) => [one.id, unreportedTriwulan(one.triwulan, closed)] as const,
  );
  return new Map(late.filter(([, quarters]) => quarters.length > 0));
}

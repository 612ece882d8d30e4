import { ok } from '../../domain/result';
import type { CheckResult } from '../../domain/rules/check';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetSnapshot } from '../../domain/sheet/snapshot';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import { compareDrawing, type DrawingDifference } from '../../domain/sop/layout/compare-drawing';
import type { Sop } from '../../domain/sop/sop';
import { suggestPelaksana } from '../../domain/sop/suggest/suggest-pelaksana';
import type { Usulan } from '../../domain/sop/suggest/usulan';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { checkSheet, type CheckOutcome } from './check';
import { openSopReads } from './check-reads';
import type { SopTarget } from './sop-on-sheet';

/** The SOP a person works with, checked. */
export interface SopTerpilih {
  readonly target: SopTarget;
  readonly sop: Sop;
  readonly result: CheckResult;
  readonly usulan: readonly Usulan[];
  /** Titles of all SOPs on that sheet, top to bottom. */
  readonly judul: readonly string[];
  readonly koreksi?: KoreksiPemetaan;
  /** Runut's own flowchart stands on the sheet. */
  readonly isDrawn: boolean;
  /** How that flowchart differs from the table, where it does. */
  readonly drawing?: DrawingDifference;
  /** The sheet as read, for showing what fixes and drawings would do to it. */
  readonly sheet: SheetSnapshot;
  /** The check of all SOPs on that sheet. */
  readonly checked: CheckOutcome;
}

/** What the workbook offers to work with. */
export interface SopTerbaca {
  readonly chosen?: SopTerpilih;
  /** Found on the open sheet, but nobody has said yet that it is the one. */
  readonly offered: boolean;
  /** The open sheet and why it holds no SOP, when there is none to work with. */
  readonly sheets: string;
  readonly notSop?: Text;
  /** That sheet as read, so that a person can show where its table is. */
  readonly sheetIsNoSop?: SheetSnapshot;
  /** The workbook holds nothing at all. */
  readonly blank?: true;
}

export interface OpenSopInput {
  readonly target: SopTarget | null;
}

/** How the names of Runut's own shapes begin. */
const OWN = 'runut:';

/** The chosen SOP; without a choice the sheet "SOP"; without one, whatever the open sheet holds. One read. */
export const openSop: UseCase<OpenSopInput, SopTerbaca, never> = {
  reads: ({ target }) => openSopReads(target),
  plan: (snapshot, { target }) => {
    const names = [...(target ? [target.sheet] : []), SHEET.sop, snapshot.active];
    for (const name of names) {
      const checked = checkSheet(snapshot, { sheet: name });
      const sheet = sheetOf(snapshot, name);
      if (!checked.ok || !sheet) continue;
      const nomor = target?.sheet === name ? (target.nomor ?? 0) : 0;
      const chosen = terpilihDari(checked.outcome, sheet, nomor);
      if (!chosen) continue;
      const ditawarkan = target === null && sheet.name.toLowerCase() !== SHEET.sop.toLowerCase();
      return ok({ outcome: { chosen, offered: ditawarkan, sheets: snapshot.active }, edits: [] });
    }
    const active = checkSheet(snapshot, {});
    const bukanSop = active.ok ? undefined : active.refusal.message;
    const there = sheetOf(snapshot, snapshot.active);
    const outcome: SopTerbaca = {
      offered: false,
      sheets: snapshot.active,
      ...(bukanSop && { notSop: bukanSop }),
      ...(there && there.values.length > 0 && { sheetIsNoSop: there }),
    };
    return ok({ outcome, edits: [] });
  },
};

/** The SOP of that number among those checked on a sheet, with what is proposed for it. */
export function terpilihDari(diperiksa: CheckOutcome, view: SheetSnapshot, wanted: number): SopTerpilih | undefined {
  const { sheet, hasil, koreksi } = diperiksa;
  const nomor = Math.min(wanted, hasil.length - 1);
  const one = hasil[nomor];
  const drawing = compareDrawing(
    hasil.map(({ sop }) => sop),
    view,
  );
  return (
    one && {
      target: { sheet, nomor, ...(koreksi && { koreksi }) },
      sop: one.sop,
      result: one,
      usulan: suggestPelaksana(one.sop),
      judul: hasil.map(({ sop }) => sop.judul),
      isDrawn: view.shapes?.some((shape) => shape.name.startsWith(OWN)) ?? false,
      ...(drawing && { drawing }),
      sheet: view,
      checked: diperiksa,
      ...(koreksi && { koreksi }),
    }
  );
}

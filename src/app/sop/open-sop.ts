import { ok } from '../../domain/result';
import type { Hasil } from '../../domain/rules/check';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetSnapshot } from '../../domain/sheet/snapshot';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import type { Sop } from '../../domain/sop/sop';
import { suggestPelaksana } from '../../domain/sop/suggest/suggest-pelaksana';
import type { Usulan } from '../../domain/sop/suggest/usulan';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { checkReads, periksaLembar, type CheckOutcome } from './check';
import type { SopTarget } from './sop-on-sheet';

/** The SOP a person works with, checked. */
export interface SopTerpilih {
  readonly target: SopTarget;
  readonly sop: Sop;
  readonly hasil: Hasil;
  readonly usulan: readonly Usulan[];
  /** Titles of all SOPs on that sheet, top to bottom. */
  readonly judul: readonly string[];
  readonly koreksi?: KoreksiPemetaan;
  /** Runut's own flowchart stands on the sheet. */
  readonly tergambar: boolean;
  /** The sheet as read, for showing what fixes and drawings would do to it. */
  readonly lembar: SheetSnapshot;
  /** The check of all SOPs on that sheet. */
  readonly diperiksa: CheckOutcome;
}

/** What the workbook offers to work with. */
export interface SopTerbaca {
  readonly terpilih?: SopTerpilih;
  /** Found on the open sheet, but nobody has said yet that it is the one. */
  readonly ditawarkan: boolean;
  /** The open sheet and why it holds no SOP, when there is none to work with. */
  readonly lembar: string;
  readonly bukanSop?: Text;
  /** That sheet as read, so that a person can show where its table is. */
  readonly lembarBukanSop?: SheetSnapshot;
}

export interface OpenSopInput {
  readonly target: SopTarget | null;
}

/** How the names of Runut's own shapes begin. */
const OWN = 'runut:';

/** The chosen SOP; without a choice the sheet "SOP"; without one, whatever the open sheet holds. One read. */
export const openSop: UseCase<OpenSopInput, SopTerbaca, never> = {
  reads: ({ target }) => [
    ...checkReads(undefined),
    ...checkReads(SHEET.sop).slice(0, 1),
    ...(target ? checkReads(target.sheet).slice(0, 1) : []),
  ],
  plan: (snapshot, { target }) => {
    const names = [...(target ? [target.sheet] : []), SHEET.sop, snapshot.active];
    for (const name of names) {
      const checked = periksaLembar(snapshot, { sheet: name });
      const lembar = sheetOf(snapshot, name);
      if (!checked.ok || !lembar) continue;
      const nomor = target?.sheet === name ? (target.nomor ?? 0) : 0;
      const terpilih = terpilihDari(checked.outcome, lembar, nomor);
      if (!terpilih) continue;
      const ditawarkan = target === null && lembar.name.toLowerCase() !== SHEET.sop.toLowerCase();
      return ok({ outcome: { terpilih, ditawarkan, lembar: snapshot.active }, edits: [] });
    }
    const active = periksaLembar(snapshot, {});
    const bukanSop = active.ok ? undefined : active.refusal.message;
    const there = sheetOf(snapshot, snapshot.active);
    const outcome: SopTerbaca = {
      ditawarkan: false,
      lembar: snapshot.active,
      ...(bukanSop && { bukanSop }),
      ...(there && there.values.length > 0 && { lembarBukanSop: there }),
    };
    return ok({ outcome, edits: [] });
  },
};

/** The SOP of that number among those checked on a sheet, with what is proposed for it. */
export function terpilihDari(diperiksa: CheckOutcome, lembar: SheetSnapshot, wanted: number): SopTerpilih | undefined {
  const { sheet, hasil, koreksi } = diperiksa;
  const nomor = Math.min(wanted, hasil.length - 1);
  const one = hasil[nomor];
  return (
    one && {
      target: { sheet, nomor, ...(koreksi && { koreksi }) },
      sop: one.sop,
      hasil: one,
      usulan: suggestPelaksana(one.sop),
      judul: hasil.map(({ sop }) => sop.judul),
      tergambar: lembar.shapes?.some((shape) => shape.name.startsWith(OWN)) ?? false,
      lembar,
      diperiksa,
      ...(koreksi && { koreksi }),
    }
  );
}

import { checkReads, periksaLembar } from '../../app/sop/check';
import type { SopTarget } from '../../app/sop/sop-on-sheet';
import type { UseCase } from '../../app/use-case';
import { ok } from '../../domain/result';
import type { Hasil } from '../../domain/rules/check';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import type { Sop } from '../../domain/sop/sop';
import { suggestPelaksana } from '../../domain/sop/suggest/suggest-pelaksana';
import type { Usulan } from '../../domain/sop/suggest/usulan';
import type { Text } from '../../domain/text';
import { membacaSop } from './pesan';
import { usePaneState } from './use-pane';
import { useReading } from './use-reading';

/** The SOP the pane works with, checked. */
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
}

/** What the workbook offers to work with. */
export interface SopTerbaca {
  readonly terpilih?: SopTerpilih;
  /** Found on the open sheet, but nobody has said yet that it is the one. */
  readonly ditawarkan: boolean;
  /** The open sheet and why it holds no SOP, when there is none to work with. */
  readonly lembar: string;
  readonly bukanSop?: Text;
}

/** How the names of Runut's own shapes begin. */
const OWN = 'runut:';

/** The chosen SOP; without a choice the sheet "SOP"; without one, whatever the open sheet holds. One read. */
const readSop: UseCase<{ readonly target: SopTarget | null }, SopTerbaca, never> = {
  reads: ({ target }) => [
    ...checkReads(undefined),
    ...checkReads(SHEET.sop).slice(0, 1),
    ...(target ? checkReads(target.sheet).slice(0, 1) : []),
  ],
  plan: (snapshot, { target }) => {
    const names = [...(target ? [target.sheet] : []), SHEET.sop, snapshot.active];
    for (const name of names) {
      const checked = periksaLembar(snapshot, { sheet: name });
      if (!checked.ok) continue;
      const { sheet, hasil, koreksi } = checked.outcome;
      const nomor = target?.sheet === name ? Math.min(target.nomor ?? 0, hasil.length - 1) : 0;
      const one = hasil[nomor];
      if (!one) continue;
      const terpilih: SopTerpilih = {
        target: { sheet, nomor, ...(koreksi && { koreksi }) },
        sop: one.sop,
        hasil: one,
        usulan: suggestPelaksana(one.sop),
        judul: hasil.map(({ sop }) => sop.judul),
        tergambar: sheetOf(snapshot, sheet)?.shapes?.some((shape) => shape.name.startsWith(OWN)) ?? false,
        ...(koreksi && { koreksi }),
      };
      const ditawarkan = target === null && sheet.toLowerCase() !== SHEET.sop.toLowerCase();
      return ok({ outcome: { terpilih, ditawarkan, lembar: snapshot.active }, edits: [] });
    }
    const active = periksaLembar(snapshot, {});
    const bukanSop = active.ok ? undefined : active.refusal.message;
    return ok({ outcome: { ditawarkan: false, lembar: snapshot.active, ...(bukanSop && { bukanSop }) }, edits: [] });
  },
};

export function useSop(): SopTerbaca | undefined {
  const target = usePaneState((state) => state.sop) ?? null;
  const { result } = useReading(readSop, { target }, membacaSop);
  return result?.ok ? result.value : undefined;
}

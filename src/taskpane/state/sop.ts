import type { UseCase } from '../../app/use-case';
import type { SopTarget } from '../../app/sop/sop-on-sheet';
import { ok } from '../../domain/result';
import { checkSop, type Hasil } from '../../domain/rules/check';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type Part } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Sop } from '../../domain/sop/sop';
import { suggestPelaksana } from '../../domain/sop/suggest/suggest-pelaksana';
import type { Usulan } from '../../domain/sop/suggest/usulan';
import type { Text } from '../../domain/text';
import { membacaSop } from './pesan';
import { usePaneState } from './use-pane';
import { useReading } from './use-reading';

/** The SOP the pane works with. `ditawarkan`: found on the open sheet, but nobody has said yet that it is the one. */
export interface SopTerbaca {
  readonly target: SopTarget;
  readonly sop?: Sop;
  readonly ditawarkan: boolean;
  readonly hasil?: Hasil;
  readonly usulan: readonly Usulan[];
  readonly bukanSop?: Text;
}

const PARTS: readonly Part[] = ['values', 'formulas', 'merges', 'shapes', 'sizes'];

const readSop: UseCase<{ readonly target: SopTarget | null }, SopTerbaca, never> = {
  reads: ({ target }) => [
    { sheet: 'active', parts: PARTS },
    { sheet: { name: SHEET.sop }, parts: PARTS },
    ...(target ? [{ sheet: { name: target.sheet }, parts: PARTS }] : []),
  ],
  plan: (snapshot, { target }) => {
    const chosen = target ?? { sheet: SHEET.sop };
    for (const one of [chosen, { sheet: SHEET.sop }, { sheet: snapshot.active }]) {
      const sheet = sheetOf(snapshot, one.sheet);
      const sop = sheet && readSops(sheet).sops[0];
      if (!sop) continue;
      const ditawarkan = target === null && sheet.name !== SHEET.sop;
      return ok({
        outcome: { target: { sheet: sheet.name }, sop, ditawarkan, hasil: checkSop(sop), usulan: suggestPelaksana(sop) },
        edits: [],
      });
    }
    const active = sheetOf(snapshot, snapshot.active);
    const bukanSop = active && readSops(active).bukanSop;
    return ok({
      outcome: { target: { sheet: snapshot.active }, ditawarkan: false, usulan: [], ...(bukanSop && { bukanSop }) },
      edits: [],
    });
  },
};

export function useSop(): SopTerbaca | undefined {
  const target = usePaneState((state) => state.sop) ?? null;
  const { result } = useReading(readSop, { target }, membacaSop);
  return result?.ok ? result.value : undefined;
}

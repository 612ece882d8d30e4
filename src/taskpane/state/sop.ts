import { checkReads, periksaLembar, type CheckOutcome } from '../../app/sop/check';
import { recheckUseCase } from '../../app/sop/recheck';
import type { SopTarget } from '../../app/sop/sop-on-sheet';
import type { UseCase } from '../../app/use-case';
import { ok, type Result } from '../../domain/result';
import type { Hasil } from '../../domain/rules/check';
import { parseA1 } from '../../domain/sheet/address';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetSnapshot } from '../../domain/sheet/snapshot';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import type { Sop } from '../../domain/sop/sop';
import { suggestPelaksana } from '../../domain/sop/suggest/suggest-pelaksana';
import type { Usulan } from '../../domain/sop/suggest/usulan';
import type { Text } from '../../domain/text';
import type { Pane, SmallChange } from './pane';
import { membacaSop, memeriksaUlang } from './pesan';
import { usePane, usePaneState } from './use-pane';
import { useKept } from './use-reading';

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

interface ReadInput {
  readonly target: SopTarget | null;
}

/** How the names of Runut's own shapes begin. */
const OWN = 'runut:';

/** The chosen SOP; without a choice the sheet "SOP"; without one, whatever the open sheet holds. One read. */
const readSop: UseCase<ReadInput, SopTerbaca, never> = {
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

function terpilihDari(diperiksa: CheckOutcome, lembar: SheetSnapshot, wanted: number): SopTerpilih | undefined {
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

export function useSop(): SopTerbaca | undefined {
  const pane = usePane();
  const target = usePaneState((state) => state.sop) ?? null;
  const fetch = (input: ReadInput, again: boolean) => pane.ask(readSop, input, membacaSop, false, again);
  const { result } = useKept<ReadInput, SopTerbaca, never>(readSop, { target }, fetch, (known, changes) =>
    ikuti(pane, { target }, known, changes),
  );
  return result?.ok ? result.value : undefined;
}

/** More rows than this at once are no typing: the sheet is read anew. */
const MANY_ROWS = 500;

/**
 * What small changes mean for the SOP in hand: on other sheets nothing; in its own sheet only the rows typed into are read, then the
 * whole SOP is understood and checked again. Columns, rules, hours and anything that moves cells ask for the whole sheet.
 */
function ikuti(
  pane: Pane,
  input: ReadInput,
  known: Result<SopTerbaca, never>,
  changes: readonly SmallChange[],
): 'holds' | Promise<Result<SopTerbaca, never> | undefined> | undefined {
  if (!known.ok) return undefined;
  const { terpilih, lembar, ditawarkan } = known.value;
  // While no SOP was chosen, the sheet the person looks at decides what is offered.
  if ((!terpilih || ditawarkan) && changes.some(({ kind }) => kind === 'activated')) return undefined;
  const own = (terpilih?.target.sheet ?? lembar).toLowerCase();
  const watched = new Set([own, SHEET.sop.toLowerCase(), SHEET.memory.toLowerCase(), SHEET.kalender.toLowerCase()]);
  const meant = changes.filter((one) => one.kind === 'edited' && watched.has(one.sheet.toLowerCase()));
  if (meant.length === 0) return 'holds';
  if (!terpilih) return undefined;
  const rows = barisDiketik(meant, own);
  if (!rows) return undefined;
  return periksaUlang(pane, input, known.value, terpilih, rows);
}

/** The rows typed into, rising; undefined where that cannot be told or is not all that happened. */
function barisDiketik(edits: readonly SmallChange[], sheet: string): readonly number[] | undefined {
  const rows = new Set<number>();
  for (const edit of edits) {
    const at = edit.kind === 'edited' && !edit.shifted ? parseA1(edit.address) : undefined;
    if (edit.sheet.toLowerCase() !== sheet || !at || rows.size + at.rows > MANY_ROWS) return undefined;
    for (let row = at.row; row < at.row + at.rows; row += 1) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

async function periksaUlang(
  pane: Pane,
  input: ReadInput,
  terbaca: SopTerbaca,
  terpilih: SopTerpilih,
  rows: readonly number[],
): Promise<Result<SopTerbaca, never> | undefined> {
  const { diperiksa, lembar, koreksi } = terpilih;
  const before = { sheet: lembar, before: diperiksa.hasil, rows, ...(koreksi && { koreksi }) };
  const result = await pane.ask(recheckUseCase, before, memeriksaUlang, false, true);
  if (!result) return undefined;
  const again = result.ok
    ? terpilihDari({ ...diperiksa, hasil: result.value.hasil }, result.value.sheet, terpilih.target.nomor ?? 0)
    : undefined;
  if (!again) return pane.ask(readSop, input, membacaSop, false, true);
  return { ok: true, value: { ...terbaca, terpilih: again } };
}

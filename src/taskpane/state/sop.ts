import { blankWorkbook } from '../../app/sop/blank-workbook';
import { openSopReads } from '../../app/sop/check-reads';
import type { OpenSopInput, SopTerbaca, SopTerpilih } from '../../app/sop/open-sop';
import type { Errand } from '../../app/use-case';
import { ok, type Result } from '../../domain/result';
import { parseA1 } from '../../domain/sheet/address';
import { SHEET } from '../../domain/sheet/names';
import type { Pane } from './pane';
import type { SmallChange } from './small-changes';
import { membacaSop, memeriksaUlang } from './messages';
import { pieceOf } from './pieces';
import { usePane, usePaneState } from './use-pane';
import { useKept } from './use-reading';

/** What understands and checks SOPs: fetched once there is something to understand. */
const understanding = pieceOf(async () => ({
  ...(await import(/* webpackChunkName: 'sop' */ '../../app/sop/open-sop')),
  ...(await import(/* webpackChunkName: 'sop' */ '../../app/sop/recheck')),
}));

/** `openSop`, for which a blank workbook needs no understanding. */
const open: Errand<OpenSopInput, SopTerbaca, never> = async ({ workbook, stamp }, input) => {
  const snapshot = await workbook.read(openSopReads(input.target));
  const blank = blankWorkbook(snapshot);
  if (blank) return ok(blank);
  const planned = (await understanding.fetch()).openSop.plan(snapshot, input, stamp);
  return planned.ok ? ok(planned.value.outcome) : planned;
};

/** The SOP of the workbook and what a check found; undefined until read. */
export function useSop(): SopTerbaca | undefined {
  const pane = usePane();
  const target = usePaneState((state) => state.sop) ?? null;
  const fetch = (input: OpenSopInput, again: boolean) => pane.ask(open, input, { label: membacaSop, patient: again });
  const { result } = useKept<OpenSopInput, SopTerbaca, never>(open, { target }, fetch, (known, changes) =>
    followTyping(pane, { target }, known, changes),
  );
  return result?.ok ? result.value : undefined;
}

/** More rows than this at once are no typing: the sheet is read anew. */
const MANY_ROWS = 500;

/**
 * What small changes mean for the SOP in hand: on other sheets nothing; in its own sheet only the rows typed into are read, then the
 * whole SOP is understood and checked again. Columns, rules, hours and anything that moves cells ask for the whole sheet.
 */
function followTyping(
  pane: Pane,
  input: OpenSopInput,
  known: Result<SopTerbaca, never>,
  changes: readonly SmallChange[],
): 'holds' | Promise<Result<SopTerbaca, never> | undefined> | undefined {
  if (!known.ok) return undefined;
  const { chosen, sheets, offered } = known.value;
  // While no SOP was chosen, the sheet the person looks at decides what is offered.
  if ((!chosen || offered) && changes.some(({ kind }) => kind === 'activated')) return undefined;
  const own = (chosen?.target.sheet ?? sheets).toLowerCase();
  const watched = new Set([own, SHEET.sop.toLowerCase(), SHEET.memory.toLowerCase(), SHEET.kalender.toLowerCase()]);
  const meant = changes.filter((one) => one.kind === 'edited' && watched.has(one.sheet.toLowerCase()));
  if (meant.length === 0) return 'holds';
  if (!chosen) return undefined;
  const rows = rowsTyped(meant, own);
  if (!rows) return undefined;
  return recheckRows(pane, input, known.value, chosen, rows);
}

/** The rows typed into, rising; undefined where that cannot be told or is not all that happened. */
function rowsTyped(edits: readonly SmallChange[], sheet: string): readonly number[] | undefined {
  const rows = new Set<number>();
  for (const edit of edits) {
    const at = edit.kind === 'edited' && !edit.shifted ? parseA1(edit.address) : undefined;
    if (edit.sheet.toLowerCase() !== sheet || !at || rows.size + at.rows > MANY_ROWS) return undefined;
    for (let row = at.row; row < at.row + at.rows; row += 1) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

async function recheckRows(
  pane: Pane,
  input: OpenSopInput,
  reading: SopTerbaca,
  chosen: SopTerpilih,
  rows: readonly number[],
): Promise<Result<SopTerbaca, never> | undefined> {
  const { checked, sheet, koreksi } = chosen;
  const { recheckUseCase, terpilihDari } = await understanding.fetch();
  const before = { sheet: sheet, before: checked.hasil, rows, ...(koreksi && { koreksi }) };
  const result = await pane.ask(recheckUseCase, before, { label: memeriksaUlang, patient: true });
  if (!result) return undefined;
  const again = result.ok
    ? terpilihDari({ ...checked, hasil: result.value.hasil }, result.value.sheet, chosen.target.nomor ?? 0)
    : undefined;
  if (!again) return pane.ask(open, input, { label: membacaSop, patient: true });
  return { ok: true, value: { ...reading, chosen: again } };
}

import { ok, refuse } from '../../domain/result';
import { checkSop, type CheckResult } from '../../domain/rules/check';
import { sheetOf, type CellValue, type SheetSnapshot } from '../../domain/sheet/snapshot';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import { readSops } from '../../domain/sop/read/read-sops';
import { withWorkingDay } from '../../domain/sop/beban-pelaksana';
import type { UseCase } from '../use-case';
import type { CheckRefusal } from './check';
import { SOP_MESSAGES } from './messages';

/** The findings of a sheet as it is now, by the rules and hours of the check before; empty when it holds no SOP any more. */
export function recheck(before: readonly CheckResult[], sheet: SheetSnapshot, koreksi?: KoreksiPemetaan): readonly CheckResult[] {
  const options = before[0]?.options ?? {};
  const other = before.length === 1 ? before[0]?.sop.identitasLain : undefined;
  return readSops(sheet, koreksi).sops.map((sop) => {
    const whole =
      other && sop.identitas.length === 0
        ? { ...sop, identitasLain: other, judul: sop.judul || (before[0]?.sop.judul ?? '') }
        : sop;
    return checkSop(withWorkingDay(whole, options.hari), options);
  });
}

export interface RecheckInput {
  /** The sheet as last read; its rows that were typed into are read again, and nothing else. */
  readonly sheet: SheetSnapshot;
  readonly before: readonly CheckResult[];
  /** Rows that were typed into, counted from 0; at least one. */
  readonly rows: readonly number[];
  readonly koreksi?: KoreksiPemetaan;
}

export interface RecheckOutcome {
  readonly sheet: SheetSnapshot;
  readonly hasil: readonly CheckResult[];
}

/** Checks again after typing: one read of the rows typed into, no write. */
export const recheckUseCase: UseCase<RecheckInput, RecheckOutcome, CheckRefusal> = {
  reads: ({ sheet, rows }) => [
    { sheet: { name: sheet.name }, parts: ['values'], rowsFrom: Math.min(...rows), rowsTo: Math.max(...rows) },
  ],
  plan(snapshot, { sheet, before, rows, koreksi }) {
    const now = sheetOf(snapshot, sheet.name);
    if (!now) return refuse({ kind: 'tanpa-lembar', sheet: sheet.name, message: SOP_MESSAGES.tanpaLembar(sheet.name) });
    const fresh = withRows(sheet, now.values, rows);
    return ok({ outcome: { sheet: fresh, hasil: recheck(before, fresh, koreksi) }, edits: [] });
  },
};

/** The sheet with some of its rows as they are now; every row keeps the sheet's width. */
function withRows(sheet: SheetSnapshot, now: SheetSnapshot['values'], rows: readonly number[]): SheetSnapshot {
  const width = Math.max(0, ...sheet.values.map((row) => row.length), ...rows.map((row) => now[row]?.length ?? 0));
  const filled = (row: readonly CellValue[] | undefined): readonly CellValue[] =>
    row?.length === width ? row : Array.from({ length: width }, (_, column) => row?.[column] ?? '');
  const last = Math.max(sheet.values.length - 1, ...rows.filter((row) => (now[row] ?? []).some((value) => value !== '')));
  const touched = new Set(rows);
  return {
    ...sheet,
    values: Array.from({ length: last + 1 }, (_, row) => filled((touched.has(row) ? now : sheet.values)[row])),
  };
}

import { checkSop, type CheckOptions, type CheckResult } from '../../domain/rules/check';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import { readSops } from '../../domain/sop/read/read-sops';
import { withCover } from '../../domain/sop/read/cover-sheet';
import { withWorkingDay } from '../../domain/sop/beban-pelaksana';
import type { Doubt } from '../../domain/sop/doubt';
import type { Text } from '../../domain/text';
import type { WorkingDay } from '../../domain/kantor/kalender/working-day';
import { workingDayOf } from '../../domain/kantor/kalender/working-day';
import { readKalender } from '../../domain/kantor/kalender/kalender-sheet';
import { rememberedRules, rememberedKoreksi } from './remembered';
import { rememberedDoubts } from './remembered-doubts';
import { SOP_MESSAGES } from './messages';
import { isOwnSheet } from './own-sheet';

export interface CheckInput {
  /** The sheet to look at; the one the person has open when absent. */
  readonly sheet?: string;
  readonly options?: Omit<CheckOptions, 'rules'>;
  /** A correction that is not remembered yet: for showing what it would do. */
  readonly koreksi?: KoreksiPemetaan;
}

export interface CheckOutcome {
  readonly sheet: string;
  /** One result an SOP, from the top of the sheet down; `hasil[n].sop` holds what was understood, with doubts marked. */
  readonly hasil: readonly CheckResult[];
  /** The correction that was used. */
  readonly koreksi?: KoreksiPemetaan;
  /** What a person has still to look at, where the sheet was written from a file. */
  readonly doubts: readonly Doubt[];
}

export type CheckRefusal = { readonly kind: 'tanpa-lembar' | 'bukan-sop'; readonly sheet: string; readonly message: Text };

/** How long this workbook's working day is; undefined without a Kalender sheet: then Perpres 21/2023 holds. */
function dayOf(snapshot: Snapshot): WorkingDay | undefined {
  const sheet = sheetOf(snapshot, SHEET.kalender);
  return sheet && workingDayOf(readKalender(sheet).kalender);
}

/** How a workbook wants its SOPs checked: its rules, and its calendar unless another day is given. */
export function checkOptionsOf(snapshot: Snapshot, given: CheckInput['options'] = {}): CheckOptions {
  const hari = given.hari ?? dayOf(snapshot);
  return { ...given, ...(hari ? { hari } : {}), rules: rememberedRules(snapshot) };
}

export type CheckedSheet =
  | { readonly ok: true; readonly outcome: CheckOutcome; readonly sheet: SheetSnapshot }
  | { readonly ok: false; readonly refusal: CheckRefusal };

/** The same reading for every use case that starts from a check. */
export function checkSheet(snapshot: Snapshot, input: CheckInput): CheckedSheet {
  const name = input.sheet ?? snapshot.active;
  const sheet = sheetOf(snapshot, name);
  if (!sheet) return { ok: false, refusal: { kind: 'tanpa-lembar', sheet: name, message: SOP_MESSAGES.tanpaLembar(name) } };
  if (isOwnSheet(sheet)) return { ok: false, refusal: { kind: 'bukan-sop', sheet: sheet.name, message: SOP_MESSAGES.tanpaSop } };
  const koreksi = input.koreksi ?? rememberedKoreksi(snapshot, sheet.name);
  const reading = readSops(sheet, koreksi);
  if (reading.sops.length === 0) {
    return { ok: false, refusal: { kind: 'bukan-sop', sheet: sheet.name, message: reading.bukanSop ?? SOP_MESSAGES.tanpaSop } };
  }
  const options = checkOptionsOf(snapshot, input.options);
  const sops = withCover(
    reading.sops,
    snapshot.sheets.filter((other) => other !== sheet),
  );
  const results = sops.map((sop) => checkSop(withWorkingDay(sop, options.hari), options));
  return {
    ok: true,
    sheet,
    outcome: {
      sheet: sheet.name,
      hasil: results,
      doubts: rememberedDoubts(snapshot, sheet.name),
      ...(koreksi ? { koreksi } : {}),
    },
  };
}

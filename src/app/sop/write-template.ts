import { ok, refuse } from '../../domain/result';
import { freeSheetName, SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import type { Templat } from '../../domain/sop/templat/templates';
import { templatById } from '../../domain/sop/templat/templates';
import { CHANGE_REFUSALS } from '../../domain/sop/write/messages';
import { isUnfinished, planSop } from '../../domain/sop/write/write-sop';
import type { Sop } from '../../domain/sop/sop';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';

export interface WriteTemplateInput {
  /** A template, or the id of one that comes with the product. */
  readonly templat: Templat | string;
}

export interface WriteTemplateOutcome {
  readonly sheet: string;
  readonly kegiatan: number;
  readonly pelaksana: number;
}

export interface WriteTemplateRefusal {
  readonly kind: 'templat-tidak-ada';
  readonly message: Text;
}

/** Writes a template as an SOP sheet ready to print. A sheet that holds anything is never overwritten: the next free name is taken. */
export const writeTemplate: UseCase<WriteTemplateInput, WriteTemplateOutcome, WriteTemplateRefusal> = {
  reads: () => SOP_PLACES,
  undo: {},
  plan(snapshot, input) {
    const templat = typeof input.templat === 'string' ? templatById(input.templat) : input.templat;
    if (!templat) return refuse({ kind: 'templat-tidak-ada', message: CHANGE_REFUSALS.templatTidakAda });
    const sheet = placeForSop(snapshot, templat);
    const { edits } = planSop(templat, sheet);
    return ok({ outcome: { sheet, kegiatan: templat.kegiatan.length, pelaksana: templat.pelaksana.length }, edits });
  },
};

/** How many sheets are looked at for an SOP whose writing stopped. */
const PLACES = 9;

/** The sheets a new SOP may stand on. */
export const SOP_PLACES: readonly SheetRequest[] = Array.from({ length: PLACES }, (_, index) => ({
  sheet: { name: index === 0 ? SHEET.sop : `${SHEET.sop} (${String(index + 1)})` },
  parts: ['values', 'merges', 'shapes'],
}));

/** Where a new SOP is written: on the sheet a stopped write of it left, on an empty sheet of that name, or on a new one. */
export function placeForSop(snapshot: Snapshot, source: Templat | Sop): string {
  for (const { sheet } of SOP_PLACES) {
    const there = sheet === 'active' ? undefined : sheetOf(snapshot, sheet.name);
    if (there && (isEmptySheet(there) || isUnfinished(there, planSop(source, there.name).edits))) return there.name;
  }
  return freeSheetName(SHEET.sop, snapshot.sheetNames);
}

/** Nothing stands in its cells and nothing is drawn over them. */
export const isEmptySheet = ({ values, shapes = [] }: SheetSnapshot): boolean =>
  shapes.length === 0 && values.every((row) => row.every((value) => value === ''));

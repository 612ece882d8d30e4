import { ok, refuse } from '../../domain/result';
import { freeSheetName, SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetSnapshot } from '../../domain/sheet/snapshot';
import type { Templat } from '../../domain/sop/templat/templates';
import { templatById } from '../../domain/sop/templat/templates';
import { CHANGE_REFUSALS } from '../../domain/sop/write/messages';
import { planSop } from '../../domain/sop/write/write-sop';
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
  reads: () => [{ sheet: { name: SHEET.sop }, parts: ['values', 'shapes'] }],
  plan(snapshot, input) {
    const templat = typeof input.templat === 'string' ? templatById(input.templat) : input.templat;
    if (!templat) return refuse({ kind: 'templat-tidak-ada', message: CHANGE_REFUSALS.templatTidakAda });
    const there = sheetOf(snapshot, SHEET.sop);
    const sheet = there && isEmptySheet(there) ? there.name : freeSheetName(SHEET.sop, snapshot.sheetNames);
    const { edits } = planSop(templat, sheet);
    return ok({ outcome: { sheet, kegiatan: templat.kegiatan.length, pelaksana: templat.pelaksana.length }, edits });
  },
};

/** Nothing stands in its cells and nothing is drawn over them. */
export const isEmptySheet = ({ values, shapes = [] }: SheetSnapshot): boolean =>
  shapes.length === 0 && values.every((row) => row.every((value) => value === ''));

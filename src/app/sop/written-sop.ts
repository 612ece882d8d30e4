import { applyEdits } from '../../domain/sheet/apply-edits';
import type { Edit } from '../../domain/sheet/edit';
import { sheetOf, type SheetSnapshot } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Sop } from '../../domain/sop/sop';
import { suggestPelaksana } from '../../domain/sop/suggest/suggest-pelaksana';
import type { Usulan } from '../../domain/sop/suggest/usulan';
import type { Templat } from '../../domain/sop/templat/templat';
import { planSop } from '../../domain/sop/write/write-sop';

/** The first SOP as a sheet says it once the edits are made on a blank one. */
export function writtenSop(sheet: string, edits: readonly Edit[]): Sop | undefined {
  const blank: SheetSnapshot = { name: sheet, values: [], formulas: [], merges: [], shapes: [], protected: false };
  const after = applyEdits({ sheetNames: [sheet], active: sheet, sheets: [blank] }, edits);
  const found = sheetOf(after, sheet);
  return found && readSops(found).sops[0];
}

/** What a template becomes on a sheet, and who would be proposed to act in it. */
export function templatePreview(templat: Templat): { readonly sop: Sop; readonly usulan: readonly Usulan[] } | undefined {
  const sop = writtenSop(templat.id, planSop(templat, templat.id).edits);
  return sop && { sop, usulan: suggestPelaksana(sop) };
}

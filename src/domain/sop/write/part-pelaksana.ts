import { applyToSheet } from '../../sheet/apply-edits';
import { cell } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { ok, type Result } from '../../result';
import type { Pelaksana, Sop } from '../sop';
import { addPelaksana, ordered } from './change-pelaksana';
import { changeRefusal, type ChangedSop, type ChangeRefusal } from './change-outcome';

/** Those who share a column of marks with a pelaksana, whose header names them all; a column of names is none of these. */
export function sharesHeading(sop: Sop, id: string): readonly Pelaksana[] {
  const column = sop.pelaksana.find((one) => one.id === id)?.column;
  const heading = sop.kolom.find((one) => one.jabatan !== undefined && one.column === column);
  return heading ? sop.pelaksana.filter((one) => one.column === column) : [];
}

/** Gives each position of one heading a column of its own, side by side; what is marked for all of them stands in each. */
export function partPelaksana(sop: Sop, sheet: SheetSnapshot, id: string): Result<ChangedSop, ChangeRefusal> {
  const sharing = sharesHeading(sop, id);
  const [first, ...others] = sharing;
  if (!first || others.length === 0) return changeRefusal('tidak-ada');
  const edits: Edit[] = [{ kind: 'write', sheet: sop.sheet, at: first.at, values: [[first.nama]] }];
  let now: Sop = {
    ...sop,
    pelaksana: sop.pelaksana.filter((one) => !others.includes(one)),
    kolom: sop.kolom.map(({ jabatan, ...one }) =>
      jabatan && one.column === first.column
        ? { ...one, judul: [...one.judul.slice(0, -1), first.nama], ragu: false }
        : { ...one, ...(jabatan && { jabatan }) },
    ),
  };
  let place = ordered(now).findIndex((one) => one.id === first.id);
  for (const { id: other, nama } of others) {
    place += 1;
    const added = addPelaksana(now, applyToSheet(sheet, edits), place, nama);
    if (!added.ok) return added;
    edits.push(...added.value.edits);
    now = added.value.sop;
    const column = now.pelaksana.find((one) => one.id === other)?.column;
    if (column === undefined) return changeRefusal('tidak-ada');
    for (const { row, rows } of now.kegiatan)
      for (let at = row; at < row + rows; at += 1) {
        const value = sheet.values[at]?.[first.column] ?? '';
        if (value !== '') edits.push({ kind: 'write', sheet: sop.sheet, at: cell(at, column), values: [[value]] });
      }
    now = {
      ...now,
      kegiatan: now.kegiatan.map((one) => ({
        ...one,
        pelaku: one.pelaku.map((pelaku) =>
          pelaku.pelaksana === other ? { ...pelaku, at: cell(pelaku.at.row, column) } : pelaku,
        ),
      })),
    };
  }
  return ok({ sop: now, edits });
}

import { applyToSheet } from '../../sheet/apply-edits';
import { cell } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { afterBoth, afterEdits } from '../../sheet/whereabouts';
import { idPelaksana } from '../../kantor/jabatan';
import { ok, type Result } from '../../result';
import type { Pelaksana, Sop } from '../sop';
import { addPelaksana, ordered, sharedColumn } from './change-pelaksana';
import { changeRefusal, type ChangedSop, type ChangeRefusal } from './change-outcome';
import { deletePelaksana } from './delete-pelaksana';
import { pagesDown } from './pages-down';

/** Those who share a column of marks with a pelaksana, whose header names them all; a column of names is none of these. */
export function sharesHeading(sop: Sop, id: string): readonly Pelaksana[] {
  const column = sop.pelaksana.find((one) => one.id === id)?.column;
  const heading = sop.kolom.find((one) => one.jabatan !== undefined && one.column === column);
  return heading ? sop.pelaksana.filter((one) => one.column === column) : [];
}

/**
 * Gives each position of one heading a column of its own, side by side; what is marked for all of them stands in each. A position that
 * has its own column elsewhere gets the marks there; where all have, the shared column goes.
 */
export function partPelaksana(sop: Sop, sheet: SheetSnapshot, id: string): Result<ChangedSop, ChangeRefusal> {
  const sharing = sharesHeading(sop, id);
  const alone = sharing.filter((one) => !ownColumnOf(sop, one));
  const [first = sharing[0], ...others] = alone;
  if (!first || sharing.length < 2) return changeRefusal('tidak-ada');
  const edits: Edit[] = pagesDown(sop, sheet).map((down) => ({
    kind: 'write',
    sheet: sop.sheet,
    at: cell(first.at.row + down, first.at.column),
    values: [[first.nama]],
  }));
  let now: Sop = {
    ...sop,
    pelaksana: sop.pelaksana.filter((one) => one === first || !sharing.includes(one)),
    kolom: sop.kolom.map(({ jabatan, ...one }) =>
      jabatan && one.column === first.column
        ? { ...one, judul: [...one.judul.slice(0, -1), first.nama], ragu: false }
        : { ...one, ...(jabatan && { jabatan }) },
    ),
  };
  for (const one of sharing) {
    const own = ownColumnOf(sop, one);
    if (!own) continue;
    edits.push(...marksInto(now, sheet, one.column, own));
    now = takenOver(now, one.id, own);
  }
  let place = ordered(now).findIndex((one) => one.id === first.id);
  for (const { id: other, nama } of others) {
    place += 1;
    const added = addPelaksana(now, applyToSheet(sheet, edits), place, nama);
    if (!added.ok) return added;
    edits.push(...added.value.edits);
    now = added.value.sop;
    const newcomer = now.pelaksana.find((one) => one.id === other);
    if (!newcomer) return changeRefusal('tidak-ada');
    edits.push(...marksInto(now, sheet, first.column, newcomer, true));
    now = takenOver(now, other, newcomer);
  }
  if (alone.length > 0) return ok({ sop: withFreeIds(now), edits });
  const rest = deletePelaksana(now, applyToSheet(sheet, edits), first.id);
  if (!rest.ok) return rest;
  const { moved = afterEdits(rest.value.edits) } = rest.value;
  return ok({
    sop: withFreeIds(rest.value.sop),
    edits: [...edits, ...rest.value.edits],
    moved: afterBoth(afterEdits(edits), moved),
  });
}

const ownColumnOf = (sop: Sop, { nama, column }: Pelaksana): Pelaksana | undefined =>
  sop.pelaksana.find(
    (one) => one.column !== column && idPelaksana(one.nama) === idPelaksana(nama) && !sharedColumn(sop, one.column),
  );

/** What the shared column says in each row, written into a column of one of its positions where that says nothing yet. */
function marksInto(sop: Sop, sheet: SheetSnapshot, shared: number, { column }: Pelaksana, isNew = false): readonly Edit[] {
  const rows = sop.kegiatan.flatMap(({ row, rows: high }) => Array.from({ length: high }, (_, down) => row + down));
  return rows.flatMap((row): readonly Edit[] => {
    const value = sheet.values[row]?.[shared] ?? '';
    if (value === '' || (!isNew && (sheet.values[row]?.[column] ?? '') !== '')) return [];
    return [{ kind: 'write', sheet: sop.sheet, at: cell(row, column), values: [[value]] }];
  });
}

/** The kegiatan of a position that shared a column, done in its own; once each. */
const takenOver = (sop: Sop, id: string, own: Pelaksana): Sop => ({
  ...sop,
  kegiatan: sop.kegiatan.map((one) => ({
    ...one,
    pelaku: one.pelaku.flatMap((pelaku) => {
      if (pelaku.pelaksana !== id) return [pelaku];
      const has = own.id !== id && one.pelaku.some((other) => other.pelaksana === own.id);
      return has ? [] : [{ ...pelaku, pelaksana: own.id, at: cell(pelaku.at.row, own.column) }];
    }),
  })),
});

/** As the reader counts: who was the second of a name is the only one of it now. */
function withFreeIds(sop: Sop): Sop {
  const ids = new Map(
    sop.pelaksana.flatMap(({ id, nama }, place): [string, string][] => {
      const plain = idPelaksana(nama);
      const first = sop.pelaksana.findIndex((one) => idPelaksana(one.nama) === plain) === place;
      return plain !== '' && first && !sop.pelaksana.some((one) => one.id === plain) ? [[id, plain]] : [];
    }),
  );
  return {
    ...sop,
    pelaksana: sop.pelaksana.map((one) => ({ ...one, id: ids.get(one.id) ?? one.id })),
    kegiatan: sop.kegiatan.map((one) => ({
      ...one,
      pelaku: one.pelaku.map((pelaku) => ({ ...pelaku, pelaksana: ids.get(pelaku.pelaksana) ?? pelaku.pelaksana })),
    })),
  };
}

import type { Area, Cell } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { mapArea, mapAreas, mapCell, mapIndex, shiftOf, type Shift } from '../../sheet/shift';
import type { SopColumn, Sop } from '../sop';

/** The SOP where its cells stand after rows or columns of its sheet came or went; what stood in deleted ones stands at their edge. */
export function moveSop(sop: Sop, shift: Shift): Sop {
  const at = <T extends Cell>(of: T): T => mapCell(of, shift) ?? { ...of, [shift.axis]: shift.at };
  const line = (axis: Shift['axis'], index: number): number =>
    axis === shift.axis ? (mapIndex(index, shift) ?? shift.at) : index;
  const { bandPelaksana, bandMutuBaku, ...rest } = sop;
  const band = (of: Area | undefined): Area | undefined => of && mapArea(of, shift);
  const [pelaksana, mutuBaku] = [band(bandPelaksana), band(bandMutuBaku)];
  return {
    ...rest,
    ...(sop.judulAt ? { judulAt: at(sop.judulAt) } : {}),
    identitas: sop.identitas.map((one) => ({ ...one, labelAt: at(one.labelAt), at: at(one.at) })),
    kolom: sop.kolom.map((one): SopColumn => ({ ...one, column: line('column', one.column), at: at(one.at) })),
    pelaksana: sop.pelaksana.map((one) => ({ ...one, column: line('column', one.column), at: at(one.at) })),
    kegiatan: sop.kegiatan.map((one) => ({
      ...one,
      row: line('row', one.row),
      at: Object.fromEntries(Object.entries(one.at).map(([peran, where]) => [peran, at(where)])),
      pelaku: one.pelaku.map((pelaku) => ({ ...pelaku, at: at(pelaku.at) })),
    })),
    kepala: mapArea(sop.kepala, shift) ?? { ...sop.kepala, [shift.axis]: shift.at },
    isi: moveIsi(sop.isi, shift),
    repeatedHeaders: mapAreas(sop.repeatedHeaders, shift),
    ...(pelaksana ? { bandPelaksana: pelaksana } : {}),
    ...(mutuBaku ? { bandMutuBaku: mutuBaku } : {}),
  };
}

/** The same once edits of its sheet are carried out, of which some put rows or columns in or take them out. */
export const followEdits = (sop: Sop, edits: readonly Edit[]): Sop =>
  edits.reduce((moved, edit) => {
    const shift = shiftOf(edit);
    return shift ? moveSop(moved, shift) : moved;
  }, sop);

/** Rows put in right over the first kegiatan or under the last one belong to the table, too. */
function moveIsi(content: Area, shift: Shift): Area {
  const { axis, at, by } = shift;
  if (axis === 'row' && by > 0 && (at === content.row || at === content.row + content.rows))
    return { ...content, rows: content.rows + by };
  return mapArea(content, shift) ?? { ...content, [axis]: at };
}

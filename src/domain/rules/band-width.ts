import { area, type Area } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import { ISTILAH_KOLOM } from '../kantor/istilah';
import type { Kolom, Sop } from '../sop/sop';
import { sejajarkan } from './potongan';
import { pesan } from './pesan';
import type { Fix, SopRule } from './rule';

/** The bands over actors and standards are as wide as what stands beneath them, on every page. */
export const bandWidth: SopRule = {
  id: 'band-width',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['band-width'],
  scope: 'sop',
  watches: 'kepala',
  *check({ sop }) {
    const actors = span(sop.kolom.filter((one) => one.peran === 'pelaksana'));
    const standards = span(
      sop.kolom.filter((one) => one.peran === 'kelengkapan' || one.peran === 'waktu' || one.peran === 'output'),
    );
    const { bandPelaksana, bandMutuBaku } = sop;
    const fix = (): Fix | undefined => perbaiki(sop, actors, standards);
    if (bandPelaksana && actors && !same(bandPelaksana, actors)) {
      yield { at: bandPelaksana, message: pesan.bandPelaksana(bandPelaksana.columns, actors.columns), fix };
    } else if (bandMutuBaku && standards && !same(bandMutuBaku, standards)) {
      yield { at: bandMutuBaku, message: pesan.bandMutu(bandMutuBaku.columns, standards.columns), fix };
    }
    for (const [index, fragment] of (sop.potongan ?? []).entries()) {
      const steps = sop.kegiatan.filter((one) => one.potongan === index);
      const number = (at: number): string => steps.at(at)?.nomor ?? '';
      yield { at: fragment.area, message: pesan.potongan(number(0), number(-1)), fix: () => sejajarkan(sop, index) };
    }
  },
};

const same = (band: Area, leaves: Pick<Area, 'column' | 'columns'>): boolean =>
  band.column === leaves.column && band.columns === leaves.columns;

function span(columns: readonly Kolom[]): Pick<Area, 'column' | 'columns'> | undefined {
  const first = columns[0];
  const last = columns[columns.length - 1];
  return first && last ? { column: first.column, columns: last.column + last.columns - first.column } : undefined;
}

/** Moves both bands over their own columns; the leaf row decides. */
function perbaiki(
  sop: Sop,
  actors: Pick<Area, 'column' | 'columns'> | undefined,
  standards: Pick<Area, 'column' | 'columns'> | undefined,
): Fix | undefined {
  const { bandPelaksana, bandMutuBaku, sheet } = sop;
  if (!bandPelaksana || !bandMutuBaku || !actors || !standards || bandPelaksana.row !== bandMutuBaku.row) return undefined;
  if (actors.column + actors.columns > standards.column) return undefined;
  const { row } = bandPelaksana;
  const pieces: Edit[] = [];
  for (const [band, leaves, label] of [
    [bandPelaksana, actors, ISTILAH_KOLOM.pelaksana.label],
    [bandMutuBaku, standards, ISTILAH_KOLOM['mutu-baku'].label],
  ] as const) {
    pieces.push({ kind: 'unmerge', sheet, area: band });
    const texts = Array.from({ length: leaves.columns }, (_, index) => (index === 0 ? label : ''));
    pieces.push({ kind: 'write', sheet, at: { row, column: leaves.column }, values: [texts] });
  }
  // Both bands are unmerged and written before either is merged again, since the old ones overlap the new.
  const order = [...pieces.filter((edit) => edit.kind === 'unmerge'), ...pieces.filter((edit) => edit.kind === 'write')];
  for (const leaves of [actors, standards])
    if (leaves.columns > 1) order.push({ kind: 'merge', sheet, area: area(row, leaves.column, 1, leaves.columns) });
  return { label: pesan.sesuaikanKepala, certain: true, edits: order };
}

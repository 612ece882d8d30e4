import { area, type Area } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import { ISTILAH_KOLOM } from '../kantor/istilah';
import type { SopColumn, Sop } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { alignFragment } from './align-fragment';
import type { Fix, SopRule } from './rule';

const words = {
  sesuaikanKepala: text('Sesuaikan lebar kepala', 'Fit the band headers'),
  bandPelaksana: (band: number, column: number): Text =>
    text(
      `Kepala Pelaksana selebar ${String(band)} kolom, jabatannya ${String(column)}.`,
      `The Pelaksana band is ${String(band)} columns wide, but there are ${String(column)} positions.`,
    ),
  bandMutu: (band: number, column: number): Text =>
    text(
      `Kepala Mutu Baku selebar ${String(band)} kolom, isinya ${String(column)}.`,
      `The Mutu Baku band is ${String(band)} columns wide, but holds ${String(column)}.`,
    ),
  potongan: (from: string, until: string): Text =>
    text(
      `Kegiatan ${from === until ? from : `${from} sampai ${until}`} terpotong halaman: kolomnya tidak sama dengan kepala tabel.`,
      `Kegiatan ${from === until ? from : `${from} to ${until}`} are cut off by a page break: their columns differ from the header's.`,
    ),
};

/** The bands over actors and standards are as wide as what stands beneath them, on every page. */
export const bandWidth: SopRule = {
  id: 'band-width',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Judul gabungan tidak selebar kolomnya', 'Band headers do not match their columns'),
  scope: 'sop',
  *check({ sop }) {
    const actors = span(sop.kolom.filter((one) => one.peran === 'pelaksana'));
    const standards = span(
      sop.kolom.filter((one) => one.peran === 'kelengkapan' || one.peran === 'waktu' || one.peran === 'output'),
    );
    const { bandPelaksana, bandMutuBaku } = sop;
    const fix = (): Fix | undefined => fixBand(sop, actors, standards);
    if (bandPelaksana && actors && !same(bandPelaksana, actors)) {
      yield { at: bandPelaksana, message: words.bandPelaksana(bandPelaksana.columns, actors.columns), fix };
    } else if (bandMutuBaku && standards && !same(bandMutuBaku, standards)) {
      yield { at: bandMutuBaku, message: words.bandMutu(bandMutuBaku.columns, standards.columns), fix };
    }
    for (const [index, fragment] of (sop.fragments ?? []).entries()) {
      const steps = sop.kegiatan.filter((one) => one.fragment === index);
      const number = (at: number): string => steps.at(at)?.nomor ?? '';
      yield { at: fragment.area, message: words.potongan(number(0), number(-1)), fix: () => alignFragment(sop, index) };
    }
  },
};

const same = (band: Area, leaves: Pick<Area, 'column' | 'columns'>): boolean =>
  band.column === leaves.column && band.columns === leaves.columns;

function span(columns: readonly SopColumn[]): Pick<Area, 'column' | 'columns'> | undefined {
  const first = columns[0];
  const last = columns[columns.length - 1];
  return first && last ? { column: first.column, columns: last.column + last.columns - first.column } : undefined;
}

/** Moves both bands over their own columns; the leaf row decides. */
function fixBand(
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
  return { label: words.sesuaikanKepala, certain: true, edits: order };
}

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'Pelaksana does not reach over its last position',
      sheet: `
        No | Kegiatan | Pelaksana | | Mutu Baku | | |
        ~ | | Kadis | Sekretaris | Tim LKj | Kelengkapan | Waktu | Output
        1 | Menyusun LKj | ● | | | DPA | 1 jam | LKj`,
      at: ['C1:D1'],
    },
    {
      shows: 'Mutu Baku reaches over the remarks',
      sheet: `
        No | Kegiatan | Pelaksana | | Mutu Baku | | | |
        ~ | | Kadis | Sekretaris | Kelengkapan | Waktu | Output | Keterangan
        1 | Menyusun LKj | ● | | DPA | 1 jam | LKj | ~`,
      at: ['E1:H1'],
    },
    {
      shows: 'rows after a page break with fewer columns',
      sheet: `
        No | Kegiatan | Kadis | Sekretaris | Staf | Kelengkapan | Waktu | Output | Ket
        1 | Membuat surat | ■ | | | Data | 5 menit | Surat |
        2 | Memeriksa surat | | ■ | | Surat | 5 menit | Surat berparaf |
        ~
        3 | Mengirim surat | Surat berparaf | 10 menit | Resi |
        4 | Mengarsipkan surat | Resi | 5 menit | Arsip |`,
      at: ['A5:F6'],
    },
  ],
  valid: [{ shows: 'bands as wide as what stands beneath', sheet: {} }],
};

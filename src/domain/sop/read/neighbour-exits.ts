import { looksLikeJabatan } from '../../kantor/jabatan';
import type { Kegiatan, PelaksanaCell } from '../sop';

const LONGEST = 40;

const NONE: readonly PelaksanaCell[] = [];

/** A row that asks. */
const decides = (one: Kegiatan | undefined): boolean => one?.pelaku.some(({ simbol }) => simbol === 'decision') ?? false;

/**
 * Labels of a decision's exits often stand in the row beneath its symbol, or above: they belong to the decision, and mark nobody in the
 * row they stand in. Only rows that have a mark of their own give such texts away.
 */
export function attachExits(kegiatan: readonly Kegiatan[]): readonly Kegiatan[] {
  if (!kegiatan.some(decides)) return kegiatan;
  const given = new Map<number, PelaksanaCell[]>();
  const kept = kegiatan.map((one, index) => {
    if (decides(one)) return one;
    const to = decides(kegiatan[index - 1]) ? index - 1 : decides(kegiatan[index + 1]) ? index + 1 : -1;
    const labels = to < 0 ? NONE : exitsIn(one);
    if (labels.length === 0) return one;
    given.set(to, [...(given.get(to) ?? []), ...labels]);
    const gone = new Set(labels.map(keyOf));
    const { selLain = [], ...rest } = one;
    const others = selLain.filter((cell) => !gone.has(keyOf(cell)));
    return {
      ...rest,
      pelaku: one.pelaku.filter((actor) => !gone.has(keyOf(actor))),
      ...(others.length > 0 ? { selLain: others } : {}),
    };
  });
  return kept.map((one, index) => {
    const labels = given.get(index);
    return labels ? { ...one, selLain: [...(one.selLain ?? []), ...labels] } : one;
  });
}

const keyOf = ({ at }: { readonly at: PelaksanaCell['at'] }): string => `${String(at.row)},${String(at.column)}`;

/** Texts of a row that may name exits, when another cell of the row says who acts. */
function exitsIn({ pelaku, selLain = NONE }: Kegiatan): readonly PelaksanaCell[] {
  if (selLain.length === 0 && !pelaku.some(({ dari }) => dari === 'nama')) return NONE;
  const unknown = new Set(selLain.filter(({ jenis }) => jenis === 'asing').map(keyOf));
  const vague = pelaku.filter(({ dari, teks, at }) => unknown.has(keyOf({ at })) || (dari === 'nama' && !looksLikeJabatan(teks)));
  if (vague.length === pelaku.length) return [];
  const named = vague.filter(({ teks }) => teks.length <= LONGEST);
  return [
    ...selLain.filter(({ jenis }) => jenis !== 'asing'),
    ...named.map(({ pelaksana, at, teks }): PelaksanaCell => ({ pelaksana, at, teks, jenis: 'cabang' })),
  ];
}

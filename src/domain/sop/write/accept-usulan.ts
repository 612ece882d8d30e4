import { grouped } from '../../grouped';
import type { Edit } from '../../sheet/edit';
import type { Sop } from '../sop';
import type { Usulan } from '../suggest/usulan';

/** Writes the marks of accepted proposals into their actor cells; a proposal without a cell on this sheet is passed over. */
export function acceptUsulan(sop: Sop, usulan: readonly Usulan[]): readonly Edit[] {
  return usulan.flatMap((one): Edit[] => {
    const { at } = one;
    return at ? [{ kind: 'write', sheet: sop.sheet, at, values: [[one.teks]] }] : [];
  });
}

/** The SOP as it reads once the proposals are accepted, so that it can be drawn in the same act. */
export function withUsulan(sop: Sop, usulan: readonly Usulan[]): Sop {
  const byKegiatan = grouped(usulan, ({ kegiatan }) => kegiatan);
  return {
    ...sop,
    kegiatan: sop.kegiatan.map((kegiatan) => {
      const accepted = byKegiatan.get(kegiatan.index);
      if (!accepted) return kegiatan;
      const added = accepted.flatMap((one) => {
        const { at } = one;
        return at ? [{ pelaksana: one.pelaksana, simbol: one.simbol, dari: 'tanda' as const, at, teks: one.teks }] : [];
      });
      const kept = kegiatan.pelaku.filter((pelaku) => !added.some((one) => one.pelaksana === pelaku.pelaksana));
      const back = accepted.find((one) => one.kembali !== undefined)?.kembali;
      return { ...kegiatan, pelaku: [...added, ...kept], ...(back === undefined ? {} : { kembali: back }) };
    }),
  };
}

import type { Sop } from '../sop';
import { changeUsulan } from './change-usulan';
import { SUGGESTION_MESSAGES } from './messages';
import type { Usulan } from './usulan';

/** That nothing but its colour marks an actor's cell. */
export interface ColouredStep {
  /** Index of the kegiatan. */
  readonly kegiatan: number;
  /** Ids of those whose cells are coloured there. */
  readonly pelaksana: readonly string[];
}

/** The steps of an SOP, read with the colours of its cells, that nothing but a colour marks. */
export const colouredSteps = ({ kegiatan }: Sop): readonly ColouredStep[] =>
  kegiatan.flatMap(({ index, pelaku }) => {
    const pelaksana = pelaku.flatMap((one) => (one.dari === 'warna' ? [one.pelaksana] : []));
    return pelaksana.length > 0 ? [{ kegiatan: index, pelaksana }] : [];
  });

/** Proposals as the colours of cells have it: who is coloured acts, by the symbol the wording asks for. A person accepts them as others. */
export function usulanByColours(sop: Sop, usulan: readonly Usulan[], coloured: readonly ColouredStep[]): readonly Usulan[] {
  const by = new Map(coloured.map(({ kegiatan, pelaksana }) => [kegiatan, pelaksana]));
  return usulan.flatMap((one) => {
    const actors = by.get(one.kegiatan);
    if (!actors) return [one];
    return actors.map((pelaksana): Usulan => ({
      ...changeUsulan(sop, one, { pelaksana }),
      alasan: SUGGESTION_MESSAGES.warna,
      ragu: actors.length > 1,
    }));
  });
}

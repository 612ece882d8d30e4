import { cell } from '../../sheet/address';
import type { SymbolShape } from '../../sheet/edit';
import { actorMarkText } from '../actor-mark';
import type { Sop } from '../sop';
import { markNomor } from '../write/mark-nomor';
import type { Usulan } from './usulan';

/** What a person wants otherwise in a proposal; what is absent stays as it was proposed. */
export interface UsulanChange {
  /** Id of the pelaksana. */
  readonly pelaksana?: string;
  readonly simbol?: SymbolShape;
  /** Index of the earlier kegiatan to which "tidak" returns; null: it does not return. Only a decision does. */
  readonly kembali?: number | null;
}

/** A proposal as the person wants it, ready to be accepted: its mark goes into the cell of the pelaksana chosen. */
export function changeUsulan(sop: Sop, usulan: Usulan, change: UsulanChange): Usulan {
  const { kembali: proposed, at: cellProposed, ...rest } = usulan;
  const simbol = change.simbol ?? usulan.simbol;
  const back = change.kembali === undefined ? proposed : (change.kembali ?? undefined);
  const kembali = simbol === 'decision' && back !== undefined && back < usulan.kegiatan ? back : undefined;
  const pelaksana = change.pelaksana ?? usulan.pelaksana;
  const column = sop.pelaksana.find(({ id }) => id === pelaksana)?.column;
  const row = cellProposed?.row ?? sop.kegiatan[usulan.kegiatan]?.row;
  const at = pelaksana === usulan.pelaksana || column === undefined || row === undefined ? cellProposed : cell(row, column);
  const target = kembali === undefined ? undefined : sop.kegiatan[kembali];
  return {
    ...rest,
    pelaksana,
    simbol,
    teks: actorMarkText(simbol, target && markNomor(target.nomor, target.index)),
    ...(kembali === undefined ? {} : { kembali }),
    ...(at ? { at } : {}),
  };
}

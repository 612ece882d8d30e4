import type { Sop } from '../../domain/sop/sop';
import type { Usulan } from '../../domain/sop/suggest/usulan';
import type { MiniStep } from './MiniFlowchart';

/** The flow as marked on the sheet; where nothing is marked, as the wording suggests it. */
export function miniSteps(sop: Sop, usulan: readonly Usulan[]): readonly MiniStep[] {
  const lane = (id: string): number => sop.pelaksana.findIndex((one) => one.id === id);
  return sop.kegiatan.map((kegiatan) => {
    const proposed = usulan.find((one) => one.kegiatan === kegiatan.index);
    const marked = kegiatan.pelaku.map((one) => lane(one.pelaksana)).filter((index) => index >= 0);
    const lanes = marked.length > 0 ? marked : proposed ? [lane(proposed.pelaksana)].filter((index) => index >= 0) : [];
    const symbol = kegiatan.pelaku[0]?.simbol ?? proposed?.simbol ?? 'process';
    const back = kegiatan.kembali ?? (marked.length === 0 ? proposed?.kembali : undefined);
    return { lanes, symbol, ...(back !== undefined && { back }) };
  });
}

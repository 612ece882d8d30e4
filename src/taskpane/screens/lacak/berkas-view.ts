import type { Saya } from '../../../domain/stamp';
import type { Berkas, LangkahState } from '../../../domain/tracker/state';
import type { LangkahSop } from '../../../domain/tracker/sop-versi';
import { actorOf } from '../../../domain/tracker/wewenang';

/** One step as the pane shows it: what the SOP asks and where it stands. */
export interface LangkahView {
  readonly index: number;
  readonly nomor: string;
  readonly sop: LangkahSop;
  readonly state: LangkahState;
  /** It may be begun or is under way now. */
  readonly terbuka: boolean;
  /** The person in front of this pane may move it. */
  readonly milikSaya: boolean;
}

export function langkahViews(berkas: Berkas, saya: Saya | undefined): readonly LangkahView[] {
  return berkas.sop.langkah.flatMap((sop, index) => {
    const state = berkas.langkah[index];
    if (!state) return [];
    const terbuka = berkas.status === 'berjalan' && state.status !== 'selesai' && state.kini.siap !== undefined;
    const milikSaya = terbuka && saya !== undefined && actorOf(berkas, index, saya).ok;
    return [{ index, nomor: nomorOf(sop, index), sop, state, terbuka, milikSaya }];
  });
}

/** The number as written, or the position where the sheet has none. */
export const nomorOf = (sop: LangkahSop, index: number): string => sop.nomor || String(index + 1);

/** What the person should see first: their own step under way, then one they may begin, then whatever is open. */
export function langkahUtama(views: readonly LangkahView[]): LangkahView | undefined {
  return (
    views.find((view) => view.milikSaya && view.state.status === 'berjalan') ??
    views.find((view) => view.milikSaya) ??
    views.find((view) => view.terbuka)
  );
}

/** Who the step waits for, in words. */
export const pelaksanaOf = (view: LangkahView): string =>
  view.state.penerima?.nama ?? view.sop.pelaksana.map(({ nama }) => nama).join(', ');

export const isKeputusan = (view: LangkahView): boolean => view.sop.pelaksana.some(({ simbol }) => simbol === 'decision');

/** Steps that work may be sent back to: those already passed, nearest first; the one the SOP names stands first. */
export function tujuanKembali(views: readonly LangkahView[], from: LangkahView): readonly LangkahView[] {
  const earlier = views.filter((view) => view.index < from.index && view.state.status === 'selesai').toReversed();
  const named = earlier.find((view) => view.index === from.sop.kembali);
  return named ? [named, ...earlier.filter((view) => view !== named)] : earlier;
}

import type { Saya } from '../../../domain/stamp';
import type { BerkasProgress, LangkahProgress } from '../../../domain/tracker/progress';
import { actorOf } from '../../../domain/tracker/wewenang';

/** A step as the pane shows it: how it stands, and whether the person in front of this pane may move it. */
export interface LangkahView extends LangkahProgress {
  readonly milikSaya: boolean;
}

export const langkahViews = ({ berkas, langkah }: BerkasProgress, saya: Saya | undefined): readonly LangkahView[] =>
  langkah.map((one) => ({ ...one, milikSaya: one.siap && saya !== undefined && actorOf(berkas, one.index, saya).ok }));

/** What the person should see first: their own step under way, then one they may begin, then whatever is open. */
export const langkahUtama = (views: readonly LangkahView[]): LangkahView | undefined =>
  views.find((view) => view.milikSaya && view.state.status === 'berjalan') ??
  views.find((view) => view.milikSaya) ??
  views.find((view) => view.siap);

/** Who the step waits for, in words. */
export const pelaksanaOf = (view: LangkahView): string =>
  view.state.penerima?.nama ?? view.sop.pelaksana.map(({ nama }) => nama).join(', ');

export const isKeputusan = (view: LangkahView): boolean => view.sop.pelaksana.some(({ simbol }) => simbol === 'decision');

/** Steps that work may be sent back to: those already finished, nearest first; the one the SOP names stands first. */
export function tujuanKembali(views: readonly LangkahView[], from: LangkahView): readonly LangkahView[] {
  const earlier = views.filter((view) => view.index < from.index && view.state.status === 'selesai').toReversed();
  const named = earlier.find((view) => view.index === from.sop.kembali);
  return named ? [named, ...earlier.filter((view) => view !== named)] : earlier;
}

import type { Saya } from '../../../domain/stamp';
import { blockedBy } from '../../../domain/tracker/guards';
import type { BerkasProgress, LangkahProgress } from '../../../domain/tracker/progress';
import type { Berkas, State } from '../../../domain/tracker/state';
import type { TrackerRefusal } from '../../../domain/tracker/command';
import { nomorOfLangkah } from '../../../domain/tracker/make-sop-versi';
import { actorOf, holderOf } from '../../../domain/tracker/authority';

/** A step as the pane shows it: how it stands, and whether the person in front of this pane may move it. */
export interface LangkahView extends LangkahProgress {
  readonly isMine: boolean;
  /** They may hand it over, or take it back. */
  readonly mayHandOver: boolean;
  /** The Berkas it waits for, where it could otherwise begin. */
  readonly waitsForBerkas?: Berkas;
}

export function langkahViews({ berkas, langkah }: BerkasProgress, state: State, saya: Saya | undefined): readonly LangkahView[] {
  return langkah.map((one) => {
    const held = one.siap ? heldBy(state, berkas, one.index) : undefined;
    return {
      ...one,
      isMine: one.siap && saya !== undefined && actorOf(berkas, one.index, saya).ok,
      mayHandOver: one.state.status !== 'selesai' && saya !== undefined && holderOf(berkas, one.index, saya).ok,
      ...(held && { waitsForBerkas: held }),
    };
  });
}

function heldBy(state: State, berkas: Berkas, langkah: number): Berkas | undefined {
  const blocked = blockedBy(state, berkas, langkah);
  if (blocked?.kind !== 'berkas-lain-belum-selesai') return undefined;
  return [...state.berkas.values()].find(
    ({ id, nama }) => nama === blocked.nama && berkas.perlu.some((need) => need.berkas === id),
  );
}

/** What the person should see first: their own step under way, then one they may begin, then whatever is open. */
export const mainLangkah = (views: readonly LangkahView[]): LangkahView | undefined =>
  views.find((view) => view.isMine && view.state.status === 'berjalan') ??
  views.find((view) => view.isMine && !view.waitsForBerkas) ??
  views.find((view) => view.isMine) ??
  views.find((view) => view.siap);

/** Who the step waits for, in words. */
export const pelaksanaOf = (view: Pick<LangkahProgress, 'state' | 'sop'>): string =>
  view.state.penerima?.nama ?? view.sop.pelaksana.map(({ nama }) => nama).join(', ');

export const isKeputusan = (view: LangkahView): boolean => view.sop.pelaksana.some(({ simbol }) => simbol === 'decision');

/** Steps that work may be sent back to: those already finished, nearest first; the one the SOP names stands first. */
export function returnTargets(views: readonly LangkahView[], from: LangkahView): readonly LangkahView[] {
  const earlier = views.filter((view) => view.index < from.index && view.state.status === 'selesai').toReversed();
  const named = earlier.find((view) => view.index === from.sop.kembali);
  return named ? [named, ...earlier.filter((view) => view !== named)] : earlier;
}

/** Steps one after the other; those the SOP puts side by side stand together. */
export function langkahRows(views: readonly LangkahView[]): readonly (readonly LangkahView[])[] {
  const rows: LangkahView[][] = [];
  for (const view of views) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && view.index > 0 && sameSteps(first.sop.setelah, view.sop.setelah)) row.push(view);
    else rows.push([view]);
  }
  return rows;
}

const sameSteps = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);

/** Who had finished or approved the step already, where that is why an act was refused. */
export function firstBy(
  refusal: TrackerRefusal,
  berkas: Berkas,
): { readonly nomor: string; readonly oleh: string; readonly selesai: string; readonly disetujui: boolean } | undefined {
  if (refusal.kind !== 'sudah-selesai') return undefined;
  const index = berkas.langkah.findIndex((_, at) => nomorOfLangkah(berkas.sop, at) === refusal.nomor);
  const { oleh, selesai, disetujui = false } = berkas.langkah[index]?.kini ?? {};
  return oleh === undefined || selesai === undefined ? undefined : { nomor: refusal.nomor, oleh, selesai, disetujui };
}

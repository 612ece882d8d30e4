import type { Saya } from '../stamp';
import type { WorkingTime } from '../kantor/kalender/working-time';
import { blockedBy, closedBy } from './guards';
import type { Sebagai } from './event';
import { progressOf, type LangkahProgress } from './progress';
import type { Berkas, State } from './state';
import { actorOf } from './authority';

/** One thing that waits for a person now. */
export interface WorkItem {
  readonly berkas: Berkas;
  readonly langkah: LangkahProgress;
  /** Since when it could be done (ISO). */
  readonly sejak: string;
  readonly sebagai: Sebagai;
  /** What it still waits for, where a linked Berkas holds it back. */
  readonly menungguBerkas?: string;
}

/** "Pekerjaan saya": every ready step somebody may move, over all Berkas; late ones first, then by due date. */
export function myWork(state: State, saya: Saya, kerja: WorkingTime, now: string): WorkItem[] {
  const found: WorkItem[] = [];
  for (const berkas of state.berkas.values()) {
    if (closedBy(berkas) || berkas.status === 'selesai') continue;
    const mine = berkas.langkah.flatMap(({ kini, status }, index) => {
      if (kini.siap === undefined || status === 'selesai') return [];
      const actor = actorOf(berkas, index, saya);
      return actor.ok ? [{ index, sejak: kini.siap, sebagai: actor.value }] : [];
    });
    if (mine.length === 0) continue;
    const progress = progressOf(berkas, kerja, now);
    for (const { index, sejak, sebagai } of mine) {
      const langkah = progress.langkah[index];
      if (!langkah) continue;
      const blocked = blockedBy(state, berkas, index);
      const menunggu = blocked?.kind === 'berkas-lain-belum-selesai' ? { menungguBerkas: blocked.nama } : {};
      found.push({ berkas, langkah, sejak, sebagai, ...menunggu });
    }
  }
  const key = ({ langkah, sejak }: WorkItem): string => `${langkah.batas?.tanggal ?? '9999-12-31'} ${sejak}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

import type { NewEvent } from './event';
import { nomorOfLangkah } from './make-sop-versi';
import type { Berkas } from './state';

/** A step that can be worked on now, and who it waits for ('' for anyone). */
export interface Turn {
  readonly langkah: number;
  readonly nomor: string;
  readonly pelaksana: string;
}

/** Whose turn an act made it: the steps of the Berkas that became ready by its events, in the order of the SOP. */
export function nextTurns(berkas: Berkas | undefined, events: readonly NewEvent[]): readonly Turn[] {
  const passed = events.some(({ jenis }) => PASSING.has(jenis));
  const at = events.at(-1)?.waktu;
  if (!berkas || !passed || at === undefined) return [];
  return berkas.langkah.flatMap(({ kini, status, penerima }, langkah) => {
    if (kini.siap !== at || status === 'selesai' || status === 'berjalan') return [];
    const pelaksana = penerima?.nama ?? berkas.sop.langkah[langkah]?.pelaksana.map(({ nama }) => nama).join(', ') ?? '';
    return [{ langkah, nomor: nomorOfLangkah(berkas.sop, langkah), pelaksana }];
  });
}

/** Acts that hand work on. */
const PASSING: ReadonlySet<string> = new Set(['kegiatan-selesai', 'kegiatan-disetujui', 'kegiatan-dikembalikan']);

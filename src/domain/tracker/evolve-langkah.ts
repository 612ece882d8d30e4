import type { DataSelesai, EventOf, NewEvent } from './event';
import type { SopVersi } from './sop-versi';
import type { Berkas, LangkahState, LangkahPassage } from './state';
import { dependentsOf } from './make-sop-versi';

/** A value nobody else holds yet, which may still be changed. */
export type Own<Of> = { -readonly [Name in keyof Of]: Of[Name] };

/** A step nobody has done anything about. */
export const fresh = (waktu: string): LangkahState => ({
  status: 'menunggu',
  sejak: waktu,
  kini: {},
  lalu: [],
  mengembalikan: 0,
  dikembalikan: 0,
});

/** Marks as ready every step whose predecessors are all finished. */
export function withReady(sop: SopVersi, langkah: readonly LangkahState[], waktu: string): readonly LangkahState[] {
  let changed: LangkahState[] | undefined;
  for (const [index, one] of langkah.entries()) {
    if (one.status === 'selesai' || one.kini.siap !== undefined) continue;
    const ready = sop.langkah[index]?.setelah.every((before) => langkah[before]?.status === 'selesai') ?? false;
    if (!ready) continue;
    changed ??= [...langkah];
    changed[index] = { ...one, kini: { ...one.kini, siap: waktu } };
  }
  return changed ?? langkah;
}

export const isDone = (langkah: LangkahState): boolean => langkah.status === 'selesai';

/** A Berkas with one step changed; as it is where there is no such step. */
export function changeStep(berkas: Berkas, index: number, change: (langkah: LangkahState) => LangkahState): Berkas {
  const one = berkas.langkah[index];
  return one ? { ...berkas, langkah: berkas.langkah.with(index, change(one)) } : berkas;
}

/** Somebody began a step. */
export function started(berkas: Berkas, index: number, event: NewEvent): Berkas {
  return changeStep(berkas, index, (one) => {
    if (one.status === 'selesai' || one.status === 'berjalan') return one;
    const current: Own<LangkahPassage> = { mulai: event.waktu, oleh: event.oleh.nama, sebagai: event.sebagai };
    if (one.kini.siap !== undefined) current.siap = one.kini.siap;
    return { ...one, status: 'berjalan', sejak: event.waktu, kini: current };
  });
}

/** Somebody finished or approved a step, which may make others ready and end the Berkas. */
export function finished(berkas: Berkas, data: DataSelesai, event: NewEvent): Berkas {
  const one = berkas.langkah[data.langkah];
  // Two people may close the same step at the same moment: the first in the chain did it.
  if (!one || one.status === 'selesai') return berkas;
  const current: Own<LangkahPassage> = {
    mulai: one.kini.mulai ?? one.kini.siap ?? event.waktu,
    selesai: event.waktu,
    oleh: event.oleh.nama,
    sebagai: event.sebagai,
    kelengkapan: data.kelengkapan,
  };
  if (one.kini.siap !== undefined) current.siap = one.kini.siap;
  if (data.keluaran !== undefined) current.keluaran = data.keluaran;
  if (data.alasan !== undefined) current.alasan = data.alasan;
  if (event.jenis === 'kegiatan-disetujui') current.disetujui = true;
  const langkah = withReady(
    berkas.sop,
    berkas.langkah.with(data.langkah, { ...settled(one), status: 'selesai', sejak: event.waktu, kini: current }),
    event.waktu,
  );
  const after: Own<Berkas> = { ...berkas, langkah };
  if (berkas.status === 'berjalan' && langkah.every(isDone)) {
    after.status = 'selesai';
    after.selesai = event.waktu;
  }
  return after;
}

/** Somebody sent work back: the step named opens again, and with it every step after it. */
export function returned(berkas: Berkas, event: EventOf<'kegiatan-dikembalikan'>): Berkas {
  const { langkah: from, ke, alasan } = event.data;
  if (!berkas.langkah[from] || !berkas.langkah[ke] || ke >= from) return berkas;
  const after = dependentsOf(berkas.sop, ke);
  const langkah = berkas.langkah.map((one, index): LangkahState => {
    if (index === ke) {
      return {
        ...shelved(one, one.kini),
        status: 'dikembalikan',
        sejak: event.waktu,
        kini: { siap: event.waktu },
        dikembalikan: one.dikembalikan + 1,
        alasanKembali: alasan,
      };
    }
    if (index === from) {
      const closed: LangkahPassage = {
        ...one.kini,
        mulai: one.kini.mulai ?? one.kini.siap ?? event.waktu,
        selesai: event.waktu,
        oleh: event.oleh.nama,
        sebagai: event.sebagai,
        dikembalikan: { ke, alasan },
      };
      return { ...shelved(one, closed), status: 'menunggu', sejak: event.waktu, kini: {}, mengembalikan: one.mengembalikan + 1 };
    }
    return after.has(index) ? { ...shelved(one, one.kini), status: 'menunggu', sejak: event.waktu, kini: {} } : one;
  });
  const status = berkas.status === 'selesai' ? 'berjalan' : berkas.status;
  if (berkas.selesai === undefined) return { ...berkas, langkah, status };
  const { selesai: _, ...rest } = berkas;
  return { ...rest, langkah, status };
}

/** Puts a passage with the earlier ones, if anything happened in it. */
function shelved(one: LangkahState, putaran: LangkahPassage): LangkahState {
  return putaran.mulai === undefined ? settled(one) : { ...settled(one), lalu: [...one.lalu, putaran] };
}

/** A step that no longer says why it came back. Most never did, and stay as they are: taking a member out is slow. */
function settled(one: LangkahState): LangkahState {
  if (one.alasanKembali === undefined) return one;
  const { alasanKembali: _, ...rest } = one;
  return rest;
}

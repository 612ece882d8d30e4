import type { EventOf, NewEvent } from './event';
import { changeStep, finished, fresh, isDone, returned, started, withReady, type Own } from './evolve-langkah';
import { applyCorrections } from './corrections';
import { ELSEWHERE, groundless, lapseOf } from './ground';
import type { OtherWork } from './guards';
import { eventsOf, type Berkas, type Lapse } from './state';

/** A Berkas after one more of its events, which has its ground; undefined while it has not begun. Total, as `evolve` is. */
export function evolveBerkas(before: Berkas | undefined, event: NewEvent): Berkas | undefined {
  if (!before) return event.jenis === 'berkas-dimulai' ? withHistory(begin(event), event) : undefined;
  const after = apply(before, event);
  return withHistory(after === before ? { ...before } : after, event);
}

/** A Berkas that another of its name was begun before: there to be seen and to be opened when the name is free. */
export const beginLapsed = (event: EventOf<'berkas-dimulai'>): Berkas =>
  withHistory({ ...begin(event), status: 'dibatalkan' }, event);

/** Adds an event to the history of a Berkas that nobody else holds yet: copying it once more would make long logs slow. */
export function withHistory(own: Own<Berkas>, event: NewEvent): Berkas {
  own.riwayat = { peristiwa: event, lebihLama: own.riwayat };
  own.jumlahPeristiwa += 1;
  return own;
}

/**
 * Tells a Berkas again from its beginning, as if every corrected event had been right from the start; which acts have their ground
 * is found anew and marked in `lapsed`.
 */
export function retell(berkas: Berkas, lapsed: Map<string, Lapse>, state: OtherWork): Berkas {
  const [first, ...rest] = applyCorrections(eventsOf(berkas).toReversed(), lapsed);
  if (first?.jenis !== 'berkas-dimulai') return berkas;
  let again = lapsed.has(first.id) ? beginLapsed(first) : withHistory(begin(first), first);
  for (const event of rest) {
    const known = lapsed.get(event.id);
    const refusal =
      known && (event.jenis === 'berkas-ditautkan' || ELSEWHERE.has(known.refusal.kind))
        ? known.refusal
        : groundless(event, again, undefined);
    if (!refusal) {
      again = apply(again, event);
      lapsed.delete(event.id);
    } else if (known?.refusal.kind !== refusal.kind) lapsed.set(event.id, lapseOf(event, refusal, berkas, state));
  }
  return { ...again, riwayat: berkas.riwayat, jumlahPeristiwa: berkas.jumlahPeristiwa };
}

function begin(event: EventOf<'berkas-dimulai'>): Berkas {
  const { nama, periode, sop, batas } = event.data;
  return {
    id: event.berkas,
    nama,
    ...(periode === undefined ? {} : { periode }),
    sop,
    status: 'berjalan',
    dimulai: event.waktu,
    ...(batas === undefined ? {} : { batas }),
    langkah: withReady(
      sop,
      sop.langkah.map(() => fresh(event.waktu)),
      event.waktu,
    ),
    penugasan: [],
    perlu: [],
    riwayat: null,
    jumlahPeristiwa: 0,
  };
}

/** What an event changes in its Berkas, corrections aside. */
function apply(berkas: Berkas, event: NewEvent): Berkas {
  switch (event.jenis) {
    case 'kegiatan-dimulai':
      return started(berkas, event.data.langkah, event);
    case 'kegiatan-selesai':
    case 'kegiatan-disetujui':
      return finished(berkas, event.data, event);
    case 'kegiatan-dikembalikan':
      return returned(berkas, event);
    case 'kegiatan-diserahkan':
      return changeStep(berkas, event.data.langkah, (one) => ({ ...one, penerima: event.data.kepada }));
    case 'penugasan-plt':
      return assigned(berkas, event);
    case 'berkas-dibatalkan':
      return { ...berkas, status: 'dibatalkan' };
    case 'berkas-diarsipkan':
      return { ...berkas, status: 'diarsipkan' };
    case 'berkas-dibuka-kembali':
      return { ...berkas, status: berkas.langkah.every(isDone) ? 'selesai' : 'berjalan' };
    case 'berkas-ditautkan': {
      const { perlu: id, langkah, lepas } = event.data;
      const others = berkas.perlu.filter((one) => one.berkas !== id || one.langkah !== langkah);
      return { ...berkas, perlu: lepas ? others : [...others, langkah === undefined ? { berkas: id } : { berkas: id, langkah }] };
    }
    case 'sop-versi-diadopsi':
      return adopted(berkas, event);
    case 'batas-ditetapkan':
      return event.data.batas.reduce(
        (so, { langkah, batas }) =>
          langkah === undefined ? withBatas(so, batas) : changeStep(so, langkah, (one) => withBatas(one, batas)),
        berkas,
      );
    case 'berkas-dimulai':
    case 'bidang-dibuka':
    case 'bidang-dikembalikan':
    case 'bidang-dikunci':
    case 'bidang-disetor':
    case 'catatan-ditambahkan':
    case 'data-diimpor':
    case 'data-diperbarui':
    case 'impor-dibatalkan':
    case 'kunci-dicabut':
    case 'kunci-dikonfirmasi':
    case 'lkj-diekspor':
    case 'lkj-disusun':
    case 'lkj-final':
    case 'log-dipulihkan':
    case 'peristiwa-dikoreksi':
    case 'sop-diperbaiki':
    case 'tulisan-diurungkan':
      return berkas;
  }
}

function withBatas<Of extends { readonly batas?: string }>(of: Of, batas: string | null): Of {
  const { batas: _, ...rest } = of;
  return (batas === null ? rest : { ...rest, batas }) as Of;
}

function assigned(berkas: Berkas, event: EventOf<'penugasan-plt'>): Berkas {
  const { jabatan, nama, sifat, dasar, berakhir } = event.data;
  const others = berkas.penugasan.filter((one) => one.jabatan !== jabatan || one.nama !== nama);
  const added = { jabatan, nama, sifat, sejak: event.waktu, ...(dasar === undefined ? {} : { dasar }) };
  return { ...berkas, penugasan: berakhir ? others : [...others, added] };
}

function adopted(berkas: Berkas, event: EventOf<'sop-versi-diadopsi'>): Berkas {
  const { sop, peta } = event.data;
  const carried = sop.langkah.map((_, index) => {
    const old = peta[index];
    return (old === null || old === undefined ? undefined : berkas.langkah[old]) ?? fresh(event.waktu);
  });
  // A step that goes on keeps its readiness only while everything now before it is finished.
  const langkah = carried.map((one, index) => {
    const open = sop.langkah[index]?.setelah.some((before) => carried[before]?.status !== 'selesai') ?? false;
    if (!open || one.status !== 'menunggu' || one.kini.siap === undefined) return one;
    const { siap: _, ...current } = one.kini;
    return { ...one, kini: current };
  });
  const ready = withReady(sop, langkah, event.waktu);
  const { selesai, ...rest } = berkas;
  const done = ready.length > 0 && ready.every(isDone);
  return {
    ...rest,
    sop,
    langkah: ready,
    ...(berkas.status === 'selesai' && !done ? { status: 'berjalan' } : {}),
    ...(done && selesai !== undefined ? { selesai } : {}),
  };
}

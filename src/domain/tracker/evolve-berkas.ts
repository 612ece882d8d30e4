import type { DataSelesai, EventOf, NewEvent } from './event';
import { applyCorrections } from './koreksi';
import type { Berkas, LangkahState, Putaran } from './state';
import type { SopVersi } from './sop-versi';
import { dependentsOf } from './versi-sop';

/** A Berkas after one more of its events; undefined while it has not begun. Total, as `evolve` is. */
export function evolveBerkas(before: Berkas | undefined, event: NewEvent): Berkas | undefined {
  if (!before) return event.jenis === 'berkas-dimulai' ? withHistory(begin(event), event) : undefined;
  if (event.jenis === 'peristiwa-dikoreksi') return refold(withHistory({ ...before }, event));
  const after = apply(before, event);
  return withHistory(after === before ? { ...before } : after, event);
}

type Own<Of> = { -readonly [Name in keyof Of]: Of[Name] };

/** Adds an event to the history of a Berkas that nobody else holds yet: copying it once more would make long logs slow. */
function withHistory(own: Own<Berkas>, event: NewEvent): Berkas {
  own.riwayat = { peristiwa: event, lebihLama: own.riwayat };
  own.jumlahPeristiwa += 1;
  return own;
}

/** Tells the Berkas again from its beginning, as if every corrected event had been right from the start. */
function refold(berkas: Berkas): Berkas {
  const events: NewEvent[] = [];
  for (let link = berkas.riwayat; link; link = link.lebihLama) events.push(link.peristiwa);
  const [first, ...rest] = applyCorrections(events.reverse());
  if (first?.jenis !== 'berkas-dimulai') return berkas;
  let again = begin(first);
  for (const event of rest) again = apply(again, event);
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

const fresh = (waktu: string): LangkahState => ({
  status: 'menunggu',
  sejak: waktu,
  kini: {},
  lalu: [],
  mengembalikan: 0,
  dikembalikan: 0,
});

/** Marks as ready every step whose predecessors are all finished. */
function withReady(sop: SopVersi, langkah: readonly LangkahState[], waktu: string): readonly LangkahState[] {
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
    case 'lkj-diekspor':
    case 'lkj-disusun':
    case 'lkj-final':
    case 'log-dipulihkan':
    case 'peristiwa-dikoreksi':
    case 'sop-diperbaiki':
      return berkas;
  }
}

const isDone = (langkah: LangkahState): boolean => langkah.status === 'selesai';

function withBatas<Of extends { readonly batas?: string }>(of: Of, batas: string | null): Of {
  const { batas: _, ...rest } = of;
  return (batas === null ? rest : { ...rest, batas }) as Of;
}

function changeStep(berkas: Berkas, index: number, change: (langkah: LangkahState) => LangkahState): Berkas {
  const one = berkas.langkah[index];
  return one ? { ...berkas, langkah: berkas.langkah.with(index, change(one)) } : berkas;
}

function started(berkas: Berkas, index: number, event: NewEvent): Berkas {
  return changeStep(berkas, index, (one) => {
    if (one.status === 'selesai' || one.status === 'berjalan') return one;
    const kini: Own<Putaran> = { mulai: event.waktu, oleh: event.oleh.nama, sebagai: event.sebagai };
    if (one.kini.siap !== undefined) kini.siap = one.kini.siap;
    return { ...one, status: 'berjalan', sejak: event.waktu, kini };
  });
}

function finished(berkas: Berkas, data: DataSelesai, event: NewEvent): Berkas {
  const one = berkas.langkah[data.langkah];
  // Two people may close the same step at the same moment: the first in the chain did it.
  if (!one || one.status === 'selesai') return berkas;
  const kini: Own<Putaran> = {
    mulai: one.kini.mulai ?? one.kini.siap ?? event.waktu,
    selesai: event.waktu,
    oleh: event.oleh.nama,
    sebagai: event.sebagai,
    kelengkapan: data.kelengkapan,
  };
  if (one.kini.siap !== undefined) kini.siap = one.kini.siap;
  if (data.keluaran !== undefined) kini.keluaran = data.keluaran;
  if (data.alasan !== undefined) kini.alasan = data.alasan;
  if (event.jenis === 'kegiatan-disetujui') kini.disetujui = true;
  const langkah = withReady(
    berkas.sop,
    berkas.langkah.with(data.langkah, { ...settled(one), status: 'selesai', sejak: event.waktu, kini }),
    event.waktu,
  );
  const after: Own<Berkas> = { ...berkas, langkah };
  if (berkas.status === 'berjalan' && langkah.every(isDone)) {
    after.status = 'selesai';
    after.selesai = event.waktu;
  }
  return after;
}

function returned(berkas: Berkas, event: EventOf<'kegiatan-dikembalikan'>): Berkas {
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
      const closed: Putaran = {
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
function shelved(one: LangkahState, putaran: Putaran): LangkahState {
  return putaran.mulai === undefined ? settled(one) : { ...settled(one), lalu: [...one.lalu, putaran] };
}

/** A step that no longer says why it came back. Most never did, and stay as they are: taking a member out is slow. */
function settled(one: LangkahState): LangkahState {
  if (one.alasanKembali === undefined) return one;
  const { alasanKembali: _, ...rest } = one;
  return rest;
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
    const { siap: _, ...kini } = one.kini;
    return { ...one, kini };
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

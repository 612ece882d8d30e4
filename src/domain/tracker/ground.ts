import type { TrackerRefusal } from './command';
import { langkahOf, type EventOf, type JenisPeristiwa, type NewEvent } from './event';
import {
  bidangOf, bidangRefusal, closedBy, isIn, linkRefusal, MOVES, nameRefusal, stepRefusal, voidRefusal, type OtherWork,
} from './guards'; // prettier-ignore
import { eventsOf, type Berkas, type Lapse } from './state';

/**
 * Why an event has no ground at its place [T31]: what `decide` would have refused there. Who may act is not asked again: that was
 * decided by what the writer saw. `state` is absent where a Berkas is told again from its beginning: what others did is then known
 * only as it was found the first time.
 */
export function groundless(
  event: NewEvent,
  berkas: Berkas | undefined,
  state: OtherWork | undefined,
): TrackerRefusal | undefined {
  if (event.jenis === 'berkas-dimulai') {
    if (berkas) return { kind: 'sudah-terjadi' };
    return state && nameRefusal(state, event.data.nama);
  }
  if (isBidang(event)) {
    if (!berkas && event.berkas !== '') return { kind: 'berkas-tidak-ada', berkas: event.berkas };
    return (berkas && closedBy(berkas)) ?? (state && bidangRefusal(state, event.berkas, event.jenis, event.data));
  }
  if (!CHANGES.has(event.jenis)) return undefined;
  if (!berkas) return { kind: 'berkas-tidak-ada', berkas: event.berkas };
  if (event.jenis === 'berkas-dibuka-kembali') {
    if (!closedBy(berkas)) return { kind: 'berkas-masih-berjalan', nama: berkas.nama };
    return state && nameRefusal(state, berkas.nama, berkas.id);
  }
  return closedBy(berkas) ?? openGround(event, berkas, state);
}

const CHANGES: ReadonlySet<JenisPeristiwa> = new Set([
  ...MOVES, 'kegiatan-diserahkan', 'penugasan-plt', 'peristiwa-dikoreksi', 'berkas-dibatalkan', 'berkas-dibuka-kembali',
  'berkas-diarsipkan', 'berkas-ditautkan', 'batas-ditetapkan',
]); // prettier-ignore

const isBidang = (
  event: NewEvent,
): event is EventOf<'bidang-dibuka' | 'bidang-disetor' | 'bidang-dikembalikan' | 'bidang-dikunci'> =>
  event.jenis.startsWith('bidang-');

function openGround(event: NewEvent, berkas: Berkas, state: OtherWork | undefined): TrackerRefusal | undefined {
  switch (event.jenis) {
    case 'kegiatan-dimulai':
    case 'kegiatan-selesai':
    case 'kegiatan-disetujui':
    case 'kegiatan-dikembalikan':
    case 'kegiatan-diserahkan':
      return stepRefusal(state ?? ALONE, berkas, event) ?? uncollected(event, berkas, state);
    case 'peristiwa-dikoreksi': {
      if (!state) return undefined;
      const events = eventsOf(berkas);
      const target = events.find(({ id }) => id === event.data.peristiwa);
      if (!target) return { kind: 'peristiwa-tidak-ada' };
      if (target.jenis === 'peristiwa-dikoreksi') return { kind: 'koreksi-atas-koreksi' };
      return event.data.batal ? voidRefusal(events, target, state.lapsed) : undefined;
    }
    case 'berkas-ditautkan':
      return state && linkRefusal(state, berkas, event.data);
    case 'sop-versi-diadopsi':
      return event.data.dari === undefined || event.data.dari === berkas.sop.sidik ? undefined : { kind: 'sop-lain' };
    default:
      return undefined;
  }
}

const ALONE = { berkas: new Map<string, Berkas>() };

/** A step that closed by itself because every bidang had handed in is open again when one of them had been sent back [T18]. */
function uncollected(event: NewEvent, berkas: Berkas, state: OtherWork | undefined): TrackerRefusal | undefined {
  if (!state || event.jenis !== 'kegiatan-selesai' || event.data.otomatis !== true) return undefined;
  for (let link = berkas.riwayat; link; link = link.lebihLama) {
    if (link.peristiwa.jenis !== 'bidang-disetor') continue;
    const open = bidangOf(state, berkas.id, link.peristiwa.data.periode).find((one) => !isIn(one));
    return open && { kind: 'bidang-belum-disetor', bidang: open.bidang };
  }
  return undefined;
}

/** Refusals that what other Berkas and the bidang did is behind: not found again when a Berkas is told again alone. */
export const ELSEWHERE: ReadonlySet<TrackerRefusal['kind']> = new Set<TrackerRefusal['kind']>([
  'berkas-lain-belum-selesai', 'bidang-belum-disetor', 'bidang-tidak-terbuka', 'nama-berkas-terpakai', 'tautan-berputar',
]); // prettier-ignore

/** An act without ground, with the act that took it where that is known. */
export function lapseOf(event: NewEvent, refusal: TrackerRefusal, berkas: Berkas | undefined, state: OtherWork): Lapse {
  const karena =
    refusal.kind === 'nama-berkas-terpakai' ? starterOf(refusal.nama, state) : causeOf(event, refusal, berkas, state);
  return karena ? { refusal, karena } : { refusal };
}

const starterOf = (nama: string, { berkas }: OtherWork): NewEvent | undefined => {
  const found = [...berkas.values()].find((one) => one.nama === nama && one.status !== 'dibatalkan');
  return found && eventsOf(found).at(-1);
};

function causeOf(event: NewEvent, { kind }: TrackerRefusal, berkas: Berkas | undefined, state: OtherWork): NewEvent | undefined {
  const kinds = CAUSES[kind] ?? [event.jenis];
  const about = langkahOf(event);
  const own = kind === 'sudah-selesai' || kind === 'sudah-dimulai';
  const where = kind === 'tautan-berputar' || kind === 'berkas-lain-belum-selesai' ? [...state.berkas.values()] : [berkas];
  for (const one of where) {
    for (let link = one?.riwayat; link; link = link.lebihLama) {
      const { peristiwa } = link;
      if (peristiwa.id === event.id || !kinds.includes(peristiwa.jenis) || state.lapsed.has(peristiwa.id)) continue;
      if (!own || langkahOf(peristiwa) === about) return peristiwa;
    }
  }
  // A Berkas that never counted takes its acts with it.
  const first = berkas && eventsOf(berkas).at(-1);
  return first && state.lapsed.get(first.id)?.karena;
}

const BACK: readonly JenisPeristiwa[] = ['kegiatan-dikembalikan', 'peristiwa-dikoreksi', 'sop-versi-diadopsi'];
const SENT: readonly JenisPeristiwa[] = ['bidang-dikembalikan', 'bidang-dikunci', 'bidang-disetor', 'bidang-dibuka'];

/** Which kinds of act take the ground that a refusal misses. */
const CAUSES: Readonly<Partial<Record<TrackerRefusal['kind'], readonly JenisPeristiwa[]>>> = {
  'sudah-selesai': ['kegiatan-selesai', 'kegiatan-disetujui'],
  'sudah-dimulai': ['kegiatan-dimulai'],
  'langkah-sebelum-belum-selesai': BACK,
  'belum-giliran': BACK,
  'sudah-ada-kelanjutan': [...MOVES],
  'berkas-tidak-berjalan': ['berkas-dibatalkan', 'berkas-diarsipkan'],
  'berkas-masih-berjalan': ['berkas-dibuka-kembali'],
  'berkas-lain-belum-selesai': [...BACK, 'berkas-dibatalkan', 'berkas-ditautkan'],
  'sop-lain': ['sop-versi-diadopsi'],
  'langkah-tidak-ada': ['sop-versi-diadopsi'],
  'bidang-belum-disetor': SENT,
  'bidang-tidak-terbuka': SENT,
};

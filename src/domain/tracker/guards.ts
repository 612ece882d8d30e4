import { sameName } from '../kantor/orang';
import type { TrackerRefusal } from './command';
import { correctionsIn } from './corrections';
import type { DataBidang, EventOf, JenisPeristiwa, NewEvent } from './event';
import { dependentsOf, nomorOfLangkah } from './make-sop-versi';
import { bidangKey, type Berkas, type BidangState, type State } from './state';

/** What the guards look at beside the Berkas itself. */
export type OtherWork = Pick<State, 'berkas' | 'bidang' | 'lapsed'>;

/** Why a Berkas takes no act now [T10]. */
export const closedBy = (berkas: Berkas): TrackerRefusal | undefined =>
  berkas.status === 'dibatalkan' || berkas.status === 'diarsipkan'
    ? { kind: 'berkas-tidak-berjalan', nama: berkas.nama, status: berkas.status }
    : undefined;

/** What a step still waits for [T2, T14]. */
export function blockedBy(state: Pick<State, 'berkas'>, berkas: Berkas, langkah: number): TrackerRefusal | undefined {
  const open = (berkas.sop.langkah[langkah]?.setelah ?? []).filter((before) => berkas.langkah[before]?.status !== 'selesai');
  if (open.length > 0)
    return { kind: 'langkah-sebelum-belum-selesai', nomor: open.map((index) => nomorOfLangkah(berkas.sop, index)) };
  for (const need of berkas.perlu) {
    if (need.langkah !== undefined && need.langkah !== langkah) continue;
    const other = state.berkas.get(need.berkas);
    if (other && !hasFinished(other)) return { kind: 'berkas-lain-belum-selesai', nama: other.nama };
  }
  return undefined;
}

/** An archived Berkas counts as finished when all its steps were. */
const hasFinished = (berkas: Berkas): boolean =>
  berkas.status !== 'dibatalkan' && berkas.langkah.every(({ status }) => status === 'selesai');

type Moving = EventOf<
  'kegiatan-dimulai' | 'kegiatan-selesai' | 'kegiatan-disetujui' | 'kegiatan-dikembalikan' | 'kegiatan-diserahkan'
>;

/** Why a step cannot be moved like this now, whoever asks [T2, T7, T14]. */
export function stepRefusal(
  state: Pick<State, 'berkas'>,
  berkas: Berkas,
  { jenis, data }: Pick<Moving, 'jenis'> & { readonly data: { readonly langkah: number; readonly ke?: number } },
): TrackerRefusal | undefined {
  const langkah = berkas.langkah[data.langkah];
  if (!langkah) return { kind: 'langkah-tidak-ada', langkah: data.langkah };
  const nomor = nomorOfLangkah(berkas.sop, data.langkah);
  if (jenis === 'kegiatan-dikembalikan') {
    const reached = langkah.status === 'selesai' || langkah.status === 'berjalan' || langkah.kini.siap !== undefined;
    if (!reached) return { kind: 'belum-giliran', nomor };
    if (data.ke === undefined || !berkas.langkah[data.ke]) return { kind: 'langkah-tidak-ada', langkah: data.ke ?? -1 };
    return dependentsOf(berkas.sop, data.ke).has(data.langkah) ? undefined : { kind: 'kembali-bukan-ke-belakang', nomor };
  }
  if (langkah.status === 'selesai') return { kind: 'sudah-selesai', nomor };
  if (jenis === 'kegiatan-diserahkan') return undefined;
  if (jenis === 'kegiatan-dimulai' && langkah.status === 'berjalan') return { kind: 'sudah-dimulai', nomor };
  return blockedBy(state, berkas, data.langkah);
}

/** Why no other Berkas may have this name now; one that was cancelled has given its name back. */
export function nameRefusal(state: Pick<State, 'berkas'>, nama: string, own?: string): TrackerRefusal | undefined {
  for (const berkas of state.berkas.values()) {
    if (berkas.id !== own && berkas.status !== 'dibatalkan' && sameName(berkas.nama, nama))
      return { kind: 'nama-berkas-terpakai', nama: berkas.nama };
  }
  return undefined;
}

/** Why a Berkas cannot be tied to another, or untied, now [T14]. */
export function linkRefusal(
  state: Pick<State, 'berkas'>,
  berkas: Berkas,
  { perlu, langkah, lepas }: EventOf<'berkas-ditautkan'>['data'],
): TrackerRefusal | undefined {
  if (langkah !== undefined && !berkas.langkah[langkah]) return { kind: 'langkah-tidak-ada', langkah };
  const tied = berkas.perlu.some((need) => need.berkas === perlu && need.langkah === langkah);
  if (tied !== (lepas ?? false)) return { kind: 'sudah-terjadi' };
  if (lepas) return undefined;
  if (!state.berkas.has(perlu)) return { kind: 'berkas-tidak-ada', berkas: perlu };
  return needs(state, perlu, berkas.id) ? { kind: 'tautan-berputar' } : undefined;
}

/** Whether a Berkas needs another, directly or through others; every Berkas needs itself. */
function needs(state: Pick<State, 'berkas'>, from: string, wanted: string, seen = new Set<string>()): boolean {
  if (from === wanted) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return state.berkas.get(from)?.perlu.some((need) => needs(state, need.berkas, wanted, seen)) ?? false;
}

const STEPS = ['kegiatan-dimulai', 'kegiatan-selesai', 'kegiatan-disetujui', 'kegiatan-dikembalikan'] as const;
export const MOVES: ReadonlySet<JenisPeristiwa> = new Set([...STEPS, 'sop-versi-diadopsi']);
const VOIDABLE = new Set<JenisPeristiwa>([
  ...STEPS,
  'kegiatan-diserahkan',
  'penugasan-plt',
  'catatan-ditambahkan',
  'batas-ditetapkan',
  'berkas-ditautkan',
]);

/** Why an event cannot be taken back now [T12]. `events`: its Berkas's, newest first. */
export function voidRefusal(
  events: readonly NewEvent[],
  target: NewEvent,
  lapsed: Pick<ReadonlyMap<string, unknown>, 'has'>,
): TrackerRefusal | undefined {
  if (!VOIDABLE.has(target.jenis)) return { kind: 'sudah-ada-kelanjutan' };
  const corrections = correctionsIn(events.toReversed(), lapsed);
  if (lapsed.has(target.id) || corrections.get(target.id)?.data.batal) return { kind: 'sudah-terjadi' };
  if (!MOVES.has(target.jenis)) return undefined;
  const last = events.find(({ jenis, id }) => MOVES.has(jenis) && !lapsed.has(id) && !corrections.get(id)?.data.batal);
  return last?.id === target.id ? undefined : { kind: 'sudah-ada-kelanjutan' };
}

type OnBidang = 'bidang-dibuka' | 'bidang-disetor' | 'bidang-dikembalikan' | 'bidang-dikunci';

/** Why a bidang's data cannot go there now [T17]. What is opened for a reason is opened again. */
export function bidangRefusal(
  state: Pick<State, 'bidang'>,
  berkas: string,
  jenis: OnBidang,
  { bidang, periode, alasan }: DataBidang,
): TrackerRefusal | undefined {
  const now = state.bidang.get(bidangKey(berkas, periode, bidang));
  const locked = (): TrackerRefusal => ({ kind: 'bidang-tidak-terbuka', bidang: now?.bidang ?? bidang, status: 'dikunci' });
  switch (jenis) {
    case 'bidang-dibuka':
      if (alasan === undefined) return now ? { kind: 'sudah-terjadi' } : undefined;
      if (!now) return { kind: 'bidang-tidak-terbuka', bidang, status: 'belum-dibuka' };
      return isIn(now) ? undefined : { kind: 'sudah-terjadi' };
    case 'bidang-disetor':
      if (now?.status === 'dikunci') return locked();
      return now?.status === 'disetor' ? { kind: 'bidang-tidak-terbuka', bidang: now.bidang, status: 'disetor' } : undefined;
    case 'bidang-dikembalikan':
      if (now?.status === 'dikunci') return locked();
      return now?.status === 'disetor' ? undefined : { kind: 'bidang-belum-disetor', bidang };
    case 'bidang-dikunci':
      if (now?.status === 'disetor') return undefined;
      return now?.status === 'dikunci' ? { kind: 'sudah-terjadi' } : { kind: 'bidang-belum-disetor', bidang };
  }
}

/** Whether a bidang has handed in. */
export const isIn = (bidang: BidangState): boolean => bidang.status === 'disetor' || bidang.status === 'dikunci';

/** Every bidang whose data of a period belongs to a Berkas, in the order they were opened. */
export const bidangOf = (state: Pick<State, 'bidang'>, berkas: string, periode: string): BidangState[] =>
  [...state.bidang.values()].filter(
    (one) => one.berkas === berkas && one.periode.trim().toLowerCase() === periode.trim().toLowerCase(),
  );

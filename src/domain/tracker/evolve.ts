import type { EventOf, NewEvent } from './event';
import { beginLapsed, evolveBerkas, retell, withHistory } from './evolve-berkas';
import { isWellFormed } from './event-shapes';
import { groundless, lapseOf } from './ground';
import { bidangKey, EMPTY_STATE, type Berkas, type BidangState, type Lapse, type State } from './state';

/**
 * The state after one more event. Total: an event that makes no sense here is kept in the history and changes nothing else; one
 * that `decide` would refuse here is marked as well (`lapsed`).
 */
export const evolve = (state: State, event: NewEvent): State => fold([event], state);

/** The state after all of them, one by one, without copying in between. */
export function fold(events: Iterable<NewEvent>, from: State = EMPTY_STATE): State {
  const draft = {
    berkas: new Map(from.berkas),
    bidang: new Map(from.bidang),
    lapsed: new Map(from.lapsed),
  };
  let count = from.jumlahPeristiwa;
  for (const event of events) {
    into(draft, event);
    count += 1;
  }
  return { ...draft, jumlahPeristiwa: count };
}

interface Draft {
  readonly berkas: Map<string, Berkas>;
  readonly bidang: Map<string, BidangState>;
  readonly lapsed: Map<string, Lapse>;
}

function into(draft: Draft, event: NewEvent): void {
  if (!isWellFormed(event)) return;
  const before = draft.berkas.get(event.berkas);
  const refusal = groundless(event, before, draft);
  if (refusal) {
    draft.lapsed.set(event.id, lapseOf(event, refusal, before, draft));
    const kept = before ? withHistory({ ...before }, event) : event.jenis === 'berkas-dimulai' ? beginLapsed(event) : undefined;
    if (kept) draft.berkas.set(event.berkas, kept);
    return;
  }
  if (isBidangEvent(event)) bidangInto(draft.bidang, event);
  const berkas = evolveBerkas(before, event);
  if (!berkas) return;
  draft.berkas.set(event.berkas, berkas);
  if (event.jenis === 'peristiwa-dikoreksi') draft.berkas.set(event.berkas, retell(berkas, draft.lapsed, draft));
}

type BidangEvent = EventOf<'bidang-dibuka' | 'bidang-disetor' | 'bidang-dikembalikan' | 'bidang-dikunci'>;

const BIDANG_STATUS = {
  'bidang-dibuka': 'terbuka',
  'bidang-disetor': 'disetor',
  'bidang-dikembalikan': 'dikembalikan',
  'bidang-dikunci': 'dikunci',
} as const;

const isBidangEvent = (event: NewEvent): event is BidangEvent => Object.hasOwn(BIDANG_STATUS, event.jenis);

function bidangInto(all: Map<string, BidangState>, event: BidangEvent): void {
  const { bidang, periode, alasan, ringkasan } = event.data;
  const key = bidangKey(event.berkas, periode, bidang);
  const before = all.get(key);
  const kembali = event.jenis === 'bidang-dikembalikan' ? 1 : 0;
  all.set(key, {
    berkas: event.berkas,
    periode,
    bidang,
    status: BIDANG_STATUS[event.jenis],
    sejak: event.waktu,
    oleh: event.oleh.nama,
    ...(alasan === undefined ? {} : { alasan }),
    ...(ringkasan === undefined ? {} : { ringkasan }),
    dikembalikan: (before?.dikembalikan ?? 0) + kembali,
  });
}

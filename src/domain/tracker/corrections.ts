import type { EventOf, NewEvent, Ubahan } from './event';
import { isIsoTime } from './log/log-row';
import { isWellFormed } from './event-shapes';

type Correction = EventOf<'peristiwa-dikoreksi'>;

/** Ids that count for nothing (see `State.lapsed`). */
type Ids = Pick<ReadonlyMap<string, unknown>, 'has'>;
const NONE: Ids = new Map();

/**
 * The correction in force for each event it names: the last one. A correction of a correction counts for nothing, nor does one that
 * had lost its ground (`lapsed`).
 */
export function correctionsIn(events: readonly NewEvent[], lapsed: Ids = NONE): Map<string, Correction> {
  if (!events.some(({ jenis }) => jenis === 'peristiwa-dikoreksi')) return new Map();
  const seen = new Map<string, NewEvent>();
  const corrections = new Map<string, Correction>();
  for (const event of events) {
    if (event.jenis === 'peristiwa-dikoreksi' && !lapsed.has(event.id) && isWellFormed(event)) {
      const target = seen.get(event.data.peristiwa);
      if (target && target.jenis !== 'peristiwa-dikoreksi' && target.jenis !== 'berkas-dimulai') {
        corrections.set(event.data.peristiwa, event);
      }
    }
    seen.set(event.id, event);
  }
  return corrections;
}

/** The events as their corrections say they should have been: void ones left out, changed ones changed. */
export function applyCorrections(events: readonly NewEvent[], lapsed: Ids = NONE): NewEvent[] {
  const corrections = correctionsIn(events, lapsed);
  const right: NewEvent[] = [];
  for (const event of events) {
    const correction = corrections.get(event.id);
    if (event.jenis === 'peristiwa-dikoreksi' || correction?.data.batal) continue;
    right.push(correction?.data.ubahan ? changed(event, correction.data.ubahan) : event);
  }
  return right;
}

function changed(event: NewEvent, ubahan: Ubahan): NewEvent {
  const { waktu, ...said } = ubahan;
  const kept = Object.fromEntries(Object.entries(said).filter(([name]) => FIELDS[event.jenis]?.includes(name as keyof Ubahan)));
  return {
    ...event,
    ...(waktu !== undefined && isIsoTime(waktu) ? { waktu } : {}),
    data: { ...event.data, ...kept },
  } as NewEvent;
}

/** What a correction may replace in an event of this kind; its time may always be put right. */
export const correctableFields = (jenis: NewEvent['jenis']): readonly (keyof Ubahan)[] => FIELDS[jenis] ?? [];

const FINISHED = ['keluaran', 'kelengkapan', 'alasan'] as const;

/** Which words of an event a correction may replace. */
const FIELDS: Readonly<Partial<Record<NewEvent['jenis'], readonly (keyof Ubahan)[]>>> = {
  'kegiatan-selesai': FINISHED,
  'kegiatan-disetujui': FINISHED,
  'kegiatan-dikembalikan': ['alasan'],
  'kegiatan-diserahkan': ['alasan'],
  'catatan-ditambahkan': ['teks'],
  'berkas-dibatalkan': ['alasan'],
  'berkas-dibuka-kembali': ['alasan'],
};

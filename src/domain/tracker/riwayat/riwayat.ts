import { grouped } from '../../grouped';
import type { Text } from '../../text';
import { dateOf, localTime, type WorkingTime } from '../../kantor/kalender/working-time';
import { dayHeading } from '../../kantor/write-tanggal';
import { langkahOf, type JenisPeristiwa, type NewEvent, type Sebagai, type TrackerEvent } from '../event';
import { sameJabatan } from '../../kantor/jabatan';
import { sameName } from '../../kantor/orang';
import { correctionsIn } from '../corrections';
import { isWellFormed } from '../event-shapes';
import type { State } from '../state';
import { lapseText } from './lapse';
import { sentenceOf } from './sentence';

/** What a person wants to see of the history; everything that is not given is not asked. */
export interface RiwayatFilter {
  readonly berkas?: string;
  readonly langkah?: number;
  readonly nama?: string;
  readonly jabatan?: string;
  /** First and last day, YYYY-MM-DD in the calendar's zone. */
  readonly dari?: string;
  readonly sampai?: string;
  /** Words to be found in the sentence or the name. */
  readonly cari?: string;
}

/** An event as the history shows it. */
export interface RiwayatRow {
  readonly id: string;
  readonly jenis: JenisPeristiwa;
  /** ISO, and as shown: "2026-11-21" and "14.08". */
  readonly waktu: string;
  readonly tanggal: string;
  readonly jam: string;
  readonly berkas: string;
  readonly namaBerkas: string;
  readonly langkah?: number;
  readonly kalimat: Text;
  readonly oleh: string;
  readonly sebagai: Sebagai;
  /** Set where a later event put this one right: by whom and when, and `batal` when it counts as never done. */
  readonly dikoreksi?: { readonly alasan: string; readonly batal: boolean; readonly oleh: string; readonly waktu: string };
  /** Set where the act counts for nothing: why, in words. */
  readonly lapsed?: Text;
  readonly hash: string;
}

export interface RiwayatDay {
  readonly tanggal: string;
  readonly judul: Text;
  readonly baris: readonly RiwayatRow[];
}

/** The history, newest first. A sentence is only made when it is searched or looked at. */
export function riwayatOf(
  events: readonly TrackerEvent[],
  state: State,
  kerja: WorkingTime,
  saringan: RiwayatFilter = {},
): RiwayatRow[] {
  const corrections = correctionsIn(events, state.lapsed);
  const corrected = new Map<string, NewEvent>();
  if (corrections.size > 0) for (const event of events) if (corrections.has(event.id)) corrected.set(event.id, event);
  const found: RiwayatRow[] = [];
  const wanted = saringan.cari?.trim().toLowerCase() ?? '';
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index];
    if (!event || !passes(event, saringan, kerja)) continue;
    let said: Text | undefined;
    const sentence = (): Text => (said ??= sentenceOf(event, state, kerja, corrected));
    if (wanted !== '' && !mentions(event, sentence(), wanted)) continue;
    const { date, time } = localTime(event.waktu, kerja);
    const langkah = langkahOf(event);
    const correction = corrections.get(event.id);
    const lapse = state.lapsed.get(event.id);
    found.push({
      id: event.id,
      jenis: event.jenis,
      waktu: event.waktu,
      tanggal: date,
      jam: time,
      berkas: event.berkas,
      namaBerkas: state.berkas.get(event.berkas)?.nama ?? '',
      ...(langkah === undefined ? {} : { langkah }),
      // Made when it is looked at: of thousands of lines a person sees a few.
      get kalimat() {
        return sentence();
      },
      oleh: event.oleh.nama,
      sebagai: event.sebagai,
      ...(correction
        ? {
            dikoreksi: {
              alasan: correction.data.alasan,
              batal: correction.data.batal ?? false,
              oleh: correction.oleh.nama,
              waktu: correction.waktu,
            },
          }
        : {}),
      ...(lapse ? { lapsed: lapseText(lapse, event, state, kerja) } : {}),
      hash: event.hash,
    });
  }
  return found;
}

/**
 * Lines of the history under their days, newest day first; within a day in the order given, which is the log's: clocks of several
 * computers may disagree, the chain does not.
 */
export function byDay(rows: readonly RiwayatRow[], today: string): RiwayatDay[] {
  return [...grouped(rows, ({ tanggal }) => tanggal)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([tanggal, own]) => ({ tanggal, judul: dayHeading(tanggal, today), baris: own }));
}

const mentions = ({ oleh, sebagai }: TrackerEvent, { id, en }: Text, wanted: string): boolean =>
  `${id} ${en} ${oleh.nama} ${sebagai.jabatan}`.toLowerCase().includes(wanted);

/** Whether an event is about a step; a return is about both its ends, a plan about every step it dates. */
function isAbout(event: TrackerEvent, langkah: number): boolean {
  if (langkahOf(event) === langkah) return true;
  if (!isWellFormed(event)) return false;
  if (event.jenis === 'kegiatan-dikembalikan') return event.data.ke === langkah;
  return event.jenis === 'batas-ditetapkan' && event.data.batas.some((one) => one.langkah === langkah);
}

function passes(event: TrackerEvent, saringan: RiwayatFilter, kerja: WorkingTime): boolean {
  const { berkas, langkah, nama, jabatan, dari, sampai } = saringan;
  if (berkas !== undefined && event.berkas !== berkas) return false;
  if (langkah !== undefined && !isAbout(event, langkah)) return false;
  if (nama !== undefined && !sameName(event.oleh.nama, nama)) return false;
  if (jabatan !== undefined && !sameJabatan(event.sebagai.jabatan, jabatan)) return false;
  if (dari === undefined && sampai === undefined) return true;
  const date = dateOf(event.waktu, kerja);
  return (dari === undefined || date >= dari) && (sampai === undefined || date <= sampai);
}

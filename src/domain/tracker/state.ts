import type { TrackerRefusal } from './command';
import type { Keluaran, NewEvent, Sebagai, SifatPenugasan } from './event';
import type { SopVersi } from './sop-versi';

/** `terlambat` is none of these: it is seen by comparing with the calendar and today (see progress.ts). */
export type StatusLangkah = 'menunggu' | 'berjalan' | 'selesai' | 'dikembalikan';
export type StatusBerkas = 'berjalan' | 'selesai' | 'dibatalkan' | 'diarsipkan';

/** One passage through a step: when it could begin, began and ended (ISO), and by whom. */
export interface LangkahPassage {
  readonly siap?: string;
  readonly mulai?: string;
  readonly selesai?: string;
  readonly oleh?: string;
  readonly sebagai?: Sebagai;
  readonly keluaran?: Keluaran;
  /** Indexes of the ticked items. */
  readonly kelengkapan?: readonly number[];
  readonly alasan?: string;
  readonly disetujui?: boolean;
  /** Set where the passage ended in a return from this step. */
  readonly dikembalikan?: { readonly ke: number; readonly alasan: string };
}

/** A step of a running Berkas. Its index is the step's index in `Berkas.sop.langkah`. */
export interface LangkahState {
  readonly status: StatusLangkah;
  /** Since when the status holds (ISO). */
  readonly sejak: string;
  /** The passage going on, or the last one; its `siap` is absent while a step before it is unfinished. */
  readonly kini: LangkahPassage;
  /** Earlier passages, oldest first. */
  readonly lalu: readonly LangkahPassage[];
  /** How often work was sent back from here, and how often to here. */
  readonly mengembalikan: number;
  readonly dikembalikan: number;
  /** Why it came back, while the status is `dikembalikan` or the rework runs. */
  readonly alasanKembali?: string;
  readonly penerima?: { readonly nama: string; readonly jabatan?: string };
  /** A date set by hand or by a plan (YYYY-MM-DD). */
  readonly batas?: string;
}

export interface Penugasan {
  readonly jabatan: string;
  readonly nama: string;
  readonly sifat: SifatPenugasan;
  readonly dasar?: string;
  readonly sejak: string;
}

/** One run of an SOP for a period: "LKj 2025", "Data Kinerja TW I 2026". */
export interface Berkas {
  readonly id: string;
  readonly nama: string;
  readonly periode?: string;
  readonly sop: SopVersi;
  readonly status: StatusBerkas;
  readonly dimulai: string;
  /** When its last step was finished. */
  readonly selesai?: string;
  readonly batas?: string;
  readonly langkah: readonly LangkahState[];
  readonly penugasan: readonly Penugasan[];
  readonly perlu: readonly { readonly berkas: string; readonly langkah?: number }[];
  /** Everything logged for it, newest first, as a linked list: adding costs the same however long it is. */
  readonly riwayat: EventHistory | null;
  readonly jumlahPeristiwa: number;
}

export interface EventHistory {
  readonly peristiwa: NewEvent;
  readonly lebihLama: EventHistory | null;
}

export type StatusBidang = 'terbuka' | 'disetor' | 'dikembalikan' | 'dikunci';

/** Where one bidang's data of one period stands. */
export interface BidangState {
  readonly berkas: string;
  readonly periode: string;
  readonly bidang: string;
  readonly status: StatusBidang;
  readonly sejak: string;
  readonly oleh: string;
  readonly alasan?: string;
  readonly ringkasan?: string;
  readonly dikembalikan: number;
}

/** Why an act counts for nothing: what `decide` would have refused at its place, and the act that had taken its ground. */
export interface Lapse {
  readonly refusal: TrackerRefusal;
  readonly karena?: NewEvent;
}

/** Everything the log says. Folded from events; never written anywhere. */
export interface State {
  /** By id, in the order they were begun. */
  readonly berkas: ReadonlyMap<string, Berkas>;
  /** By `bidangKey`. */
  readonly bidang: ReadonlyMap<string, BidangState>;
  /** Acts that lost their ground to another made beside them, by the event's id: kept in the log, without effect. */
  readonly lapsed: ReadonlyMap<string, Lapse>;
  readonly jumlahPeristiwa: number;
}

/** What happened to a Berkas, newest first. */
export function eventsOf(berkas: Berkas): NewEvent[] {
  const events: NewEvent[] = [];
  for (let link = berkas.riwayat; link; link = link.lebihLama) events.push(link.peristiwa);
  return events;
}

export const EMPTY_STATE: State = { berkas: new Map(), bidang: new Map(), lapsed: new Map(), jumlahPeristiwa: 0 };

export const bidangKey = (berkas: string, periode: string, bidang: string): string =>
  `${berkas}\n${periode.trim().toLowerCase()}\n${bidang.trim().toLowerCase()}`;

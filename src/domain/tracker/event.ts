import type { Saya } from '../stamp';
import type { FigureSeal } from './figure-seal';
import type { SopVersi } from './sop-versi';

/** The version of log rows that this code writes; older ones are upcast while reading. */
export const VERSI_PERISTIWA = 1;

/** Acting for a jabatan while it is vacant (plt) or its holder is away (plh), or as a member of the team named (anggota). */
export type SifatPenugasan = 'plt' | 'plh' | 'anggota';

/** The jabatan somebody acted as, which need not be their own. */
export interface Sebagai {
  readonly jabatan: string;
  readonly sifat?: SifatPenugasan;
}

/** What came out of a step: words (a letter's number, a file's name) and, where there is one, a link. */
export interface Keluaran {
  readonly teks?: string;
  readonly tautan?: string;
  /** The number of the letter it is, and its number in the agenda of letters. */
  readonly nomor?: string;
  readonly agenda?: string;
}

/** What a person declares when a step is done; `kelengkapan` holds the indexes of the ticked items. */
export interface DataSelesai {
  readonly langkah: number;
  readonly keluaran?: Keluaran;
  readonly kelengkapan: readonly number[];
  /** Why it was closed although something was left unticked. */
  readonly alasan?: string;
  /** True when Runut closed the step because its condition came true (every bidang has handed in). */
  readonly otomatis?: boolean;
}

/** One bidang's data of one period ("2025", "TW I 2026"). `ringkasan` says in words what changed hands. */
export interface DataBidang {
  readonly bidang: string;
  readonly periode: string;
  readonly alasan?: string;
  readonly ringkasan?: string;
  /** The figures as they were handed in. */
  readonly segel?: FigureSeal;
}

/** An act told in one sentence, with whatever its own area wants to keep beside it (plain JSON). */
export interface DataCatatanKerja {
  readonly ringkasan: string;
  readonly rincian?: Json;
  /** The figures as they were when this was done. */
  readonly segel?: FigureSeal;
  /** The same where they stand on several sheets: of each only the figures this wrote or vouches for. */
  readonly segelLembar?: readonly FigureSeal[];
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What each kind of event carries. Kinds are named in the Indonesian past: they have happened. */
export interface DataPeristiwa {
  'berkas-dimulai': { readonly nama: string; readonly periode?: string; readonly sop: SopVersi; readonly batas?: string };
  'kegiatan-dimulai': { readonly langkah: number };
  'kegiatan-selesai': DataSelesai;
  'kegiatan-disetujui': DataSelesai;
  'kegiatan-dikembalikan': { readonly langkah: number; readonly ke: number; readonly alasan: string };
  'kegiatan-diserahkan': {
    readonly langkah: number;
    readonly kepada: { readonly nama: string; readonly jabatan?: string };
    readonly alasan?: string;
  };
  /** `nama` acts for `jabatan` in this Berkas from now on; `berakhir` takes it back. */
  'penugasan-plt': {
    readonly jabatan: string;
    readonly nama: string;
    readonly sifat: SifatPenugasan;
    readonly dasar?: string;
    readonly berakhir?: boolean;
  };
  'catatan-ditambahkan': { readonly langkah?: number; readonly teks: string };
  /** Puts an earlier event right: it never was (`batal`), or it said something else (`ubahan`). The old row stays. */
  'peristiwa-dikoreksi': {
    readonly peristiwa: string;
    readonly alasan: string;
    readonly batal?: boolean;
    readonly ubahan?: Ubahan;
  };
  'berkas-dibatalkan': { readonly alasan: string };
  'berkas-dibuka-kembali': { readonly alasan: string };
  'berkas-diarsipkan': { readonly catatan?: string };
  /** `perlu` must be finished before this Berkas (or only its step `langkah`) may go on; `lepas` unties it. */
  'berkas-ditautkan': { readonly perlu: string; readonly langkah?: number; readonly lepas?: boolean };
  /** `peta[i]` is the old step that the new step i continues, or null for a new one; `dari` is the old version's `sidik`. */
  'sop-versi-diadopsi': { readonly sop: SopVersi; readonly peta: readonly (number | null)[]; readonly dari?: string };
  /** Dates (YYYY-MM-DD, in the calendar's zone), per step; `langkah` absent: the whole Berkas. null takes a date away. */
  'batas-ditetapkan': { readonly batas: readonly BatasLangkah[]; readonly asal: 'tangan' | 'rencana-mundur' };
  'bidang-dibuka': DataBidang;
  'bidang-disetor': DataBidang;
  'bidang-dikembalikan': DataBidang;
  'bidang-dikunci': DataBidang;
  'data-diimpor': DataCatatanKerja;
  'impor-dibatalkan': DataCatatanKerja;
  'data-diperbarui': DataCatatanKerja;
  'sop-diperbaiki': DataCatatanKerja;
  'log-dipulihkan': DataCatatanKerja;
  'lkj-disusun': DataCatatanKerja;
  'lkj-diekspor': DataCatatanKerja;
  'lkj-final': DataCatatanKerja;
  /** The office's head has compared the words of a computer's key with the people it signs for (`nama`). `kepala`: the head's jabatan. */
  'kunci-dikonfirmasi': { readonly kunci: string; readonly nama: readonly string[]; readonly kepala: string };
  /** The head knows the key no longer: what it signs from now on proves nothing. */
  'kunci-dicabut': { readonly kunci: string; readonly alasan: string; readonly kepala: string };
  /** What earlier events tell of was taken back from the sheets, by their ids. */
  'tulisan-diurungkan': DataCatatanKerja & { readonly peristiwa: readonly string[] };
}

export interface BatasLangkah {
  readonly langkah?: number;
  readonly batas: string | null;
}

/** What a correction may change in the event it names; `waktu` when the act was recorded later than it was done. */
export interface Ubahan {
  readonly keluaran?: Keluaran;
  readonly kelengkapan?: readonly number[];
  readonly alasan?: string;
  readonly teks?: string;
  readonly waktu?: string;
}

export type JenisPeristiwa = keyof DataPeristiwa;

/** An act as decided, before it is chained to the log. */
export type NewEvent = {
  readonly [Jenis in JenisPeristiwa]: {
    readonly versi: number;
    readonly id: string;
    /** ISO 8601 with offset. */
    readonly waktu: string;
    readonly oleh: Saya;
    readonly sebagai: Sebagai;
    /** Id of the Berkas; '' for what concerns the workbook as a whole. */
    readonly berkas: string;
    readonly jenis: Jenis;
    readonly data: DataPeristiwa[Jenis];
  };
}[JenisPeristiwa];

/** What the computer that wrote an event put under it: shows which computer it was, not which person. */
export interface Tanda {
  /** Fingerprint of its key: 128 bits in hex. */
  readonly kunci: string;
  /** The public key itself, with the key's first event in this log: x and y of its P-256 point in base64url. */
  readonly publik?: string;
  /** ECDSA over SHA-256, r and s (64 bytes) in base64url. */
  readonly nilai: string;
}

/** Its place in the chain: the hashes of all heads its writer saw (several where the chain had forked), and its own. */
export interface Mata {
  readonly sebelum: readonly string[];
  readonly hash: string;
  /** Absent where the writer had no key, and in rows of earlier versions. */
  readonly tanda?: Tanda;
}

/** One row of the log: what happened, who says so, and what it follows. */
export type TrackerEvent = NewEvent & Mata;

export type EventOf<Jenis extends JenisPeristiwa> = Extract<NewEvent, { jenis: Jenis }>;

/** The step an event is about, where it is about one. */
export function langkahOf(event: NewEvent): number | undefined {
  const { langkah } = (event.data ?? {}) as { readonly langkah?: unknown };
  return typeof langkah === 'number' ? langkah : undefined;
}

import type { CapaianFormula } from '../kinerja/capaian';
import type { Keefisienan } from '../kinerja/efisiensi';
import type { Computed } from '../kinerja/computed';
import type { IsianIndikator } from '../kinerja/formulir/formulir';
import type { IdentitasLaporan, Pembanding } from '../kinerja/identitas/identitas-laporan';
import type { IdentitasPart } from '../kinerja/identitas/unfilled';
import type { Bidang, Indikator, Isian, Kantor, Ketentuan, Program, Sasaran } from '../kinerja/pengaturan';
import type { PkSideBySide } from '../kinerja/pk-perubahan';
import type { Periode } from '../kinerja/periode';
import type { DataFinding } from '../kinerja/data-finding';
import type { Text } from '../text';
import type { SifatPenugasan } from '../tracker/event';

/** The Laporan Kinerja as a value (PermenPANRB 53/2014): planned once, rendered as a sheet, an .xlsx and a .docx. */
export interface Lkj {
  readonly kantor: Kantor;
  readonly tahun: number;
  /** What it speaks of: targets and figures until then. */
  readonly periode: Periode;
  readonly ketentuan: Ketentuan;
  /** What the office says of itself, and what of it is still blank: marked in the texts, never filled in. */
  readonly identitas: IdentitasLaporan;
  readonly belumDiisi: readonly IdentitasPart[];
  readonly bidang: readonly Bidang[];
  /** The agreement beside the changed one; absent where nothing was changed. */
  readonly perubahan?: PkSideBySide;
  readonly status: 'konsep' | 'final';
  /** Why it is still a draft; empty when final. */
  readonly alasanKonsep: readonly Text[];
  /** Those of them that a reason can set aside: texts nobody accepted, bidang that have not handed in, blank parts. */
  readonly dapatDialasankan: readonly Text[];
  readonly cap: LkjStamp;
  readonly sasaran: readonly SasaranLkj[];
  readonly rataRata: Computed;
  readonly predikat: string;
  readonly tahunLalu: readonly number[];
  /** The lines that add up to the office's budget. */
  readonly anggaran: readonly AnggaranLkj[];
  /** Every program, kegiatan and sub kegiatan, in the order of the settings. */
  readonly penunjang: readonly AnggaranLkj[];
  /** Null where an amount cannot be read: then `serapan` says which. */
  readonly jumlahAnggaran: { readonly pagu: number | null; readonly realisasi: number | null; readonly serapan: Computed };
  /** Drafted or edited texts by id, e.g. "pendahuluan", "sebab:S1"; each line is a paragraph. */
  readonly naskah: readonly Naskah[];
  readonly jejak: LogProof | null;
  readonly temuan: readonly DataFinding[];
}

/** What a compiled report is stamped with: which version, when, and the log's head at that moment. */
export interface LkjStamp {
  /** How many times it has been compiled in its Berkas; null without one. */
  readonly versi: number | null;
  /** ISO time; '' when never compiled. */
  readonly disusun: string;
  readonly log: LogProof['log'];
  /** Why it is final all the same although drafts, bidang or parts of it are open; kept in the log as well. */
  readonly alasan?: string;
}

export interface SasaranLkj extends Sasaran {
  /** Running number in the report, from 1. */
  readonly nomor: number;
  readonly indikator: readonly IndikatorLkj[];
  readonly rataRata: Computed;
  readonly predikat: string;
}

type Reported = Pick<Indikator, 'id' | 'nama' | 'satuan' | 'arah' | 'skala' | 'target' | 'bidang'>;
type Explained = Pick<IsianIndikator, 'kendala' | 'tindakLanjut' | 'pendukung' | 'penghambat' | 'bukti'>;

export interface IndikatorLkj extends Reported, Explained {
  /** Running number in the report, from 1. */
  readonly nomor: number;
  /** The year's realisasi after roll-up: a figure, a word, or '' when no data. */
  readonly realisasi: Isian;
  readonly capaian: Computed;
  /** The agreement's target of the whole year; `target` is what was promised until the report's period ends. */
  readonly targetTahun: Isian;
  /** What was planned to reach it, each action on a line of its own; '' where nothing is written down. */
  readonly rencanaAksi: string;
  /** Whether realisasi meets the target, whatever the capaian rounds to; undefined where that cannot be said. */
  readonly tercapai: boolean | undefined;
  /** Which formula; undefined while nobody has chosen a direction, and for words. */
  readonly rumus: CapaianFormula | undefined;
  readonly predikat: string;
  readonly lalu: readonly (Indikator['lalu'][number] & { readonly capaian: Computed })[];
  readonly renstra: RenstraLkj;
  readonly standarNasional: { readonly target: Isian; readonly capaian: Computed; readonly tercapai: boolean | undefined };
  /** What others reached; `tercapai`: whether this realisasi is at least as good. */
  readonly pembanding: readonly (Pembanding & { readonly tercapai: boolean | undefined })[];
  readonly triwulan: readonly { readonly target: Isian; readonly realisasi: Isian }[];
}

/** The medium-term plan's target, and what has been reached of it so far. */
export type RenstraLkj = Indikator['renstra'] & {
  /** The sum of the plan's years for a cumulative indikator, the year's own value for the others; '' without data. */
  readonly realisasi: Isian;
  /** The years that were added up, oldest first; empty for an indikator that is not cumulative. */
  readonly dijumlah: readonly { readonly tahun: number; readonly realisasi: Isian }[];
  readonly capaian: Computed;
  readonly tercapai: boolean | undefined;
  /** The plan's target of the report's own year, and whether it is met; undefined where it has none. */
  readonly tahunIni: { readonly target: Isian; readonly tercapai: boolean | undefined } | undefined;
};

export interface AnggaranLkj extends Pick<Program, 'id' | 'jenis' | 'nama' | 'indikator'> {
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly serapan: Computed;
  /** Its own indikator, with what they came to; they count in no sasaran. */
  readonly sendiri: readonly IndikatorLkj[];
  /** Mean capaian of the indikator it supports. */
  readonly capaian: Computed;
  readonly efisiensi: Computed;
  /** What may be said of it; undefined while capaian or absorption is not known. */
  readonly keefisienan: Keefisienan | undefined;
}

/** A text of the report: drafted from the numbers until a person edits or accepts it. */
export interface Naskah {
  readonly id: string;
  readonly judul: string;
  readonly isi: string;
  /** Fingerprint of the draft this text is, or was edited from. */
  readonly sidikDraf: string;
  readonly keadaan: 'draf' | 'disunting' | 'diterima';
  /** True when the draft has changed since a person edited or accepted this text. */
  readonly drafBerubah: boolean;
}

/** Who approved, as they acted, when (ISO). */
export interface Approval {
  readonly nama: string;
  readonly nip?: string;
  readonly jabatan: string;
  /** Acting for the holder of the jabatan. */
  readonly sifat?: SifatPenugasan;
  readonly pada: string;
  readonly langkah: string;
  /** Whether a decision still follows it: such an approval is not the signature of the report. */
  readonly awal?: boolean;
}

/** What the tracker knows about the report: proof printed on it. */
export interface LogProof {
  /** The hashes of the log's heads (one, several where it had forked) and how many records it has; null when there is no log yet. */
  readonly log: { readonly kepala: string; readonly jumlah: number; readonly pada: string } | null;
  /** How many of its records carry the signature of a computer, and of how many computers; absent where none does. */
  readonly tanda?: { readonly catatan: number; readonly komputer: number };
  /** In the order of the steps. */
  readonly pengesahan: readonly Approval[];
  /** True when the last approval of the SOP is in the log. */
  readonly disahkan: boolean;
  /** Ids of bidang that have handed in. */
  readonly bidangDisetor: readonly string[];
  /** How many times the report of this period has been compiled so far. */
  readonly susunan: number;
}

/** A figure or a text that differs from the last compiled report. */
export interface LkjChange {
  readonly jenis: 'angka' | 'kata';
  readonly apa: Text;
  readonly sebelum: string;
  readonly sesudah: string;
}

import { DASAR_HUKUM } from '../defaults';
import type { Isian } from '../pengaturan';

/**
 * What an office says of itself in its report, beside its figures: it fills the preface, Bab I and Bab II. A blank is asked for, never
 * filled in.
 */
export interface IdentitasLaporan {
  /** Regulations the report rests on, with their full titles, in the order in which they are printed. */
  readonly dasarHukum: readonly string[];
  readonly tugas: string;
  readonly fungsi: readonly string[];
  readonly sdm: readonly SdmRow[];
  readonly isuStrategis: readonly string[];
  /** The aims of the medium-term plan, above its sasaran. */
  readonly tujuan: readonly string[];
  readonly indikator: readonly PenjelasanIndikator[];
  readonly pembanding: readonly Pembanding[];
  readonly pemanfaatan: readonly Pemanfaatan[];
  readonly gambar: Readonly<Record<GambarLaporan, string>>;
  readonly reviu: PernyataanReviu;
  readonly penyampaian: Penyampaian;
}

/** Pictures of the report; the settings hold the name of each file, `_runut_gambar` its bytes. */
export const GAMBAR_LAPORAN = ['logo', 'struktur'] as const;
export type GambarLaporan = (typeof GAMBAR_LAPORAN)[number];

/** So many officials of a kind: "PNS", 42, of the group "Status kepegawaian". */
export interface SdmRow {
  readonly kelompok: string;
  readonly uraian: string;
  readonly jumlah: Isian;
}

/** What an indikator means, where its data come from, and whether it is one of the office's main ones (IKU). */
export interface PenjelasanIndikator {
  /** Id of the indikator. */
  readonly indikator: string;
  readonly iku: boolean;
  readonly definisi: string;
  readonly sumber: string;
}

/** What others reached: of which region, in which year, by which source. */
export interface Pembanding {
  /** Id of the indikator. */
  readonly indikator: string;
  /** Blank where nobody said, or said something else. */
  readonly tingkat: TingkatPembanding | '';
  readonly wilayah: string;
  /** Null where nobody said. */
  readonly tahun: number | null;
  readonly nilai: Isian;
  readonly sumber: string;
}

export const TINGKAT_PEMBANDING = ['nasional', 'internasional', 'daerah lain'] as const;
export type TingkatPembanding = (typeof TINGKAT_PEMBANDING)[number];

/** How a criterion of use (PermenPANRB 88/2021, 3.c) is met: said by the office, with its proof. */
export interface Pemanfaatan {
  readonly butir: string;
  readonly uraian: string;
  readonly bukti: string;
}

/** The statement that the report was reviewed (PermenPANRB 53/2014, Lampiran III); blank until it was. */
export interface PernyataanReviu {
  readonly nomor: string;
  /** ISO date, or as typed where it is none. */
  readonly tanggal: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
}

/** When the report was due, sent and published (ISO dates, or as typed), and where it can be read. */
export interface Penyampaian {
  readonly batas: string;
  readonly disampaikan: string;
  readonly dipublikasikan: string;
  readonly alamat: string;
}

/** An office that has said nothing yet: only the usual legal basis stands there, to be edited. */
export const EMPTY_IDENTITAS: IdentitasLaporan = {
  dasarHukum: DASAR_HUKUM,
  tugas: '',
  fungsi: [],
  sdm: [],
  isuStrategis: [],
  tujuan: [],
  indikator: [],
  pembanding: [],
  pemanfaatan: [],
  gambar: { logo: '', struktur: '' },
  reviu: { nomor: '', tanggal: '', jabatan: '', nama: '', nip: '' },
  penyampaian: { batas: '', disampaikan: '', dipublikasikan: '', alamat: '' },
};

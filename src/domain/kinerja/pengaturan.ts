/**
 * A figure as it stands in a cell or was typed: a number, a text such as "87,5%", "WTP", "n/a", or '' when blank.
 * It is understood by `bacaAngka`; nothing is cast.
 */
export type Isian = string | number;

/** Triwulan I to IV, in order. */
export type PerTriwulan<Value> = readonly [Value, Value, Value, Value];

/** The quarters by their index in an `Empat`. */
export const TRIWULAN = [0, 1, 2, 3] as const;
export type Triwulan = (typeof TRIWULAN)[number];

/** Everything an office sets up once a year: who it is, its Perjanjian Kinerja, and how it computes. */
export interface Pengaturan {
  readonly kantor: Kantor;
  readonly tahun: number;
  /** Whether its sheets have the year in their names, because it was begun beside another in one workbook; absent where they do not. */
  readonly lembarBertahun?: boolean;
  readonly bidang: readonly Bidang[];
  readonly sasaran: readonly Sasaran[];
  readonly indikator: readonly Indikator[];
  readonly program: readonly Program[];
  readonly ketentuan: Ketentuan;
}

export interface Kantor {
  /** "Dinas Perumahan Rakyat dan Kawasan Permukiman". */
  readonly nama: string;
  /** "Pemerintah Provinsi Kalimantan Barat". */
  readonly pemerintah: string;
  /** Where the report is signed: "Pontianak". */
  readonly kota: string;
  readonly kepala: Pejabat;
  /** Who compiles the report: usually the Kasubbag for planning. */
  readonly penyusun: Pejabat;
  /** ISO date by which bidang hand in; '' when not set. */
  readonly batasSetor: string;
  /** ISO dates by which bidang hand in each triwulan; '' where not set. */
  readonly batasTriwulan: PerTriwulan<string>;
  /** ISO date from which the changed agreement (PK Perubahan) counts; '' when not set. */
  readonly pkPerubahan: string;
  /** The whole budget in the Perjanjian Kinerja, to compare with the programmes; '' when not set. */
  readonly totalAnggaran: Isian;
  /** True for the built-in sample, which every printed sheet then says. */
  readonly contoh: boolean;
}

export interface Pejabat {
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
}

export interface Bidang {
  /** Short code that stays when the name changes, e.g. "B1". */
  readonly id: string;
  readonly nama: string;
  readonly penanggungJawab: string;
}

export interface Sasaran {
  readonly id: string;
  readonly nama: string;
}

/** positif: more is better; negatif: less is better. */
export type Arah = 'positif' | 'negatif';

/** Formula of a negative indicator: (2T − R)/T or T/R; `otomatis` follows the quarter method (trend turun: T/R). */
export type RumusNegatif = 'otomatis' | '2T-R' | 'T/R';

/** How quarters become a year: added up, or the last filled quarter stands for it. */
export type Metode = 'sum' | 'trend-naik' | 'trend-turun' | 'flat';

export interface Indikator {
  /** Code, e.g. "S1.2": the key under which a bidang's form carries it. */
  readonly id: string;
  /** Id of its sasaran. */
  readonly sasaran: string;
  /** Id of the program, kegiatan or sub kegiatan whose own indikator it is; absent for one of the sasaran itself. */
  readonly program?: string;
  readonly nama: string;
  readonly satuan: string;
  /** '' when nobody chose: a finding, never a guess. */
  readonly arah: Arah | '';
  readonly rumus: RumusNegatif;
  readonly metode: Metode | '';
  /** Id of the scale that turns words into scores; '' for figures. */
  readonly skala: string;
  readonly target: Isian;
  readonly targetTriwulan: PerTriwulan<Isian>;
  /** What the changed agreement says; absent where it leaves the indikator as it was. */
  readonly perubahan?: IndikatorPerubahan;
  /** Ids of the bidang that fill it; the first one answers for it. */
  readonly bidang: readonly string[];
  /** How the figures of several bidang become one: they agree (`sama`, also when absent), or each has a part and they are added up. */
  readonly gabungan?: 'sama' | 'jumlah';
  /** Earlier years, newest first. */
  readonly lalu: readonly TahunLalu[];
  readonly renstra: Renstra;
  readonly standarNasional: Isian;
  /** What is planned to reach it, each action on a line of its own; absent where nothing is written down. */
  readonly rencanaAksi?: string;
}

/** What the changed agreement promises for an indikator; '' where it says nothing new. */
export interface IndikatorPerubahan {
  readonly target: Isian;
  readonly targetTriwulan: PerTriwulan<Isian>;
}

/** The medium-term plan's promise for an indikator. */
export interface Renstra {
  /** The plan's last year and its target. */
  readonly tahun: number;
  readonly target: Isian;
  /** `kumulatif`: the years' realisasi add up towards the last target; otherwise the year's own value is compared with it. */
  readonly jenis?: JenisRenstra;
  /** First year that counts; without one every earlier year that is known does. */
  readonly mulai?: number;
  /** The condition from which the plan started. */
  readonly awal?: Isian;
  /** The plan's target of single years. */
  readonly perTahun?: readonly RenstraYear[];
}

/** What the plan promises for one year. */
export interface RenstraYear {
  readonly tahun: number;
  readonly target: Isian;
}

export type JenisRenstra = 'tahunan' | 'kumulatif';

interface TahunLalu {
  readonly tahun: number;
  readonly target: Isian;
  readonly realisasi: Isian;
}

export interface Program {
  readonly id: string;
  readonly jenis: 'program' | 'kegiatan' | 'sub kegiatan';
  readonly nama: string;
  /** Rupiah. */
  readonly pagu: Isian;
  /** Rupiah, of the changed agreement; absent or '' where it leaves the pagu as it was. */
  readonly paguPerubahan?: Isian;
  /** Id of the bidang that spends it. */
  readonly bidang: string;
  /** Ids of the indikator it supports. */
  readonly indikator: readonly string[];
}

/** The office's own conventions, all editable. */
export interface Ketentuan {
  /** Highest first; the first one whose `mulai` is reached applies. */
  readonly skalaPredikat: readonly RentangPredikat[];
  readonly pembulatan: Pembulatan;
  readonly batas: BatasCapaian;
  readonly targetNol: TargetNol;
  readonly rataRata: RataRata;
  readonly efisiensi: RumusEfisiensi;
  readonly skalaKata: readonly SkalaKata[];
}

export interface RentangPredikat {
  /** Capaian in percent from which this predikat applies. */
  readonly mulai: number;
  readonly nama: string;
}

/** Capaian is rounded half away from zero to `desimal` places; the predikat is judged on that figure or on the whole percent. */
interface Pembulatan {
  readonly desimal: 0 | 1 | 2 | 3 | 4;
  readonly predikatDari: 'capaian' | 'bilangan-bulat';
}

/**
 * What capaian (percent) is written where the target is 0 and a division has no answer: one figure where realisasi meets it, one
 * where it does not; null leaves it uncomputed.
 */
export interface TargetNol {
  readonly tercapai: number | null;
  readonly meleset: number | null;
}

/** Whether a mean takes each capaian as it is, or none above 100 %. */
export type RataRata = 'apa-adanya' | 'dibatasi-100';

/** Optional caps in percent; null means none (the default). */
interface BatasCapaian {
  readonly atas: number | null;
  readonly bawah: number | null;
}

/** `pagu-capaian`: (pagu × capaian − realisasi)/(pagu × capaian); `selisih`: capaian − serapan in percentage points. */
export type RumusEfisiensi = 'pagu-capaian' | 'selisih';

/** Words used as targets and their scores, best first (opini BPK, SAKIP). */
export interface SkalaKata {
  readonly id: string;
  readonly nama: string;
  readonly nilai: readonly { readonly kata: string; readonly skor: number }[];
}

/** Whether a realisasi is due for a quarter: it has a target; where no quarter has one, the year is reported in the last. */
export const dueIn = ({ targetTriwulan }: Pick<Indikator, 'targetTriwulan'>, tw: Triwulan): boolean =>
  targetTriwulan[tw] !== '' || (tw === 3 && targetTriwulan.every((target) => target === ''));

/** The years before: labels and order as this office reports them. */
export const tahunLaluOf = (pengaturan: Pengaturan): readonly number[] =>
  [...new Set(pengaturan.indikator.flatMap((indikator) => indikator.lalu.map((lalu) => lalu.tahun)))].sort((a, b) => b - a);

/** The years for which the plan has a target of their own, in order. */
export const renstraYearsOf = ({ indikator }: Pengaturan): readonly number[] =>
  [...new Set(indikator.flatMap(({ renstra }) => (renstra.perTahun ?? []).map(({ tahun }) => tahun)))].sort((a, b) => a - b);

/** The indikator a bidang fills, in the order of the Perjanjian Kinerja. */
export const indikatorOf = (pengaturan: Pengaturan, bidang: string): readonly Indikator[] =>
  pengaturan.indikator.filter((indikator) => indikator.bidang.includes(bidang));

/** Whether each bidang fills in a part of its own, and the parts are added up. */
export const isAddedUp = ({ gabungan, bidang }: Pick<Indikator, 'gabungan' | 'bidang'>): boolean =>
  gabungan === 'jumlah' && bidang.length > 1;

export const programOf = (pengaturan: Pengaturan, bidang: string): readonly Program[] =>
  pengaturan.program.filter((program) => program.bidang === bidang);

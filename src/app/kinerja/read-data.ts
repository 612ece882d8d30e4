import { closedTriwulan } from '../../domain/kinerja/check-pengaturan';
import { checkFormulir, checkSums } from '../../domain/kinerja/check-formulir';
import type { Kelengkapan } from '../../domain/kinerja/formulir/formulir';
import { askedFor, kelengkapanOf } from '../../domain/kinerja/formulir/completeness';
import type { HandInPeriode } from '../../domain/kinerja/periode';
import { inForce } from '../../domain/kinerja/pk-perubahan';
import type { Bidang, Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok } from '../../domain/result';
import { settingsName } from '../../domain/kinerja/year-sheets';
import type { SheetRequest, Snapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { formOfBidang, formRequest, type FormOfBidang } from './read-forms';
import type { DataFinding } from '../../domain/kinerja/data-finding';

/** The sheets of all bidang, with the settings; `pengaturan` names them because a read must say what it wants. */
export const bidangSheetRequests = (pengaturan: Pengaturan): readonly SheetRequest[] => [
  { sheet: { name: settingsName(pengaturan) }, parts: ['values'] },
  ...pengaturan.bidang.map(({ nama }) => formRequest(nama, pengaturan)),
];

/** What every bidang has filled in so far, how complete it is, and what is doubtful. */
export const readData: UseCase<{ readonly pengaturan: Pengaturan }, KinerjaReading, never> = {
  reads: ({ pengaturan }) => bidangSheetRequests(pengaturan),
  plan: (snapshot, { pengaturan }, stamp) => ok({ outcome: readingOf(snapshot, pengaturan, stamp.at), edits: [] }),
};

/** What is read by the agreement in force: its targets are those of the year. */
export function readingOf(snapshot: Snapshot, settings: Pengaturan, at: string): KinerjaReading {
  const pengaturan = inForce(settings);
  const waktu = { triwulanTutup: closedTriwulan(pengaturan.tahun, at) };
  const read = pengaturan.bidang.map((one): BidangReading => {
    const { formulir, ...found } = formOfBidang(snapshot, one, pengaturan);
    return {
      bidang: one,
      ...found,
      formulir,
      kelengkapan: kelengkapanOf(pengaturan, one.id, formulir),
      temuan: formulir ? checkFormulir(pengaturan, formulir, waktu) : [],
    };
  });
  const sums = checkSums(
    pengaturan,
    read.flatMap(({ formulir }) => (formulir ? [formulir] : [])),
    waktu,
  );
  const bidang = read.map((one) => ({ ...one, temuan: [...one.temuan, ...sums.filter((sum) => sum.bidang === one.bidang.id)] }));
  const jumlah = (of: (one: BidangReading) => number): number => bidang.reduce((all, one) => all + of(one), 0);
  return {
    pengaturan,
    bidang,
    indikator: jumlah((one) => one.kelengkapan.indikator),
    indikatorLengkap: jumlah((one) => one.kelengkapan.indikatorLengkap),
  };
}

/** The same as far as a hand-in asks for it: how complete the figures of one triwulan are. */
export function readingFor(reading: KinerjaReading, periode: HandInPeriode): KinerjaReading {
  if (periode === 'tahun') return reading;
  const bidang = reading.bidang.map((one) => ({
    ...one,
    kelengkapan: kelengkapanOf(reading.pengaturan, one.bidang.id, one.formulir, askedFor(periode)),
  }));
  const sum = (of: 'indikator' | 'indikatorLengkap'): number => bidang.reduce((all, one) => all + one.kelengkapan[of], 0);
  return { ...reading, bidang, indikator: sum('indikator'), indikatorLengkap: sum('indikatorLengkap') };
}

/** The settings with what is doubtful about them; `pengaturan` is null when the workbook has no such sheet yet. */
export interface CheckedPengaturan {
  readonly pengaturan: Pengaturan | null;
  readonly temuan: readonly DataFinding[];
}

/** What opening the settings yields. */
export interface PengaturanReading extends CheckedPengaturan {
  /** The years the workbook holds, in order; none where there are no settings yet. */
  readonly tahunAda: readonly number[];
}

/** State of one bidang in the Data tab, from its sheet alone (hand-in status comes from the tracker). */
export interface BidangReading extends FormOfBidang {
  readonly bidang: Bidang;
  readonly kelengkapan: Kelengkapan;
  readonly temuan: readonly DataFinding[];
}

export interface KinerjaReading {
  readonly pengaturan: Pengaturan;
  readonly bidang: readonly BidangReading[];
  readonly indikator: number;
  readonly indikatorLengkap: number;
}

/** A foreseeable refusal, said in full. */
export interface KinerjaRefusal {
  readonly kind:
    | 'tanpa-pengaturan'
    | 'tanpa-bidang'
    | 'tanpa-indikator'
    | 'lembar-bentrok'
    | 'isian-akan-hilang'
    | 'isian-bentrok'
    | 'tahun-tetap'
    | 'tahun-ada'
    | 'impor-belum-diputuskan'
    | 'belum-disusun'
    | 'sel-berubah'
    | 'angka-berubah';
  readonly message: Text;
}

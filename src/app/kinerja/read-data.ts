import { closedTriwulan } from '../../domain/kinerja/check-pengaturan';
import { checkFormulir, checkSums } from '../../domain/kinerja/check-formulir';
import { findMark, readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import type { Formulir, Kelengkapan } from '../../domain/kinerja/formulir/formulir';
import { askedFor, kelengkapanOf } from '../../domain/kinerja/formulir/completeness';
import { READ_REFUSALS } from '../../domain/kinerja/formulir/messages';
import { FORMULIR_PREFIX } from '../../domain/kinerja/formulir/formulir-layout';
import type { HandInPeriode } from '../../domain/kinerja/periode';
import { inForce } from '../../domain/kinerja/pk-perubahan';
import type { Bidang, Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok } from '../../domain/result';
import { bidangSheetName, SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import type { DataFinding } from '../../domain/kinerja/data-finding';

/** The sheets of all bidang, with the settings; `pengaturan` names them because a read must say what it wants. */
export const bidangSheetRequests = (pengaturan: Pengaturan): readonly SheetRequest[] => [
  { sheet: { name: SHEET.pengaturan }, parts: ['values'] },
  ...pengaturan.bidang.map((bidang): SheetRequest => ({
    sheet: { name: bidangSheetName(bidang.nama) },
    parts: ['values'],
    orMarked: FORMULIR_PREFIX,
  })),
];

/** The sheet of a bidang: the one of its name or, when somebody renamed it, the form that carries its code. */
export function sheetOfBidang(snapshot: Snapshot, { id, nama }: Bidang): SheetSnapshot | undefined {
  return sheetOf(snapshot, bidangSheetName(nama)) ?? snapshot.sheets.find((sheet) => findMark(sheet)?.nilai.bidang === id);
}

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
    const sheet = sheetOfBidang(snapshot, one);
    const name = sheet?.name ?? bidangSheetName(one.nama);
    const dibaca = sheet ? readFormulir(sheet) : undefined;
    const masalah =
      dibaca === undefined
        ? READ_REFUSALS.belumAda(name)
        : dibaca.ok
          ? misplacedForm(dibaca.value, one.id, pengaturan.tahun)
          : dibaca.refusal;
    const formulir = dibaca?.ok && masalah === undefined ? dibaca.value : null;
    return {
      bidang: one,
      sheet: name,
      formulir,
      ...(masalah === undefined ? {} : { masalah }),
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

/** A form of another year or bidang is no data of this one, whatever its sheet is called. */
export function misplacedForm({ sheet, identitas }: Formulir, bidang: string, tahun: number): Text | undefined {
  if (identitas.tahun !== tahun) return READ_REFUSALS.tahunLain(sheet, identitas.tahun);
  return identitas.bidang === bidang ? undefined : READ_REFUSALS.bidangLain(sheet, identitas.bidang);
}

/** What opening the settings yields; `pengaturan` is null when the workbook has no such sheet yet. */
export interface PengaturanReading {
  readonly pengaturan: Pengaturan | null;
  readonly temuan: readonly DataFinding[];
}

/** State of one bidang in the Data tab, from its sheet alone (hand-in status comes from the tracker). */
export interface BidangReading {
  readonly bidang: Bidang;
  readonly sheet: string;
  /** Null when the sheet does not exist or is no form; `masalah` then says which. */
  readonly formulir: Formulir | null;
  readonly masalah?: Text;
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
    | 'impor-belum-diputuskan'
    | 'belum-disusun'
    | 'sel-berubah'
    | 'angka-berubah';
  readonly message: Text;
}

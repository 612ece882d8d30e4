import { checkPengaturan } from '../../domain/kinerja/check-pengaturan';
import { checkMerged } from '../../domain/kinerja/merge-isian';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { nameInYear, type SheetYear } from '../../domain/kinerja/year-sheets';
import { sideBySide } from '../../domain/kinerja/pk-perubahan';
import type { Periode } from '../../domain/kinerja/periode';
import { readStamp, logFooter } from '../../domain/lkj/stamp-mark';
import type { LkjStamp, LogProof, Lkj, LkjChange } from '../../domain/lkj/lkj';
import { readNaskah, type StoredNaskah } from '../../domain/lkj/naskah';
import { isLkj, changesSince, wordsChanged, yearOfLkj } from '../../domain/lkj/changes-since';
import { compileLkj as susunLkj } from '../../domain/lkj/compile-lkj';
import { LKJ_SEAL, lkjFigures } from '../../domain/lkj/sealed/figures';
import { answersInReport } from '../../domain/lkj/review/review-answers';
import { writeReview } from '../../domain/lkj/review/write-review';
import { alasanFinal } from '../../domain/lkj/messages';
import { reportName } from '../../domain/lkj/sheet/report-name';
import type { KeptLayout } from '../../domain/lkj/sheet/kept-layout';
import { noteLines, typedNotes } from '../../domain/lkj/sheet/typed-notes';
import { writeLkj } from '../../domain/lkj/write-lkj';
import { ok, refuse } from '../../domain/result';
import { area, type Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sealFigures, type FigureSeal } from '../../domain/tracker/figure-seal';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import { type KinerjaRefusal, readingOf, bidangSheetRequests } from '../kinerja/read-data';
import { identitasIn, identitasRequest } from '../kinerja/identitas';
import { KINERJA_REFUSALS } from '../kinerja/messages';
import { isRecorded, recordActs, type RecordedIn, type Sentence } from '../tracker/record';
import type { UseCase } from '../use-case';
import { readinessOf, type Readiness } from './readiness';
import { LKJ_REFUSALS, VERSION_TEXT } from './messages';

export interface LkjInput {
  readonly pengaturan: Pengaturan;
  /** What the tracker knows; null while no Berkas runs. */
  readonly jejak: LogProof | null;
  /** What it speaks of; the whole year when absent. */
  readonly periode?: Periode;
  /** Why it is to be final although texts, bidang or parts are open; without one it stays a draft then. */
  readonly alasan?: string;
}

export interface LkjReading {
  /** The report as the data give it now, with the texts people kept. */
  readonly lkj: Lkj;
  /** Name of the sheet it is compiled onto. */
  readonly lembar: string;
  /** Whether there is a compiled sheet, and what has changed in figures and words since. */
  readonly disusun: boolean;
  readonly perubahan: readonly LkjChange[];
  readonly kesiapan: readonly Readiness[];
  /** Where each text stands on the compiled sheet. */
  readonly tempat: ReadonlyMap<string, Cell>;
  /** The texts as they stand there. */
  readonly naskahLama: readonly StoredNaskah[];
}

/** The sheets a report is made from, with the one it was compiled onto. */
export const lkjRequests = ({ pengaturan, periode }: LkjInput): readonly SheetRequest[] => [
  ...bidangSheetRequests(pengaturan),
  identitasRequest(pengaturan),
  // Excel tells of the charts to be replaced among the shapes.
  { sheet: { name: reportName(periode, pengaturan) }, parts: ['values', 'shapes'] },
];

/** The report as it would be compiled now; nothing is written. */
export const readLkj: UseCase<LkjInput, LkjReading, never> = {
  reads: lkjRequests,
  plan: (snapshot, input, stamp) => ok({ outcome: lkjOf(snapshot, input, stamp.at), edits: [] }),
};

interface CompileInput extends LkjInput, RecordedIn {
  /** What was laid out when it was compiled before, so that only what has changed since is laid out again. */
  readonly kept?: KeptLayout;
}

/** A report just compiled. */
export interface CompiledLkj extends LkjReading {
  /** What people had typed into the version before, which now stands below the new one. */
  readonly dipindah: readonly string[];
}

/** Compiles the report onto its sheet (`LKj`, `LKj TW II`), shows it and records that; texts a person edited or accepted stay. */
export const compileLkjSheet: UseCase<CompileInput, CompiledLkj, KinerjaRefusal> = {
  usesLog: isRecorded,
  reads: lkjRequests,
  undo: {},
  plan(snapshot, input, stamp, log) {
    if (input.pengaturan.indikator.length === 0)
      return refuse({ kind: 'tanpa-indikator', message: KINERJA_REFUSALS.tanpaIndikator });
    const own = reportName(input.periode, input.pengaturan);
    const present = sheetOf(snapshot, own);
    if (present && present.values.length > 0 && !isLkj(present))
      return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(present.name) });
    const tahun = present ? yearOfLkj(present) : undefined;
    if (present && tahun !== undefined && tahun !== input.pengaturan.tahun) {
      return refuse({ kind: 'lembar-bentrok', message: LKJ_REFUSALS.tahunLain(present.name, tahun) });
    }
    const alasan = input.alasan?.trim() ?? '';
    const before = present ? (readStamp(present)?.cap.versi ?? 0) : 0;
    const cap = {
      // No number is given twice, whatever the log counts: the report may have been compiled for another Berkas.
      versi: input.jejak ? Math.max(input.jejak.susunan, before) + 1 : null,
      disusun: stamp.at,
      log: input.jejak?.log ?? null,
      ...(alasan === '' ? {} : { alasan }),
    };
    const reading = lkjOf(snapshot, input, stamp.at, cap);
    const tunjuk: Edit = { kind: 'select', sheet: present?.name ?? own, area: area(0, 0) };
    const acts = recordActs(
      log,
      input.recordIn,
      stamp,
      compiledActs(
        { ...reading.lkj, perubahan: reading.perubahan },
        sealFigures(present?.name ?? own, lkjFigures(reading.lkj), LKJ_SEAL),
      ),
    );
    const paper = keptAnswers(reading, snapshot, input.pengaturan);
    const dipindah = present ? typedNotes(present, input.pengaturan.ketentuan, reading.naskahLama) : [];
    const report = writeLkj(reading.lkj, { sheet: own, existing: present, kept: input.kept, notes: noteLines(dipindah) });
    return ok({
      outcome: { ...reading, dipindah: dipindah.map(({ text: said }) => said) },
      edits: [...paper, ...report, tunjuk],
      acts,
    });
  },
};

/** Reports compiled earlier held the reviewer's answers: they move to the working paper before the report is written over. */
function keptAnswers({ lkj, naskahLama }: LkjReading, { sheetNames }: Snapshot, year: SheetYear): readonly Edit[] {
  const answers = answersInReport(naskahLama);
  const paper = nameInYear(SHEET.reviu, year).toLowerCase();
  const taken = sheetNames.some((name) => name.toLowerCase() === paper);
  return answers.length === 0 || taken ? [] : writeReview(lkj, answers, { year });
}

/** The report from a snapshot that holds the forms and the compiled sheet; stamped as that sheet is, unless told otherwise. */
export function lkjOf(
  snapshot: Snapshot,
  { pengaturan, jejak, periode = 'tahun' }: LkjInput,
  at: string,
  cap?: LkjStamp,
): LkjReading {
  const data = readingOf(snapshot, pengaturan, at);
  // Each period has a sheet of its own: the texts of one say nothing of another.
  const own = reportName(periode, pengaturan);
  const sheet = sheetOf(snapshot, own);
  const disusun = sheet !== undefined && isLkj(sheet) && (yearOfLkj(sheet) ?? pengaturan.tahun) === pengaturan.tahun;
  const stamped = disusun ? readStamp(sheet) : undefined;
  const stempel = cap ?? stamped?.cap;
  const final = cap === undefined && stamped?.status === 'final';
  const naskahLama = disusun ? readNaskah(sheet) : [];
  const said = identitasIn(snapshot, pengaturan);
  const formulir = data.bidang.flatMap((one) => (one.formulir ? [one.formulir] : []));
  const lkj = susunLkj({
    pengaturan,
    formulir,
    periode,
    perubahan: sideBySide(pengaturan),
    ...(said ? { identitas: said.identitas } : {}),
    temuan: [
      ...checkPengaturan(pengaturan),
      ...(said?.temuan ?? []),
      ...data.bidang.flatMap((one) => one.temuan),
      ...checkMerged(pengaturan, formulir),
    ],
    jejak,
    naskahLama,
    ...(stempel ? { cap: stempel } : {}),
    diputuskan: final,
  });
  return {
    lkj,
    lembar: sheet?.name ?? own,
    disusun,
    perubahan: disusun ? [...changesSince(sheet, lkj), ...(final ? [] : wordsChanged(naskahLama, lkj))] : [],
    kesiapan: readinessOf(data, jejak, periode),
    tempat: new Map(naskahLama.map(({ id, at }) => [id, at])),
    naskahLama,
  };
}

/** What is told of the version before: nothing where nothing moved. */
function changedWords(perubahan: readonly LkjChange[]): string {
  const of = (jenis: LkjChange['jenis']): number => perubahan.filter((one) => one.jenis === jenis).length;
  return perubahan.length === 0 ? '' : ` ${VERSION_TEXT.berubah(of('angka'), of('kata')).id}`;
}

/** What the log has to hold about a report just compiled: that it was, and, when nothing is open any more, that it is final. */
export function compiledActs(
  { status, cap, perubahan = [] }: Pick<Lkj, 'status' | 'cap'> & { readonly perubahan?: readonly LkjChange[] },
  segel?: FigureSeal,
): readonly Sentence[] {
  const sealed = segel ? { segel } : {};
  const disusun: Sentence = {
    jenis: 'lkj-disusun',
    data: { ringkasan: `${VERSION_TEXT.disusun(status, cap.versi).id}${changedWords(perubahan)}`, ...sealed },
  };
  if (status !== 'final') return [disusun];
  return [
    disusun,
    {
      jenis: 'lkj-final',
      data: {
        ringkasan: `${VERSION_TEXT.final(cap.versi, logFooter(cap)).id}${cap.alasan ? ` ${alasanFinal(cap.alasan)}` : ''}`,
        ...sealed,
      },
    },
  ];
}

import { FORMULIR_PREFIX } from '../../domain/kinerja/formulir/formulir-layout';
import { importRecord } from '../../domain/kinerja/import/import-record';
import type { Formulir } from '../../domain/kinerja/formulir/formulir';
import { handedInCells } from '../../domain/kinerja/formulir/handed-in-cell';
import type { CheckedFile, IncomingFile, ImportPlan, ConflictChoices, CellChange } from '../../domain/kinerja/import/import';
import { importEdits, planImport } from '../../domain/kinerja/import/plan-import';
import { importSeals } from '../../domain/lkj/sealed/import-seals';
import { yearInName } from '../../domain/kinerja/year-sheets';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import { bidangSheetName } from '../../domain/kinerja/formulir/sheet-name';
import { sheetOf, valueAt, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import { missingSince, WITNESSES } from '../../domain/tracker/log/witness';
import type { TrackerEvent } from '../../domain/tracker/event';
import type { Text } from '../../domain/text';
import { isRecorded, recordActs, type RecordedIn } from '../tracker/record';
import type { UseCase } from '../use-case';
import { type KinerjaRefusal, readingOf, bidangSheetRequests } from './read-data';
import { pengaturanRequest, settingsIn } from './open-pengaturan';
import { sheetOfBidang } from './read-forms';
import { imporDibatalkan, KINERJA_REFUSALS } from './messages';

export interface ImportInput {
  readonly pengaturan: Pengaturan;
  readonly berkas: readonly IncomingFile[];
  readonly keputusan: ConflictChoices;
  /** Names of older files that are to be used all the same. */
  readonly tetapPakai?: readonly string[];
}

/** An import with the forms it goes into, as they stand here. */
export interface PlannedImport extends ImportPlan {
  readonly forms: readonly Formulir[];
}

function plannedImport(snapshot: Snapshot, input: ImportInput, at: string): PlannedImport {
  const data = readingOf(snapshot, input.pengaturan, at);
  const forms = data.bidang.flatMap((one) => (one.formulir ? [[one.bidang.id, one.formulir] as const] : []));
  const plan = planImport({
    pengaturan: data.pengaturan,
    sini: new Map(forms),
    berkas: input.berkas,
    keputusan: input.keputusan,
    tetapPakai: input.tetapPakai ?? [],
    lembar: (bidang) => bidangSheetName(bidang, input.pengaturan),
  });
  return { ...plan, forms: forms.map(([, form]) => form) };
}

const reads = ({ pengaturan }: ImportInput): readonly SheetRequest[] => bidangSheetRequests(pengaturan);

/** What the received files would change, file by file and cell by cell; nothing is written. */
export const previewImport: UseCase<ImportInput, PlannedImport, never> = {
  reads,
  plan: (snapshot, input, stamp) => ok({ outcome: plannedImport(snapshot, input, stamp.at), edits: [] }),
};

/** What a received form remembers of this workbook's log and the log holds no more; a form of another workbook remembers another log. */
export const formWitness = ({ nama, formulir }: CheckedFile, events: readonly TrackerEvent[]): Text | undefined =>
  formulir?.saksi && missingSince(events, formulir.saksi, WITNESSES.formulir(nama));

/** Carries the import out as one act and tells the log cell by cell; refused while a conflict is undecided. */
export const applyImport: UseCase<ImportInput & RecordedIn, ImportPlan, KinerjaRefusal> = {
  usesLog: isRecorded,
  reads,
  plan(snapshot, input, stamp, log) {
    const result = plannedImport(snapshot, input, stamp.at);
    if (result.belumDiputuskan > 0)
      return refuse({ kind: 'impor-belum-diputuskan', message: KINERJA_REFUSALS.belumDiputuskan(result.belumDiputuskan) });
    const data = { ...importRecord(result), segelLembar: importSeals(result, result.forms) };
    const acts = recordActs(log, input.recordIn, stamp, [{ jenis: 'data-diimpor', data }]);
    return ok({ outcome: result, edits: importEdits(result.ubahan).pasang, acts });
  },
};

/** The years in the names of the sheets that changed. */
const yearsOf = (ubahan: readonly CellChange[]): readonly number[] => [
  ...new Set(ubahan.flatMap(({ at }) => yearInName(at.sheet) ?? [])),
];

/** Changes with the sheets of their bidang as they are called now. */
function whereFormsAre(changes: readonly CellChange[], snapshot: Snapshot, at: string): readonly CellChange[] {
  const years = settingsIn(snapshot, at).map(({ pengaturan }) => pengaturan);
  const nowOf = ({ at: { sheet: then }, bidang }: CellChange): string | undefined => {
    const year = years.find((one) => (one.lembarBertahun ? one.tahun : undefined) === yearInName(then)) ?? years[0];
    const own = year?.bidang.find(
      (one) => one.id === bidang || (bidang === undefined && bidangSheetName(one.nama, year) === then),
    );
    return year && own && sheetOfBidang(snapshot, own, year)?.name;
  };
  return changes.map((one) => ({ ...one, at: { ...one.at, sheet: nowOf(one) ?? one.at.sheet } }));
}

/** Takes an import back and leaves that in the log, except in cells that somebody has changed, or handed in, since. */
export const undoImport: UseCase<
  { readonly ubahan: readonly CellChange[] } & RecordedIn,
  { readonly kembali: number; readonly dilewati: number },
  never
> = {
  usesLog: isRecorded,
  reads: ({ ubahan }) => [
    pengaturanRequest(),
    ...yearsOf(ubahan).map((tahun) => pengaturanRequest({ tahun, lembarBertahun: true })),
    ...[...new Set(ubahan.map((one) => one.at.sheet))].map((name): SheetRequest => ({
      sheet: { name },
      parts: ['values'],
      orMarked: FORMULIR_PREFIX,
    })),
  ],
  plan(snapshot, { ubahan: imported, recordIn }, stamp, log) {
    const ubahan = whereFormsAre(imported, snapshot, stamp.at);
    const held = new Map(snapshot.sheets.map((sheet) => [sheet, handedInCells(sheet)]));
    const masih = ubahan.filter(({ at, sesudah }) => {
      const sheet = sheetOf(snapshot, at.sheet);
      const { row, column } = at.area;
      return sheet !== undefined && valueAt(sheet, row, column) === sesudah && held.get(sheet)?.(row, column) !== true;
    });
    const [kembali, dilewati] = [masih.length, ubahan.length - masih.length];
    const ringkasan = imporDibatalkan(kembali, dilewati).id;
    return ok({
      outcome: { kembali, dilewati },
      edits: importEdits(masih).batal,
      acts: recordActs(log, recordIn, stamp, [{ jenis: 'impor-dibatalkan', data: { ringkasan } }]),
    });
  },
};

import { dataOf, pengaturanOfData, type OfficeData } from '../../domain/kinerja/data/office-data';
import type { FormulirContent } from '../../domain/kinerja/formulir/formulir';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { refuse, ok, type Result } from '../../domain/result';
import { SHEET } from '../../domain/sheet/names';
import type { Snapshot } from '../../domain/sheet/snapshot';
import type { Stamp } from '../../domain/stamp';
import type { Plan, UseCase } from '../use-case';
import { KINERJA_REFUSALS } from './messages';
import { identitasIn, identitasRequest, planIdentitas } from './identitas';
import { savePengaturan, pengaturanIn } from './open-pengaturan';
import { readingOf, bidangSheetRequests, type KinerjaRefusal } from './read-data';
import { writeFormulirSheets } from './write-formulir-sheets';

/** Which sheets were written. */
interface WrittenSheets {
  readonly lembar: readonly string[];
}

/** Sets a workbook up with an office's data: its settings, and a form for each bidang that filled one in, in one write. */
export const writeData: UseCase<{ readonly data: OfficeData }, WrittenSheets, KinerjaRefusal> = {
  reads: ({ data }) => [...bidangSheetRequests(pengaturanOfData(data)), identitasRequest(pengaturanOfData(data))],
  plan(snapshot, { data }, stamp) {
    const pengaturan = pengaturanOfData(data);
    const office = planOffice(snapshot, pengaturan, Object.fromEntries(data.isian.map((one) => [one.bidang, one])), stamp);
    if (!office.ok || !data.laporan) return office;
    const said = planIdentitas(snapshot, data.laporan, pengaturan);
    if (!said.ok) return said;
    const { outcome, edits } = office.value;
    return ok({ outcome: { lembar: [...outcome.lembar, SHEET.identitas] }, edits: [...edits, ...said.value] });
  },
};

/** The settings and the forms with these contents, in one write. */
export function planOffice(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  isi: Readonly<Record<string, FormulirContent>>,
  stamp: Stamp,
): Result<Plan<WrittenSheets>, KinerjaRefusal> {
  const saved = savePengaturan.plan(snapshot, { pengaturan }, stamp);
  if (!saved.ok) return saved;
  const bidang = Object.keys(isi);
  if (bidang.length === 0) return ok({ outcome: { lembar: [] }, edits: saved.value.edits });
  const written = writeFormulirSheets.plan(snapshot, { pengaturan, isi, bidang }, stamp);
  if (!written.ok) return written;
  return ok({ ...written.value, edits: [...saved.value.edits, ...written.value.edits] });
}

/** The data of a year (of the first when absent) in a whole workbook, whatever its sheets are called. */
export function dataIn(snapshot: Snapshot, at: string, tahun?: number): Result<OfficeData, KinerjaRefusal> {
  const read = pengaturanIn(snapshot, at, tahun);
  if (!read) return refuse({ kind: 'tanpa-pengaturan', message: KINERJA_REFUSALS.tanpaPengaturan });
  const { pengaturan } = read;
  const formulir = readingOf(snapshot, pengaturan, at).bidang.flatMap((one) => one.formulir ?? []);
  return ok(dataOf(pengaturan, formulir, identitasIn(snapshot, pengaturan)?.identitas));
}

import { EMPTY_IDENTITAS, GAMBAR_LAPORAN, type IdentitasLaporan } from '../../domain/kinerja/identitas/identitas-laporan';
import {
  hasIdentitasTitle,
  isIdentitas,
  readIdentitasLaporan,
  type IdentitasResult,
} from '../../domain/kinerja/identitas/read-identitas';
import { pictureEdits, readPictures, type ReportPictures } from '../../domain/kinerja/identitas/pictures';
import { writeIdentitas } from '../../domain/kinerja/identitas/write-identitas';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse, type Result } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import { isEmptySheet } from '../sop/write-template';
import type { UseCase } from '../use-case';
import { KINERJA_REFUSALS } from './messages';
import type { KinerjaRefusal } from './read-data';

/** The sheet on which the office says who it is. */
export const identitasRequest: SheetRequest = { sheet: { name: SHEET.identitas }, parts: ['values'] };

/** Where the bytes of the report's pictures are kept. */
export const picturesRequest: SheetRequest = { sheet: { name: SHEET.gambar }, parts: ['values'] };

/** The pictures of the report in a snapshot that holds their sheet. */
export const picturesIn = (snapshot: Snapshot): ReportPictures => readPictures(sheetOf(snapshot, SHEET.gambar));

/** What the office says of itself, on its sheet or on one that somebody renamed; undefined where there is none. */
export function identitasIn(snapshot: Snapshot, { indikator }: Pick<Pengaturan, 'indikator'>): IdentitasResult | undefined {
  const named = sheetOf(snapshot, SHEET.identitas);
  const sheet = named && isIdentitas(named) ? named : snapshot.sheets.find(hasIdentitasTitle);
  return sheet && readIdentitasLaporan(sheet, new Set(indikator.map(({ id }) => id)));
}

interface IdentitasInput {
  readonly pengaturan: Pengaturan;
}

/** What the office says of itself; the usual legal basis and nothing else where it has no sheet yet. */
export const openIdentitas: UseCase<IdentitasInput, IdentitasResult, never> = {
  reads: () => [identitasRequest],
  plan: (snapshot, { pengaturan }) =>
    ok({ outcome: identitasIn(snapshot, pengaturan) ?? { identitas: EMPTY_IDENTITAS, temuan: [] }, edits: [] }),
};

/** What is saved: the identity, and the pictures that were chosen anew. */
interface SaveIdentitasInput extends IdentitasInput {
  readonly identitas: IdentitasLaporan;
  readonly gambar?: ReportPictures;
}

/** Writes the sheet, and pictures chosen anew; the sheet is made when missing and replaced when it is Runut's. */
export const saveIdentitas: UseCase<SaveIdentitasInput, IdentitasLaporan, KinerjaRefusal> = {
  reads: ({ gambar = {} }) => [identitasRequest, ...(Object.keys(gambar).length > 0 ? [picturesRequest] : [])],
  plan(snapshot, { identitas, pengaturan, gambar = {} }) {
    const planned = planIdentitas(snapshot, identitas, pengaturan);
    if (!planned.ok) return planned;
    const kept = sheetOf(snapshot, SHEET.gambar);
    // Pictures first: a name on the sheet without its picture would be printed as missing.
    const pictures = GAMBAR_LAPORAN.flatMap((apa) => {
      const picture = gambar[apa];
      return picture ? pictureEdits(apa, picture, kept) : [];
    });
    return ok({ outcome: identitas, edits: [...pictures, ...planned.value] });
  },
};

/** The edits that write it; refused where a sheet of that name is somebody else's. */
export function planIdentitas(
  snapshot: Snapshot,
  identitas: IdentitasLaporan,
  pengaturan: Pengaturan,
): Result<readonly Edit[], KinerjaRefusal> {
  const present = sheetOf(snapshot, SHEET.identitas);
  if (present && !isEmptySheet(present) && !isIdentitas(present))
    return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(present.name) });
  return ok(writeIdentitas(identitas, pengaturan, present));
}

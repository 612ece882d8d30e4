import { EMPTY_IDENTITAS, GAMBAR_LAPORAN, type IdentitasLaporan } from '../../domain/kinerja/identitas/identitas-laporan';
import {
  hasIdentitasTitle,
  isIdentitas,
  readIdentitasLaporan,
  yearOfIdentitas,
  type IdentitasResult,
} from '../../domain/kinerja/identitas/read-identitas';
import { mergeIdentitas } from '../../domain/kinerja/identitas/merge-identitas';
import { IDENTITAS_SHEET } from '../../domain/kinerja/identitas/messages';
import { MERGE_TEXT } from '../../domain/kinerja/merge/messages';
import type { PengaturanDecisions } from '../../domain/kinerja/merge/merge-pengaturan';
import { pictureEdits, readPictures, type ReportPictures } from '../../domain/kinerja/identitas/pictures';
import { writeIdentitas } from '../../domain/kinerja/identitas/write-identitas';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { nameInYear, picturesName, type SheetYear } from '../../domain/kinerja/year-sheets';
import { ok, refuse, type Result } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import { isEmptySheet } from '../sop/write-template';
import type { UseCase } from '../use-case';
import { tidiedIdentitas } from './identitas-draft';
import { KINERJA_REFUSALS } from './messages';
import type { SaveRefusal } from './open-pengaturan';
import type { KinerjaRefusal } from './read-data';

/** The sheet on which the office says who it is, in a year. */
export const identitasRequest = (year: SheetYear): SheetRequest => ({
  sheet: { name: nameInYear(SHEET.identitas, year) },
  parts: ['values'],
  orMarked: IDENTITAS_SHEET.judul,
});

/** Where the bytes of the pictures of a year's report are kept. */
export const picturesRequest = (year: SheetYear): SheetRequest => ({ sheet: { name: picturesName(year) }, parts: ['values'] });

/** The pictures of a year's report in a snapshot that holds their sheet. */
export const picturesIn = (snapshot: Snapshot, year: SheetYear): ReportPictures =>
  readPictures(sheetOf(snapshot, picturesName(year)));

/** The sheet of that name or, where somebody renamed it, the one that says what it is, and of which year. */
const identitasSheet = (snapshot: Snapshot, year: SheetYear): SheetSnapshot | undefined => {
  const named = sheetOf(snapshot, nameInYear(SHEET.identitas, year));
  const own = year.lembarBertahun ? year.tahun : undefined;
  const isOwn = (sheet: SheetSnapshot): boolean => hasIdentitasTitle(sheet) && yearOfIdentitas(sheet) === own;
  return named && (isEmptySheet(named) || isIdentitas(named)) ? named : (snapshot.sheets.find(isOwn) ?? named);
};

/** What the office says of itself, on its sheet or on one that somebody renamed; undefined where there is none. */
export function identitasIn(
  snapshot: Snapshot,
  { indikator, ...year }: SheetYear & Pick<Pengaturan, 'indikator'>,
): IdentitasResult | undefined {
  const sheet = identitasSheet(snapshot, year);
  return sheet && isIdentitas(sheet) ? readIdentitasLaporan(sheet, new Set(indikator.map(({ id }) => id))) : undefined;
}

interface IdentitasInput {
  readonly pengaturan: Pengaturan;
}

/** What the office says of itself; the usual legal basis and nothing else where it has no sheet yet. */
export const openIdentitas: UseCase<IdentitasInput, Pick<IdentitasResult, 'identitas' | 'temuan'>, never> = {
  reads: ({ pengaturan }) => [identitasRequest(pengaturan)],
  plan: (snapshot, { pengaturan }) =>
    ok({ outcome: identitasIn(snapshot, pengaturan) ?? { identitas: EMPTY_IDENTITAS, temuan: [] }, edits: [] }),
};

/** What is saved: the identity, and the pictures that were chosen anew. */
interface SaveIdentitasInput extends IdentitasInput {
  readonly identitas: IdentitasLaporan;
  readonly gambar?: ReportPictures;
  /** What the person began with: what others changed on the sheet since is then taken along, entry by entry. */
  readonly dasar?: IdentitasLaporan;
  /** What the person decided where both changed one entry. */
  readonly keputusan?: PengaturanDecisions;
}

/** What was saved, and how much of the sheet stays as it was typed because it is not understood. */
interface SavedIdentitas {
  readonly identitas: IdentitasLaporan;
  readonly takTerbaca: number;
}

/** Writes the sheet, and pictures chosen anew; the sheet is made when missing and replaced when it is Runut's. */
export const saveIdentitas: UseCase<SaveIdentitasInput, SavedIdentitas, SaveRefusal> = {
  reads: ({ pengaturan, gambar = {} }) => [
    identitasRequest(pengaturan),
    ...(Object.keys(gambar).length > 0 ? [picturesRequest(pengaturan)] : []),
  ],
  undo: {
    parts: ['formulas', 'merges', 'sizes', 'notes'],
    forgone: ['looks', 'rules', 'sizes', 'page', 'freeze', 'formats'],
    again: ({ input: { pengaturan }, before, restored }) => {
      const [was, is] = [identitasSheet(before, pengaturan), identitasSheet(restored, pengaturan)];
      const there = was && is && isIdentitas(was) ? identitasIn(restored, pengaturan) : undefined;
      return there ? writeIdentitas(there.identitas, pengaturan, is) : [];
    },
  },
  plan(snapshot, { identitas: draft, pengaturan, gambar = {}, dasar, keputusan }) {
    const there = identitasIn(snapshot, pengaturan);
    const { identitas, bentrok } =
      dasar && there
        ? mergeIdentitas(tidiedIdentitas(dasar), draft, tidiedIdentitas(there.identitas), keputusan)
        : { identitas: draft, bentrok: [] };
    if (bentrok.length > 0) return refuse({ kind: 'isian-bentrok', message: MERGE_TEXT.bentrok(bentrok.length), bentrok });
    const planned = planIdentitas(snapshot, identitas, pengaturan);
    if (!planned.ok) return planned;
    const pictures = picturesName(pengaturan);
    const kept = sheetOf(snapshot, pictures);
    // Pictures first: a name on the sheet without its picture would be printed as missing.
    const chosen = GAMBAR_LAPORAN.flatMap((apa) => {
      const picture = gambar[apa];
      return picture && picture.nama === identitas.gambar[apa] ? pictureEdits(apa, picture, pictures, kept) : [];
    });
    return ok({
      outcome: { identitas, takTerbaca: there?.temuan.length ?? 0 },
      edits: [...chosen, ...planned.value],
    });
  },
};

/** The edits that write it; refused where a sheet of that name is somebody else's. */
export function planIdentitas(
  snapshot: Snapshot,
  identitas: IdentitasLaporan,
  pengaturan: Pengaturan,
): Result<readonly Edit[], KinerjaRefusal> {
  const present = identitasSheet(snapshot, pengaturan);
  if (present && !isEmptySheet(present) && !isIdentitas(present))
    return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(present.name) });
  return ok(writeIdentitas(identitas, pengaturan, present));
}

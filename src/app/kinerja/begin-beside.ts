import { GAMBAR_LAPORAN } from '../../domain/kinerja/identitas/identitas-laporan';
import { countUnread, NOTHING_LEFT } from '../../domain/kinerja/identitas/left-over';
import { nextIdentitas } from '../../domain/kinerja/identitas/next-identitas';
import { pictureEdits } from '../../domain/kinerja/identitas/pictures';
import { nextYearPengaturan } from '../../domain/kinerja/next-year';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { writePengaturan } from '../../domain/kinerja/pengaturan-sheet/write-pengaturan';
import { nameInYear, picturesName, settingsName } from '../../domain/kinerja/year-sheets';
import { ok, refuse } from '../../domain/result';
import { area } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetSnapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { identitasIn, identitasRequest, picturesIn, picturesRequest, planIdentitas } from './identitas';
import { KINERJA_REFUSALS, YEAR_TEXT } from './messages';
import { bidangSheetRequests, readingOf, type KinerjaRefusal } from './read-data';

/** The year that was begun, its sheets, and what it took along and what not, in words. */
export interface BegunYear {
  readonly pengaturan: Pengaturan;
  readonly lembar: readonly string[];
  readonly dibawa: readonly Text[];
  readonly tidakDibawa: readonly Text[];
}

const nextOf = ({ tahun }: Pengaturan) => ({ tahun: tahun + 1, lembarBertahun: true }) as const;

/**
 * Begins the year after in the same workbook: its settings and what the office says of itself, from those of this year and what its
 * bidang reported, on sheets of their own that have the year in their names. No sheet of this year is written; refused where the next is there.
 */
export const beginBeside: UseCase<{ readonly pengaturan: Pengaturan }, BegunYear, KinerjaRefusal> = {
  reads: ({ pengaturan }) => [
    ...bidangSheetRequests(pengaturan),
    ...[pengaturan, nextOf(pengaturan)].flatMap((year) => [identitasRequest(year), picturesRequest(year)]),
    { sheet: { name: settingsName(nextOf(pengaturan)) }, parts: ['values'] },
  ],
  undo: {},
  plan(snapshot, { pengaturan }, stamp) {
    const { bidang } = readingOf(snapshot, pengaturan, stamp.at);
    const formulir = bidang.flatMap((one) => one.formulir ?? []);
    const next: Pengaturan = { ...nextYearPengaturan(pengaturan, formulir), ...nextOf(pengaturan) };
    const present = sheetOf(snapshot, settingsName(next));
    const settings = writePengaturan(next, present);
    // What a stopped beginning left is written again; whatever else is there stays.
    if (present && !holdsOnly(present, settings))
      return refuse({ kind: 'tahun-ada', message: KINERJA_REFUSALS.tahunSudahAda(next.tahun) });
    const { identitas, sisa = NOTHING_LEFT } = identitasIn(snapshot, pengaturan) ?? {};
    const said = identitas ? planIdentitas(snapshot, nextIdentitas(identitas), next) : ok<readonly Edit[]>([]);
    if (!said.ok) return said;
    const own = sheetOf(snapshot, nameInYear(SHEET.identitas, next));
    const begins = identitas !== undefined && (!own || holdsOnly(own, said.value));
    const gambar = identitas ? picturesIn(snapshot, pengaturan) : {};
    const pictures = picturesName(next);
    const kept = sheetOf(snapshot, pictures);
    const terisi = next.indikator.filter(({ lalu }) => (lalu[0]?.realisasi ?? '') !== '').length;
    const unread = countUnread(sisa);
    return ok({
      outcome: {
        pengaturan: next,
        lembar: [settingsName(next), ...(identitas ? [nameInYear(SHEET.identitas, next)] : [])],
        dibawa: [
          YEAR_TEXT.susunan(next.sasaran.length, next.indikator.length, next.program.length),
          YEAR_TEXT.tahunLalu(pengaturan.tahun, terisi),
          YEAR_TEXT.batas,
          ...(identitas ? [YEAR_TEXT.identitas(Object.keys(gambar).length)] : []),
        ],
        tidakDibawa: [
          YEAR_TEXT.dikosongkan,
          ...(identitas ? [YEAR_TEXT.identitasTahunIni] : [YEAR_TEXT.tanpaIdentitasDiSini]),
          ...(unread > 0 ? [YEAR_TEXT.identitasTakTerbaca(unread)] : []),
          YEAR_TEXT.tetap(pengaturan.tahun),
        ],
      },
      edits: [
        // The settings last: with them the year is there, and all that belongs to it.
        ...(begins ? GAMBAR_LAPORAN.flatMap((apa) => (gambar[apa] ? pictureEdits(apa, gambar[apa], pictures, kept) : [])) : []),
        ...(begins ? said.value : []),
        ...settings,
        { kind: 'select', sheet: present?.name ?? settingsName(next), area: area(0, 0) },
      ],
    });
  },
};

/** Whether each filled cell of a sheet is one that these edits write so. */
function holdsOnly({ name, values }: SheetSnapshot, edits: readonly Edit[]): boolean {
  const written = new Map<string, unknown>();
  for (const edit of edits) {
    if (edit.kind !== 'write' || edit.sheet !== name) continue;
    edit.values.forEach((line, row) => {
      line.forEach((value, column) => written.set(`${String(edit.at.row + row)} ${String(edit.at.column + column)}`, value));
    });
  }
  return values.every((line, row) =>
    line.every((value, column) => value === '' || written.get(`${String(row)} ${String(column)}`) === value),
  );
}

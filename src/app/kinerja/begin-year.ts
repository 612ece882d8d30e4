import type { Kalender } from '../../domain/kantor/kalender/kalender';
import { kalenderEdits, readKalender } from '../../domain/kantor/kalender/kalender-sheet';
import { readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import { GAMBAR_LAPORAN, type IdentitasLaporan } from '../../domain/kinerja/identitas/identitas-laporan';
import { countUnread, NOTHING_LEFT } from '../../domain/kinerja/identitas/left-over';
import { nextIdentitas } from '../../domain/kinerja/identitas/next-identitas';
import { pictureEdits, type ReportPictures } from '../../domain/kinerja/identitas/pictures';
import { nextYearPengaturan } from '../../domain/kinerja/next-year';
import { picturesName } from '../../domain/kinerja/year-sheets';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse, type Result } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type Snapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import { KALENDER_REQUEST } from '../tracker/follow-status';
import type { UseCase } from '../use-case';
import { identitasIn, identitasRequest, picturesIn, picturesRequest, planIdentitas } from './identitas';
import { KINERJA_REFUSALS, YEAR_TEXT } from './messages';
import { settingsIn } from './open-pengaturan';
import type { KinerjaRefusal } from './read-data';

/** What stands on other sheets of last year's workbook and goes along. */
export interface CarriedSheets {
  readonly identitas?: IdentitasLaporan;
  readonly gambar: ReportPictures;
  readonly kalender?: Kalender;
}

/** Settings for the year after a workbook's own, and what is carried along and what is not, in words. */
export interface FromLastYear {
  readonly pengaturan: Pengaturan;
  /** How many indikator brought a realisasi along. */
  readonly terisi: number;
  readonly bawaan: CarriedSheets;
  readonly dibawa: readonly Text[];
  readonly tidakDibawa: readonly Text[];
}

/** Reads another Runut workbook as last year's: its agreement, what its bidang reported, and who the office is. */
export function nextYearFrom(snapshot: Snapshot, nama: string): Result<FromLastYear, Text> {
  // The newest year is the last one, where a workbook holds several.
  const read = settingsIn(snapshot, '0').toSorted((a, b) => b.pengaturan.tahun - a.pengaturan.tahun)[0];
  if (!read) return refuse(KINERJA_REFUSALS.bukanBukuKerja(nama));
  const { pengaturan } = read;
  if (pengaturan.tahun === 0) return refuse(KINERJA_REFUSALS.tanpaTahun(nama));
  const formulir = snapshot.sheets.flatMap((one) => {
    const form = readFormulir(one);
    return form.ok && form.value.identitas.tahun === pengaturan.tahun ? [form.value] : [];
  });
  const added = nextYearPengaturan(pengaturan, formulir);
  const terisi = added.indikator.filter(({ lalu }) => (lalu[0]?.realisasi ?? '') !== '').length;
  const { identitas, sisa = NOTHING_LEFT } = identitasIn(snapshot, pengaturan) ?? {};
  const unread = countUnread(sisa);
  const calendar = sheetOf(snapshot, SHEET.kalender);
  const bawaan: CarriedSheets = {
    ...(identitas ? { identitas: nextIdentitas(identitas) } : {}),
    gambar: identitas ? picturesIn(snapshot, pengaturan) : {},
    ...(calendar ? { kalender: readKalender(calendar).kalender } : {}),
  };
  return ok({
    pengaturan: added,
    terisi,
    bawaan,
    dibawa: [
      YEAR_TEXT.susunan(added.sasaran.length, added.indikator.length, added.program.length),
      YEAR_TEXT.tahunLalu(pengaturan.tahun, terisi),
      YEAR_TEXT.batas,
      ...(bawaan.identitas ? [YEAR_TEXT.identitas(Object.keys(bawaan.gambar).length)] : []),
      ...(bawaan.kalender ? [YEAR_TEXT.kalender] : []),
    ],
    tidakDibawa: [
      YEAR_TEXT.dikosongkan,
      ...(identitas ? [YEAR_TEXT.identitasTahunIni] : [YEAR_TEXT.tanpaIdentitas]),
      ...(unread > 0 ? [YEAR_TEXT.identitasTakTerbaca(unread)] : []),
      ...(calendar ? [] : [YEAR_TEXT.tanpaKalender]),
      YEAR_TEXT.log,
    ],
  });
}

interface CarryInput {
  readonly pengaturan: Pengaturan;
  readonly bawaan: CarriedSheets;
}

/** What was written beside the settings, and which sheets were here already and stay as they are. */
interface Carried {
  readonly lembar: readonly string[];
  readonly tetap: readonly string[];
}

/** Writes last year's other sheets where this workbook has none of its own. */
export const carryLastYear: UseCase<CarryInput, Carried, KinerjaRefusal> = {
  reads: ({ pengaturan }) => [identitasRequest(pengaturan), picturesRequest(pengaturan), KALENDER_REQUEST],
  plan(snapshot, { pengaturan, bawaan: { identitas, gambar, kalender } }) {
    const [lembar, tetap, edits]: [string[], string[], Edit[]] = [[], [], []];
    if (identitas && identitasIn(snapshot, pengaturan)) tetap.push(SHEET.identitas);
    else if (identitas) {
      const planned = planIdentitas(snapshot, identitas, pengaturan);
      if (!planned.ok) return planned;
      const pictures = picturesName(pengaturan);
      const kept = sheetOf(snapshot, pictures);
      // Pictures first: a name on the sheet without its picture would be printed as missing.
      for (const apa of GAMBAR_LAPORAN) if (gambar[apa]) edits.push(...pictureEdits(apa, gambar[apa], pictures, kept));
      edits.push(...planned.value);
      lembar.push(SHEET.identitas);
    }
    if (kalender && sheetOf(snapshot, SHEET.kalender)) tetap.push(SHEET.kalender);
    else if (kalender) {
      edits.push(...kalenderEdits(kalender));
      lembar.push(SHEET.kalender);
    }
    return ok({ outcome: { lembar, tetap }, edits });
  },
};

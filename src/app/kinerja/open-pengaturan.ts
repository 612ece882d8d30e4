import { checkPengaturan } from '../../domain/kinerja/check-pengaturan';
import {
  isPengaturan,
  readPengaturan,
  yearOfSettings,
  type PengaturanResult,
} from '../../domain/kinerja/pengaturan-sheet/read-pengaturan';
import { PENGATURAN_SHEET } from '../../domain/kinerja/pengaturan-sheet/messages';
import { writePengaturan } from '../../domain/kinerja/pengaturan-sheet/write-pengaturan';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { settingsName, yearsBeside, type SheetYear } from '../../domain/kinerja/year-sheets';
import { ok, refuse } from '../../domain/result';
import { isEmptySheet } from '../sop/write-template';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetSnapshot, type Snapshot, type SheetRequest } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';
import type { CheckedPengaturan, PengaturanReading, KinerjaRefusal } from './read-data';
import { KINERJA_REFUSALS } from './messages';
import { MERGE_TEXT } from '../../domain/kinerja/merge/messages';
import { mergePengaturan, type PengaturanConflict, type PengaturanDecisions } from '../../domain/kinerja/merge/merge-pengaturan';
import { tidied } from './pengaturan-draft';

/** The settings of a year (of the first in the workbook when absent), by the name of their sheet or what it says. */
export const pengaturanRequest = (year?: SheetYear): SheetRequest => ({
  sheet: { name: year ? settingsName(year) : SHEET.pengaturan },
  parts: ['values'],
  orMarked: PENGATURAN_SHEET.judul,
});

/** Which year is asked for, where a workbook may hold several. */
export interface AskedYear {
  readonly tahun?: number | undefined;
}

/** The settings of the year asked for as they stand on their sheet, with what is doubtful about them; of the first year when none is. */
export const openPengaturan: UseCase<AskedYear, PengaturanReading, never> = {
  reads: ({ tahun }) => [
    pengaturanRequest(),
    ...(tahun === undefined
      ? []
      : [{ sheet: { name: settingsName({ tahun, lembarBertahun: true }) }, parts: ['values'] } satisfies SheetRequest]),
  ],
  plan: (snapshot, { tahun }, stamp) => {
    const all = settingsIn(snapshot, stamp.at);
    const found = tahun === undefined ? all[0] : all.find(({ pengaturan }) => pengaturan.tahun === tahun);
    const read = found
      ? { pengaturan: found.pengaturan, temuan: [...found.temuan, ...checkPengaturan(found.pengaturan)] }
      : { pengaturan: null, temuan: [] };
    return ok({ outcome: { ...read, tahunAda: yearsOf(snapshot, all) }, edits: [] });
  },
};

/** The years a workbook holds, in order: those that were read, and those whose sheets say so by their names. */
function yearsOf({ sheetNames }: Snapshot, read: readonly PengaturanResult[]): readonly number[] {
  const all = new Set([...read.map(({ pengaturan }) => pengaturan.tahun), ...yearsBeside(sheetNames)]);
  return [...all].sort((a, b) => a - b);
}

export interface SavePengaturanInput {
  readonly pengaturan: Pengaturan;
  /** What the person began with: what others changed on the sheet since is then taken along, entry by entry. */
  readonly dasar?: Pengaturan;
  /** What the person decided where both changed one entry. */
  readonly keputusan?: PengaturanDecisions;
}

/** Why settings are not saved; entries that somebody else changed to something else meanwhile are asked about one by one. */
export interface SaveRefusal extends KinerjaRefusal {
  /** With the kind `isian-bentrok`. */
  readonly bentrok?: readonly PengaturanConflict[];
}

/** Writes the settings; the sheet is made when missing and replaced when it is Runut's. */
export const savePengaturan: UseCase<SavePengaturanInput, CheckedPengaturan, SaveRefusal> = {
  reads: ({ pengaturan, dasar = pengaturan }) => [pengaturanRequest(dasar)],
  undo: {
    parts: ['formulas', 'merges', 'sizes', 'notes'],
    forgone: ['looks', 'rules', 'sizes', 'page', 'freeze'],
    again: ({ input: { pengaturan, dasar = pengaturan }, before, restored }) => {
      const [was, is] = [pengaturanSheet(before, dasar), pengaturanSheet(restored, dasar)];
      return was && is && isPengaturan(was) ? writePengaturan(readPengaturan(is, 0).pengaturan, is) : [];
    },
  },
  plan(snapshot, { pengaturan: given, dasar, keputusan }, stamp) {
    const own = dasar ?? given;
    const beside = yearsBeside(snapshot.sheetNames).includes(given.tahun);
    if (own.lembarBertahun ? own.tahun !== given.tahun : beside)
      return refuse({ kind: 'tahun-tetap', message: KINERJA_REFUSALS.tahunTetap(given.tahun) });
    // What is taken from elsewhere does not say how the sheets of this workbook are called.
    const draft = own.lembarBertahun ? { ...given, lembarBertahun: true } : given;
    const present = pengaturanSheet(snapshot, own);
    if (present && !isEmptySheet(present) && !isPengaturan(present))
      return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(present.name) });
    const there = present && isPengaturan(present) ? readPengaturan(present, yearAt(stamp.at)).pengaturan : undefined;
    const { pengaturan, bentrok } =
      dasar && there ? mergePengaturan(tidied(dasar), draft, tidied(there), keputusan) : { pengaturan: draft, bentrok: [] };
    if (bentrok.length > 0) return refuse({ kind: 'isian-bentrok', message: MERGE_TEXT.bentrok(bentrok.length), bentrok });
    return ok({ outcome: { pengaturan, temuan: checkPengaturan(pengaturan) }, edits: writePengaturan(pengaturan, present) });
  },
};

const yearAt = (at: string): number => Number(at.slice(0, 4));

/** The settings of every year in a snapshot, on sheets of their names or on some that somebody renamed; first those of the first year. */
export function settingsIn(snapshot: Snapshot, at: string): readonly PengaturanResult[] {
  const named = sheetOf(snapshot, SHEET.pengaturan);
  const found = new Map<number, PengaturanResult>();
  for (const one of [...(named ? [named] : []), ...snapshot.sheets]) {
    if (one.values.length === 0 || !isPengaturan(one)) continue;
    const { tahun } = yearOfSettings(one, yearAt(at));
    if (!found.has(tahun)) found.set(tahun, readPengaturan(one, yearAt(at)));
  }
  return [...found.values()];
}

/**
 * The same of a file whose sheets are read only when they are looked at: those of the names Runut gives, and the others only where there
 * is none of the first year's name.
 */
export function settingsByName(snapshot: Snapshot, at: string): readonly PengaturanResult[] {
  const named = [
    SHEET.pengaturan,
    ...yearsBeside(snapshot.sheetNames).map((tahun) => settingsName({ tahun, lembarBertahun: true })),
  ];
  const sheets = named.flatMap((name) => sheetOf(snapshot, name) ?? []);
  const first = sheets[0]?.name.toLowerCase() === SHEET.pengaturan.toLowerCase();
  return settingsIn(first ? { ...snapshot, sheets } : snapshot, at);
}

/** The settings of a year (of the first when absent) in a whole workbook; undefined when there are none. */
export function pengaturanIn(snapshot: Snapshot, at: string, tahun?: number): PengaturanResult | undefined {
  if (tahun !== undefined) return settingsIn(snapshot, at).find(({ pengaturan }) => pengaturan.tahun === tahun);
  const sheet = [sheetOf(snapshot, SHEET.pengaturan), ...snapshot.sheets].find((one) => one && isPengaturan(one));
  return sheet && readPengaturan(sheet, yearAt(at));
}

/** The sheet of that name or, where somebody renamed it, the one that says what it is and of which year. */
function pengaturanSheet(snapshot: Snapshot, { tahun, lembarBertahun = false }: SheetYear): SheetSnapshot | undefined {
  const isOwn = (sheet: SheetSnapshot): boolean => {
    if (!isPengaturan(sheet)) return false;
    const year = yearOfSettings(sheet, 0);
    return lembarBertahun ? year.lembarBertahun === true && year.tahun === tahun : !year.lembarBertahun;
  };
  return sheetOf(snapshot, settingsName({ tahun, lembarBertahun })) ?? snapshot.sheets.find(isOwn);
}

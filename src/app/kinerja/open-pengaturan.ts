import { checkPengaturan } from '../../domain/kinerja/check-pengaturan';
import { isPengaturan, readPengaturan, type PengaturanResult } from '../../domain/kinerja/pengaturan-sheet/read-pengaturan';
import { PENGATURAN_SHEET } from '../../domain/kinerja/pengaturan-sheet/messages';
import { writePengaturan } from '../../domain/kinerja/pengaturan-sheet/write-pengaturan';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import { isEmptySheet } from '../sop/write-template';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetSnapshot, type Snapshot, type SheetRequest } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';
import type { PengaturanReading, KinerjaRefusal } from './read-data';
import { KINERJA_REFUSALS } from './messages';
import { MERGE_TEXT } from '../../domain/kinerja/merge/messages';
import { mergePengaturan, type PengaturanConflict, type PengaturanDecisions } from '../../domain/kinerja/merge/merge-pengaturan';
import { tidied } from './pengaturan-draft';

/** The settings, by the name of their sheet or what it says. */
export const PENGATURAN_REQUEST: SheetRequest = {
  sheet: { name: SHEET.pengaturan },
  parts: ['values'],
  orMarked: PENGATURAN_SHEET.judul,
};

const REQUEST: readonly SheetRequest[] = [PENGATURAN_REQUEST];

/** The settings as they stand on their sheet, with what is doubtful about them. */
export const openPengaturan: UseCase<object, PengaturanReading, never> = {
  reads: () => REQUEST,
  plan: (snapshot, _input, stamp) => ok({ outcome: readFrom(snapshot, stamp.at), edits: [] }),
};

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
export const savePengaturan: UseCase<SavePengaturanInput, PengaturanReading, SaveRefusal> = {
  reads: () => REQUEST,
  undo: {
    parts: ['formulas', 'merges', 'sizes', 'notes'],
    forgone: ['looks', 'rules', 'sizes', 'page', 'freeze'],
    again: ({ before, restored }) => {
      const [was, is] = [pengaturanSheet(before), pengaturanSheet(restored)];
      return was && is && isPengaturan(was) ? writePengaturan(readPengaturan(is, 0).pengaturan, is) : [];
    },
  },
  plan(snapshot, { pengaturan: draft, dasar, keputusan }, stamp) {
    const present = pengaturanSheet(snapshot);
    if (present && !isEmptySheet(present) && !isPengaturan(present))
      return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(present.name) });
    const there = dasar && readFrom(snapshot, stamp.at).pengaturan;
    const { pengaturan, bentrok } = there
      ? mergePengaturan(tidied(dasar), draft, tidied(there), keputusan)
      : { pengaturan: draft, bentrok: [] };
    if (bentrok.length > 0) return refuse({ kind: 'isian-bentrok', message: MERGE_TEXT.bentrok(bentrok.length), bentrok });
    return ok({ outcome: { pengaturan, temuan: checkPengaturan(pengaturan) }, edits: writePengaturan(pengaturan, present) });
  },
};

/** The settings in a snapshot that holds their sheet. */
function readFrom(snapshot: Snapshot, at: string): PengaturanReading {
  const sheet = pengaturanSheet(snapshot);
  if (!sheet || sheet.values.length === 0 || !isPengaturan(sheet)) return { pengaturan: null, temuan: [] };
  const { pengaturan, temuan } = readPengaturan(sheet, Number(at.slice(0, 4)));
  return { pengaturan, temuan: [...temuan, ...checkPengaturan(pengaturan)] };
}

/** The settings in a whole workbook, on their sheet or on one that somebody renamed; undefined when there are none. */
export function pengaturanIn(snapshot: Snapshot, at: string): PengaturanResult | undefined {
  const sheet = [sheetOf(snapshot, SHEET.pengaturan), ...snapshot.sheets].find((one) => one && isPengaturan(one));
  return sheet && readPengaturan(sheet, Number(at.slice(0, 4)));
}

/** The sheet of that name or, where somebody renamed it, the one that says what it is. */
const pengaturanSheet = (snapshot: Snapshot): SheetSnapshot | undefined =>
  sheetOf(snapshot, SHEET.pengaturan) ?? snapshot.sheets.find(isPengaturan);

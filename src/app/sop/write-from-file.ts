import { a1 } from '../../domain/sheet/address';
import { ok, refuse } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { memoryRequest } from '../../domain/sheet/memory';
import { sheetOf, type Snapshot } from '../../domain/sheet/snapshot';
import type { Doubt } from '../../domain/sop/doubt';
import { withCover } from '../../domain/sop/read/cover-sheet';
import { goesOn } from '../../domain/sop/read/goes-on';
import { READING_MESSAGES } from '../../domain/sop/read/messages';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Sop } from '../../domain/sop/sop';
import { placeDoubts } from '../../domain/sop/write/place-doubts';
import { planSop } from '../../domain/sop/write/write-sop';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { doubtColours, doubtNotes } from './doubt-marks';
import { readingDoubts } from './reading-doubts';
import { rememberDoubts } from './remembered-doubts';
import { placeForSop, SOP_PLACES } from './write-template';
import { writtenSop } from './written-sop';

/** What a file was understood to hold: its sheets, and what its reader proposes but does not assert. */
export interface FileContents {
  readonly snapshot: Snapshot;
  readonly doubts: readonly Doubt[];
}

/** Every SOP of a file, from its first sheet down; without any, why its first filled sheet holds none. */
export function sopsInFile({ snapshot, doubts }: FileContents): { readonly sops: readonly Sop[]; readonly bukanSop: Text } {
  const readings = snapshot.sheets
    .filter(({ name }) => !name.startsWith(HIDDEN_NAME))
    .map((sheet) => {
      const reading = readSops(sheet);
      const others = snapshot.sheets.filter((other) => other !== sheet);
      return { sheet, ...reading, sops: withCover(reading.sops, others) };
    });
  const filled = readings.find(({ sheet }) => sheet.values.some((row) => row.some((value) => value !== '')));
  const isPicture = doubts.some(({ kind }) => kind === 'page-picture');
  const reason = isPicture ? READING_MESSAGES.halamanGambar : (filled?.bukanSop ?? READING_MESSAGES.lembarKosong);
  return { sops: readings.flatMap(({ sops }) => sops), bukanSop: reason };
}

/** How the names of Runut's own hidden sheets begin. */
const HIDDEN_NAME = '_runut';

export interface WriteFromFileInput {
  readonly file: FileContents;
  /** Which of `sopsInFile`, counted from 0. */
  readonly nomor: number;
}

export interface WriteFromFileOutcome {
  readonly sheet: string;
  /** What a person has to look at, at cells of that sheet. */
  readonly doubts: readonly Doubt[];
}

export interface WriteFromFileRefusal {
  readonly kind: 'bukan-sop';
  readonly message: Text;
}

/**
 * Writes an SOP read from a file as a sheet of its own, ready to print. What is in doubt is marked and noted at its cell and remembered
 * until somebody has looked at it. A sheet that holds anything is never overwritten.
 */
export const writeFromFile: UseCase<WriteFromFileInput, WriteFromFileOutcome, WriteFromFileRefusal> = {
  reads: () => [...SOP_PLACES, memoryRequest],
  undo: {},
  plan(snapshot, { file, nomor }) {
    const { sops, bukanSop } = sopsInFile(file);
    const sop = sops[nomor];
    if (!sop) return refuse({ kind: 'bukan-sop', message: bukanSop });
    const sheet = placeForSop(snapshot, sop);
    const { edits, titleRow } = planSop(sop, sheet);
    const written = writtenSop(sheet, edits);
    const source = sheetOf(file.snapshot, sop.sheet);
    const others = sops.filter((one) => one.sheet === sop.sheet);
    const known = new Set(file.doubts.map(keyOfDoubt));
    const fresh = source ? readingDoubts(source, sop, others).filter((doubt) => !known.has(keyOfDoubt(doubt))) : [];
    const doubtful = [...file.doubts, ...fresh, ...goesOn(file.snapshot.sheets, sops)];
    const placed = written ? placeDoubts(doubtful, sop, written) : [];
    // What the sheet has no cell for is told at its title.
    const doubts = placed.map(({ doubt, at }): Doubt => ({ ...doubt, sheet, at: at ?? { row: titleRow, column: 0 } }));
    const marks: readonly Edit[] = [...doubtColours(sheet, doubts), ...doubtNotes(sheet, doubts)];
    return ok({
      outcome: { sheet, doubts },
      edits: [...edits, ...marks, ...(doubts.length > 0 ? rememberDoubts(snapshot, sheet, doubts) : [])],
    });
  },
};

const keyOfDoubt = ({ sheet, kind, at }: Doubt): string => `${sheet} ${kind} ${a1(at)}`;

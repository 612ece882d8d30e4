import { a1, parseA1 } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { memoryOf, rememberText } from '../../domain/sheet/memory';
import { sheetOf, type Snapshot } from '../../domain/sheet/snapshot';
import type { Doubt, DoubtKind } from '../../domain/sop/doubt';
import { isDoubtKind } from '../../domain/sop/messages';
import type { GivenBack } from '../undo';
import { colourAgain } from './doubt-marks';

const doubtsKey = (sheet: string): string => `diragukan:${sheet.toLowerCase()}`;

/** More than a person goes through one by one; all of them stay marked on the sheet. */
const MOST = 200;

/** What a person has still to look at on a sheet that was written from a file; what is not understood is left out. */
export function rememberedDoubts(snapshot: Snapshot, sheet: string): readonly Doubt[] {
  const written = memoryOf(snapshot).get(doubtsKey(sheet)) ?? '';
  return written.split('\n').flatMap((line): readonly Doubt[] => {
    const [address = '', kind = '', ...teks] = line.split(' ');
    const at = parseA1(address);
    if (!at || !isDoubtKind(kind)) return [];
    return [{ sheet, at: { row: at.row, column: at.column }, kind, ...(teks.length > 0 ? { teks: teks.join(' ') } : {}) }];
  });
}

/** Edits that remember these doubts for their sheet, and no others. */
export function rememberDoubts(snapshot: Snapshot, sheet: string, doubts: readonly Doubt[]): readonly Edit[] {
  const lines = doubts.slice(0, MOST).map(({ at, kind, teks }) => lineOf(a1(at), kind, teks));
  return rememberText(snapshot, doubtsKey(sheet), lines.join('\n')) ?? [];
}

/** What gives doubts their colours back once a write that painted them otherwise is taken back. */
export const doubtsAgain = ({
  input: { sheet },
  edits,
  restored,
}: Pick<GivenBack<{ readonly sheet: string }>, 'input' | 'edits' | 'restored'>): readonly Edit[] =>
  edits.some(({ kind }) => kind === 'add-conditional' || kind === 'remove-conditional')
    ? colourAgain(sheetOf(restored, sheet), rememberedDoubts(restored, sheet))
    : [];

const lineOf = (address: string, kind: DoubtKind, teks = ''): string =>
  [address, kind, teks.replace(/\s+/g, ' ').slice(0, LONGEST)].join(' ').trim();

const LONGEST = 80;

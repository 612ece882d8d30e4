import { ok, refuse } from '../domain/result';
import { a1, type Place } from '../domain/sheet/address';
import { applyEdits } from '../domain/sheet/apply-edits';
import { differences } from '../domain/sheet/differences';
import type { Edit } from '../domain/sheet/edit';
import { sheetOf, type Snapshot } from '../domain/sheet/snapshot';
import { changedSince } from '../domain/sheet/take-back';
import type { Text } from '../domain/text';
import { decide } from '../domain/tracker/decide';
import { trackerRefusalText } from '../domain/tracker/messages';
import { EMPTY_STATE } from '../domain/tracker/state';
import { UNDO_TEXT } from './messages';
import type { Undo } from './undo';
import type { UseCase } from './use-case';

/** Why a write is not taken back: these places are no longer as it left them, or the log would not take it. */
export type UndoRefusal =
  | { readonly kind: 'sudah-berubah'; readonly message: Text; readonly places: readonly Place[] }
  | { readonly kind: 'tidak-tercatat'; readonly message: Text };

/** Takes a write back where nobody has changed its cells since, and leaves that in the log where the log tells of the write. */
export const undoWrite: UseCase<Undo, undefined, UndoRefusal> = {
  usesLog: ({ events }) => events.length > 0,
  reads: ({ requests }) => requests,
  plan(snapshot, { taking, again, events }, stamp, log = EMPTY_STATE) {
    const places = changedSince(taking, snapshot);
    if (places.length > 0) return refuse({ kind: 'sudah-berubah', message: UNDO_TEXT.berubah(namesOf(places)), places });
    const edits = givenBack(snapshot, taking.edits, again);
    const [first] = events;
    if (!first) return ok({ outcome: undefined, edits });
    const told = events.map(({ data }) => ('ringkasan' in data ? data.ringkasan : '')).filter((one) => one !== '');
    const acts = decide(
      log,
      {
        kind: 'take-back',
        berkas: first.berkas,
        ringkasan: UNDO_TEXT.catatan(told.join('; ')).id,
        peristiwa: events.map(({ id }) => id),
      },
      stamp,
    );
    if (!acts.ok) return refuse({ kind: 'tidak-tercatat', message: trackerRefusalText(acts.refusal) });
    return ok({ outcome: undefined, edits, acts: acts.value });
  },
};

/** The cells first, then what belongs to them made again, then once more whatever that has run over. */
function givenBack(now: Snapshot, back: readonly Edit[], again: Undo['again']): readonly Edit[] {
  const restored = applyEdits(now, back);
  const made = again(restored);
  if (made.length === 0) return back;
  const after = applyEdits(restored, made);
  const run = restored.sheets.flatMap((sheet) => {
    const is = sheetOf(after, sheet.name);
    return is && is !== sheet ? differences(is, sheet) : [];
  });
  return [...back, ...made, ...run];
}

/** So many cells are named; the rest are counted. */
const NAMED = 6;

function namesOf(places: readonly Place[]): { readonly named: readonly string[]; readonly more: number } {
  const named = places.slice(0, NAMED).map(({ sheet, area }) => `${sheet}!${a1(area)}`);
  return { named, more: places.length - named.length };
}
